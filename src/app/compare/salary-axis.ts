/** One scale for the salaries that are compared. */

/** Gross euros a month: where the scale begins and ends, and its figures, both ends among them. All are round. */
export type SalaryAxis = { from: number; to: number; ticks: number[] };

/** More figures than this do not fit side by side on a small phone. */
const MOST_TICKS = 5;
/** The smallest keeps salaries that are next to the same next to each other. */
const STEPS = [500, 1000, 2000, 2500, 5000, 10_000, 50_000, 100_000, 1_000_000];

/** The scale on which all figures stand, with the smallest steps that leave few of them; `null`: there is no figure. */
export function makeSalaryAxis(figures: readonly number[]): SalaryAxis | null {
  if (figures.length === 0) return null;
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  for (const step of STEPS) {
    const from = Math.floor(least / step) * step;
    const to = Math.max(Math.ceil(most / step) * step, from + step);
    const count = (to - from) / step + 1;
    if (count <= MOST_TICKS) return { from, to, ticks: Array.from({ length: count }, (_, at) => from + at * step) };
  }
  return { from: 0, to: most, ticks: [0, most] };
}

/** Where a figure stands on a scale, as a part of its length, 0 to 1. */
export function placeOnAxis({ from, to }: SalaryAxis, figure: number): number {
  return (figure - from) / (to - from);
}
