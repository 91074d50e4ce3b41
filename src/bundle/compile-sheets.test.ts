import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Bundle, BundleSchema } from '../domain/job.ts';
import { sheetPaying, sheetText } from '../sheet/sheet-fixture.ts';
import { CATALOGUE_FILE, compileSheets, type SheetFile, TRAININGS_FILE } from './compile-sheets.ts';

/** Compiles texts by their path, in its order; what comes out has the shape of the contract. */
function compileFiles(files: Readonly<Record<string, string>>): Bundle {
  const { [CATALOGUE_FILE]: catalogue, [TRAININGS_FILE]: trainings, ...sheets } = files;
  const open = (file: string, text: string): SheetFile => ({ file, text, problems: [] });
  const bundle = compileSheets({
    sheets: Object.keys(sheets)
      .sort()
      .map((file) => open(file, sheets[file] ?? '')),
    catalogue: catalogue === undefined ? null : open(CATALOGUE_FILE, catalogue),
    trainings: trainings === undefined ? null : open(TRAININGS_FILE, trainings),
  });
  return v.parse(BundleSchema, bundle);
}

const sheet = (id: string) => sheetText({ id: `**ID:** ${id}` });
const codesOf = (bundle: Bundle) => bundle.problems.map(({ file, severity, code }) => `${file} ${severity} ${code}`);

const TABLE_HEADER = 'id,label,type,sigle,duree,niveau_sortie,certification,rncp,domaines';

describe('texts of sheets', () => {
  it('become jobs in the order of the numbers in their ids', () => {
    const bundle = compileFiles({ 'a.md': sheet('MET.10'), 'b.md': sheet('MET.2') });
    expect(bundle.jobs.map((job) => job.id)).toEqual(['MET.2', 'MET.10']);
    expect(bundle).toMatchObject({ schemaVersion: 1, problems: [] });
  });

  it('that could not be read are told with why, and leave the others', () => {
    const problem = { file: 'a.md', severity: 'error', code: 'binary-file', message: 'x', line: 1, column: 1 } as const;
    const bundle = compileSheets({
      sheets: [
        { file: 'a.md', text: null, problems: [problem] },
        { file: 'b.md', text: sheet('MET.2'), problems: [] },
      ],
      catalogue: null,
      trainings: null,
    });
    expect(bundle.jobs.map((job) => job.id)).toEqual(['MET.2']);
    expect(bundle.problems).toEqual([problem]);
  });

  it('that are none at all are an error', () => {
    expect(codesOf(compileFiles({}))).toEqual(['. error no-sheets']);
  });

  it('leave the second of two with one id aside, naming the first', () => {
    const bundle = compileFiles({
      'b.md': sheet('MET.5'),
      'a/x.md': sheetText({ id: '**ID:** MET.5', title: '# premier' }),
    });
    expect(bundle.jobs.map((job) => job.title)).toEqual(['premier']);
    expect(codesOf(bundle)).toEqual(['b.md error duplicate-id']);
    expect(bundle.problems[0]?.message).toContain('a/x.md');
  });
});

describe('trainings', () => {
  it('with a broken row in formations.csv: an error at its line, and the rest is kept', () => {
    const trainings = '## Formations recommandées\n- CAP pierre (ID: FOR.1)\n- BP pierre (ID: FOR.2)';
    const bundle = compileFiles({
      'a.md': sheetText({ after: trainings }),
      'formations.csv': `${TABLE_HEADER}\nFOR.1,trop court\nFOR.2,BP pierre,brevet,BP,2 ans,bac ou équivalent,,,\n`,
    });
    expect(bundle.problems).toMatchObject([{ file: 'formations.csv', code: 'trainings-row', line: 2 }]);
    expect(bundle.trainings).toMatchObject([
      { id: 'FOR.1', label: 'CAP pierre', duration: null },
      { id: 'FOR.2', label: 'BP pierre', duration: '2 ans' },
    ]);
  });

  it('are those that sheets name, by number, with the table’s facts or their label only', () => {
    const naming = (id: string, ...lines: string[]) =>
      sheetText({ id: `**ID:** ${id}`, after: `## Formations recommandées\n${lines.join('\n')}` });
    const bundle = compileFiles({
      'a.md': naming('MET.1', '- BP pierre (ID: FOR.20)', '- CAP pierre (ID: FOR.3)'),
      'b.md': naming('MET.2', '- CAP pierre (ID: FOR.3)'),
      'formations.csv': `${TABLE_HEADER}\nFOR.3,CAP tailleur de pierre,certificat,CAP,2 ans,CAP ou équivalent,niveau 3,,\nFOR.4,personne,,,,,,,\n`,
    });
    expect(bundle.trainings).toMatchObject([
      { id: 'FOR.3', label: 'CAP tailleur de pierre', acronym: 'CAP', exitLevel: { id: 'cap' } },
      { id: 'FOR.20', label: 'BP pierre', type: null, exitLevel: null, domains: [] },
    ]);
  });
});

