/** What a page is made of is asked for before a link to it is followed, so that it stands at once: its code; a job's sheet. */

import type { QueryClient } from '@tanstack/react-query';
import { matchRoutes, type RouteObject } from 'react-router';
import { catalogueQuery, sheetsQuery } from '../catalogue/catalogue.ts';
import { filesInUse } from '../catalogue/catalogue-in-use.ts';
import { whenIdle, whenPageRests } from '../ui/when-idle.ts';

/** What most readers open next, wherever they come in. */
const NEXT = ['/metiers/MET.1', '/quiz'];

/** A finger, a pointer or the focus on a link. */
const INTENTS = ['pointerover', 'touchstart', 'focusin'] as const;

/**
 * @param basename the app's base path without its last stroke
 * @returns what ends it: once all is erased, the service worker would keep what is asked for
 */
export function prefetchPages(routes: RouteObject[], client: QueryClient, basename: string): () => void {
  const life = new AbortController();
  const prefetch = (path: string) => {
    const page = matchRoutes(routes, path, basename)?.at(-1)?.route.Component;
    if (page != null && 'prefetch' in page && typeof page.prefetch === 'function') page.prefetch(client);
  };
  const follow = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
    if (link === null || link.origin !== window.location.origin) return;
    prefetch(link.pathname);
    const catalogue = client.getQueryData(catalogueQuery(filesInUse()).queryKey);
    const job = catalogue?.byId.get(link.pathname.split('/').at(-1) ?? '');
    const part = job && catalogue?.parts[job.part];
    if (part !== undefined) void client.prefetchQuery(sheetsQuery(part));
  };
  for (const intent of INTENTS) document.addEventListener(intent, follow, { passive: true, signal: life.signal });
  const ahead = [...NEXT];
  whenPageRests(function prefetchNext() {
    const path = ahead.shift();
    if (path === undefined || life.signal.aborted) return;
    prefetch(basename + path);
    whenIdle(prefetchNext);
  });
  return () => life.abort();
}
