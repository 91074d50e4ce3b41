import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { JobSummary, Sheet } from '../../domain/browser-catalogue.ts';
import { type Catalogue, sheetsQuery } from './catalogue.ts';

/** The whole sheets of some jobs of the catalogue, in their order. Their parts are loaded side by side. */
export function useSheets({ parts }: Catalogue, jobs: readonly JobSummary[]): Sheet[] {
  const client = useQueryClient();
  const files = [...new Set(jobs.map(({ part }) => parts[part] ?? ''))];
  const { data } = useSuspenseQuery({
    queryKey: ['sheets of', ...files],
    queryFn: async () => {
      const loaded = await Promise.all(files.map((file) => client.ensureQueryData(sheetsQuery(file))));
      return new Map(loaded.flatMap((part) => [...part]));
    },
    // Each part has been tried again by itself.
    retry: false,
  });
  return jobs.map(({ id }) => {
    const sheet = data.get(id);
    if (sheet === undefined) throw new Error(`${id} is not in its part`);
    return sheet;
  });
}
