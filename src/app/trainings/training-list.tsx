import { memo, useMemo } from 'react';
import { Link } from 'react-router';
import type { JobSummary, TrainingSummary } from '../../domain/browser-catalogue.ts';
import { useKeepPlace, useKeptPlace } from '../jobs/use-kept-place.ts';
import { useGrowing } from '../ui/use-growing.ts';
import { sayJobs } from '../ui/words.ts';
import { sayTrainingFacts } from './say-training.ts';

/** How many rows the first painting shows: two screens of a tall display. */
const FIRST_ROWS = 24;
const MORE_ROWS = 40;

type Props = {
  trainings: readonly TrainingSummary[];
  jobs: readonly JobSummary[];
  /** The search part of the list's address, to which a training leads back. */
  list: string;
};

/** Trainings with their facts in a line, and how many jobs' sheets recommend each. */
export function TrainingList({ trainings, jobs, list }: Props) {
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const id of jobs.flatMap((job) => job.trainings)) found.set(id, (found.get(id) ?? 0) + 1);
    return found;
  }, [jobs]);
  const place = useKeptPlace();
  const passed = place === null ? 0 : trainings.findIndex(({ id }) => id === place.id) + 1;
  const shown = useGrowing(trainings, passed + FIRST_ROWS, MORE_ROWS);
  useKeepPlace(place);
  return (
    <ol className="mt-2">
      {trainings.slice(0, shown).map((training) => (
        <TrainingRow key={training.id} training={training} jobCount={counts.get(training.id) ?? 0} list={list} />
      ))}
    </ol>
  );
}

type RowProps = { training: TrainingSummary; jobCount: number; list: string };

const TrainingRow = memo(function TrainingRow({ training, jobCount, list }: RowProps) {
  const facts = sayTrainingFacts(training);
  return (
    <li className="border-line border-b [contain-intrinsic-size:auto_4.5rem] [content-visibility:auto] last:border-b-0">
      <Link
        to={`/formations/${training.id}`}
        state={{ list }}
        id={training.id}
        className="block py-2.5 leading-snug underline-offset-4 hover:underline"
      >
        <span className="font-bold">{training.label}</span>
        <span className="flex flex-wrap gap-x-4 text-ink-2">
          {facts !== '' && <span>{facts}</span>}
          <span>{sayJobs(jobCount)}</span>
        </span>
      </Link>
    </li>
  );
});
