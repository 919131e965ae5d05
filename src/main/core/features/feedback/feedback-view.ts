// What the feedback screens show: the points with their slides, and the slides as the room sees them.
import {
  adviseOnFeedback,
  slidesOf,
  type FeedbackPoint,
  type SlideKind,
} from '../../../../shared/domain/feedback.ts';
import { findingCategories } from '../../../../shared/domain/finding.ts';
import type { CycleDate, Review } from '../../../../shared/domain/review.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import type { Slide } from '../../../../shared/ipc/feedback.contract.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import { toldFinding } from '../../../../shared/ipc/told-finding.ts';
import type { CoreContext } from '../../context.ts';
import { weighFindings } from '../finding/weigh.ts';

/** Findings in the order they are told: strengths first. */
export function findingsToTell(context: CoreContext, review: Review): WeighedFinding[] {
  const findings = weighFindings(context, review);
  const inOrder = [
    findingCategories[0],
    findingCategories[2],
    findingCategories[1],
  ] as const satisfies readonly (typeof findingCategories)[number][];
  return inOrder.flatMap((category) =>
    findings.filter(({ finding }) => finding.category === category),
  );
}

type ShownPoint = FeedbackPoint & { readonly shows: SlideKind };

export function shownPoints(
  points: readonly FeedbackPoint[],
  findings: readonly WeighedFinding[],
): ShownPoint[] {
  const categories = new Map(
    findings.map(({ finding }) => [finding.id as string, finding.category]),
  );
  const slides = slidesOf(points, (id) => categories.get(id) ?? null);
  return points.map((point, index) => ({ ...point, shows: slides[index] ?? 'words' }));
}

export function readFeedbackView(context: CoreContext, review: Review): Output<'feedback.read'> {
  const { store } = context;
  const findings = findingsToTell(context, review);
  const [feedback] = store.entities.list(review.id, 'feedback');
  const points = store.entities.list(review.id, 'feedback-point');
  return {
    feedback: feedback ?? null,
    points: shownPoints(points, findings),
    advice: adviseOnFeedback(
      feedback?.minutes ?? null,
      points,
      findings.map(({ finding }) => finding),
    ),
    visitOn: review.visitDates.at(-1) ?? null,
  };
}

const datesTold: readonly CycleDate[] = [
  'draftReport',
  'factualCheck',
  'reportAgreed',
  'workshop',
  'planSigned',
];

export function readSlides(context: CoreContext, review: Review): Output<'feedback.slides'> {
  const { store } = context;
  const findings = findingsToTell(context, review);
  const byId = new Map(findings.map((weighed) => [weighed.finding.id as string, weighed]));
  const [feedback] = store.entities.list(review.id, 'feedback');
  const questions = findings.flatMap(({ finding }) => {
    const words = finding.category === 'question' ? finding.wording : finding.questionBack;
    return words.trim() === '' ? [] : [words.trim()];
  });
  const dates = datesTold.flatMap((which) => {
    const on = review.dates[which];
    return on === undefined ? [] : [{ which, on }];
  });
  const points = shownPoints(store.entities.list(review.id, 'feedback-point'), findings)
    // A finding that went to the bin is no longer told.
    .filter(({ findingId }) => findingId === null || byId.has(findingId));
  const slides = points.map((point): Slide => {
    const weighed = point.shows === 'finding' ? byId.get(point.findingId ?? '') : undefined;
    return {
      pointId: point.id,
      kind: point.shows,
      title: point.title,
      question: point.shows === 'enquiry' ? review.question : '',
      finding: weighed === undefined ? null : toldFinding(weighed),
      questions: point.shows === 'questions' ? questions : [],
      dates:
        point.shows === 'next-steps'
          ? dates
          : dates.filter(({ which }) => point.shows === 'check' && which === 'factualCheck'),
    };
  });
  const school =
    review.hostSchoolId === null
      ? null
      : store.entities.find(review.id, 'school', review.hostSchoolId);
  return {
    reviewTitle: review.title,
    schoolName: school?.name ?? '',
    on: feedback?.on ?? review.visitDates.at(-1) ?? null,
    slides,
  };
}
