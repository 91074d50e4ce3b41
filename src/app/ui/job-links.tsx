import { Link } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { sayEntryLevel, saySalary } from './words.ts';

/** Jobs as a compact list: a title, a level, a salary. */
export function JobLinks({ jobs }: { jobs: readonly JobSummary[] }) {
  return (
    <ul className="mt-1">
      {jobs.map((job) => (
        <li key={job.id} className="border-line border-b last:border-b-0">
          <Link to={`/metiers/${job.id}`} className="block py-2.5 leading-snug underline-offset-4 hover:underline">
            <span className="font-bold">{job.title}</span>
            <span className="flex flex-wrap gap-x-4 text-ink-2">
              <span>{sayEntryLevel(job.level)}</span>
              <span>{saySalary(job.salary)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
