/** The address of a draw, « /surprise?tirage=1z141z3-2 »: read and written by one pair of functions, which undo each other. */

import { type Draw, SEEDS } from '../../domain/draw.ts';

/** The name of the draw in an address. */
export const DRAW_NAME = 'tirage';

/** The draw that a value of an address names; `null`: it names none. */
export function readDraw(value: string): Draw | null {
  const [, digits, turns] = /^([0-9a-z]{1,7})-(\d{1,6})$/.exec(value) ?? [];
  if (digits === undefined || turns === undefined) return null;
  const seed = Number.parseInt(digits, 36);
  return seed < SEEDS ? { seed, turn: Number(turns) } : null;
}

/** The path of the page that shows a draw. */
export function drawAddress({ seed, turn }: Draw): string {
  return `/surprise?${DRAW_NAME}=${seed.toString(36)}-${turn}`;
}
