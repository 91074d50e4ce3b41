/** The pages and their addresses. */

import { type RouteObject, useRouteError } from 'react-router';
import { HomePage } from './home/home-page.tsx';
import { JobsPage } from './jobs/jobs-page.tsx';
import { ErrorPage } from './shell/error-page.tsx';
import { Layout } from './shell/layout.tsx';
import { lazyPage } from './shell/lazy-page.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';

const DomainsPage = lazyPage('domains', () => import('./domains/domains-page.tsx').then((page) => page.DomainsPage));
const DomainPage = lazyPage('domain', () => import('./domains/domain-page.tsx').then((page) => page.DomainPage));
const InterestsPage = lazyPage('interests', () =>
  import('./interests/interests-page.tsx').then((page) => page.InterestsPage),
);
const SurprisePage = lazyPage('surprise', () =>
  import('./surprise/surprise-page.tsx').then((page) => page.SurprisePage),
);
const AboutPage = lazyPage('about', () => import('./about/about-page.tsx').then((page) => page.AboutPage));
const AccessibilityPage = lazyPage('accessibility', () =>
  import('./accessibility/accessibility-page.tsx').then((page) => page.AccessibilityPage),
);
const JobPage = lazyPage('job', () => import('./job/job-page.tsx').then((page) => page.JobPage));
const SelectionPage = lazyPage('selection', () =>
  import('./selection/selection-page.tsx').then((page) => page.SelectionPage),
);
const CataloguePage = lazyPage('catalogue', () =>
  import('./official-catalogue/catalogue-page.tsx').then((page) => page.CataloguePage),
);
const QuizPage = lazyPage('quiz', () => import('./quiz/quiz-page.tsx').then((page) => page.QuizPage));
const ComparePage = lazyPage('compare', () => import('./compare/compare-page.tsx').then((page) => page.ComparePage));
const ReceivedPage = lazyPage('received', () => import('./share/received-page.tsx').then((page) => page.ReceivedPage));
const AppointmentPage = lazyPage('appointment', () =>
  import('./appointment/appointment-page.tsx').then((page) => page.AppointmentPage),
);
const TrainingsPage = lazyPage('trainings', () =>
  import('./trainings/trainings-page.tsx').then((page) => page.TrainingsPage),
);
const TrainingPage = lazyPage('training', () =>
  import('./trainings/training-page.tsx').then((page) => page.TrainingPage),
);
const DeskPage = lazyPage('desk', () => import('./desk/desk-page.tsx').then((page) => page.DeskPage));
const DiplomaPage = lazyPage('diploma', () => import('./desk/diploma-page.tsx').then((page) => page.DiplomaPage));
const OverviewPage = lazyPage('overview', () =>
  import('./overview/overview-page.tsx').then((page) => page.OverviewPage),
);
const ClassPage = lazyPage('class', () => import('./class/class-page.tsx').then((page) => page.ClassPage));
const StudentPage = lazyPage('student', () => import('./class/student-page.tsx').then((page) => page.StudentPage));
const BookletPage = lazyPage('booklet', () => import('./export/booklet-page.tsx').then((page) => page.BookletPage));
const LocalSheetsPage = lazyPage('local-sheets', () =>
  import('./local-sheets/local-sheets-page.tsx').then((page) => page.LocalSheetsPage),
);

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
      { path: '/domaines/:slug', Component: DomainPage },
      { path: '/interets', Component: InterestsPage },
      { path: '/surprise', Component: SurprisePage },
      { path: '/a-propos', Component: AboutPage },
      { path: '/accessibilite', Component: AccessibilityPage },
      { path: '/formations', Component: TrainingsPage },
      { path: '/formations/:id', Component: TrainingPage },
      { path: '/conseiller', Component: DeskPage },
      { path: '/diplome', Component: DiplomaPage },
      { path: '/conseiller/apercu', Component: OverviewPage },
      { path: '/conseiller/classe', Component: ClassPage },
      { path: '/classe', Component: StudentPage },
      { path: '/conseiller/livret', Component: BookletPage },
      { path: '/conseiller/fiches', Component: LocalSheetsPage },
      { path: '/conseiller/catalogue', Component: CataloguePage },
      { path: '*', Component: NotFoundPage },
    ],
  },
];

/** Where the layout itself fails. */
function LastResort() {
  return <ErrorPage error={useRouteError()} onRetry={() => window.location.reload()} />;
}
