import { Link } from 'react-router';
import type { JobSummary } from '../../domain/browser-catalogue.ts';
import type { SeenJob } from './keeping.ts';
import { forgetSeen } from './selection-store.ts';

type Props = { jobs: readonly SeenJob[]; byId: ReadonlyMap<string, JobSummary>; onErased: () => void };

/** The jobs that the reader looked at last and does not keep. */
export function SeenJobs({ jobs, byId, onErased }: Props) {
  const there = jobs.filter(({ id }) => byId.has(id));
  if (there.length === 0) return null;
  return (
    <section aria-labelledby="vus" className="mt-10">
      <h2 id="vus" className="text-2xl">
        Vus récemment
      </h2>
      <ul className="mt-2">
        {there.map(({ id, title }) => (
          <li key={id}>
            <Link
              to={`/metiers/${id}`}
              className="inline-flex min-h-11 items-center leading-tight underline underline-offset-4"
            >
              {byId.get(id)?.title ?? title}
            </Link>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() => {
          void forgetSeen();
          onErased();
        }}
        className="mt-2 min-h-11 rounded-piece border-2 border-ink px-5 font-bold"
      >
        Effacer cette liste
      </button>
    </section>
  );
}
