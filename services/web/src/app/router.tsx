import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { readImportSearch } from '../features/import/import-search.ts';
import { readPlannerSearch } from '../features/meeting-planner/planner-search.ts';
import { readPupilSearch } from '../features/pupil/pupil-search.ts';
import { readRegisterSearch } from '../features/register/register-search.ts';
import { readStaffSearch } from '../features/staff/staff-search.ts';
import { Frame } from './frame.tsx';
import { NotFound, NotFoundInFrame } from './not-found.tsx';
import { plainSearch } from './plain-search.ts';
import { RouteFailed } from './route-failed.tsx';

export type RouterContext = {
  /** Ends the sign-in that the address carries; resolves to the path to go back to. */
  readonly finishSignIn: () => Promise<string>;
};

const root = createRootRouteWithContext<RouterContext>()({ notFoundComponent: NotFoundInFrame });

const signedIn = createRoute({
  getParentRoute: () => root,
  path: '/signed-in',
  loader: async ({ context }) => {
    throw redirect({ href: await context.finishSignIn(), replace: true });
  },
  errorComponent: lazyRouteComponent(() => import('./sign-in-failed.tsx'), 'SignInFailed'),
});

const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame });
const under = { getParentRoute: () => frame } as const;

const routes = [
  createRoute({
    ...under,
    path: '/',
    component: lazyRouteComponent(() => import('../features/today/today-page.tsx'), 'TodayPage'),
  }),
  createRoute({
    ...under,
    path: '/pupils',
    validateSearch: readRegisterSearch,
    // An address kept from before may carry a name: nothing but the filters stays in it.
    search: { middlewares: [({ search, next }) => readRegisterSearch(next(search))] },
    component: lazyRouteComponent(() => import('../features/register/register-page.tsx'), 'RegisterPage'),
  }),
  createRoute({
    ...under,
    path: '/pupils/new',
    component: lazyRouteComponent(() => import('../features/pupil/new-pupil-page.tsx'), 'NewPupilPage'),
  }),
  createRoute({
    ...under,
    path: '/pupils/$pupilId',
    validateSearch: readPupilSearch,
    component: lazyRouteComponent(() => import('../features/pupil/pupil-page.tsx'), 'PupilPage'),
  }),
  createRoute({
    ...under,
    path: '/pupils/$pupilId/plan-meeting',
    validateSearch: readPlannerSearch,
    component: lazyRouteComponent(
      () => import('../features/meeting-planner/meeting-planner-page.tsx'),
      'MeetingPlannerPage',
    ),
  }),
  createRoute({
    ...under,
    path: '/pupils/$pupilId/messages/$noticeId',
    component: lazyRouteComponent(() => import('../features/message/message-page.tsx'), 'MessagePage'),
  }),
  createRoute({
    ...under,
    path: '/pupils/$pupilId/meetings/$meetingId',
    component: lazyRouteComponent(() => import('../features/answers/answers-page.tsx'), 'AnswersPage'),
  }),
  createRoute({
    ...under,
    path: '/meetings',
    component: lazyRouteComponent(() => import('../features/meetings/meetings-page.tsx'), 'MeetingsPage'),
  }),
  createRoute({
    ...under,
    path: '/held',
    component: lazyRouteComponent(() => import('../features/held/held-page.tsx'), 'HeldPage'),
  }),
  createRoute({
    ...under,
    path: '/trust/forecast',
    component: lazyRouteComponent(() => import('../features/forecast/trust-forecast-page.tsx'), 'TrustForecastPage'),
  }),
  createRoute({
    ...under,
    path: '/letters',
    component: lazyRouteComponent(() => import('../features/letters/letters-page.tsx'), 'LettersPage'),
  }),
  createRoute({
    ...under,
    path: '/forecast',
    component: lazyRouteComponent(() => import('../features/forecast/forecast-page.tsx'), 'ForecastPage'),
  }),
  createRoute({
    ...under,
    path: '/import',
    component: lazyRouteComponent(() => import('../features/import/imports-page.tsx'), 'ImportsPage'),
  }),
  createRoute({
    ...under,
    path: '/import/$importId',
    validateSearch: readImportSearch,
    component: lazyRouteComponent(() => import('../features/import/import-page.tsx'), 'ImportPage'),
  }),
  createRoute({
    ...under,
    path: '/staff',
    component: lazyRouteComponent(() => import('../features/staff/staff-page.tsx'), 'StaffPage'),
  }),
  createRoute({
    ...under,
    path: '/staff/$staffId',
    validateSearch: readStaffSearch,
    component: lazyRouteComponent(() => import('../features/staff/staff-member-page.tsx'), 'StaffMemberPage'),
  }),
  createRoute({
    ...under,
    path: '/school',
    component: lazyRouteComponent(() => import('../features/school/school-page.tsx'), 'SchoolPage'),
  }),
  createRoute({
    ...under,
    path: '/messages',
    component: lazyRouteComponent(() => import('../features/words/words-list-page.tsx'), 'WordsListPage'),
  }),
  createRoute({
    ...under,
    path: '/messages/$template/$language',
    component: lazyRouteComponent(() => import('../features/words/words-page.tsx'), 'WordsPage'),
  }),
  createRoute({
    ...under,
    path: '/councils',
    component: lazyRouteComponent(() => import('../features/councils/councils-page.tsx'), 'CouncilsPage'),
  }),
  createRoute({
    ...under,
    path: '/school/terms',
    component: lazyRouteComponent(() => import('../features/terms/terms-page.tsx'), 'TermsPage'),
  }),
  createRoute({
    ...under,
    path: '/school/meeting-messages',
    component: lazyRouteComponent(() => import('../features/cadence/cadence-page.tsx'), 'CadencePage'),
  }),
  createRoute({
    ...under,
    path: '/account',
    component: lazyRouteComponent(() => import('../features/account/account-page.tsx'), 'AccountPage'),
  }),
  createRoute({ ...under, path: '$', component: NotFound }),
] as const;

/** Every address of the staff client. A screen is fetched when its link is pointed at. */
export const createAppRouter = (context: RouterContext) =>
  createRouter({
    routeTree: root.addChildren([signedIn, frame.addChildren(routes)]),
    context,
    scrollRestoration: true,
    defaultErrorComponent: RouteFailed,
    defaultNotFoundComponent: NotFound,
    // Screens hold their own data in the query cache.
    defaultPreloadStaleTime: 0,
    trailingSlash: 'never',
    ...plainSearch,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
