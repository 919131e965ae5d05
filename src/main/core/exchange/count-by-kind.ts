// Counts what a file holds and what is stored, kind by kind, with the same names on both sides, so
// that a person can see at a glance that nothing is missing. Counting a file trusts nothing in it.
import type { KeptPart } from '../../../shared/domain/kept-part.ts';
import { isPlainObject } from './reading/plain-json.ts';
import type { ReviewContent } from './review-content.ts';

export type Counts = Record<string, number>;

/** Kind, then where its list lies; lists on the way fan out. */
export type ListTable = readonly (readonly [kind: string, ...path: string[]])[];

/** Lists inside parts without a screen. */
const listsInParts: ListTable = [
  ['contextFacts', 'context', 'facts'],
  ['carriedOver', 'context', 'carriedOver'],
  ['selfReviewPrompts', 'selfReview', 'prompts'],
  ['timetableDays', 'plan', 'days'],
  ['timetableSlots', 'plan', 'days', 'slots'],
  ['timetableStrands', 'plan', 'days', 'slots', 'strands'],
  ['briefings', 'plan', 'briefings'],
  ['catchUps', 'catchUps'],
  ['decisions', 'triangulation', 'wordingChanges'],
  ['tallies', 'triangulation', 'tallies'],
  ['reportActivities', 'report', 'activities'],
  ['recommendedLinks', 'report', 'recommendedLinks'],
  ['handoverFindings', 'handover', 'findings'],
  ['handoverChecks', 'handover', 'checklist'],
  ['workshopSteps', 'workshop', 'steps'],
  ['ideas', 'workshop', 'ideas'],
  ['pledges', 'workshop', 'pledges'],
  ['checkInActions', 'checkIn', 'actions'],
  ['ninetyDayActions', 'ninetyDay', 'actions'],
  ['impactReviewActions', 'impactReview', 'actions'],
  ['rota', 'rota'],
  ['rotaRules', 'rotaRules'],
];

/** All values at a path, where lists on the way are gone through. */
function valuesAt(from: unknown, path: readonly string[]): unknown[] {
  let values = [from];
  for (const key of path) {
    values = values.flatMap((value) => {
      const items = Array.isArray(value) ? value : [value];
      return items.flatMap((item) =>
        isPlainObject(item) && Object.hasOwn(item, key) ? [item[key]] : [],
      );
    });
  }
  return values;
}

/** How many items the lists at a path have together; null where there is no list. */
function countAt(from: unknown, path: readonly string[]): number | null {
  const lists = valuesAt(from, path).filter((value) => Array.isArray(value));
  return lists.length === 0 ? null : lists.reduce((total, list) => total + list.length, 0);
}

export function countLists(from: unknown, table: ListTable): Counts {
  const counts: Counts = {};
  for (const [kind, ...path] of table) {
    const count = countAt(from, path);
    if (count !== null) counts[kind] = count;
  }
  return counts;
}

/** What is in kept parts, given as one object by their names. */
export const countParts = (parts: unknown): Counts => countLists(parts, listsInParts);

export const asParts = (parts: readonly KeptPart[]): Record<string, unknown> =>
  Object.fromEntries(parts.map(({ id, data }) => [id, data]));

/** Most reviews change no form: nothing is said of none. */
const whereAny = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

/** What came to have a screen of its own can still lie in a kept part as well. */
export function sumOf(...all: readonly Counts[]): Counts {
  const sum: Counts = {};
  for (const [kind, count] of all.flatMap((counts) => Object.entries(counts))) {
    sum[kind] = (sum[kind] ?? 0) + count;
  }
  return sum;
}

/** What was said of actions, look by look; the words of a list are those of the sample's parts. */
function countSaid(list: unknown): Counts {
  const count = (which: string): number =>
    (Array.isArray(list) ? list : []).filter(
      (item) => isPlainObject(item) && (item['which'] ?? 'checkIn') === which,
    ).length;
  return {
    checkInActions: count('checkIn'),
    ninetyDayActions: count('ninetyDay'),
    impactReviewActions: count('impactReview'),
  };
}

const inHandovers = ({ handovers }: ReviewContent, list: 'findings' | 'checklist'): number =>
  handovers.reduce((total, handover) => total + handover[list].length, 0);

/** Ideas and pledges among the cards of the workshop. */
function countCards(list: unknown): Counts {
  const count = (kind: string): number =>
    (Array.isArray(list) ? list : []).filter(
      (item) => isPlainObject(item) && (item['kind'] ?? 'idea') === kind,
    ).length;
  return { ideas: count('idea'), pledges: count('pledge') };
}

