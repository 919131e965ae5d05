// Operations on readiness: the map through one lens, who else can speak to an area, the checklist of
// the day the call comes, and one colleague's card.
import { Checklist } from '../domain/readiness/checklist.ts';
import { ReadinessMap } from '../domain/readiness/model.ts';
import { Readiness } from '../domain/readiness/readiness.ts';
import { ReviewId } from '../domain/ids.ts';
import { Line, NonEmptyText, Text, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';
import { saveFailures } from './review.contract.ts';

const notFound = { 'review-not-found': fact } as const;
/** Names the step, for the Undo beside the message. */
const undoable = z.object({ step: z.string().nullable() });
const reviewId = ReviewId;
/** Null is the one that says most: the first of the review, and Ofsted's areas before others. */
const lensId = Line.nullable();

export const readinessContract = {
  'readiness.read': query({
    input: z.object({ reviewId, lensId }),
    output: z.object({
      map: ReadinessMap,
      lenses: z.array(z.object({ id: Line, title: z.string() })),
    }),
    failures: { ...notFound, 'lens-not-found': fact },
  }),
  /** What people added in this review: who can speak, and the checklist with its ticks and notes. */
  'readiness.own': query({
    input: z.object({ reviewId }),
    output: z.object({
      speakers: Readiness.shape.speakers,
      checklist: Checklist,
      done: Readiness.shape.done,
      notes: Readiness.shape.notes,
    }),
    failures: notFound,
  }),
  'readiness.save-speaker': command({
    input: z.object({
      reviewId,
      /** Null adds one. */
      speakerId: Line.nullable(),
      tag: NonEmptyText.max(1_000),
      who: NonEmptyText.max(1_000),
      about: Text,
    }),
    output: z.object({ speakerId: Line }),
    failures: { ...notFound, 'speaker-not-found': fact },
  }),
  'readiness.remove-speaker': command({
    input: z.object({ reviewId, speakerId: Line }),
    output: undoable,
    failures: { ...notFound, 'speaker-not-found': fact },
  }),
  'readiness.tick': command({
    input: z.object({ reviewId, itemId: Line, isDone: z.boolean(), by: Line }),
    output: z.object({}),
    failures: { ...notFound, 'check-not-known': fact },
  }),
  'readiness.note-check': command({
    input: z.object({ reviewId, itemId: Line, note: Text }),
    output: z.object({}),
    failures: { ...notFound, 'check-not-known': fact },
  }),
  /** For the next call, or after a rehearsal: nothing is ticked; what was noted stays. */
  'readiness.untick-all': command({
    input: z.object({ reviewId }),
    output: undoable,
    failures: notFound,
  }),
  'readiness.save-card': command({
    input: z.object({ reviewId, lensId, speakerKey: Line }),
    output: z.object({ fileName: z.string() }),
    failures: {
      ...notFound,
      'lens-not-found': fact,
      'speaker-not-found': fact,
      ...saveFailures,
    },
  }),
} as const;
