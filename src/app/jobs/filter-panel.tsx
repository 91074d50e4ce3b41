/** All filters, one group a kind, each choice with the number of jobs that it would give. */

import type { FacetCounts, JobFilters } from '../../search/filters.ts';
import type { JobView } from '../address/job-address.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { ChoiceFilter } from './choice-filter.tsx';
import { LevelFilter } from './level-filter.tsx';
import { SalaryFilter } from './salary-filter.tsx';

type Props = {
  catalogue: Catalogue;
  view: JobView;
  counts: FacetCounts;
  /** The first search is on its way: no figure would be true yet. */
  isComing?: boolean;
  onChoose: (change: Partial<JobView>, passing?: boolean) => void;
};

export function FilterPanel({ catalogue, view, counts, isComing = false, onChoose }: Props) {
  const { filters } = view;
  const told = isComing ? null : counts;
  const change = (part: Partial<JobFilters>, passing?: boolean) =>
    onChoose({ filters: { ...filters, ...part } }, passing);
  // Who works with the table has its presets for the level: what they ask for besides is at hand, without scrolling.
  const levels = <LevelFilter catalogue={catalogue} filters={filters} counts={told?.levels} onChange={change} />;
  const statuses = (
    <ChoiceFilter
      legend="Statut"
      choices={catalogue.choices.statuses}
      chosen={filters.statuses}
      counts={told?.statuses}
      onChange={(statuses) => change({ statuses })}
      none="Les fiches de ce catalogue ne disent pas le statut."
    />
  );
  const domains = (
    <ChoiceFilter
      legend="Domaine"
      choices={catalogue.choices.domains}
      chosen={filters.domains}
      counts={told?.domains}
      onChange={(domains) => change({ domains })}
      none="Les fiches de ce catalogue ne disent pas leur domaine. Le catalogue officiel complet les donne."
    />
  );
  return (
    <div className="grid gap-7">
      {view.isTable ? statuses : levels}
      <SalaryFilter catalogue={catalogue} filters={filters} counts={counts} onChange={change} />
      {view.isTable && levels}
      {view.isTable && domains}
      <ChoiceFilter
        legend="Ce que j’aime"
        hint={filters.anyInterest ? 'Au moins une des envies cochées.' : 'Toutes les envies cochées à la fois.'}
        choices={catalogue.choices.interests}
        chosen={filters.interests}
        counts={told?.interests}
        onChange={(interests) => change({ interests })}
        none="Les fiches de ce catalogue ne disent pas à qui le métier peut plaire."
      >
        {(filters.anyInterest || filters.interests.length > 1) && (
          <label className="mb-1 flex min-h-11 items-center gap-3 border-line border-b">
            <input
              type="checkbox"
              checked={filters.anyInterest}
              onChange={(event) => change({ anyInterest: event.target.checked })}
              className="size-5 accent-course"
            />
            Une seule suffit
          </label>
        )}
      </ChoiceFilter>
      {!view.isTable && domains}
      {!view.isTable && statuses}
    </div>
  );
}
