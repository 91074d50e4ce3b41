import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheetFiles, writeSheetsFile } from './local-file.ts';

const SHEETS = [
  { file: 'luthier.md', text: '# luthier/ère\n' },
  { file: 'b.md', text: '<script>alert(1)</script>' },
];
const open = (text: string, name = 'fiches.json') => readSheetFiles([new File([text], name)]);

describe('a file of own sheets', () => {
  it('gives back what was saved', async () => {
    expect(await open(writeSheetsFile(SHEETS))).toEqual({ sheets: SHEETS, messages: [] });
  });

  it('gives back any sheets, and never fails, whatever it holds', async () => {
    const sheet = fc.record({ file: fc.string({ maxLength: 100 }), text: fc.string({ unit: 'grapheme' }) });
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { maxLength: 5 }), async (sheets) => {
        expect(await open(writeSheetsFile(sheets))).toEqual({ sheets, messages: [] });
      }),
    );
    const head = {
      app: fc.constant('azimut'),
      kind: fc.constant('local-sheets'),
      version: fc.constantFrom<unknown>(1, 1, 1, 2, '1'),
    };
    const value = fc.oneof(
      fc.json(),
      fc.string(),
      fc.record({ ...head, sheets: fc.jsonValue() }).map((file) => JSON.stringify(file)),
    );
    const halves = fc
      .tuple(fc.array(fc.oneof(sheet, fc.jsonValue()), { maxLength: 4 }), fc.nat())
      .map(([sheets, at]) => {
        const text = JSON.stringify({ app: 'azimut', kind: 'local-sheets', version: 1, sheets });
        return at % 2 === 0 ? text : text.slice(0, at % text.length);
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(value, halves), async (text) => {
        const { sheets, messages } = await open(text);
        for (const { file, text: words } of sheets) expect([typeof file, typeof words]).toEqual(['string', 'string']);
        if (sheets.length === 0 && !text.includes('"sheets":[]')) expect(messages.length).toBeGreaterThan(0);
      }),
    );
  });

  it('may be a sheet itself', async () => {
    expect((await open('# luthier', 'luthier.MD')).sheets).toEqual([{ file: 'luthier.MD', text: '# luthier' }]);
  });

  it.each([
    ['something else', '{"app":"autre"}', 'ce n’est pas un fichier de fiches'],
    ['no JSON', '{"app":"azimut"', 'ce n’est pas un fichier de fiches'],
    ['of a later version', '{"app":"azimut","kind":"local-sheets","version":2}', 'version plus récente'],
    [
      'with 10,000 sheets',
      JSON.stringify({
        app: 'azimut',
        kind: 'local-sheets',
        version: 1,
        sheets: Array.from({ length: 10_000 }, () => 0),
      }),
      '10000 fiches',
    ],
    ['of 5 MB', 'x'.repeat(5_000_000), 'plus de 2 Mo'],
  ])('that is %s is told, and opens nothing', async (_, text, message) => {
    const { sheets, messages } = await open(text);
    expect(sheets).toEqual([]);
    expect(messages.join()).toContain(message);
  });

  it('that is damaged in one sheet gives the others', async () => {
    const { sheets, messages } = await open(
      JSON.stringify({ app: 'azimut', kind: 'local-sheets', version: 1, sheets: [SHEETS[0], { file: 3 }] }),
    );
    expect(sheets).toEqual([SHEETS[0]]);
    expect(messages).toHaveLength(1);
  });

  it('that is neither is told', async () => {
    expect((await open('x', 'photo.png')).messages.join()).toContain('photo.png');
  });
});
