/** How far a typed word is from a real one, counted in typing mistakes. */

/** Rows of a French keyboard: keys that a thumb takes for each other stand side by side or one above the other. */
const KEYBOARD = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];

const NEIGHBOURS: ReadonlySet<string> = new Set(
  KEYBOARD.flatMap((row, line) =>
    [...row].flatMap((key, place) =>
      [row[place - 1], row[place + 1], KEYBOARD[line + 1]?.[place], KEYBOARD[line + 1]?.[place - 1]].flatMap((other) =>
        other === undefined ? [] : [key + other, other + key],
      ),
    ),
  ),
);

/** Costs of mistakes: any wrong letter is one; likelier slips cost less, and a first letter is seldom wrong. */
const NEIGHBOUR = 0.8;
const SWAPPED = 0.8;
const DOUBLED = 0.5;
const FIRST_LETTER = 0.4;

/**
 * What it costs to make `word` of `typed`: letters wrong, missing, too many or swapped. Both folded.
 *
 * @param most beyond this the cost is of no interest: infinity is returned, and quickly
 */
export function spellingCost(typed: string, word: string, most: number): number {
  if (Math.abs(typed.length - word.length) > most / DOUBLED) return Number.POSITIVE_INFINITY;
  let older: number[] = [];
  let old = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= word.length; column++) {
      const cost = Math.min(
        (old[column - 1] ?? 0) + substitution(typed[row - 1], word[column - 1]),
        (old[column] ?? 0) + (typed[row - 1] === typed[row - 2] ? DOUBLED : 1),
        (now[column - 1] ?? 0) + (word[column - 1] === word[column - 2] ? DOUBLED : 1),
        typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]
          ? (older[column - 2] ?? Number.POSITIVE_INFINITY) + SWAPPED
          : Number.POSITIVE_INFINITY,
      );
      now.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    older = old;
    old = now;
  }
  const cost = (old[word.length] ?? 0) + (typed[0] === word[0] ? 0 : FIRST_LETTER);
  return cost > most ? Number.POSITIVE_INFINITY : cost;
}

function substitution(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  return NEIGHBOURS.has(`${one}${other}`) ? NEIGHBOUR : 1;
}
