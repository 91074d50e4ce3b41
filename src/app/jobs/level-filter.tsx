/** The level needed to enter a job: any of several, or a ceiling. */

import { JOB_LEVELS, type LevelId } from '../../domain/level.ts';
import type { JobFilters } from '../../search/filters.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { sayCeiling, sayLevel } from '../ui/words.ts';
import { ChoiceRow, FilterGroup } from './choice-filter.tsx';

type Props = {
  catalogue: Catalogue;
  filters: JobFilters;
  counts: ReadonlyMap<string, number> | undefined;
  onChange: (part: Partial<JobFilters>) => void;
};

export function LevelFilter({ catalogue, filters, counts, onChange }: Props) {
  const used = new Set(catalogue.jobs.map((job) => job.level));
  const levels = JOB_LEVELS.filter(({ id }) => used.has(id) || filters.levels.includes(id));
  const ceilings = levels.filter(({ rank }) => rank !== null);
  return (
    <FilterGroup legend="Niveau pour y entrer">
      <LevelProfile levels={levels.map(({ id }) => id)} counts={counts} filters={filters} />
      {levels.map(({ id }) => (
        <ChoiceRow
          key={id}
          label={sayLevel(id)}
          checked={filters.levels.includes(id)}
          count={counts && (counts.get(id) ?? 0)}
          onChange={(checked) =>
            onChange({ levels: checked ? [...filters.levels, id] : filters.levels.filter((level) => level !== id) })
          }
        />
      ))}
      <label className="mt-2 block text-sm">
        <span className="text-ink-2">ou bien, au plus</span>
        <select
          value={filters.maxLevel ?? ''}
          onChange={(event) => onChange({ maxLevel: ceilings.find(({ id }) => id === event.target.value)?.id ?? null })}
          className="mt-1 h-11 w-full rounded-piece border border-control bg-card px-3 font-bold"
        >
          <option value="">tous les niveaux</option>
          {ceilings.map(({ id }) => (
            <option key={id} value={id}>
              {sayCeiling(id)}
            </option>
          ))}
        </select>
      </label>
    </FilterGroup>
  );
}

const WIDTH = 270;
const HEIGHT = 56;

/** How many jobs each level opens, as the profile of a hill; the rows below say the same in figures. */
function LevelProfile({
  levels,
  counts,
  filters,
}: {
  levels: LevelId[];
  counts: ReadonlyMap<string, number> | undefined;
  filters: JobFilters;
}) {
  const highest = Math.max(1, ...levels.map((id) => counts?.get(id) ?? 0));
  const step = WIDTH / Math.max(1, levels.length);
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="mb-1 hidden w-full lg:block">
      {levels.map((id, index) => {
        const height = Math.max(2, ((counts?.get(id) ?? 0) / highest) * (HEIGHT - 2));
        return (
          <rect
            key={id}
            x={index * step + 1}
            y={HEIGHT - height}
            width={Math.max(1, step - 2)}
            height={height}
            rx="2"
            className={filters.levels.includes(id) ? 'fill-course' : 'fill-contour/45 dark:fill-contour/85'}
          />
        );
      })}
    </svg>
  );
}
