// Which screens belong to which stage of the journey, and where each of its tasks is done.
import type { ReviewId } from '../../shared/domain/ids.ts';
import type { Journey, JourneyStageId, JourneyTaskId } from '../../shared/domain/journey.ts';
import { journeyStages } from '../../shared/domain/journey.ts';
import { paths } from './paths.ts';
import { appMessages } from '../messages/app.ts';

export interface StageScreen {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** How many things are there. */
  readonly note?: string;
}

const { screens } = appMessages;

function countOf(journey: Journey, task: JourneyTaskId): { note?: string } {
  const found = journey.stages.flatMap(({ tasks }) => tasks).find(({ id }) => id === task);
  const count = task === 'actions' ? found?.of : found?.done;
  return count === undefined || count === null || count === 0 ? {} : { note: String(count) };
}

/** Stages whose documents Fieldfare makes. */
const stagesWithDocuments: ReadonlySet<JourneyStageId> = new Set([
  'prepare',
  'agree',
  'improve',
  'follow-through',
]);

export const screensOfStage = (
  id: ReviewId,
  stage: JourneyStageId,
  journey: Journey,
): readonly StageScreen[] => [
  ...ownScreensOf(id, stage, journey),
  ...(stagesWithDocuments.has(stage)
    ? [
        {
          id: `documents-${stage}`,
          label: screens.stageDocuments,
          href: paths.stageDocuments(id, stage),
        },
      ]
    : []),
];

function ownScreensOf(
  id: ReviewId,
  stage: JourneyStageId,
  journey: Journey,
): readonly StageScreen[] {
  switch (stage) {
    case 'prepare':
      return [
        { id: 'self-review', label: screens.selfReview, href: paths.selfReview(id) },
        { id: 'enquiry', label: screens.enquiryShort, href: paths.enquiry(id) },
        { id: 'team', label: screens.team, href: paths.team(id) },
        { id: 'dates', label: screens.dates, href: paths.dates(id) },
        { id: 'timetable', label: screens.timetable, href: paths.timetable(id) },
        { id: 'forms', label: screens.formsShort, href: paths.forms(id) },
      ];
    case 'visit':
      return [
        {
          id: 'capture',
          label: screens.capture,
          href: paths.capture(id),
          ...countOf(journey, 'capture-notes'),
        },
        { id: 'catch-up', label: screens.catchUp, href: paths.catchUp(id) },
      ];
    case 'agree':
      return [
        { id: 'board', label: screens.board, href: paths.board(id) },
        {
          id: 'findings',
          label: screens.findings,
          href: paths.findings(id),
          ...countOf(journey, 'group-findings'),
        },
        { id: 'moderation', label: screens.moderation, href: paths.moderation(id) },
        { id: 'feedback', label: screens.feedback, href: paths.feedback(id) },
        { id: 'report', label: screens.report, href: paths.report(id) },
        { id: 'factual-check', label: screens.factualCheck, href: paths.factualCheck(id) },
      ];
    case 'improve':
      return [
        { id: 'handover', label: screens.handover, href: paths.handover(id) },
        { id: 'workshop', label: screens.workshop, href: paths.workshop(id) },
        { id: 'plan', label: screens.plan, href: paths.plan(id), ...countOf(journey, 'actions') },
        { id: 'plan-document', label: screens.planDocument, href: paths.planDocument(id) },
        { id: 'returned-plan', label: screens.returnedPlan, href: paths.returnedPlan(id) },
      ];
    case 'follow-through':
      return [
        { id: 'follow-through', label: screens.followThroughShort, href: paths.followThrough(id) },
        { id: 'check-in', label: screens.checkIn, href: paths.checkpoint(id, 'checkIn') },
        { id: 'ninety-day', label: screens.ninetyDay, href: paths.checkpoint(id, 'ninetyDay') },
        { id: 'impact', label: screens.impact, href: paths.checkpoint(id, 'impactReview') },
        { id: 'over-time', label: screens.overTime, href: paths.trends(id) },
        { id: 'readiness', label: screens.readiness, href: paths.readiness(id) },
      ];
  }
}

export function placeOfTask(id: ReviewId, task: JourneyTaskId): string {
  switch (task) {
    case 'self-review':
      return paths.selfReview(id);
    case 'question':
    case 'hypotheses':
      return paths.enquiry(id);
    case 'team':
      return paths.team(id);
    case 'dates':
      return paths.dates(id);
    case 'timetable':
      return paths.timetable(id);
    case 'capture-notes':
    case 'tag-notes':
      return paths.capture(id);
    case 'group-findings':
    case 'weigh-evidence':
      return paths.findings(id);
    case 'prepare-feedback':
    case 'host-responses':
      return paths.feedback(id);
    case 'factual-check':
      return paths.factualCheck(id);
    case 'write-report':
      return paths.report(id);
    case 'agree-wording':
      return paths.moderation(id);
    case 'handover':
      return paths.handover(id);
    case 'workshop':
      return paths.workshop(id);
    case 'objectives':
    case 'actions':
      return paths.plan(id);
    case 'plan-in-word':
      return paths.planDocument(id);
    case 'check-in-date':
    case 'ninety-day-date':
    case 'milestones':
      return paths.followThrough(id);
    case 'hold-check-in':
      return paths.checkpoint(id, 'checkIn');
    case 'hold-ninety-day':
      return paths.checkpoint(id, 'ninetyDay');
    case 'close-review':
      return paths.checkpoint(id, 'impactReview');
  }
}

/** The stage a screen belongs to; null for those of the review as a whole. */
export function stageOfPlace(id: ReviewId, place: string): JourneyStageId | null {
  const noCounts: Journey = { stages: [], next: null };
  return (
    journeyStages.find((stage) =>
      screensOfStage(id, stage, noCounts).some(
        ({ href }) => place === href || place.startsWith(`${href}/`),
      ),
    ) ?? null
  );
}
