// Operations on reviews as a whole: start, list, read, change, bring in and give out as a file.
import { HypothesisId, PersonId, ReviewId, SchoolId } from '../domain/ids.ts';
import { Hypothesis, maximumHypotheses } from '../domain/hypothesis.ts';
import { IndependenceProblem } from '../domain/independence.ts';
import { Journey } from '../domain/journey.ts';
import { KeptPart } from '../domain/kept-part.ts';
import { Person, TeamRole } from '../domain/person.ts';
import { Review, ReviewType, CycleDate } from '../domain/review.ts';
import { School } from '../domain/school.ts';
import { IsoDate, Line, NonEmptyText, Text, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

export const ReviewSummary = z.object({
  id: ReviewId,
  title: z.string(),
  hostSchoolName: z.string(),
  partnershipName: z.string(),
  question: z.string(),
  visitDates: z.array(IsoDate),
  noteCount: z.number().int(),
  findingCount: z.number().int(),
  actionCount: z.number().int(),
  lastOpenedAt: z.iso.datetime().nullable(),
});
export type ReviewSummary = z.infer<typeof ReviewSummary>;

/** Everything about a review that its screens show around the work itself. */
export const ReviewOverview = z.object({
  review: Review,
  schools: z.array(School),
  people: z.array(Person),
  hypotheses: z.array(Hypothesis),
  journey: Journey,
  independenceProblems: z.array(IndependenceProblem),
  /** The person on whose behalf this laptop writes, if they have said so. */
  writingAs: PersonId.nullable(),
  keptParts: z.array(z.object({ name: z.string(), itemCount: z.number().int() })),
});
export type ReviewOverview = z.infer<typeof ReviewOverview>;

/** One line of what a file held and what became of it. */
export const CountByKind = z.record(z.string(), z.number().int());

export const ImportReport = z.object({
  format: z.string(),
  held: CountByKind,
  stored: CountByKind,
  /** Things with no place yet, by where they stood and why; they are kept all the same. */
  couldNotPlace: z.array(z.object({ where: z.string(), why: z.string() })),
  /** Parts of the cycle without a screen yet, kept with the review and given back on export. */
  keptParts: z.array(z.string()),
});
export type ImportReport = z.infer<typeof ImportReport>;

const NewSchool = z.object({
  name: NonEmptyText.pipe(Line),
  urn: Line.nullable(),
  phase: Line.nullable(),
});

const NewTeamMember = z.object({
  name: NonEmptyText.pipe(Line),
  jobRole: Line.nullable(),
  /** Index into the schools of the same input, or null for somebody of no school. */
  schoolIndex: z.number().int().min(0).nullable(),
  teamRole: TeamRole,
});

const NewHypothesis = z.object({
  statement: NonEmptyText,
  whyWeThinkSo: Text,
  whatWouldDisproveIt: Text,
  sourcesNeeded: z.array(Line),
});

export const NewReview = z.object({
  partnershipName: Line,
  /** The host school is the first. */
  schools: z.array(NewSchool).min(1).max(50),
  visitDates: z.array(IsoDate).min(1).max(5),
  reviewType: ReviewType,
  calendarId: Line,
  question: NonEmptyText,
  hypotheses: z.array(NewHypothesis).max(maximumHypotheses),
  team: z.array(NewTeamMember).max(40),
});
export type NewReview = z.infer<typeof NewReview>;

const notFound = { 'review-not-found': fact } as const;

/** Why a file was not taken in. Nothing that was there is changed by any of them. */
export const fileFailures = {
  cancelled: fact,
  'file-unreadable': z.object({ code: z.string() }),
  'file-too-large': z.object({ bytes: z.number(), limitBytes: z.number() }),
  'file-empty': fact,
  'file-not-json': z.object({ isCutOff: z.boolean() }),
  'file-not-ours': z.object({ format: z.string().nullable() }),
  'file-from-newer-version': z.object({ formatVersion: z.number(), known: z.number() }),
  'file-wrong-shape': z.object({
    problems: z.array(z.object({ where: z.string(), what: z.string() })),
  }),
} as const;

/** The sample is read without a dialog, so nobody can cancel it. */
const { cancelled: _, ...sampleFailures } = fileFailures;

export const saveFailures = {
  cancelled: fact,
  'file-not-written': z.object({ code: z.string() }),
} as const;

export const OpenedFile = z.object({
  /** A review to go to; null where the file held a partnership or a lens. */
  reviewId: ReviewId.nullable(),
  /** The review was here already, unchanged: nothing was taken in. */
  wasHereAlready: z.boolean(),
  report: ImportReport,
});
export type OpenedFile = z.infer<typeof OpenedFile>;

export const reviewContract = {
  'review.list': query({ input: z.object({}), output: z.array(ReviewSummary) }),
  'review.overview': query({
    input: z.object({ reviewId: ReviewId }),
    output: ReviewOverview,
    failures: notFound,
  }),
  /** The parts without a screen yet, as they came; to be read, not changed. */
  'kept-part.list': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.array(KeptPart),
    failures: notFound,
  }),
  /** Says that the review was opened on this laptop, for the list of recent ones. */
  'review.open': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({}),
    failures: notFound,
  }),
  'review.create': command({
    input: NewReview,
    output: z.object({ reviewId: ReviewId }),
    failures: {
      'date-not-school-day': z.object({ date: IsoDate, nearest: z.array(IsoDate) }),
      'team-not-independent': z.object({ problems: z.array(IndependenceProblem) }),
      'unknown-calendar': fact,
    },
  }),
  'review.change': command({
    input: z.object({
      reviewId: ReviewId,
      change: z
        .object({
          title: Line,
          partnershipName: Line,
          reviewType: ReviewType,
          visitDates: z.array(IsoDate).min(1).max(5),
          focus: Text,
          question: NonEmptyText,
          whyNow: Text,
          inScope: z.array(Text),
          outOfScope: z.array(Text),
          safeguardingContact: Review.shape.safeguardingContact,
          triangulationRule: Review.shape.triangulationRule,
          lensIds: z.array(Line),
          planSignedOn: IsoDate.nullable(),
          planStop: Review.shape.planStop,
        })
        .partial(),
    }),
    output: z.object({}),
    failures: {
      ...notFound,
      'date-not-school-day': z.object({ date: IsoDate, nearest: z.array(IsoDate) }),
    },
  }),
  'review.set-date': command({
    input: z.object({ reviewId: ReviewId, which: CycleDate, date: IsoDate.nullable() }),
    output: z.object({}),
    failures: {
      ...notFound,
      'date-not-school-day': z.object({ date: IsoDate, nearest: z.array(IsoDate) }),
    },
  }),
  'review.move-to-bin': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({}),
    failures: notFound,
  }),
  'review.restore': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({}),
    failures: notFound,
  }),
  'review.write-as': command({
    input: z.object({ reviewId: ReviewId, personId: PersonId.nullable() }),
    output: z.object({}),
    failures: notFound,
  }),
  'school.save': command({
    input: z.object({
      reviewId: ReviewId,
      /** Null adds a school. */
      schoolId: SchoolId.nullable(),
      name: NonEmptyText.pipe(Line),
      urn: Line.nullable(),
      phase: Line.nullable(),
    }),
    output: z.object({ schoolId: SchoolId }),
    failures: notFound,
  }),
  'team.save-member': command({
    input: z.object({
      reviewId: ReviewId,
      /** Null adds a person. */
      personId: PersonId.nullable(),
      name: NonEmptyText.pipe(Line),
      jobRole: Line.nullable(),
      schoolId: SchoolId.nullable(),
      teamRoles: z.array(TeamRole),
    }),
    output: z.object({ personId: PersonId }),
    failures: {
      ...notFound,
      'team-not-independent': z.object({ problems: z.array(IndependenceProblem) }),
    },
  }),
  'hypothesis.add': command({
    input: z.object({ reviewId: ReviewId, statement: Text }),
    output: z.object({ hypothesisId: HypothesisId }),
    failures: { ...notFound, 'too-many-hypotheses': z.object({ maximum: z.number() }) },
  }),
  'hypothesis.change': command({
    input: z.object({
      reviewId: ReviewId,
      hypothesisId: HypothesisId,
      change: Hypothesis.pick({
        statement: true,
        whyWeThinkSo: true,
        whatWouldDisproveIt: true,
        sourcesNeeded: true,
        status: true,
        statusNote: true,
        order: true,
      }).partial(),
    }),
    output: z.object({}),
    failures: { ...notFound, 'hypothesis-not-found': fact },
  }),
  'hypothesis.move-to-bin': command({
    input: z.object({ reviewId: ReviewId, hypothesisId: HypothesisId }),
    output: z.object({}),
    failures: { ...notFound, 'hypothesis-not-found': fact },
  }),
  'hypothesis.restore': command({
    input: z.object({ reviewId: ReviewId, hypothesisId: HypothesisId }),
    output: z.object({}),
    failures: { ...notFound, 'hypothesis-not-found': fact },
  }),
} as const;

export const reviewFileContract = {
  'review-file.open': command({
    input: z.object({
      /** What to do when a different version of the same review is here already. */
      whenHere: z.enum(['say-so', 'add-a-copy']).default('say-so'),
      /** The token of a file that was handed over; null asks for one. */
      handed: z.string().max(100).nullable().default(null),
    }),
    output: OpenedFile,
    failures: {
      ...fileFailures,
      /** Core was started again since it was handed over, or it was opened already. */
      'file-no-longer-waiting': fact,
      'review-here-already': z.object({ reviewId: ReviewId, title: z.string() }),
      /** A colleague's bundle: it waits under the token for `bundle.open`. */
      'file-is-a-bundle': z.object({ token: z.string(), fileName: z.string() }),
    },
  }),
  'review-file.open-sample': command({
    input: z.object({}),
    output: OpenedFile,
    failures: sampleFailures,
  }),
  'review-file.save': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({
      fileName: z.string(),
      /** What photos show is in the file; the pictures are not. */
      picturesLeftBehind: z.number().int().min(0),
    }),
    failures: { ...notFound, ...saveFailures },
  }),
} as const;
