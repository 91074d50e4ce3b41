import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import { KeepButton } from '../selection/keep-button.tsx';
import { DomainMark } from '../ui/domain-mark.tsx';
import { sayEntryLevel, saySalary } from '../ui/words.ts';

/** A job that nobody asked for by name: its facts in short, and, as `children`, why it is shown. */
export function IdeaCard({ job, children }: { job: JobSummary; children: ReactNode }) {
  return (
    <li className="relative flex gap-4 rounded-piece border border-line bg-card p-4 focus-within:border-ink hover:border-ink sm:p-5">
      <div className="flex w-13 shrink-0 flex-col items-center gap-2">
        {job.domains[0] !== undefined && <DomainMark slug={job.domains[0]} />}
        <KeepButton job={job} shape="under-mark" />
      </div>
      <div className="min-w-0 flex-1">
        <h2 className="text-xl hyphens-auto">
          <Link
            to={`/metiers/${job.id}`}
            id={job.id}
            className="after:absolute after:inset-0 after:rounded-piece focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:outline-course"
          >
            {job.title}
          </Link>
        </h2>
        <p className="mt-1 flex flex-wrap gap-x-4">
          <span className="font-bold">{sayEntryLevel(job.level)}</span>
          <span className="text-ink-2">{saySalary(job.salary)}</span>
        </p>
        {children}
      </div>
    </li>
  );
}
