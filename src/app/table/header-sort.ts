/** What a header of the table does to the order of its rows. */

import { readSort, type Sort, type SortKey } from '../../search/sort-jobs.ts';

/** The order in which rows really stand: without a query nothing is more pertinent than the rest, and they go by title. */
export function sortInUse(sort: Sort, hasQuery: boolean): Sort {
  return sort === 'pertinence' && !hasQuery ? 'titre' : sort;
}

/** The order after a press on a header: its key, or the other way round where rows stand by it already. */
export function pressHeader(sort: Sort, key: SortKey, hasQuery: boolean): Sort {
  const next: Sort = sortInUse(sort, hasQuery) === key ? `${key}-inverse` : key;
  // The list by title is the one that its address need not say.
  return next === 'titre' && !hasQuery ? 'pertinence' : next;
}

const WORDS: Readonly<Record<SortKey, { up: string; down: string }>> = {
  titre: { up: 'par titre, de A à Z', down: 'par titre, de Z à A' },
  niveau: { up: 'du niveau le plus bas au plus haut', down: 'du niveau le plus haut au plus bas' },
  salaire: { up: 'du salaire le plus bas au plus haut', down: 'du salaire le plus haut au plus bas' },
  domaine: { up: 'par domaine, de A à Z', down: 'par domaine, de Z à A' },
  statut: { up: 'par statut, de A à Z', down: 'par statut, de Z à A' },
  formations: {
    up: 'de celui qui a le moins de formations à celui qui en a le plus',
    down: 'de celui qui a le plus de formations à celui qui en a le moins',
  },
};

/** The order in words, for the end of a sentence. */
export function saySort(sort: Sort, hasQuery: boolean): string {
  const read = readSort(sortInUse(sort, hasQuery));
  return read === null ? 'par pertinence' : WORDS[read.key][read.isAscending ? 'up' : 'down'];
}
