import { QueryClient } from '@tanstack/react-query';
import { MissingFileError, NoAnswerError } from './fetch-file.ts';

/** The files of a build never change under their name: what was loaded once stays good. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        // A service worker may answer without network, so a query is always tried.
        networkMode: 'always',
        retry: (failures, error) =>
          failures < 2 && !(error instanceof MissingFileError || error instanceof NoAnswerError),
        retryDelay: (attempt) => 500 * 2 ** attempt,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  });
}
