/** Where the app begins. */

import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode, startTransition, useEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { registerOffline } from '../pwa/offline.ts';
import { createQueryClient } from './catalogue/query-client.ts';
import { UnlessErased } from './device/unless-erased.tsx';
import { routes } from './routes.tsx';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { ErrorPage } from './shell/error-page.tsx';
import { setOffline } from './shell/offline-notice.tsx';
import { prefetchPages } from './shell/prefetch-pages.ts';
import { takeRenderedPage } from './shell/rendered-page.ts';
import { whenPageRests } from './ui/when-idle.ts';
import './styles.css';

const element = document.getElementById('app');
if (element === null) throw new Error('index.html has no element #app');

// React Router knows a base without its last stroke.
const basename = import.meta.env.BASE_URL.replace(/\/$/, '');
const client = createQueryClient();

/** Asks for pages ahead as long as the app is there, which it no longer is once all is erased. */
function Prefetching({ children }: { children: ReactNode }) {
  useEffect(() => prefetchPages(routes, client, basename), []);
  return children;
}

function begin(place: HTMLElement): void {
  const isRendered = takeRenderedPage(place);
  const router = createBrowserRouter(routes, {
    basename,
    // With it, the router leaves the scroll of a page that is there already.
    ...(isRendered && { hydrationData: { loaderData: {} } }),
  });
  const app = (
    <StrictMode>
      <ErrorBoundary fallback={(error, retry) => <ErrorPage error={error} onRetry={retry} />}>
        <UnlessErased>
          <QueryClientProvider client={client}>
            <Prefetching>
              <RouterProvider router={router} />
            </Prefetching>
          </QueryClientProvider>
        </UnlessErased>
      </ErrorBoundary>
    </StrictMode>
  );
  // In a transition React lets the reader in between: what it does at first is long on a cheap phone.
  startTransition(() => {
    if (isRendered) hydrateRoot(place, app);
    else createRoot(place).render(app);
  });
  // In development pages come from the server as they are saved: nothing is kept.
  // Elsewhere the copy for the device is taken once the page stands, so that it never slows the first screen.
  if (import.meta.env.PROD) setOffline(registerOffline(import.meta.env.BASE_URL, whenPageRests));
}

// That the modules are there was long enough for one go.
setTimeout(begin, 0, element);