describe('a fact that contradicts its table', () => {
  const naming = (label: string) => sheetText({ after: `## Formations recommandées\n\n  - ${label} (ID: FOR.3)` });
  const table = `${TABLE_HEADER}\nFOR.1,CAP maçon,,,,,,,\nFOR.3,CAP tailleur de pierre,,,,,,,\n`;

  it('is a warning that names both places', () => {
    const { problems } = compileFiles({ 'a.md': naming('BP ardoisier'), 'formations.csv': table });
    expect(problems).toEqual([
      {
        file: 'a.md',
        severity: 'warning',
        code: 'training-label',
        message: expect.stringMatching(
          /« BP ardoisier » ici.*« CAP tailleur de pierre » dans formations\.csv, ligne 3 :/,
        ),
        line: 22,
        column: 3,
      },
    ]);
  });

  it.each([
    ['the same', naming('CAP tailleur de pierre'), table],
    ['other case, accents and apostrophes', naming('Cap TAILLEUR de  pierre'), table],
    ['a training that the table lacks', naming('BP ardoisier'), `${TABLE_HEADER}\nFOR.1,CAP maçon,,,,,,,\n`],
    ['an empty table', naming('BP ardoisier'), TABLE_HEADER],
  ])('is not: %s', (_what, text, csv) => {
    expect(codesOf(compileFiles({ 'a.md': text, 'formations.csv': csv }))).toEqual([]);
  });

  it('is not, where there is no table', () => {
    expect(codesOf(compileFiles({ 'a.md': naming('BP ardoisier') }))).toEqual([]);
  });

  it.each([
    ['domain', '**Domaines:**\n- mecanik/auto', '', 'unknown-domain', '- mecanik/auto'],
    ['interest', '', "## Centres d'intérêt\n\n- je veux voler", 'unknown-interest', '- je veux voler'],
  ])('is a warning for an unknown %s, at its line', (_what, facts, after, code, written) => {
    const text = sheetText({ facts, after });
    const { problems } = compileFiles({ 'a.md': text });
    expect(problems).toMatchObject([{ severity: 'warning', code, line: text.split('\n').indexOf(written) + 1 }]);
  });
});

describe('the catalogue', () => {
  it('says where the sheets come from, and knows nothing without its file', () => {
    const info = { title: 'Pierre', source: 'Atelier', sourceUrl: null, edition: '2025-10-21', licence: null };
    expect(compileFiles({ 'a.md': sheetText(), 'catalogue.json': JSON.stringify(info) }).catalogue).toEqual(info);
    expect(compileFiles({ 'a.md': sheetText() }).catalogue).toMatchObject({ title: null, edition: null });
  });

  it.each([
    ['2025-10-21', 1801],
    ['2026-02-01', 1823],
    ['2026-07-01', 1867],
    ['2020-01-01', null],
  ])('of %s makes « À partir du Smic » %s euros', (edition, euros) => {
    const files = { 'a.md': sheetPaying('À partir du Smic.'), 'catalogue.json': JSON.stringify({ edition }) };
    expect(compileFiles(files).jobs[0]?.salary.min).toBe(euros);
  });

  it('of an unknown edition takes the Smic that its sheets cite', () => {
    const bundle = compileFiles({
      'MET.1.md': sheetPaying('À partir du Smic.').replace('MET.12', 'MET.1'),
      'MET.2.md': sheetPaying('A partir de 1823 euros brut par mois').replace('MET.12', 'MET.2'),
    });
    expect(bundle.jobs[0]?.salary.min).toBe(1823);
  });
});
