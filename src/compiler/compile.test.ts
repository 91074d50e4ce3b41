import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Bundle, BundleSchema } from '../domain/job.ts';
import { sheetPaying, sheetText } from '../sheet/sheet-fixture.ts';
import { type CompileOptions, compileFolder, type ReadingCache } from './compile.ts';
import { MissingFolderError } from './sheets-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Compiles a folder; what comes out has the shape of the contract. */
function compile(folder: string, options?: CompileOptions): Bundle {
  return v.parse(BundleSchema, compileFolder(folder, options));
}

const compileFiles = (files: Record<string, string | Uint8Array>) => compile(temporaryFolder(files));
const sheet = (id: string) => sheetText({ id: `**ID:** ${id}` });
const idsOf = (bundle: Bundle) => bundle.jobs.map((job) => job.id);
const codesOf = (bundle: Bundle) => bundle.problems.map(({ file, severity, code }) => `${file} ${severity} ${code}`);

const TABLE_HEADER = 'id,label,type,sigle,duree,niveau_sortie,certification,rncp,domaines';

describe('a folder of sheets', () => {
  it('becomes jobs in the order of the numbers in their ids', () => {
    const bundle = compileFiles({
      'z/MET.2.md': sheet('MET.2'),
      'a.txt': sheet('MET.10'),
      'm.md': sheet('MET.1'),
      '_brouillon.md': sheet('MET.3'),
    });
    expect(idsOf(bundle)).toEqual(['MET.1', 'MET.2', 'MET.10']);
    expect(bundle).toMatchObject({ schemaVersion: 1, trainings: [], problems: [] });
  });

  it('says each sheet’s problems with its file, and in the job', () => {
    const bundle = compileFiles({ 'b/x.md': sheetText({ level: '' }), 'a.md': sheetText({ id: '', title: '' }) });
    expect(codesOf(bundle)).toEqual([
      'a.md error missing-id',
      'a.md error missing-title',
      'b/x.md error missing-level',
    ]);
    expect(bundle.jobs[0]?.problems.map((problem) => problem.code)).toEqual(['missing-level']);
  });

  it('tells how far it has come', () => {
    const steps: string[] = [];
    compile(temporaryFolder({ 'a.md': sheet('MET.1'), 'b.md': '' }), {
      onSheet: (done, total) => steps.push(`${done}/${total}`),
    });
    expect(steps).toEqual(['1/2', '2/2']);
  });
});

