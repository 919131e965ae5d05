// One review: the host, the dates, the question it asks, and the plan-wide facts.
import { IsoDate, Line, Text, z } from '../lib/schema.ts';
import { Calendar } from './calendar.ts';
import { Extra } from './extra.ts';
import { ReviewId, SchoolId } from './ids.ts';
import { ClockSpan, Practical } from './timetable.ts';
import { TriangulationRule } from './triangulation.ts';

export const reviewTypes = ['half-day', 'one-day', 'two-day', 'virtual'] as const;
export const ReviewType = z.enum(reviewTypes);
export type ReviewType = z.infer<typeof ReviewType>;

/** Dates of the cycle that a review may fix, in the order they come. */
export const cycleDates = [
  'selfReviewShared',
  'planAgreed',
  'teamPreMeeting',
  'visit',
  'draftReport',
  'factualCheck',
  'reportAgreed',
  'workshop',
  'planSigned',
  'checkIn',
  'ninetyDay',
  'impactReview',
  'rawNotesDestroyAfter',
] as const;
export const CycleDate = z.enum(cycleDates);
export type CycleDate = z.infer<typeof CycleDate>;

export const SafeguardingContact = z.object({ role: Line, where: Line, deputy: Line });
export type SafeguardingContact = z.infer<typeof SafeguardingContact>;

export const PlanStop = z.object({ text: Text, from: Line, checkedBy: Line });
export type PlanStop = z.infer<typeof PlanStop>;

export const Review = z.object({
  id: ReviewId,
  ref: Line.nullable(),
  title: Line,
  /** Trust or partnership. */
  partnershipName: Line,
  hostSchoolId: SchoolId.nullable(),
  academicYear: Line,
  reviewType: ReviewType,
  visitDates: z.array(IsoDate),
  focus: Text,
  question: Text,
  whyNow: Text,
  inScope: z.array(Text),
  outOfScope: z.array(Text),
  questionAgreedOn: IsoDate.nullable(),
  /** As the file or the team words it. */
  status: Line,
  lensIds: z.array(Line),
  safeguardingContact: SafeguardingContact.nullable(),
  retentionNote: Text,
  dates: z.partialRecord(CycleDate, IsoDate),
  calendar: Calendar.nullable(),
  triangulationRule: TriangulationRule,
  planSignedOn: IsoDate.nullable(),
  planSignedByRoles: z.array(Line),
  planRagAsOf: IsoDate.nullable(),
  planStop: PlanStop.nullable(),
  /** When the action plan was last saved as a Word file. */
  planSavedAt: z.iso.datetime().nullable(),
  /** What visitors have to know of the building. */
  practical: Practical,
  /** When pupils are in school; null where nobody has said. */
  schoolHours: ClockSpan.nullable(),
  createdAt: z.iso.datetime(),
  binned: z.object({ at: z.iso.datetime(), by: z.string().nullable() }).nullable(),
  extra: Extra,
});
export type Review = z.infer<typeof Review>;
