/** How the app stands with the 106 criteria of RGAA 4.1: the counts of `docs/accessibility/rgaa.md`, held to it by a test. */

/** How many criteria have each verdict of the grid. */
export const RGAA_COUNTS = { conforming: 63, nonConforming: 2, notApplicable: 36, untested: 5 } as const;

/** Share of the criteria that apply which are met, in whole per cent, rounded down. What was not tested counts as not met. */
export function conformityRate({
  conforming,
  nonConforming,
  untested,
}: Readonly<Record<keyof typeof RGAA_COUNTS, number>>): number {
  return Math.floor((100 * conforming) / (conforming + nonConforming + untested));
}
