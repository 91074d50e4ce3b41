/** The jobs near to a sheet's, each with what makes it near. */

import { Link } from 'react-router';
import { type JobSummary, NEAR_REASONS, type NearReason, type Sheet } from '../../domain/browser-catalogue.ts';
import { slugify } from '../../domain/fold.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { sayEntryLevel } from '../ui/words.ts';

const TITLES: Record<NearReason, string> = {
  named: 'Cités par cette fiche',
  less: 'Du même genre, avec moins d’études',
  more: 'Du même genre, plus loin dans les études',
  trainings: 'Par les mêmes formations',
  interests: 'Pour les mêmes envies',
};

type Props = { catalogue: Catalogue; sheet: Sheet };

export function NearJobs({ catalogue, sheet }: Props) {
  const groups = NEAR_REASONS.flatMap((reason) => {
    const jobs = (sheet.near[reason] ?? []).flatMap((place) => catalogue.jobs[place] ?? []);
    return jobs.length === 0 ? [] : [{ reason, jobs }];
  });
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="metiers-proches" className="mt-10">
      <h2 id="metiers-proches" className="text-3xl">
        Métiers proches
      </h2>
      {groups.map(({ reason, jobs }) => (
        <div key={reason} className="break-inside-avoid">
          <h3 className="mt-5 text-xl">{TITLES[reason]}</h3>
          <ul className="mt-1">
            {jobs.map((job) => {
              const sharing = saySharing(reason, catalogue, sheet, job);
              return (
                <li key={job.id} className="border-line border-b last:border-b-0">
                  <Link
                    to={`/metiers/${job.id}`}
                    className="block py-2.5 leading-snug underline-offset-4 hover:underline"
                  >
                    <span className="font-bold">{job.title}</span>
                    {'\u00a0· '}
                    <span className="whitespace-nowrap text-ink-2">{sayEntryLevel(job.level)}</span>
                    {sharing !== null && <span className="block text-ink-2 text-sm">{sharing}</span>}
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** What a group's title leaves to say, which trainings or interests; `null`: nothing. */
function saySharing(reason: NearReason, { choices }: Catalogue, sheet: Sheet, job: JobSummary): string | null {
  if (reason === 'trainings') {
    const [first, ...others] = sheet.trainings.filter(({ id }) => job.trainings.includes(id));
    const more = others.length === 0 ? '' : ` et ${others.length} autre${others.length > 1 ? 's' : ''}`;
    return `${first?.label ?? ''}${more}`;
  }
  if (reason !== 'interests') return null;
  const own = sheet.interests.map(slugify);
  const shared = choices.interests.filter(({ slug }) => own.includes(slug) && job.interests.includes(slug));
  return shared.map(({ short }) => short).join('\u00a0· ');
}
