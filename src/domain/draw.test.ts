import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom, drawItems, SEEDS, shuffle } from './draw.ts';

const HANDFUL = 3;
const JOBS = Array.from({ length: 31 }, (_, index) => index);
/** Seeds spread over all that there are. */
const SOME_SEEDS = Array.from({ length: 6200 }, (_, index) => Math.floor((index * SEEDS) / 6200));

describe('a draw', () => {
  it('gives every job before it gives one twice', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.integer({ min: 0, max: SEEDS - 1 }), (jobCount, seed) => {
        const jobs = JOBS.concat(JOBS.map((job) => job + 31)).slice(0, jobCount);
        const turns = Math.floor(jobCount / HANDFUL);
        const drawn = Array.from({ length: turns }, (_, turn) => drawItems(jobs, { seed, turn }, HANDFUL)).flat();
        expect(new Set(drawn).size).toBe(turns * HANDFUL);
        const last = drawItems(jobs, { seed, turn: turns }, HANDFUL);
        expect(new Set([...drawn, ...last])).toEqual(new Set(jobs));
      }),
    );
  });

  it('gives each job the same chance, whatever its place and the turn', () => {
    for (const turn of [0, 4]) {
      const times = JOBS.map(() => 0);
      for (const seed of SOME_SEEDS)
        for (const job of drawItems(JOBS, { seed, turn }, HANDFUL)) times[job] = (times[job] ?? 0) + 1;
      // Each is due 600 times; 100 are more than four times what chance alone makes of that.
      for (const count of times) expect(Math.abs(count - 600)).toBeLessThan(100);
    }
  });

  it('gives the same again for the same seed and turn, and another for the next seed', () => {
    expect(drawItems(JOBS, { seed: 7, turn: 2 }, HANDFUL)).toEqual(drawItems(JOBS, { seed: 7, turn: 2 }, HANDFUL));
    const first = SOME_SEEDS.map((_, seed) => drawItems(JOBS, { seed, turn: 0 }, HANDFUL).join());
    expect(new Set(first).size).toBeGreaterThan(5000);
  });

  it('goes on for as long as one likes, and is content with few jobs or none', () => {
    expect(drawItems(JOBS, { seed: 7, turn: 10 ** 9 }, HANDFUL)).toHaveLength(HANDFUL);
    expect(drawItems(['seul'], { seed: 7, turn: 5 }, HANDFUL)).toEqual(['seul']);
    expect(drawItems([], { seed: 7, turn: 5 }, HANDFUL)).toEqual([]);
  });
});

it('a shuffle follows the chance that it is given', () => {
  const numbers = [0.9, 0.1, 0.5];
  expect(shuffle(['a', 'b', 'c'], () => numbers.shift() ?? 0)).toEqual(['b', 'c', 'a']);
});

it('the numbers of a seed are spread from 0 to below 1', () => {
  const chance = chanceFrom(1);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let index = 0; index < 10_000; index++) {
    const number = chance();
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThan(1);
    const tenth = Math.floor(number * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