export function countContent(content: ReviewContent): Counts {
  const things = {
    schools: content.schools.length,
    people: content.people.length,
    hypotheses: content.hypotheses.length,
    evidence: content.evidence.length,
    photos: content.photos.length,
    findings: content.findings.length,
    objectives: content.objectives.length,
    actions: content.actions.length,
    milestones: content.actions.reduce((total, { milestones }) => total + milestones.length, 0),
    feedbackPoints: content.feedbackPoints.length,
    factualChecks: content.factualChecks.length,
    ...whereAny({
      forms: content.forms.length,
      questionBanks: content.questionBanks.length,
      reportPassages: content.reportPassages.length,
      madeDocuments: content.madeDocuments.length,
    }),
    timetableDays: content.days.length,
    timetableSlots: content.slots.length,
    timetableStrands: content.strands.length,
    briefings: content.briefings.length,
    decisions: content.decisions.length,
    catchUps: content.catchUps.length,
    ...whereAny({ selfReviewPrompts: content.selfReviewAnswers.length }),
    ...countSaid(content.checkpointActions),
    workshopSteps: content.workshopSteps.length,
    ...countCards(content.workshopCards),
    handoverFindings: inHandovers(content, 'findings'),
    handoverChecks: inHandovers(content, 'checklist'),
  };
  return sumOf(things, countParts(asParts(content.keptParts)));
}

const listsOfVisit: ListTable = [
  ['schools', 'participants', 'schools'],
  ['people', 'participants', 'people'],
  ['hypotheses', 'enquiry', 'hypotheses'],
  ['evidence', 'evidence'],
  ['photos', 'photos'],
  ['findings', 'findings'],
  ['objectives', 'actionPlan', 'objectives'],
  ['actions', 'actionPlan', 'objectives', 'actions'],
  ['milestones', 'actionPlan', 'objectives', 'actions', 'milestones'],
  ['feedbackPoints', 'feedback', 'points'],
  ['factualChecks', 'report', 'factualCheck'],
  ['decisions', 'triangulation', 'wordingChanges'],
  ['catchUps', 'catchUps'],
  ['handoverFindings', 'handover', 'findings'],
  ['handoverChecks', 'handover', 'checklist'],
  ['workshopSteps', 'workshop', 'steps'],
  ['ideas', 'workshop', 'ideas'],
  ['pledges', 'workshop', 'pledges'],
];

/** Told as none where a file has none, as what is stored is. */
const listsOfTimetable: ListTable = [
  ['timetableDays', 'days'],
  ['timetableSlots', 'slots'],
  ['timetableStrands', 'strands'],
  ['briefings', 'briefings'],
];

const noneOf = (table: ListTable): Counts => Object.fromEntries(table.map(([kind]) => [kind, 0]));

const isSaid = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

/** What a sample visit file says it holds. */
export const countVisitFile = (file: unknown): Counts => ({
  ...noneOf(listsOfVisit),
  ...noneOf(listsOfTimetable),
  ...countSaid([]),
  ...countLists(file, listsOfVisit),
  ...whereAny({ reportPassages: valuesAt(file, ['report', 'summary']).filter(isSaid).length }),
  ...countParts(file),
});

const listsOfReviewFile: ListTable = [
  ['schools', 'schools'],
  ['people', 'people'],
  ['hypotheses', 'hypotheses'],
  ['evidence', 'evidence'],
  ['photos', 'photos'],
  ['findings', 'findings'],
  ['objectives', 'objectives'],
  ['actions', 'actions'],
  ['milestones', 'actions', 'milestones'],
  ['feedbackPoints', 'feedbackPoints'],
  ['factualChecks', 'factualChecks'],
  ...listsOfTimetable,
  ['decisions', 'decisions'],
  ['catchUps', 'catchUps'],
  ['handoverFindings', 'handovers', 'findings'],
  ['handoverChecks', 'handovers', 'checklist'],
  ['workshopSteps', 'workshopSteps'],
];

const changesInReviewFile: ListTable = [
  ['forms', 'forms'],
  ['questionBanks', 'questionBanks'],
  ['reportPassages', 'reportPassages'],
  ['madeDocuments', 'madeDocuments'],
];

/** What a review file of ours says it holds. */
export const countReviewFile = (file: unknown): Counts => ({
  ...noneOf(listsOfReviewFile),
  ...whereAny(countLists(file, changesInReviewFile)),
  ...sumOf(
    {
      ...countLists(file, listsOfReviewFile),
      ...whereAny({ selfReviewPrompts: countAt(file, ['selfReviewAnswers']) ?? 0 }),
    },
    countSaid(isPlainObject(file) ? file['checkpointActions'] : undefined),
    countCards(isPlainObject(file) ? file['workshopCards'] : undefined),
    countParts(isPlainObject(file) ? file['keptParts'] : undefined),
  ),
});
