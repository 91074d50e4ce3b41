/** The pages and their addresses. */

import { type RouteObject, useRouteError } from 'react-router';
import { HomePage } from './home/home-page.tsx';
import { JobsPage } from './jobs/jobs-page.tsx';
import { ErrorPage } from './shell/error-page.tsx';
import { Layout } from './shell/layout.tsx';
import { lazyPage } from './shell/lazy-page.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';

const AboutPage = lazyPage('about', async () => {
  const { AboutPage } = await import('./about/about-page.tsx');
  return AboutPage;
});

const JobPage = lazyPage('job', async () => {
  const { JobPage } = await import('./job/job-page.tsx');
  return JobPage;
});

const DomainsPage = lazyPage('domains', async () => {
  const { DomainsPage } = await import('./domains/domains-page.tsx');
  return DomainsPage;
});

const SelectionPage = lazyPage('selection', async () => {
  const { SelectionPage } = await import('./selection/selection-page.tsx');
  return SelectionPage;
});

const CataloguePage = lazyPage('catalogue', async () => {
  const { CataloguePage } = await import('./official-catalogue/catalogue-page.tsx');
  return CataloguePage;
});

const QuizPage = lazyPage('quiz', async () => {
  const { QuizPage } = await import('./quiz/quiz-page.tsx');
  return QuizPage;
});

const ComparePage = lazyPage('compare', async () => {
  const { ComparePage } = await import('./compare/compare-page.tsx');
  return ComparePage;
});

const ReceivedPage = lazyPage('received', async () => {
  const { ReceivedPage } = await import('./share/received-page.tsx');
  return ReceivedPage;
});

const AppointmentPage = lazyPage('appointment', async () => {
  const { AppointmentPage } = await import('./appointment/appointment-page.tsx');
  return AppointmentPage;
});

export const routes: RouteObject[] = [
  {
    Component: Layout,
    ErrorBoundary: LastResort,
    children: [
      { path: '/', Component: HomePage },
      { path: '/metiers', Component: JobsPage },
      { path: '/metiers/:id', Component: JobPage },
      { path: '/domaines', Component: DomainsPage },
      { path: '/quiz', Component: QuizPage },
      { path: '/selection', Component: SelectionPage },
      { path: '/selection/recue', Component: ReceivedPage },
      { path: '/selection/rendez-vous', Component: AppointmentPage },
      { path: '/comparer', Component: ComparePage },
      { path: '/a-propos', Component: AboutPage },
      { path: '/conseiller/catalogue', Component: CataloguePage },
      { path: '*', Component: NotFoundPage },
    ],
  },
];

/** Where the layout itself fails. */
function LastResort() {
  return <ErrorPage error={useRouteError()} onRetry={() => window.location.reload()} />;
}
