import { type QueryClient, queryOptions, usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { catalogueQuery } from '../catalogue/catalogue.ts';
import { useCatalogueInUse } from '../catalogue/catalogue-in-use.ts';
import { FileError, LONGEST_WAIT, NoAnswerError } from '../catalogue/fetch-file.ts';

/** A page, or a large part of one, whose code comes when it is opened; `prefetch` asks for it before. */
export type LazyPage<Props> = ComponentType<Props> & { page: string; prefetch: (client: QueryClient) => void };

/** Fails when the code should long be there: what asks for a module cannot be told to stop. */
function orNoAnswer<Answer>(name: string, answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswerError(`${name}: no answer`)), LONGEST_WAIT);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/**
 * Where the code of a page cannot be had, it says so like any other page, and tries again.
 *
 * @param name what its module `NAME-page.tsx` is called
 */
export function lazyPage<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): LazyPage<Props> {
  const query = queryOptions({
    queryKey: ['page', name],
    queryFn: () =>
      orNoAnswer(name, load()).catch((reason: unknown) => {
        throw reason instanceof FileError ? reason : new FileError(String(reason));
      }),
  });
  function Page(props: Props) {
    // Every page shows something of the catalogue: it comes at the same time, not after the code.
    usePrefetchQuery(catalogueQuery(useCatalogueInUse().files));
    const { data: Loaded } = useSuspenseQuery(query);
    return <Loaded {...props} />;
  }
  return Object.assign(Page, { page: name, prefetch: (client: QueryClient) => void client.prefetchQuery(query) });
}
