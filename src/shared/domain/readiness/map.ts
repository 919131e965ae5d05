// Works out the map: for each area of a lens what is known, how, since when, and who can speak to it.
// Counts and repeats; judges nothing.
import type { IsoDate } from '../dates.ts';
import { itemsOf, type Lens, readLensTag } from '../lens.ts';
import { measureState } from '../measure-progress.ts';
import { type Age, ageOf, newestOf } from './age.ts';
import type { ReadinessFacts, ReviewFacts } from './facts.ts';
import { gapsOfArea } from './gaps.ts';
import type {
  HowKnown,
  KnownAction,
  KnownFinding,
  KnownLook,
  ReadinessArea,
  ReadinessMap,
} from './model.ts';
import { speakersFrom, whoSpeaks, type SpokenOf } from './speakers.ts';

/** A tag without a lens (from an older file) belongs to any lens that has the item. */
const tagsOf = (lensId: string, itemId: string): Set<string> =>
  new Set([`${lensId}/${itemId}`, itemId, `/${itemId}`]);

const isTagged = (tags: ReadonlySet<string>, own: readonly string[]): boolean =>
  own.some((tag) => tags.has(tag));

const dayOf = (moment: string): IsoDate => moment.slice(0, 10);

interface Ground extends SpokenOf {
  readonly review: ReviewFacts;
}

function groundOf(review: ReviewFacts, tags: ReadonlySet<string>): Ground {
  const findings = review.findings.filter(({ lensTags }) => isTagged(tags, lensTags));
  const findingIds = new Set<string>(findings.map(({ id }) => id));
  const restedOn = new Set<string>(
    findings.flatMap(({ evidence }) => evidence.map(({ evidenceId }) => evidenceId)),
  );
  return {
    review,
    tags,
    findings,
    notes: review.notes.filter(({ id, lensTags }) => restedOn.has(id) || isTagged(tags, lensTags)),
    actions: review.actions.filter(
      ({ findingId }) => findingId !== null && findingIds.has(findingId),
    ),
  };
}

const isSaid = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() !== '');

type Dated = (on: string | null) => Age | null;

function knownFindings({ review, findings }: Ground, dated: Dated): KnownFinding[] {
  const notes = new Map(review.notes.map((note) => [note.id, note]));
  return findings.map((finding) => {
    const linked = (role: 'rests-on' | 'counter') =>
      finding.evidence.flatMap((link) => {
        const note = notes.get(link.evidenceId);
        return link.role === role && note !== undefined ? [note] : [];
      });
    const restsOn = linked('rests-on');
    const methods = new Set(restsOn.map(({ activityType }) => activityType));
    return {
      reviewId: review.reviewId,
      findingId: finding.id,
      category: finding.category,
      number: finding.number,
      heading: finding.heading,
      wording: finding.wording,
      noteCount: restsOn.length > 0 ? restsOn.length : (finding.handed?.notes ?? 0),
      counterCount: linked('counter').length,
      methods: restsOn.length > 0 ? methods.size : (finding.handed?.methods ?? 0),
      meetsRule: finding.meetsRule,
      age: dated(review.visitOn),
      isAnswered: finding.hostResponse !== null && isSaid(finding.hostResponse.response),
    };
  });
}

const knownActions = ({ review, actions }: Ground, dated: Dated): KnownAction[] =>
  actions.map((action) => ({
    reviewId: review.reviewId,
    actionId: action.id,
    findingId: action.findingId,
    number: action.number,
    action: action.action,
    leadRole: action.leadRole,
    rag: action.rag,
    isFinished: action.isFinished,
    measure: action.measure,
    measureSource: action.measureSource,
    baseline: action.baseline,
    target: action.target,
    latest: action.latest,
    measureState: measureState(action),
    age: dated(action.latest?.on ?? null),
    impact: action.impact,
    said: action.said,
  }));

const knownLooks = ({ review, actions }: Ground, dated: Dated): KnownLook[] =>
  actions.length === 0
    ? []
    : review.looks
        .filter(({ changed, pupilSignal, staffSignal }) =>
          isSaid(changed, pupilSignal, staffSignal),
        )
        .map(({ which, heldOn, changed, pupilSignal, staffSignal }) => ({
          reviewId: review.reviewId,
          which,
          age: dated(heldOn),
          changed,
          pupilSignal,
          staffSignal,
        }));

