/** The filters that are on, each of which can be taken off, and all at once. */

import type { Choice } from '../../domain/browser-catalogue.ts';
import { JOB_LEVELS, type LevelId } from '../../domain/level.ts';
import { type JobFilters, NO_FILTERS } from '../../search/filters.ts';
import type { JobView } from '../address/job-address.ts';
import { type Catalogue, useTrainingLabel } from '../catalogue/catalogue.ts';
import { CloseIcon } from '../ui/icons.tsx';
import { sayCeiling, sayLevel, sayNumber } from '../ui/words.ts';

type Chip = { key: string; label: string; without: JobFilters };

/** One chip for each thing asked. */
export function listChips(choices: Catalogue['choices'], filters: JobFilters, trainingLabel: string | null): Chip[] {
  const named = (list: readonly Choice[], slug: string) => list.find((choice) => choice.slug === slug)?.short ?? slug;
  const drop = (list: readonly string[], value: string) => list.filter((entry) => entry !== value);
  return [
    ...levelRuns(filters.levels).map((run) => ({
      key: `niveau ${run[0]}`,
      label: [...new Set([run[0], run.at(-1)])].map((id) => sayLevel(id ?? null)).join(' à '),
      without: { ...filters, levels: filters.levels.filter((id) => !run.includes(id)) },
    })),
    ...(filters.maxLevel === null
      ? []
      : [
          {
            key: 'niveau-max',
            label: sayCeiling(filters.maxLevel),
            without: { ...filters, maxLevel: null },
          },
        ]),
    ...(filters.minSalary === null
      ? []
      : [
          {
            key: 'salaire',
            label: `dès ${sayNumber(filters.minSalary)}\u00a0€`,
            without: { ...filters, minSalary: null, keepUnstated: true },
          },
        ]),
    ...filters.interests.map((slug) => ({
      key: `interet ${slug}`,
      label: named(choices.interests, slug),
      without: { ...filters, interests: drop(filters.interests, slug) },
    })),
    ...filters.domains.map((slug) => ({
      key: `domaine ${slug}`,
      label: named(choices.domains, slug),
      without: { ...filters, domains: drop(filters.domains, slug) },
    })),
    ...filters.statuses.map((slug) => ({
      key: `statut ${slug}`,
      label: named(choices.statuses, slug),
      without: { ...filters, statuses: drop(filters.statuses, slug) },
    })),
    ...(filters.training === null
      ? []
      : [
          {
            key: 'formation',
            label: trainingLabel ?? `formation ${filters.training}`,
            without: { ...filters, training: null },
          },
        ]),
  ];
}

/** From how many levels in a row on they are one thing asked: « sans diplôme à CAP + 1 an ». */
const RUN = 3;

/** The chosen levels in the order of the ladder, those in a row together. */
function levelRuns(chosen: readonly LevelId[]): LevelId[][] {
  const runs: LevelId[][] = [[]];
  for (const { id, rank } of JOB_LEVELS) {
    if (rank === null || !chosen.includes(id)) runs.push([]);
    if (chosen.includes(id)) runs.at(-1)?.push(id);
  }
  return runs.flatMap((run) => (run.length < RUN ? run.map((id) => [id]) : [run]));
}

type Props = { catalogue: Catalogue; view: JobView; onChoose: (change: Partial<JobView>) => void };

export function ActiveFilters({ catalogue, view, onChoose }: Props) {
  const trainingLabel = useTrainingLabel(catalogue, view.filters.training);
  const chips = listChips(catalogue.choices, view.filters, trainingLabel);
  if (chips.length === 0) return null;
  return (
    <ul aria-label="Filtres actifs" className="mt-3 flex flex-wrap gap-2">
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            onClick={() => onChoose({ filters: without })}
            className="flex min-h-11 items-center gap-2 rounded-full border border-course bg-course-ground px-4 font-bold text-course"
          >
            <span className="sr-only">Retirer le filtre&nbsp;: </span>
            {label}
            <CloseIcon />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            onClick={() => onChoose({ filters: NO_FILTERS })}
            className="min-h-11 font-bold underline underline-offset-4"
          >
            Tout effacer
          </button>
        </li>
      )}
    </ul>
  );
}
