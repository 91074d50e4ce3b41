/** The trainings that sheets recommend: by words, family, level at the end, duration and domain. */

import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { LEVELS } from '../../domain/level.ts';
import { TRAINING_FAMILIES } from '../../domain/training-family.ts';
import {
  filterTrainings,
  NO_TRAINING_FILTERS,
  prepareTrainings,
  type SearchableTraining,
  TRAINING_FILTER_KINDS,
  type TrainingFilters,
  type TrainingResults,
} from '../../search/filter-trainings.ts';
import { useAddressView } from '../address/use-address-view.ts';
import { type Catalogue, useCatalogue, useTrainings } from '../catalogue/catalogue.ts';
import { ChoiceFilter } from '../jobs/choice-filter.tsx';
import { FilterSheet } from '../jobs/filter-sheet.tsx';
import { UnknownParts } from '../jobs/unknown-parts.tsx';
import { pageTitle } from '../settings.ts';
import { SearchIcon } from '../ui/icons.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { capitalise, sayTrainings } from '../ui/words.ts';
import { readTrainingAddress, writeTrainingAddress } from './training-address.ts';
import { TrainingList } from './training-list.tsx';

/** What can be chosen here, in the order of the field's lists. */
type Choices = ReturnType<typeof listChoices>;

export function TrainingsPage() {
  const catalogue = useCatalogue();
  const trainings = useTrainings();
  const prepared = useMemo(() => prepareTrainings(trainings), [trainings]);
  const choices = useMemo(() => listChoices(prepared, catalogue), [prepared, catalogue]);
  const read = useCallback(
    (search: string) => {
      const { filters, unknown } = readTrainingAddress(search, {
        durations: choices.durations.map(({ slug }) => slug),
        domains: choices.domains.map(({ slug }) => slug),
      });
      return { view: filters, unknown };
    },
    [choices],
  );
  const { view: filters, unknown, typeQuery, choose } = useAddressView(read, writeTrainingAddress);
  const results = useDeferredValue(useMemo(() => filterTrainings(prepared, filters), [prepared, filters]));
  const list = useRef<HTMLElement>(null);
  const isWide = useMediaQuery('(min-width: 64rem)');
  const active = TRAINING_FILTER_KINDS.filter((kind) => filters[kind].length > 0).length;
  const count = results.trainings.length;
  const clear = () => choose({ ...NO_TRAINING_FILTERS, query: filters.query });
  const panel = (
    <Panel choices={choices} filters={filters} counts={results.counts} onChoose={(change) => choose(change)} />
  );
  return (
    <div className="page pt-6">
      <title>{pageTitle('Les formations')}</title>
      <h1 className="text-4xl">Les formations</h1>
      <p className="mt-2 max-w-measure text-lead">
        Celles que les fiches recommandent, et les métiers où elles mènent.
      </p>
      <search className="mt-5 block">
        <form
          className="relative"
          onSubmit={(event) => {
            event.preventDefault();
            list.current?.focus();
          }}
        >
          <label htmlFor="formation" className="sr-only">
            Une formation, un diplôme, un sigle
          </label>
          <span className="pointer-events-none absolute inset-y-0 left-4 flex items-center">
            <SearchIcon />
          </span>
          <input
            id="formation"
            type="search"
            autoComplete="off"
            spellCheck={false}
            value={filters.query}
            maxLength={200}
            onChange={({ currentTarget }) => typeQuery(currentTarget.value)}
            title="Une formation, un diplôme, un sigle"
            placeholder="CAP pâtissier, BTS MCO…"
            className="h-14 w-full rounded-piece border-2 border-ink bg-card pr-4 pl-13"
          />
        </form>
        <UnknownParts parts={unknown} />
      </search>
      <div className="mt-6 gap-9 lg:grid lg:grid-cols-[17rem_minmax(0,1fr)]">
        {isWide ? (
          <section aria-label="Filtres" className="print:hidden">
            {panel}
          </section>
        ) : (
          <FilterSheet active={active} results={sayTrainings(count)} hasResults={count > 0} onClear={clear}>
            {panel}
          </FilterSheet>
        )}
        <section aria-label="Résultats" ref={list} tabIndex={-1} className="outline-none">
          <div className="flex flex-wrap items-center justify-between gap-x-6">
            <div role="status">
              <h2 className="text-2xl">{capitalise(sayTrainings(count))}</h2>
            </div>
            {active > 0 && (
              <button type="button" onClick={clear} className="min-h-11 font-bold underline underline-offset-4">
                Retirer les filtres
              </button>
            )}
          </div>
          {count === 0 ? (
            <p className="mt-3 max-w-measure">
              {trainings.length === 0
                ? 'Les fiches de ce catalogue ne recommandent aucune formation.'
                : 'Essaie avec moins de mots, ou retire un filtre.'}
            </p>
          ) : (
            <TrainingList trainings={results.trainings} jobs={catalogue.jobs} list={writeTrainingAddress(filters)} />
          )}
        </section>
      </div>
    </div>
  );
}

function listChoices(trainings: readonly SearchableTraining[], { choices }: Catalogue) {
  const has = (test: (training: SearchableTraining) => boolean) => trainings.some(test);
  const durations = new Map(
    trainings.flatMap(({ durationSlug, duration }) =>
      durationSlug === null || duration === null ? [] : [[durationSlug, duration] as const],
    ),
  );
  return {
    families: TRAINING_FAMILIES.filter(({ id }) => has(({ family }) => family === id)).map(({ id, label }) =>
      toChoice(id, label),
    ),
    exitLevels: LEVELS.filter(({ id }) => has(({ exitLevel }) => exitLevel === id)).map(({ id, short }) =>
      toChoice(id, short),
    ),
    durations: [...durations]
      .sort(([, one], [, other]) => one.localeCompare(other, 'fr', { numeric: true }))
      .map(([slug, label]) => toChoice(slug, label)),
    domains: choices.domains.filter(({ slug }) => has(({ domains }) => domains.includes(slug))),
  };
}

function toChoice(slug: string, label: string) {
  return { slug, label, short: label };
}

type PanelProps = {
  choices: Choices;
  filters: TrainingFilters;
  counts: TrainingResults['counts'];
  onChoose: (change: Partial<TrainingFilters>) => void;
};

const UNKNOWN = 'Ce catalogue ne le dit pas de ses formations.';

function Panel({ choices, filters, counts, onChoose }: PanelProps) {
  const group = (legend: string, kind: keyof Choices) => (
    <ChoiceFilter
      legend={legend}
      choices={choices[kind]}
      chosen={filters[kind]}
      counts={counts[kind]}
      // Only choices that are offered come back.
      onChange={(chosen) => onChoose({ [kind]: chosen })}
      of="formation"
      none={UNKNOWN}
    />
  );
  return (
    <div className="grid gap-7">
      {group('Famille', 'families')}
      {group('Niveau de sortie', 'exitLevels')}
      {group('Durée', 'durations')}
      {group('Domaine', 'domains')}
    </div>
  );
}