describe('bad input', () => {
  const good = { 'z.md': sheet('MET.99') };

  it('that is a missing folder cannot be compiled', () => {
    expect(() => compileFolder(path.join(temporaryFolder(), 'rien'))).toThrow(MissingFolderError);
  });

  it('that is an empty folder is an error', () => {
    expect(compileFiles({ 'lisez-moi.html': 'x' })).toMatchObject({
      jobs: [],
      problems: [{ file: '.', severity: 'error', code: 'no-sheets' }],
    });
  });

  it('leaves the second of two sheets with one id aside, naming the first', () => {
    const bundle = compileFiles({
      'b.md': sheet('MET.5'),
      'a/x.md': sheetText({ id: '**ID:** MET.5', title: '# premier' }),
    });
    expect(bundle.jobs.map((job) => job.title)).toEqual(['premier']);
    expect(codesOf(bundle)).toEqual(['b.md error duplicate-id']);
    expect(bundle.problems[0]?.message).toContain('a/x.md');
  });

  it.each([
    ['an empty file', '', 'empty-file'],
    ['a sheet without id', sheetText({ id: '' }), 'missing-id'],
    ['a sheet without title', sheetText({ title: '' }), 'missing-title'],
    ['a file that is not UTF-8', Buffer.from(sheetText(), 'latin1'), 'not-utf8'],
    ['a binary file', Uint8Array.from([1, 0, 2]), 'binary-file'],
    ['a file of five megabytes', Buffer.alloc(5_000_000, 'a'), 'file-too-large'],
  ])('that is %s is an error, and the other sheets compile', (_what, contents, code) => {
    const bundle = compileFiles({ ...good, 'mauvais.md': contents });
    expect(idsOf(bundle)).toEqual(['MET.99']);
    expect(codesOf(bundle)).toEqual([`mauvais.md error ${code}`]);
  });

  it('that is a link out of the folder is an error, and the other sheets compile', () => {
    const outside = temporaryFolder({ 'a.md': sheet('MET.1') });
    const folder = temporaryFolder(good);
    symlinkSync(path.join(outside, 'a.md'), path.join(folder, 'a.md'));
    expect(idsOf(compile(folder))).toEqual(['MET.99']);
    expect(codesOf(compile(folder))).toEqual(['a.md error link-outside']);
  });

  it('that is a broken catalogue.json is an error, and the sheets compile', () => {
    const bundle = compileFiles({ ...good, 'catalogue.json': '{ "title": ' });
    expect(idsOf(bundle)).toEqual(['MET.99']);
    expect(codesOf(bundle)).toEqual(['catalogue.json error catalogue-info']);
  });

  it('that is a broken row of formations.csv is an error at its line, and the rest is kept', () => {
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
});

describe('trainings', () => {
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

describe('the style of the texts', () => {
  const words = 'Au petit matin, la barge remonte doucement vers le dépôt des pierres.';
  const files = {
    'a.md': sheetText({ id: '**ID:** MET.1', brief: `## En bref\n\n${words}\n` }),
    'b.md': sheetText({ id: '**ID:** MET.2', brief: `## En bref\n\nIci : rien. ${words}\n` }),
    'c.md': sheetText({ id: '**ID:** MET.2', brief: `## En bref\n\n${words}\n` }),
  };

  it('is not said unless asked', () => {
    expect(codesOf(compileFiles(files))).toEqual(['c.md error duplicate-id']);
  });

  it('is said of every sheet of the catalogue when asked, and never changes the jobs', () => {
    const folder = temporaryFolder(files);
    const asked = compile(folder, { style: true });
    const found = codesOf(asked).filter((problem) => !problem.includes('style-missing-section'));
    expect(found).toEqual(['b.md warning missing-nbsp', 'b.md warning shared-text', 'c.md error duplicate-id']);
    expect(codesOf(asked).length - found.length).toBe(2 * 5);
    expect(asked.jobs).toEqual(compile(folder).jobs);
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

describe('compiling again with what was read before', () => {
  it('gives the same, and reads a saved sheet anew', () => {
    const folder = temporaryFolder({ 'a.md': sheet('MET.1'), 'b.md': sheet('MET.2') });
    const cache: ReadingCache = new Map();
    expect(compile(folder, { cache })).toEqual(compile(folder));
    writeFileSync(path.join(folder, 'a.md'), sheetText({ id: '**ID:** MET.1', title: '# carrier' }));
    expect(compile(folder, { cache }).jobs.map((job) => job.title)).toEqual(['carrier', 'tailleur/euse de pierre']);
    rmSync(path.join(folder, 'a.md'));
    expect(idsOf(compile(folder, { cache }))).toEqual(['MET.2']);
  });

  it.each([
    ['wrong', sheetText({ id: '**ID:** MET.1', level: '**Niveau d’accès minimum:** beaucoup' }), 'unknown-level'],
    ['empty', '', 'empty-file'],
    ['no text', Uint8Array.from([0]), 'binary-file'],
  ])('keeps the last good job of a sheet that is %s now, and says what is wrong', (_how, contents, code) => {
    const folder = temporaryFolder({ 'a.md': sheet('MET.1') });
    const cache: ReadingCache = new Map();
    compile(folder, { cache });
    writeFileSync(path.join(folder, 'a.md'), contents);
    for (const bundle of [compile(folder, { cache }), compile(folder, { cache })]) {
      expect(bundle.jobs.map((job) => job.level?.id)).toEqual(['cap']);
      expect(codesOf(bundle)).toEqual([`a.md error ${code}`]);
    }
    writeFileSync(
      path.join(folder, 'a.md'),
      sheetText({ id: '**ID:** MET.1', level: "**Niveau d'accès minimum:** bac + 2" }),
    );
    expect(compile(folder, { cache }).jobs.map((job) => job.level?.id)).toEqual(['bac-2']);
  });
});
