import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { catalogueQuery } from '../catalogue/catalogue.ts';
import { useCatalogueInUse } from '../catalogue/catalogue-in-use.ts';
import { FileError } from '../catalogue/fetch-file.ts';

/** A page whose code comes when it is opened. Where it cannot be had, the page says so like any other, and tries again. */
export function lazyPage(name: string, load: () => Promise<ComponentType>): ComponentType {
  return function LazyPage() {
    // Every page shows something of the catalogue: it comes at the same time, not after the code.
    usePrefetchQuery(catalogueQuery(useCatalogueInUse().files));
    const { data: Page } = useSuspenseQuery({
      queryKey: ['page', name],
      queryFn: () =>
        load().catch((reason: unknown) => {
          throw new FileError(String(reason));
        }),
    });
    return <Page />;
  };
}
