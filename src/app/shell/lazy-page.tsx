import { useSuspenseQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { FileError } from '../catalogue/fetch-file.ts';

/** A page whose code comes when it is opened. Where it cannot be had, the page says so like any other, and tries again. */
export function lazyPage(name: string, load: () => Promise<ComponentType>): ComponentType {
  return function LazyPage() {
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
