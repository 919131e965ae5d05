// Reads a sample visit file (`fieldfare-sample-visit`) into what a review holds. Tolerant of what is
// missing, strict about nothing being lost: what has no field is kept with the thing it belongs to,
// what belongs to no thing is kept as a part of the review.
import { ReviewId, SchoolId } from '../../../../shared/domain/ids.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import {
  CycleDate,
  ReviewType,
  cycleDates,
  type PlanStop,
  type Review,
  type SafeguardingContact,
} from '../../../../shared/domain/review.ts';
import { defaultTriangulationRule } from '../../../../shared/domain/triangulation.ts';
import { derivedId } from '../reading/derived-id.ts';
import type { FileNotes } from '../reading/file-notes.ts';
import { isPlainObject, type PlainObject } from '../reading/plain-json.ts';
import { createRecordReader, type RecordReader } from '../reading/record-reader.ts';
import { createReferences, type References } from '../reading/references.ts';
import type { ReviewContent } from '../review-content.ts';
import { keptPartsOf, takeHeading } from './kept-parts.ts';
import { readActionPlan } from './read-action-plan.ts';
import { readCheckpoints } from './read-checkpoints.ts';
import { readCatchUps, readWordingChanges } from './read-moderation.ts';
import { readEvidence } from './read-evidence.ts';
import { readFactualChecks, readFeedback } from './read-feedback.ts';
import { readFindings } from './read-findings.ts';
import { readReportSummary } from './read-report.ts';
import { readHandovers } from './read-handover.ts';
import { readHypotheses } from './read-hypotheses.ts';
import { readPeople, readSchools, withTeamRoles } from './read-participants.ts';
import { readAgreedOn, readPractical, readTimetable } from './read-timetable.ts';
import { readSelfReview } from './read-self-review.ts';
import { readWorkshop } from './read-workshop.ts';
import { visitSeed } from './visit-seed.ts';

/** Parts of the cycle that have no screen yet. */
const partsWithoutScreen = ['context', 'selfReview', 'plan', 'catchUps', 'triangulation', 'report'];

function readDates(review: RecordReader): Review['dates'] {
  const reader = review.record('milestones');
  const dates: Review['dates'] = {};
  for (const name of cycleDates) {
    const date = reader.date(name);
    if (date !== null) dates[CycleDate.parse(name)] = date;
  }
  return dates;
}

function readSafeguardingContact(review: RecordReader): SafeguardingContact | null {
  const reader = review.record('safeguardingContact');
  const contact = {
    role: reader.line('role'),
    where: reader.line('where'),
    deputy: reader.line('deputy'),
  };
  return Object.values(contact).every((text) => text === '') ? null : contact;
}

function readStop(plan: RecordReader): PlanStop | null {
  const reader = plan.record('stop');
  const stop = {
    text: reader.text('text'),
    from: reader.line('from'),
    checkedBy: reader.line('checkedBy'),
  };
  return Object.values(stop).every((text) => text === '') ? null : stop;
}

function readLensId(review: RecordReader): string {
  const reader = review.record('lens');
  reader.keepQuietly('title', 'tags', 'graded');
  return reader.line('id');
}

const typeByDays = (days: number): ReviewType => (days > 1 ? 'two-day' : 'one-day');

interface Blocks {
  readonly review: RecordReader;
  readonly enquiry: RecordReader;
  readonly actionPlan: RecordReader;
  readonly plan: RecordReader;
}

function readReview(
  { review, enquiry, actionPlan, plan }: Blocks,
  reviewId: string,
  visitDates: string[],
  lensId: string,
  references: References,
): Review {
  const hostSchoolId = references.one('school', review, 'hostSchoolId');
  const dates = readDates(review);
  const planAgreed = readAgreedOn(plan, dates.planAgreed, visitDates[0]);
  return {
    id: ReviewId.parse(reviewId),
    ref: review.lineOrNull('id'),
    title: review.line('title'),
    partnershipName: '',
    hostSchoolId: hostSchoolId === null ? null : SchoolId.parse(hostSchoolId),
    academicYear: review.line('academicYear'),
    reviewType: review.value('reviewType', ReviewType) ?? typeByDays(visitDates.length),
    visitDates,
    focus: review.text('focus'),
    question: enquiry.text('question'),
    whyNow: enquiry.text('whyNow'),
    inScope: enquiry.texts('inScope'),
    outOfScope: enquiry.texts('outOfScope'),
    questionAgreedOn: enquiry.date('agreedOn'),
    status: review.line('status'),
    lensIds: lensId === '' ? [] : [lensId],
    safeguardingContact: readSafeguardingContact(review),
    retentionNote: review.text('retentionNote'),
    dates: planAgreed === undefined ? dates : { ...dates, planAgreed },
    calendar: null,
    triangulationRule: defaultTriangulationRule,
    planSignedOn: actionPlan.date('signedOn'),
    planSignedByRoles: actionPlan.lines('signedByRoles'),
    planRagAsOf: actionPlan.date('ragAsOf'),
    planStop: readStop(actionPlan),
    planSavedAt: null,
    practical: readPractical(plan),
    schoolHours: null,
    // From the file and not from the clock: two laptops that open it must write the same.
    createdAt: `${visitDates[0] ?? '1970-01-01'}T00:00:00.000Z`,
    binned: null,
    extra: null,
  };
}

