import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { drawQr } from './draw-qr.ts';

/** What a reader of another make finds in a drawing, with the empty border round it. */
function readDrawing({ size, path }: ReturnType<typeof drawQr>): string | undefined {
  const [scale, quiet] = [4, 4];
  const side = (size + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let at = 0; at < scale * scale; at++) {
      const column = (Number(x) + quiet) * scale + (at % scale);
      const row = (Number(y) + quiet) * scale + Math.floor(at / scale);
      pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

describe('a QR code', () => {
  it.each([20, 100, 300, 600])('of %i characters is read as it was written', (length) => {
    const text = `https://azimut.example/selection/recue#${'1pA-z_9.'.repeat(length)}`.slice(0, length);
    expect(readDrawing(drawQr(text))).toBe(text);
  });

  it('of ten jobs without notes has few enough modules to be read at arm’s length', () => {
    const text = `https://azimut.example.fr/selection/recue#${'1p01aYjJZVQ895o.10c.1189n.17o.604c.230n.7o.412c.88n.1203o'}`;
    expect(drawQr(text).size).toBeLessThanOrEqual(41);
  });
});
