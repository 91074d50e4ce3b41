import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSalaryAxis, placeOnAxis } from './salary-axis.ts';

describe('the scale of salaries', () => {
  it('begins and ends at round figures round what is compared', () => {
    expect(makeSalaryAxis([1801, 2300, 2900])).toEqual({ from: 1500, to: 3000, ticks: [1500, 2000, 2500, 3000] });
    expect(makeSalaryAxis([1801])).toEqual({ from: 1500, to: 2000, ticks: [1500, 2000] });
  });

  it('is none without a figure', () => {
    expect(makeSalaryAxis([])).toBeNull();
  });

  it('holds every figure, with few and even steps', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 200_000 }), { minLength: 1 }), (figures) => {
        const axis = makeSalaryAxis(figures);
        if (axis === null) throw new Error('no scale');
        expect(axis.ticks.length).toBeLessThanOrEqual(5);
        expect([axis.ticks[0], axis.ticks.at(-1)]).toEqual([axis.from, axis.to]);
        for (const tick of axis.ticks) expect(tick % 500).toBe(0);
        for (const figure of figures) {
          expect(placeOnAxis(axis, figure)).toBeGreaterThanOrEqual(0);
          expect(placeOnAxis(axis, figure)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
