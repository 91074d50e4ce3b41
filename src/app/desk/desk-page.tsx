/** The counsellor's desk: « que peut-on faire avec un CAP ? » */

import { Link } from 'react-router';
import { ExportJobs } from '../export/export-jobs.tsx';
import { pageTitle } from '../settings.ts';
import { DeskNav } from './desk-nav.tsx';
import { FromDiploma } from './from-diploma.tsx';

/** More jobs than a class can look at. */
const MOST_FOR_A_CLASS = 60;

export function DeskPage() {
  return (
    <div className="page">
      <title>{pageTitle('Du diplôme aux métiers')}</title>
      <DeskNav />
      <h1 className="mt-5 text-4xl">Du diplôme aux métiers</h1>
      <FromDiploma
        voice="vous"
        actions={(jobs, title) => (
          <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
            <ExportJobs jobs={jobs} title={title} />
            {jobs.length > 0 && jobs.length <= MOST_FOR_A_CLASS && (
              <Link
                to={`/conseiller/classe?ids=${jobs.map(({ id }) => id).join(',')}`}
                className="inline-flex min-h-11 items-center font-bold underline"
              >
                Préparer une classe avec ces métiers
              </Link>
            )}
          </div>
        )}
      />
    </div>
  );
}
