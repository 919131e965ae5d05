// What "Search everything" finds: notes by the full-text index, the rest among what the page holds.
import { activityName } from '../../shared/domain/activity.ts';
import { formatMoment } from '../../shared/domain/dates.ts';
import type { ReviewId } from '../../shared/domain/ids.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import { type Overview, useOverview } from '../api/overview.ts';
import { paths } from '../api/paths.ts';
import { useReviewId } from '../api/review-id.ts';
import { screensOfStage } from '../api/stage-screens.ts';
import { useOperation } from '../api/use-operation.ts';
import { appMessages } from '../messages/app.ts';
import { commonFailureWords, isCommonFailure } from '../messages/failures.ts';
import { reviewMessages } from '../messages/review.ts';
import { searchMessages as words } from '../messages/search.ts';

export interface SearchHit {
  readonly id: string;
  readonly label: string;
  readonly about?: string;
  readonly href: string;
}

export interface SearchGroup {
  readonly id: string;
  readonly title: string;
  readonly hits: readonly SearchHit[];
}

const notesShown = 12;
const othersShown = 5;

const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en-GB');

/** Every word that was typed stands somewhere in the text. */
function holds(text: string, sought: string): boolean {
  const folded = fold(text);
  return fold(sought)
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((word) => folded.includes(word));
}

function problemOf(failure: Failure<'evidence.list'>): string {
  const { title, whatToDo } = isCommonFailure(failure)
    ? commonFailureWords(failure)
    : appMessages.reviewNotThere.asFailure;
  return `${title}. ${whatToDo}`;
}

/** In a list of everything the name stands alone; in the rail its stage explains it. */
const fullLabels: Readonly<Record<string, string>> = {
  enquiry: appMessages.screens.enquiry,
  'follow-through': appMessages.screens.followThrough,
};

function screenHits(reviewId: ReviewId, { journey, keptParts }: Overview): readonly SearchHit[] {
  const { screens } = appMessages;
  return [
    { id: 'overview', label: screens.overview, href: paths.review(reviewId) },
    ...journey.stages.flatMap((stage) =>
      screensOfStage(reviewId, stage.id, journey).map(({ id, label, href }) => ({
        id,
        label: fullLabels[id] ?? label,
        about: appMessages.stages[stage.id],
        href,
      })),
    ),
    ...(keptParts.length > 0
      ? [{ id: 'kept', label: screens.keptParts, href: paths.keptParts(reviewId) }]
      : []),
    { id: 'bin', label: screens.bin, href: paths.reviewBin(reviewId) },
    { id: 'start', label: appMessages.allReviews, href: paths.start() },
    { id: 'settings', label: appMessages.settings, href: paths.settings() },
  ];
}

export interface SearchResults {
  readonly groups: readonly SearchGroup[];
  readonly notesTotal: number;
  readonly notesShown: number;
  /** Why notes could not be searched. */
  readonly problem: string | null;
}

export function useSearchResults(text: string): SearchResults {
  const reviewId = useReviewId();
  const overview = useOverview();
  const sought = text.trim();
  const isSought = sought.length > 1;
  const { data: notes, error } = useOperation(
    'evidence.list',
    { reviewId, filter: { text: sought }, order: 'best-match', limit: notesShown },
    { isEnabled: isSought },
  );
  const findings = useOperation('finding.list', { reviewId }, { isEnabled: isSought }).data ?? [];
  const plan = useOperation('plan.read', { reviewId }, { isEnabled: isSought }).data;

  const nameOf = (id: string | null): string =>
    overview.people.find((person) => person.id === id)?.name ?? '';
  const screens = screenHits(reviewId, overview).filter(
    ({ label, about = '' }) => sought === '' || holds(`${label} ${about}`, sought),
  );
  const noteHits = (isSought ? (notes?.notes ?? []) : []).map((note): SearchHit => ({
    id: `note-${note.id}`,
    label: note.description.trim() === '' ? (note.quote ?? '') : note.description,
    about: [formatMoment(note.takenAt), activityName(note.activityType), nameOf(note.reviewerId)]
      .filter((part) => part !== '')
      .join(' · '),
    href: `${paths.capture(reviewId)}?note=${note.id}`,
  }));
  const findingHits = findings
    .filter(({ finding }) =>
      holds(`${finding.heading} ${finding.wording} ${finding.claim}`, sought),
    )
    .map(({ finding }): SearchHit => ({
      id: `finding-${finding.id}`,
      label: finding.heading,
      about: finding.wording,
      href: paths.finding(reviewId, finding.id),
    }));
  const actionHits = (plan?.objectives ?? [])
    .flatMap(({ actions }) => actions)
    .filter(({ action }) =>
      holds(`${action.action} ${action.firstStep} ${action.leadRole}`, sought),
    )
    .map(({ action, number }): SearchHit => ({
      id: `action-${action.id}`,
      label: `${number} ${action.action}`,
      about: action.leadRole,
      href: `${paths.plan(reviewId)}?action=${action.id}`,
    }));
  const hypothesisHits = overview.hypotheses
    .toSorted((a, b) => a.order - b.order)
    .map(({ id, statement }, index): SearchHit => ({
      id: `hypothesis-${id}`,
      label: `${reviewMessages.hypothesisLabel(index + 1)} ${statement}`,
      href: paths.enquiry(reviewId),
    }))
    .filter(({ label }) => holds(label, sought));

  const groups: readonly SearchGroup[] = [
    { id: 'notes', title: words.notes, hits: noteHits },
    {
      id: 'findings',
      title: words.findings,
      hits: isSought ? findingHits.slice(0, othersShown) : [],
    },
    { id: 'actions', title: words.actions, hits: isSought ? actionHits.slice(0, othersShown) : [] },
    {
      id: 'hypotheses',
      title: words.hypotheses,
      hits: isSought ? hypothesisHits.slice(0, othersShown) : [],
    },
    { id: 'screens', title: words.screens, hits: screens },
  ];
  return {
    groups: groups.filter(({ hits }) => hits.length > 0),
    notesTotal: isSought ? (notes?.total ?? 0) : 0,
    notesShown: noteHits.length,
    problem: isSought && error !== null ? problemOf(error.failure) : null,
  };
}
