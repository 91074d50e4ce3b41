import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Bundle, BundleSchema } from '../domain/job.ts';
import { sheetText } from '../sheet/sheet-fixture.ts';
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
});

describe('the two files at the root', () => {
  it('say where the sheets come from, and what is known of the trainings', () => {
    const { catalogue, trainings } = compileFiles({
      'a.md': sheetText({ after: '## Formations recommandées\n- CAP pierre (ID: FOR.1)' }),
      'catalogue.json': '{ "title": "Pierre" }',
      'formations.csv':
        'id,label,type,sigle,duree,niveau_sortie,certification,rncp,domaines\nFOR.1,CAP pierre,,,2 ans,,,,\n',
    });
    expect(catalogue.title).toBe('Pierre');
    expect(trainings).toMatchObject([{ id: 'FOR.1', duration: '2 ans' }]);
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
