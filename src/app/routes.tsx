/** The pages and their addresses. */

import type { RouteObject } from 'react-router';
import { AboutPage } from './about/about-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { JobPage } from './job/job-page.tsx';
import { JobsPage } from './jobs/jobs-page.tsx';
import { ErrorPage } from './shell/error-page.tsx';
import { Layout } from './shell/layout.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';

/** Each page has its own error boundary: one that fails leaves the header and the others usable. */
const page = (path: string, Component: () => React.ReactNode): RouteObject => ({
  path,
  Component,
  errorElement: <ErrorPage />,
});

export const routes: RouteObject[] = [
  {
    Component: Layout,
    errorElement: <ErrorPage />,
    children: [
      page('/', HomePage),
      page('/metiers', JobsPage),
      page('/metiers/:id', JobPage),
      page('/a-propos', AboutPage),
      page('*', NotFoundPage),
    ],
  },
];
