import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { anyCodeUnits } from './any-text-fixture.ts';
import { neutralise, writeCsv } from './csv.ts';

/** As another program reads it. */
function readBack(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ';', newline: '\r\n', skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('a CSV file', () => {
  it('begins with a byte order mark, parts cells by semicolons and lines by CRLF', () => {
    expect(
      writeCsv([
        ['métier', 'min'],
        ['boulanger/ère', 1801],
      ]),
    ).toBe('\ufeffmétier;min\r\nboulanger/ère;1801\r\n');
  });

  it('gives every text back as it was', () => {
    const row = ['a;b', 'dit « oui »', 'dit "oui"', 'deux\nlignes', 'fin\r\nde ligne', ' bord ', 'œuvre, été', ''];
    expect(readBack(writeCsv([row]))).toEqual([row]);
  });

  it('gives back any table, its formulas defused', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', ';', '"', "'", '=', '-', '+', '@', ' ', '\t', '\n', '\r', '\ufeff', '😀', ','),
      maxLength: 8,
    });
    const row = fc.array(fc.oneof(text, fc.integer(), anyCodeUnits), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const { data } = Papa.parse<string[]>(writeCsv(rows).slice(1), { delimiter: ';', newline: '\r\n' });
        const written = rows.map((cells) =>
          cells.map((cell) => (typeof cell === 'number' ? `${cell}` : neutralise(cell))),
        );
        expect(data).toEqual([...written, ['']]);
        for (const cell of written.flat()) expect(cell).toMatch(/^(?:-?\d+$|(?!\s*[=+\-@]))/);
      }),
    );
  });

  it('leaves what is not known empty', () => {
    expect(readBack(writeCsv([['a', null, 0]]))).toEqual([['a', '', '0']]);
  });

  it.each([
    '=1+1',
    '=HYPERLINK("http://example.org";"ici")',
    '+33 1 02 03 04 05',
    '-2+3',
    '@SUM(A1)',
    '\tcmd',
    '\r=1',
    '\n=1',
    '  =1+1',
    '\u00a0=1+1',
    '\ufeff=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    '=1";=2',
  ])('puts an apostrophe before %j, which is no formula any more', (text) => {
    expect(readBack(writeCsv([[text, 'suite']]))).toEqual([[`'${text}`, 'suite']]);
  });

  it.each(['bac + 2', 'technicien/ne', "j'aime", 'a=b', '5 ans', 'e-mail', ''])('leaves %j alone', (text) => {
    expect(neutralise(text)).toBe(text);
  });

  it('keeps numbers, even below zero', () => {
    expect(writeCsv([[-5, 2500]])).toBe('\ufeff-5;2500\r\n');
  });
});
