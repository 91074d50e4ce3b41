/** Drawing by chance, fairly. Pure: chance comes from a seed, which makes a draw that can be shown again. */

/**
 * A draw: the `turn`-th handful, from 0, of the order that a seed gives to all. Going on turn by turn, nothing comes twice
 * before all has come.
 */
export type Draw = { seed: number; turn: number };

/** Seeds are whole numbers from 0 to below this. */
export const SEEDS = 2 ** 32;

/**
 * The items of a draw, `count` of them or all where there are fewer. Nothing of an item itself counts: over all seeds each
 * has the same chance in each turn. After the last item the order begins again.
 */
export function drawItems<T>(items: readonly T[], { seed, turn }: Draw, count: number): T[] {
  const order = shuffle(items, chanceFrom(seed));
  const handful = Math.min(count, order.length);
  const first = order.length === 0 ? 0 : (turn * count) % order.length;
  return [...order, ...order].slice(first, first + handful);
}

/**
 * The items in an order of chance: each draws a number, and they stand by their numbers, so that each order is as likely as
 * any other.
 *
 * @param chance gives a number from 0 to below 1, as `Math.random` does
 */
export function shuffle<T>(items: readonly T[], chance: () => number): T[] {
  return items
    .map((item) => ({ item, number: chance() }))
    .sort((one, other) => one.number - other.number)
    .map(({ item }) => item);
}

/**
 * Numbers from 0 to below 1 that are spread as chance would, always the same for the same seed. A counter that climbs by
 * the golden ratio of 2³², its bits stirred (the scheme of SplitMix, Steele, Lea and Flood 2014, with the constants of
 * MurmurHash3). For draws, never for secrets.
 */
export function chanceFrom(seed: number): () => number {
  let counter = seed;
  return () => {
    counter = (counter + 0x9e3779b9) | 0;
    let bits = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
  };
}
