/** How often fast-check tries each property, for every test file: few times in `npm test`, `FUZZ_RUNS` in `npm run fuzz`. */

import fc from 'fast-check';
import { afterEach, expect } from 'vitest';

/** Enough to find what is often wrong; `npm test` stays quick. */
const USUAL_RUNS = 200;
const PROGRESS_MS = 1000;

const runs = Number(process.env.FUZZ_RUNS ?? USUAL_RUNS);
const isLong = process.env.FUZZ_RUNS !== undefined;

let testName = '';
let tried = 0;
let toldAt = 0;

/** One case begins. */
function tell(): void {
  const name = expect.getState().currentTestName ?? '';
  if (name !== testName) {
    testName = name;
    tried = 0;
    toldAt = performance.now();
  }
  tried += 1;
  if (performance.now() - toldAt < PROGRESS_MS) return;
  toldAt = performance.now();
  process.stdout.write(`  ${String(tried).padStart(6)}  ${name}\n`);
}

fc.configureGlobal({
  numRuns: runs,
  ...(process.env.FUZZ_SEED !== undefined && { seed: Number(process.env.FUZZ_SEED) }),
  ...(isLong && { beforeEach: tell }),
});

const ownOfPrototypes = () => [Object, Array, Function].map(({ prototype }) => Reflect.ownKeys(prototype).length);
const atFirst = ownOfPrototypes();

// Whatever was read, no key of it became one of every object.
afterEach(() => expect(ownOfPrototypes()).toEqual(atFirst));
