/** How a check prints what it found, each kind with its number and its first cases. */

/** @import { Difference } from './sheets.mjs' */

/**
 * Prints `ok`, or the differences by kind.
 * @param {Difference[]} differences
 * @param {number} [printed] how many of one kind
 */
export function printDifferences(differences, printed = 20) {
  if (differences.length === 0) console.log('ok');
  for (const kind of new Set(differences.map((difference) => difference.kind))) {
    const own = differences.filter((difference) => difference.kind === kind);
    console.log(`\n${kind}: ${own.length}`);
    for (const { file, message } of own.slice(0, printed)) console.log(`  ${file}: ${message}`);
    if (own.length > printed) console.log(`  … and ${own.length - printed} more`);
  }
}
