// Which screen stands at which address. Addresses are made by api/paths.ts; this is their other end.
import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
// The first screen is not fetched after the page: it would come up later by a round trip.
import { StartScreen } from '../features/start/index.ts';
import { BrokenDown } from './broken-down.tsx';
import { NotThere } from './not-there.tsx';
import { OutsideFrame } from './outside-frame.tsx';
import { PresentFrame } from './present-frame.tsx';
import { ReviewFrame } from './review-frame.tsx';
import { Root } from './root.tsx';

const selfReview = () => import('../features/self-review/index.ts');
const setUp = () => import('../features/set-up/index.ts');
const settings = () => import('../features/settings/index.ts');
const bin = () => import('../features/bin/index.ts');
const review = () => import('../features/review/index.ts');
const calendar = () => import('../features/calendar/index.ts');
const evidence = () => import('../features/evidence/index.ts');
const form = () => import('../features/form/index.ts');
const catchUp = () => import('../features/catch-up/index.ts');
const evidenceSheet = () => import('../features/evidence-sheet/index.ts');
const finding = () => import('../features/finding/index.ts');
const factualCheck = () => import('../features/factual-check/index.ts');
const report = () => import('../features/report/index.ts');
const handover = () => import('../features/handover/index.ts');
const feedback = () => import('../features/feedback/index.ts');
const timetable = () => import('../features/timetable/index.ts');
const workshop = () => import('../features/workshop/index.ts');
const plan = () => import('../features/plan/index.ts');
const returnedPlan = () => import('../features/returned-plan/index.ts');
const documents = () => import('../features/documents/index.ts');
const followThrough = () => import('../features/follow-through/index.ts');
const readiness = () => import('../features/readiness/index.ts');
const ourDocuments = () => import('../features/our-documents/index.ts');
const cards = () => import('../features/cards/index.ts');
const exchange = () => import('../features/exchange/index.ts');

const rootRoute = createRootRoute({
  component: Root,
  notFoundComponent: NotThere,
  errorComponent: BrokenDown,
});

const outside = createRoute({
  getParentRoute: () => rootRoute,
  id: 'outside',
  component: OutsideFrame,
});

const outsideRoutes = [
  createRoute({
    getParentRoute: () => outside,
    path: '/',
    component: StartScreen,
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/new',
    component: lazyRouteComponent(setUp, 'SetUpScreen'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/new/$step',
    component: lazyRouteComponent(setUp, 'SetUpScreen'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/settings',
    component: lazyRouteComponent(settings, 'SettingsScreen'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/our-documents',
    component: lazyRouteComponent(ourDocuments, 'OurDocumentsScreen'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/cards',
    component: lazyRouteComponent(cards, 'CardsScreen'),
  }),
  createRoute({
    getParentRoute: () => outside,
    path: '/bin',
    component: lazyRouteComponent(bin, 'BinScreen'),
  }),
];

const inside = createRoute({
  getParentRoute: () => rootRoute,
  path: '/review/$reviewId',
  component: ReviewFrame,
});

const insideRoutes = [
  createRoute({
    getParentRoute: () => inside,
    path: '/',
    component: lazyRouteComponent(review, 'OverviewScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'self-review',
    component: lazyRouteComponent(selfReview, 'SelfReviewScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'self-review/bring-in',
    component: lazyRouteComponent(selfReview, 'BringInScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'self-review/prompt/$answerId',
    component: lazyRouteComponent(selfReview, 'PromptScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'enquiry',
    component: lazyRouteComponent(review, 'EnquiryScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'team',
    component: lazyRouteComponent(review, 'TeamScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'dates',
    component: lazyRouteComponent(review, 'DatesScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'timetable',
    component: lazyRouteComponent(timetable, 'TimetableScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'timetable/practical',
    component: lazyRouteComponent(timetable, 'PracticalScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'timetable/print',
    component: lazyRouteComponent(timetable, 'PrintScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'calendar',
    component: lazyRouteComponent(calendar, 'CalendarScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'capture',
    component: lazyRouteComponent(evidence, 'CaptureScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'sheet',
    component: lazyRouteComponent(evidenceSheet, 'SheetScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'forms',
    component: lazyRouteComponent(form, 'FormsScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'forms/$sheetId',
    component: lazyRouteComponent(form, 'FormScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'forms/questions/$sheetId',
    component: lazyRouteComponent(form, 'BankScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'catch-up',
    component: lazyRouteComponent(catchUp, 'CatchUpScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'findings',
    component: lazyRouteComponent(finding, 'FindingsScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'findings/$findingId',
    component: lazyRouteComponent(finding, 'FindingScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'factual-check',
    component: lazyRouteComponent(factualCheck, 'FactualCheckScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'report',
    component: lazyRouteComponent(report, 'ReportScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'handover',
    component: lazyRouteComponent(handover, 'HandoverScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'feedback',
    component: lazyRouteComponent(feedback, 'FeedbackScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'board',
    component: lazyRouteComponent(finding, 'BoardScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'moderation',
    component: lazyRouteComponent(finding, 'ModerationScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'workshop',
    component: lazyRouteComponent(workshop, 'WorkshopScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'plan',
    component: lazyRouteComponent(plan, 'PlanScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'plan/document',
    component: lazyRouteComponent(plan, 'PlanDocumentScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'plan/read-back',
    component: lazyRouteComponent(returnedPlan, 'ReturnedPlanScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'documents',
    component: lazyRouteComponent(documents, 'DocumentsScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'documents/$stage',
    component: lazyRouteComponent(documents, 'DocumentsScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'follow-through',
    component: lazyRouteComponent(review, 'FollowThroughScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'look/$which',
    component: lazyRouteComponent(followThrough, 'CheckpointScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'over-time',
    component: lazyRouteComponent(followThrough, 'TrendScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'readiness',
    component: lazyRouteComponent(readiness, 'MapScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'readiness/area/$lensId/$itemId',
    component: lazyRouteComponent(readiness, 'AreaScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'readiness/people',
    component: lazyRouteComponent(readiness, 'PeopleScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'readiness/checklist',
    component: lazyRouteComponent(readiness, 'ChecklistScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'kept',
    component: lazyRouteComponent(review, 'KeptPartsScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'share',
    component: lazyRouteComponent(exchange, 'ShareScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'cards',
    component: lazyRouteComponent(cards, 'CardsScreen'),
  }),
  createRoute({
    getParentRoute: () => inside,
    path: 'bin',
    component: lazyRouteComponent(bin, 'ReviewBinScreen'),
  }),
];

const presenting = createRoute({
  getParentRoute: () => rootRoute,
  path: '/present/$reviewId',
  component: PresentFrame,
});

const presentingRoutes = [
  createRoute({
    getParentRoute: () => presenting,
    path: '/',
    component: lazyRouteComponent(feedback, 'PresentScreen'),
  }),
  createRoute({
    getParentRoute: () => presenting,
    path: 'slides',
    component: lazyRouteComponent(feedback, 'SlidesScreen'),
  }),
  createRoute({
    getParentRoute: () => presenting,
    path: 'workshop',
    component: lazyRouteComponent(workshop, 'RunScreen'),
  }),
  createRoute({
    getParentRoute: () => presenting,
    path: 'wall',
    component: lazyRouteComponent(workshop, 'WallScreen'),
  }),
];

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    outside.addChildren(outsideRoutes),
    inside.addChildren(insideRoutes),
    presenting.addChildren(presentingRoutes),
  ]),
  history: createHashHistory(),
  defaultErrorComponent: BrokenDown,
  defaultPendingMinMs: 0,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
