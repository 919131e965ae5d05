// The open file of a review (`fieldfare-review`): its shape, from the contract's own schemas. The
// JSON Schema in docs/ is made from it.
import { CatchUp } from '../../../../shared/domain/catch-up.ts';
import { Decision } from '../../../../shared/domain/decision.ts';
import { Evidence } from '../../../../shared/domain/evidence.ts';
import { FactualCheck, FactualCheckRound } from '../../../../shared/domain/factual-check.ts';
import { Feedback, FeedbackPoint } from '../../../../shared/domain/feedback.ts';
import { Finding } from '../../../../shared/domain/finding.ts';
import { BankChange } from '../../../../shared/domain/forms/bank-change.ts';
import { FormChange } from '../../../../shared/domain/forms/form-change.ts';
import { Hypothesis } from '../../../../shared/domain/hypothesis.ts';
import { Photo } from '../../../../shared/domain/photo/photo.ts';
import { Person } from '../../../../shared/domain/person.ts';
import { Objective, StoredAction } from '../../../../shared/domain/plan.ts';
import { Review } from '../../../../shared/domain/review.ts';
import { School } from '../../../../shared/domain/school.ts';
import {
  Briefing,
  StoredSlot,
  StoredStrand,
  VisitDay,
} from '../../../../shared/domain/timetable.ts';
import { z } from '../../../../shared/lib/schema.ts';

export const reviewFileFormat = 'fieldfare-review';
export const reviewFileVersion = 1;

/** Which edition of a lens the tags speak of, so that a later edition is not mistaken for it. */
export const LensStamp = z.object({ id: z.string(), title: z.string(), version: z.string() });
export type LensStamp = z.infer<typeof LensStamp>;

export const ReviewFile = z.object({
  format: z.literal(reviewFileFormat),
  formatVersion: z.literal(reviewFileVersion),
  exportedAt: z.iso.datetime(),
  /** Name and version of the program that wrote it. */
  writtenBy: z.string(),
  review: Review,
  schools: z.array(School),
  people: z.array(Person),
  hypotheses: z.array(Hypothesis),
  evidence: z.array(Evidence),
  /** What the photos show and which notes hold them; the pictures go with bundles. */
  photos: z.array(Photo).default([]),
  findings: z.array(Finding),
  objectives: z.array(Objective),
  actions: z.array(StoredAction),
  /** At most one; a file of an older Fieldfare has none of what follows. */
  feedback: z.array(Feedback).default([]),
  feedbackPoints: z.array(FeedbackPoint).default([]),
  factualChecks: z.array(FactualCheck).default([]),
  factualCheckRounds: z.array(FactualCheckRound).default([]),
  /** This review's own changes to forms and question banks; older files have none. */
  forms: z.array(FormChange).default([]),
  questionBanks: z.array(BankChange).default([]),
  days: z.array(VisitDay).default([]),
  slots: z.array(StoredSlot).default([]),
  strands: z.array(StoredStrand).default([]),
  briefings: z.array(Briefing).default([]),
  /** What was decided; absent in files of earlier versions. */
  decisions: z.array(Decision).default([]),
  catchUps: z.array(CatchUp).default([]),
  /** Parts of the cycle without a screen yet, by name, word for word. */
  keptParts: z.record(z.string(), z.unknown()),
  lenses: z.array(LensStamp),
});
export type ReviewFile = z.infer<typeof ReviewFile>;

/** The shape as a JSON Schema, for people who write such files with other programs. */
export const reviewFileJsonSchema = (): object => ({
  $id: 'fieldfare-review.schema.json',
  title: 'A Fieldfare review file',
  ...z.toJSONSchema(ReviewFile, { io: 'input' }),
});
