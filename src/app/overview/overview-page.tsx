/** All jobs of a view at a glance: levels by domain, and what beginners of each level start with. */

import { useDeferredValue, useMemo } from 'react';
import { countAcross, countSalaries } from '../../search/cross-table.ts';
import { activeKinds } from '../../search/filters.ts';
import { useCatalogue, useJobSearch } from '../catalogue/catalogue.ts';
import { DeskNav } from '../desk/desk-nav.tsx';
import { ActiveFilters } from '../jobs/active-filters.tsx';
import { FilterPanel } from '../jobs/filter-panel.tsx';
import { UnknownParts } from '../jobs/unknown-parts.tsx';
import { useJobResults } from '../jobs/use-job-results.ts';
import { useJobView } from '../jobs/use-job-view.ts';
import { pageTitle } from '../settings.ts';
import { Widget } from '../shell/widget.tsx';
import { sayJobs } from '../ui/words.ts';
import { LevelTable } from './level-table.tsx';
import { SALARY_STEPS, SalaryTable } from './salary-table.tsx';

export function OverviewPage() {
  const catalogue = useCatalogue();
  const { view, unknown, choose } = useJobView(catalogue);
  const shown = useDeferredValue(view);
  const { search } = useJobSearch(catalogue, view.query !== '');
  const { jobs, counts } = useJobResults(catalogue, search, shown);
  const { domains, interests } = catalogue.choices;
  const isByDomain = domains.length > 0;
  const chosen = isByDomain ? shown.filters.domains : [];
  const across = useMemo(() => {
    const slugs = (isByDomain ? domains : interests)
      .map(({ slug }) => slug)
      // Under a filter by domain, the others would count jobs that their cell's link leaves out.
      .filter((slug) => chosen.length === 0 || chosen.includes(slug));
    return countAcross(jobs, slugs, (job) => (isByDomain ? job.domains : job.interests));
  }, [jobs, domains, interests, isByDomain, chosen]);
  const salaries = useMemo(() => countSalaries(jobs, SALARY_STEPS), [jobs]);
  const active = activeKinds(view.filters).length;
  return (
    <div className="page">
      <title>{pageTitle('Vue d’ensemble')}</title>
      <DeskNav />
      <h1 className="mt-5 text-4xl">Vue d’ensemble</h1>
      <div role="status">
        <p className="mt-2 text-lead">{`${sayJobs(jobs.length)}${active > 0 ? ' avec ces filtres' : ''}.`}</p>
      </div>
      <ActiveFilters catalogue={catalogue} view={view} onChoose={choose} />
      <UnknownParts parts={unknown} />
      <details className="mt-3 print:hidden">
        <summary className="min-h-11 content-center font-bold">Filtrer ce qui est compté</summary>
        <div className="max-w-md border-line border-b pb-6">
          <Widget name="les filtres">
            <FilterPanel catalogue={catalogue} view={view} counts={counts} onChoose={choose} />
          </Widget>
        </div>
      </details>
      {jobs.length === 0 ? (
        <p className="mt-6">Aucun métier ne passe tous ces filtres&nbsp;: retirez-en un.</p>
      ) : (
        <>
          <Widget name="les niveaux">
            <LevelTable
              table={across}
              choices={isByDomain ? domains : interests}
              what={isByDomain ? 'domaine' : 'centre d’intérêt'}
              view={shown}
            />
          </Widget>
          <Widget name="les salaires">
            <SalaryTable rows={salaries} view={shown} />
          </Widget>
        </>
      )}
    </div>
  );
}
