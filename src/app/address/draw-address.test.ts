import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SEEDS } from '../../domain/draw.ts';
import { DRAW_NAME, drawAddress, readDraw } from './draw-address.ts';

it('an address of a draw gives back the draw', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: SEEDS - 1 }), fc.nat(999_999), (seed, turn) => {
      const address = new URL(drawAddress({ seed, turn }), 'https://azimut.example');
      expect(readDraw(address.searchParams.get(DRAW_NAME) ?? '')).toEqual({ seed, turn });
    }),
  );
});

it.each(['', '-', 'abc', '1-', '-1', '1-1-1', '1-1234567', 'zzzzzzz-1', '12345678-1', '1.5-1', '1-<b>'])(
  '« %s » names no draw',
  (value) => {
    expect(readDraw(value)).toBeNull();
  },
);
