import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, NO_CHOICE, pressAll, pressRow, pressUpTo, stretch } from './choose-rows.ts';

const rows = [...'abcdef'];
const chosenIn = ({ chosen }: Choice) => [...chosen].sort().join('');

describe('choosing rows', () => {
  it('goes one by one', () => {
    const both = pressRow(pressRow(NO_CHOICE, 'b'), 'd');
    expect(chosenIn(both)).toBe('bd');
    expect(chosenIn(pressRow(both, 'b'))).toBe('d');
  });

  it('takes a range from the last row pressed, downwards or upwards', () => {
    expect(chosenIn(pressUpTo(pressRow(NO_CHOICE, 'b'), rows, 'e'))).toBe('bcde');
    expect(chosenIn(pressUpTo(pressRow(NO_CHOICE, 'e'), rows, 'b'))).toBe('bcde');
  });

  it('gives up a range as it takes one', () => {
    const all = pressAll(NO_CHOICE, rows);
    expect(chosenIn(pressUpTo(pressRow(all, 'b'), rows, 'd'))).toBe('aef');
  });

  it('takes one row where the range has no beginning in the table any more', () => {
    expect(chosenIn(pressUpTo(NO_CHOICE, rows, 'c'))).toBe('c');
    expect(chosenIn(pressUpTo(pressRow(NO_CHOICE, 'b'), ['c', 'd', 'e'], 'd'))).toBe('bd');
  });

  it('stretches row by row, and shrinks on the way back, through the beginning and beyond', () => {
    let choice = pressRow(NO_CHOICE, 'c');
    choice = stretch(choice, rows, 'c', 'd');
    choice = stretch(choice, rows, 'd', 'e');
    expect(chosenIn(choice)).toBe('cde');
    choice = stretch(choice, rows, 'e', 'd');
    choice = stretch(choice, rows, 'd', 'c');
    expect(chosenIn(choice)).toBe('c');
    choice = stretch(choice, rows, 'c', 'b');
    expect(chosenIn(choice)).toBe('bc');
  });

  it('stretches from where one stands when nothing was pressed there', () => {
    expect(chosenIn(stretch(NO_CHOICE, rows, 'b', 'c'))).toBe('bc');
    expect(chosenIn(stretch(pressRow(NO_CHOICE, 'a'), rows, 'e', 'f'))).toBe('aef');
  });

  it('takes all rows, then none of them, and leaves what other rows were chosen', () => {
    const other = pressRow(NO_CHOICE, 'z');
    expect(chosenIn(pressAll(pressRow(other, 'b'), rows))).toBe('abcdefz');
    expect(chosenIn(pressAll(pressAll(other, rows), rows))).toBe('z');
  });

  it('changes nothing outside a range', () => {
    const anyRow = fc.constantFrom(...rows);
    fc.assert(
      fc.property(fc.subarray(rows), anyRow, anyRow, (chosen, anchor, row) => {
        const after = pressUpTo({ chosen: new Set(chosen), anchor }, rows, row).chosen;
        const [first, last] = [anchor, row].sort();
        for (const other of rows) {
          const isInside = other >= (first ?? '') && other <= (last ?? '');
          expect(after.has(other)).toBe(isInside ? !chosen.includes(row) : chosen.includes(other));
        }
      }),
    );
  });
});
