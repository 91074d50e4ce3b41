import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { TrainingSchema } from '../domain/job.ts';
import { readTrainingsTable } from './trainings-table.ts';

const HEADER = 'id,label,type,sigle,duree,niveau_sortie,certification,rncp,domaines';

/** A table of rows below the right header. */
const table = (...rows: string[]) => [HEADER, ...rows].join('\n');

const NOTHING_KNOWN = {
  type: null,
  acronym: null,
  duration: null,
  exitLevel: null,
  certification: null,
  rncp: null,
  domains: [],
};

describe('the table of trainings', () => {
  const full =
    'FOR.1,CAP maçon,certificat,CAP,2 ans,CAP ou équivalent,niveau 3,38714,"construction, architecture/gros œuvre | sciences"';

  it('gives every fact of a training', () => {
    expect(readTrainingsTable(table(full))).toEqual({
      trainings: [
        {
          id: 'FOR.1',
          label: 'CAP maçon',
          type: 'certificat',
          acronym: 'CAP',
          duration: '2 ans',
          exitLevel: { id: 'cap', label: 'CAP ou équivalent', rank: 50 },
          certification: 'niveau 3',
          rncp: '38714',
          domains: [
            { domain: 'construction, architecture', subdomain: 'gros œuvre' },
            { domain: 'sciences', subdomain: '' },
          ],
        },
      ],
      lines: new Map([['FOR.1', 2]]),
      problems: [],
    });
  });

  it.each([
    ['with semicolons', `${HEADER.replaceAll(',', ';')}\nFOR.1;CAP maçon;;;;;;;`],
    ['with a byte-order mark', `\ufeff${table('FOR.1,CAP maçon,,,,,,,')}`],
    ['with Windows line ends', `${HEADER}\r\nFOR.1,CAP maçon,,,,,,,\r\n`],
    ['in decomposed Unicode', table('FOR.1,CAP maçon,,,,,,,').normalize('NFD')],
    ['with blank rows as spreadsheets leave them', table('FOR.1,CAP maçon,,,,,,,', ',,,,,,,,', '', '')],
    ['that says « non renseigné »', table('FOR.1,CAP maçon,,non renseigné,Non renseigné,non renseigné,,,')],
    [
      'with columns in another order',
      'label,id,type,sigle,duree,niveau_sortie,certification,rncp,domaines\nCAP maçon,FOR.1,,,,,,,',
    ],
  ])('%s reads the same', (_how, text) => {
    expect(readTrainingsTable(text)).toEqual({
      trainings: [{ id: 'FOR.1', label: 'CAP maçon', ...NOTHING_KNOWN }],
      lines: new Map([['FOR.1', 2]]),
      problems: [],
    });
  });

  it('tells the line of each row, one of several lines and a wrong one before it', () => {
    const { lines } = readTrainingsTable(table('FOR.1,"CAP\nmaçon",,,,,,,', 'FOR.2,trop court', 'FOR.3,c,,,,,,,'));
    expect([...lines]).toEqual([
      ['FOR.1', 2],
      ['FOR.3', 5],
    ]);
  });

  it('knows the levels that end trainings only', () => {
    const { trainings } = readTrainingsTable(table('FOR.1,a,,,,seconde,,,', 'FOR.2,b,,,,4E,,,', 'FOR.3,c,,,,1re,,,'));
    expect(trainings.map((training) => training.exitLevel?.id)).toEqual(['seconde', 'quatrieme', 'premiere']);
  });
});

describe('a wrong row', () => {
  it.each([
    ['with too few columns', 'FOR.1,a', 'trainings-row', 7],
    ['with too many columns', 'FOR.1,a,,,,,,,,', 'trainings-row', 16],
    ['without a training’s id', '7016,a,,,,,,,', 'trainings-row', 1],
    ['without a name', 'FOR.1, ,,,,,,,', 'trainings-row', 7],
    ['with a stray quote', 'FOR.1,"a"b,,,,,,,', 'trainings-row', 7],
    ['with a quote that is never closed', 'FOR.1,a,,,,,,,"b', 'trainings-row', 15],
    ['about a training that is there already', 'FOR.9,a,,,,,,,', 'trainings-duplicate', 1],
  ])('%s is an error at its place, and the others stand', (_what, row, code, column) => {
    const { trainings, problems } = readTrainingsTable(table('FOR.9,z,,,,,,,', row, 'FOR.2,b,,,,,,,'));
    expect(trainings.map((training) => training.id)).toEqual(['FOR.9', 'FOR.2']);
    expect(problems).toMatchObject([{ severity: 'error', code, line: 3, column }]);
  });

  it('is counted right after a quoted cell of several lines', () => {
    for (const end of ['\n', '\r\n']) {
      const text = table('FOR.1,"CAP', 'maçon",,,,,,,', 'FOR.x,a,,,,,,,').replaceAll('\n', end);
      const { trainings, problems } = readTrainingsTable(text);
      expect(trainings.map((training) => training.label)).toEqual(['CAP\nmaçon']);
      expect(problems).toMatchObject([{ code: 'trainings-row', line: 4 }]);
    }
  });

  it('that has only its level wrong is read, with a warning and a suggestion', () => {
    const { trainings, problems } = readTrainingsTable(table('FOR.1,a,,"1 an, ou\n2 ans",,CAP ou equivalant,,,'));
    expect(trainings).toEqual([{ id: 'FOR.1', label: 'a', ...NOTHING_KNOWN, acronym: '1 an, ou\n2 ans' }]);
    expect(problems).toMatchObject([{ severity: 'warning', code: 'trainings-level', line: 3, column: 9 }]);
    expect(problems[0]?.message).toContain('« CAP ou équivalent »');
  });
});

describe('a wrong header', () => {
  it.each(['', 'FOR.1,CAP maçon', 'identifiant,nom\nFOR.1,a'])('makes « %j » unreadable', (text) => {
    expect(readTrainingsTable(text)).toMatchObject({
      trainings: [],
      problems: [{ severity: 'error', code: 'trainings-header', line: 1 }],
    });
  });

  it('that lacks a column leaves it unknown', () => {
    expect(readTrainingsTable('id,label\nFOR.1,a')).toMatchObject({
      trainings: [{ id: 'FOR.1', label: 'a', ...NOTHING_KNOWN }],
      problems: [{ severity: 'warning', code: 'trainings-header' }],
    });
  });
});

describe('whatever the text', () => {
  const rows = fc.array(fc.array(fc.oneof(fc.constantFrom('FOR.1', '"', 'bac', '\n', ' | /'), fc.string())), {
    maxLength: 6,
  });
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    rows.map((all) => table(...all.map((cells) => cells.join(',')))),
    rows.map((all) => table(...all.map((cells) => [...cells, ...Array(9).fill('x')].slice(0, 9).join(',')))),
  );

  it('never throws, reads each training once and invents no word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const trainings = v.parse(v.array(TrainingSchema), readTrainingsTable(text).trainings);
        expect(new Set(trainings.map((training) => training.id)).size).toBe(trainings.length);
        for (const { label } of trainings) {
          for (const word of label.match(/\p{L}+/gu) ?? []) expect(text.normalize('NFC')).toContain(word);
        }
      }),
    );
  });
});
