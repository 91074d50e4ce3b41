import { correction, generate } from 'lean-qr';

/** The dark modules of a QR code as the path of a drawing that is `size` modules wide and high. */
export type QrDrawing = { size: number; path: string };

/**
 * Draws a text as a QR code, with the best correction that costs no larger code, medium (15 %) at least.
 *
 * @throws where the text is longer than a QR code holds, about 2,300 characters
 */
export function drawQr(text: string): QrDrawing {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const rows = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? `M${x} ${y}h1v1h-1z` : '')).join(''),
  );
  return { size: code.size, path: rows.join('') };
}
