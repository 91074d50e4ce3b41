import { describe, expect, it } from 'vitest';
import { drawContours } from './contours.ts';

describe('the map behind the home page', () => {
  it('follows from the counts alone, so that two builds are the same', () => {
    expect(drawContours([12, 5, 3])).toBe(drawContours([12, 5, 3]));
    expect(drawContours([12, 5, 3])).not.toBe(drawContours([12, 5, 9]));
  });

  it.each([[[]], [[0, 0]], [[1]], [Array.from({ length: 40 }, (_, index) => index)]])('draws %j', (counts) => {
    const svg = drawContours(counts);
    expect(svg).toMatch(/^<svg .*<\/svg>$/);
    expect(svg).not.toContain('NaN');
  });
});