function howKnown(grounds: readonly Ground[]): HowKnown {
  const notes = grounds.flatMap(({ review, notes: own }) =>
    own.map((note) => ({ ...note, reviewId: review.reviewId })),
  );
  const counts = new Map<string, number>();
  for (const { activityType } of notes) {
    if (activityType !== '') counts.set(activityType, (counts.get(activityType) ?? 0) + 1);
  }
  const by = (kind: string): number => notes.filter(({ sourceKind }) => sourceKind === kind).length;
  return {
    notes: notes.length,
    methods: [...counts]
      .map(([activityType, count]) => ({ activityType, count }))
      .toSorted((a, b) => b.count - a.count || (a.activityType < b.activityType ? -1 : 1)),
    reviewers: new Set(notes.flatMap(({ reviewerId }) => (reviewerId === null ? [] : [reviewerId])))
      .size,
    seen: by('seen'),
    heard: by('heard'),
    read: by('read'),
    counted: by('counted'),
    reviews: grounds.filter(({ notes: own, findings }) => own.length + findings.length > 0).length,
  };
}

/** Every day something of the area was seen, agreed or measured. */
const daysOf = ({ review, notes, findings, actions }: Ground): IsoDate[] => [
  ...notes.map(({ takenAt }) => dayOf(takenAt)),
  ...(findings.length > 0 && review.visitOn !== null ? [review.visitOn] : []),
  ...actions.flatMap(({ latest }) => latest?.on ?? []),
];

export function readinessMap(lens: Lens, facts: ReadinessFacts): ReadinessMap {
  const { today, calendar, schoolRef, reviews } = facts;
  const dated: Dated = (on) => (on === null ? null : ageOf(on, today, calendar, schoolRef));
  const groupOf = new Map(
    lens.groups.flatMap((group) => group.items.map((item) => [item.id, group.name] as const)),
  );
  const newestReview = reviews[0];
  const areas = itemsOf(lens).map((item): ReadinessArea => {
    const tags = tagsOf(lens.id, item.id);
    const grounds = reviews.map((review) => groundOf(review, tags));
    const days = grounds.flatMap(daysOf).toSorted();
    const area = {
      tag: `${lens.id}/${item.id}`,
      group: groupOf.get(item.id) ?? '',
      name: item.name,
      prompt: item.prompt,
      questions: [...(item.questions ?? [])],
      findings: grounds.flatMap((ground) => knownFindings(ground, dated)),
      actions: grounds.flatMap((ground) => knownActions(ground, dated)),
      looks: grounds.flatMap((ground) => knownLooks(ground, dated)),
      how: howKnown(grounds),
      newest: dated(newestOf(days, today)),
      oldest: dated(days[0] ?? null),
      speakers: speakersFrom(
        grounds.flatMap((ground) =>
          whoSpeaks(ground.review, ground).map((said) => ({ review: ground.review, said })),
        ),
      ),
    };
    return { ...area, gaps: newestReview ? gapsOfArea(area, newestReview.reviewId) : [] };
  });
  const itemIds = new Set(itemsOf(lens).map(({ id }) => id));
  const isOfLens = (tag: string): boolean => {
    const { lensId, itemId } = readLensTag(tag);
    return (lensId === lens.id || lensId === '') && itemIds.has(itemId);
  };
  return {
    today,
    schoolName: facts.schoolName,
    lens: { id: lens.id, title: lens.title, version: lens.version, note: lens.note },
    reviews: reviews.map(({ reviewId, title, question, visitOn, notes, findings, actions }) => ({
      reviewId,
      title,
      question,
      visit: dated(visitOn),
      notes: notes.length,
      findings: findings.length,
      actions: actions.length,
    })),
    areas,
    signposts: lens.groups.flatMap(({ name, signpost }) =>
      signpost === undefined ? [] : [{ name, text: signpost }],
    ),
    unlinked: reviews.flatMap(({ reviewId, findings }) =>
      findings
        .filter(({ lensTags }) => !lensTags.some(isOfLens))
        .map(({ id, category, number, heading, wording }) => ({
          reviewId,
          findingId: id,
          category,
          number,
          heading: heading.trim() || wording,
        })),
    ),
  };
}
