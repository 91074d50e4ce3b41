import { expect, it } from 'vitest';
import { sheetText } from './sheet-fixture.ts';
import { findTrainingPlace } from './training-place.ts';

const text = sheetText({
  brief: '## En bref\n\n- CAP pierre (ID: FOR.7)\n',
  after: '## Formations recommandées\n\n- CAP pierre (ID: FOR.70)\n   - BP pierre ( ID : FOR.7 ) ',
});
const lineOf = (written: string) => text.split('\n').indexOf(written) + 1;

it.each([
  ['FOR.70', { line: lineOf('- CAP pierre (ID: FOR.70)'), column: 1 }],
  ['FOR.7', { line: lineOf('   - BP pierre ( ID : FOR.7 ) '), column: 4 }],
  ['FOR.700', null],
])('finds where the list names %s', (id, place) => {
  expect(findTrainingPlace(text, id)).toEqual(place);
});
