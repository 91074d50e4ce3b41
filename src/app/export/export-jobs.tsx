/** To be built. */

import type { JobSummary } from '../../domain/browser-catalogue.ts';

type Props = {
  /** In the order in which they are to be written. */
  jobs: readonly JobSummary[];
  /** What they are: « Métiers accessibles avec un CAP ». It names files and heads the booklet. */
  title: string;
};

/** The ways out of the app for a list of jobs: a spreadsheet, a printed booklet, a text to copy. */
export function ExportJobs(_: Props) {
  return null;
}
