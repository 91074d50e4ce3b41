/** What the search field offers: recent searches before anything is typed, then suggestions. */

import { useDeferredValue, useMemo } from 'react';
import type { JobSearch } from '../../search/search-jobs.ts';
import { type Suggestion, suggest } from '../../search/suggest.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { answerQuery } from './answer-query.ts';
import { readRecentSearches } from './recent-searches.ts';

/** `forget` erases the recent searches. */
export type SearchOption = Suggestion | { kind: 'recent'; query: string } | { kind: 'forget' };

type Use = {
  /** Whether somebody is in the field: nothing is worked out otherwise. */
  isUsed: boolean;
  offersJobs: boolean;
};

export function useSuggestions(
  catalogue: Catalogue | null,
  search: JobSearch | null,
  query: string,
  { isUsed, offersJobs }: Use,
): SearchOption[] {
  // Typing is never held up by what is offered.
  const asked = useDeferredValue(query);
  return useMemo(() => {
    if (!isUsed) return [];
    if (asked.trim() === '') return offerRecent();
    if (search === null || catalogue === null) return [];
    const offered = suggest(search, catalogue.choices, asked, answerQuery(search, asked));
    return offersJobs ? offered : offered.filter(({ kind }) => kind !== 'job');
  }, [isUsed, offersJobs, asked, search, catalogue]);
}

function offerRecent(): SearchOption[] {
  const recent = readRecentSearches();
  return recent.length === 0
    ? []
    : [...recent.map((query) => ({ kind: 'recent' as const, query })), { kind: 'forget' }];
}
