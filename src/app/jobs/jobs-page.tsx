/** The list of jobs: search, filters, results. */

import { Suspense, useDeferredValue, useRef, useState } from 'react';
import { activeKinds, NO_FILTERS } from '../../search/filters.ts';
import type { JobView } from '../address/job-address.ts';
import { useCatalogue, useJobSearch } from '../catalogue/catalogue.ts';
import { SearchField } from '../search/search-field.tsx';
import { pageTitle } from '../settings.ts';
import { lazyPage } from '../shell/lazy-page.tsx';
import { Widget } from '../shell/widget.tsx';
import { useMediaQuery } from '../ui/use-media-query.ts';
import { WithoutScript } from '../ui/without-script.tsx';
import { capitalise, sayJobs } from '../ui/words.ts';
import { ActiveFilters } from './active-filters.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { FilterSheet } from './filter-sheet.tsx';
import { LayoutSwitch } from './layout-switch.tsx';
import { NoResult } from './no-result.tsx';
import { ResultList } from './result-list.tsx';
import { SearchFailed } from './search-failed.tsx';
import { SortField } from './sort-field.tsx';
import { UnknownParts } from './unknown-parts.tsx';
import { useJobResults } from './use-job-results.ts';
import { useJobView } from './use-job-view.ts';

const JobTable = lazyPage('table', () => import('../table/job-table.tsx').then((part) => part.JobTable));

export function JobsPage() {
  const catalogue = useCatalogue();
  const { view, unknown, typeQuery, choose } = useJobView(catalogue);
  // Typing is never held up by a long list: the list follows when there is time.
  const shown = useDeferredValue(view);
  const [isSearching, setSearching] = useState(false);
  const { search: latest, state, lacksTexts, retry } = useJobSearch(catalogue, isSearching || view.query !== '');
  const search = useDeferredValue(latest);
  const results = useJobResults(catalogue, search, shown);
  // Until the texts of the sheets are searched too, « no job » would be said too soon.
  const isAsked = shown.query.trim() !== '';
  const isComing = state === 'coming' || search !== latest;
  const isWaiting = isAsked && isComing && results.jobs.length === 0;
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed goes away with the filter: focus goes to what came of it.
  const chooseAndSee = (change: Partial<JobView>) => {
    choose(change);
    heading.current?.focus();
  };
  const isWide = useMediaQuery('(min-width: 64rem)');
  const list = useRef<HTMLDivElement>(null);
  const panel = (
    <Widget name="les filtres">
      <FilterPanel catalogue={catalogue} view={view} counts={results.counts} isComing={isWaiting} onChoose={choose} />
    </Widget>
  );
  const title =
    shown.query.trim() === '' ? 'Les métiers' : `${shown.query.trim()}\u00a0: ${sayJobs(results.jobs.length)}`;
  return (
    <div className={`page ${shown.isTable ? '2xl:max-w-[120rem]' : ''}`}>
      <title>{pageTitle(title)}</title>
      <h1 className="sr-only">Les métiers</h1>
      <search className={shown.isTable ? 'print:hidden' : ''}>
        <SearchField
          query={view.query}
          onType={typeQuery}
          onApproach={() => setSearching(true)}
          onSubmit={() => list.current?.focus()}
          catalogue={catalogue}
          search={search}
          offersJobs={false}
        />
        <ActiveFilters catalogue={catalogue} view={view} onChoose={chooseAndSee} />
        <UnknownParts parts={unknown} />
      </search>
      <WithoutScript>
        La recherche et les filtres ont besoin de JavaScript. Sans lui, voici les premiers métiers&nbsp;;
      </WithoutScript>
      <div className="mt-6 gap-9 lg:grid lg:grid-cols-[17rem_minmax(0,1fr)] print:block">
        {isWide ? (
          <section aria-label="Filtres" className="print:hidden">
            {panel}
          </section>
        ) : (
          <FilterSheet
            active={activeKinds(view.filters).length}
            results={isWaiting ? 'recherche…' : sayJobs(results.jobs.length)}
            hasResults={results.jobs.length > 0}
            onClear={() => choose({ filters: NO_FILTERS })}
          >
            {panel}
          </FilterSheet>
        )}
        <section aria-label="Résultats" ref={list} tabIndex={-1} className="outline-none lg:col-start-2">
          <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <div role="status">
              <h2 ref={heading} tabIndex={-1} className="text-2xl outline-none">
                {isWaiting ? 'Recherche…' : capitalise(sayJobs(results.jobs.length))}
              </h2>
              {isAsked && isComing && !isWaiting && (
                <p className="text-ink-2 text-sm">La recherche continue dans les textes des fiches…</p>
              )}
            </div>
            <LayoutSwitch isTable={view.isTable} onChoose={(isTable) => choose({ isTable })} />
            {results.jobs.length > 1 && (
              <SortField sort={view.sort} hasQuery={view.query.trim() !== ''} onChoose={(sort) => choose({ sort })} />
            )}
          </div>
          {results.jobs.length > 0 && !results.isSure && (
            <p className="mb-4 max-w-measure">
              Rien ne répond vraiment à «&nbsp;<span className="break-words">{shown.query.trim()}</span>&nbsp;». Voici
              ce qui s’en approche&nbsp;; essaie aussi avec d’autres mots.
            </p>
          )}
          <Widget name="les résultats" key={String(shown.isTable)}>
            {shown.isTable ? (
              <Suspense fallback={<p>Le tableau arrive…</p>}>
                <JobTable catalogue={catalogue} asked={view} view={shown} results={results} onChoose={choose} />
              </Suspense>
            ) : (
              results.jobs.length > 0 && <ResultList catalogue={catalogue} view={shown} results={results} />
            )}
          </Widget>
          {isAsked && (state === 'failed' || lacksTexts) && (
            <SearchFailed hasNames={state !== 'failed'} onRetry={retry} />
          )}
          {results.jobs.length === 0 && !isWaiting && state !== 'failed' && (
            <NoResult catalogue={catalogue} search={search} view={shown} results={results} onChoose={chooseAndSee} />
          )}
        </section>
      </div>
    </div>
  );
}