/** The blocks without which nothing could be placed. */
function checkBlocks(file: PlainObject, notes: FileNotes): void {
  for (const key of ['participants', 'review', 'enquiry', 'actionPlan']) {
    const block = file[key];
    if (block !== undefined && block !== null && !isPlainObject(block)) {
      notes.wrongShape(key, 'should have named fields');
    }
  }
  const review = file['review'];
  if (review === undefined || review === null) notes.wrongShape('review', 'is missing');
  else if (isPlainObject(review)) {
    const isNamed = ['id', 'title', 'hostSchoolId'].some((key) => (review[key] ?? '') !== '');
    if (!isNamed) notes.wrongShape('review', 'names neither a review nor a school');
  }
}

/**
 * @param seed what all ids are made from; the file's own unless a copy is wanted.
 * @returns content that is good only where `notes` has no problems.
 */
export function readVisit(
  file: PlainObject,
  notes: FileNotes,
  seed = visitSeed(file),
): ReviewContent {
  checkBlocks(file, notes);
  const top = createRecordReader(file, '', notes);
  const references = createReferences(seed, notes);
  const participants = top.record('participants');
  const review = top.record('review');
  const enquiry = top.record('enquiry');
  const actionPlan = top.record('actionPlan');
  const plan = top.record('plan');
  actionPlan.keepQuietly('ragKey', 'totals');

  const heading = takeHeading(top);
  const schools = readSchools(participants.records('schools'), references, notes);
  const people: Person[] = readPeople(participants.records('people'), references, notes);
  const visitDates = review.dates('visitDates');
  const lensId = readLensId(review);
  const reviewEntity = readReview(
    { review, enquiry, actionPlan, plan },
    derivedId(seed, 'review', ''),
    visitDates,
    lensId,
    references,
  );
  const team = withTeamRoles(people, review, references);
  const hypotheses = readHypotheses(enquiry.records('hypotheses'), references);
  const evidence = readEvidence(top.records('evidence'), references, {
    firstDay: visitDates[0] ?? null,
    lensId,
  });
  const findings = readFindings(top.records('findings'), references, lensId);
  const { objectives, actions } = readActionPlan(actionPlan, references);
  const given = readFeedback(top.record('feedback'), references, reviewEntity.id);
  const report = top.record('report');
  const reportPassages = readReportSummary(report, reviewEntity.id);
  const factualChecks = readFactualChecks(report, references);
  const timetable = readTimetable(plan, references);
  const looks = readCheckpoints(top, references, reviewEntity.id);
  const decisions = readWordingChanges(top, references);
  const catchUps = readCatchUps(top, references);
  const selfReview = readSelfReview(top.record('selfReview'), references, reviewEntity.id);
  const handovers = readHandovers(top.record('handover'), references, reviewEntity.id);
  const workshop = readWorkshop(top.record('workshop'), references, reviewEntity.id);
  top.keepQuietly(...partsWithoutScreen);
  const keptParts = keptPartsOf(top.leftovers() ?? {}, heading);

  return {
    review: reviewEntity,
    schools,
    people: team,
    hypotheses,
    evidence,
    photos: [],
    findings,
    objectives,
    actions,
    ...given,
    factualChecks,
    factualCheckRounds: [],
    forms: [],
    questionBanks: [],
    remarks: [],
    madeDocuments: [],
    ...timetable,
    decisions,
    catchUps,
    reportPassages,
    ...selfReview,
    ...looks,
    handovers,
    readiness: [],
    ...workshop,
    keptParts,
  };
}
