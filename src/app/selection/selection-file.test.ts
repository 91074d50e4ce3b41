import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EMPTY_SELECTION, type Selection } from '../../domain/selection.ts';
import { readSelectionFile, writeSelectionFile } from './selection-file.ts';

const KEPT: Selection = {
  version: 2,
  jobs: [{ id: 'MET.17', title: 'boulanger/ère', note: '<b>le fournil</b>', verdict: 'yes' }],
};
const TEXT = writeSelectionFile(KEPT, '2031-03-02');

const open = (content: string) => readSelectionFile(new File([content], 'choisi.json'));

it('opens what it saved', async () => {
  expect(JSON.parse(TEXT)).toMatchObject({ app: 'azimut', version: 2, savedOn: '2031-03-02' });
  expect(await open(TEXT)).toEqual({ selection: KEPT, message: null });
});

it.each([
  ['another program’s file', '{"version":2,"jobs":[]}', /n’est pas une sélection/],
  ['no JSON', 'PK\u0003\u0004', /n’est pas une sélection/],
  ['a bare value', 'null', /n’est pas une sélection/],
  ['an empty file', '', /n’est pas une sélection/],
  ['a truncated one', TEXT.slice(0, -20), /abîmé ou incomplet/],
  ['one of a later version', TEXT.replace('"version": 2', '"version": 3'), /version plus récente/],
  ['one of 10,000 ids', JSON.stringify({ app: 'azimut', version: 1, ids: Array(10_000).fill('MET.1') }), /trop gros/],
  ['one of 5 MB', `${TEXT}${' '.repeat(5_000_000)}`, /trop gros/],
])('takes nothing from %s, and says why', async (_, content, message) => {
  const opened = await open(content);
  expect(opened.selection).toEqual(EMPTY_SELECTION);
  expect(opened.message).toMatch(message);
});

it('takes what it can from a damaged one', async () => {
  const opened = await open(TEXT.replace('"jobs": [', '"jobs": [{ "id": 12 },'));
  expect(opened.selection).toEqual(KEPT);
  expect(opened.message).toMatch(/Une partie/);
});

it('never fails, and gives a selection that can be saved again, whatever the file holds', async () => {
  const head = { app: fc.constant('azimut'), version: fc.constantFrom<unknown>(1, 2, 2, 3, '2', null) };
  const job = fc.record({
    id: fc.oneof(fc.constantFrom('MET.1', 'MET.2', '__proto__'), fc.string()),
    note: fc.jsonValue(),
  });
  const file = fc.record({ ...head, jobs: fc.oneof(fc.jsonValue(), fc.array(job)), ids: fc.jsonValue() });
  const anyText = fc.oneof(
    fc.json(),
    fc.string(),
    file.map((value) => JSON.stringify(value)),
  );
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const { selection } = await open(text);
      expect(await open(writeSelectionFile(selection, '2031-03-02'))).toEqual({ selection, message: null });
    }),
  );
});
