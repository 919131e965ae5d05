// Operations that belong to no single review: the application, its data files, the bin, undo.
import { Calendar } from '../domain/calendar.ts';
import { ReviewId } from '../domain/ids.ts';
import { Lens } from '../domain/lens.ts';
import { KeptSetUp, SetUpDraft } from '../domain/set-up-draft.ts';
import { z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

export const Settings = z.object({
  theme: z.enum(['system', 'light', 'dark']),
});
export type Settings = z.infer<typeof Settings>;

export const BinItem = z.object({
  kind: z.enum([
    'review',
    'hypothesis',
    'evidence',
    'photo',
    'finding',
    'objective',
    'action',
    'feedback-point',
    'factual-check',
    'day',
    'slot',
    'strand',
    'briefing',
    'catch-up',
    'remark',
    'workshop-step',
    'workshop-card',
  ]),
  id: z.string(),
  text: z.string(),
  binnedAt: z.iso.datetime(),
});
export type BinItem = z.infer<typeof BinItem>;

/** A school or colleague known from a partnership file, offered while a review is set up. */
export const KnownPartnership = z.object({
  id: z.string(),
  name: z.string(),
  schools: z.array(
    z.object({
      ref: z.string(),
      name: z.string(),
      urn: z.string().nullable(),
      phase: z.string().nullable(),
    }),
  ),
  people: z.array(
    z.object({
      name: z.string(),
      jobRole: z.string().nullable(),
      schoolRef: z.string().nullable(),
    }),
  ),
  calendarId: z.string().nullable(),
});
export type KnownPartnership = z.infer<typeof KnownPartnership>;

export const appContract = {
  'app.info': query({
    input: z.object({}),
    output: z.object({ version: z.string(), recoveredFrom: z.enum(['nothing', 'crash']) }),
  }),
  'settings.read': query({ input: z.object({}), output: Settings }),
  'settings.change': command({ input: Settings.partial(), output: z.object({}) }),
  /** The answers of a set-up that has been begun; null where none has. */
  'set-up.read': query({ input: z.object({}), output: KeptSetUp.nullable() }),
  'set-up.keep': command({
    /** Null throws the answers away. */
    input: z.object({ draft: SetUpDraft.nullable() }),
    output: z.object({}),
  }),
  'lens.list': query({ input: z.object({}), output: z.array(Lens) }),
  'calendar.list': query({ input: z.object({}), output: z.array(Calendar) }),
  'partnership.list': query({ input: z.object({}), output: z.array(KnownPartnership) }),
  'bin.list': query({
    /** Null lists the reviews in the bin. */
    input: z.object({ reviewId: ReviewId.nullable() }),
    output: z.array(BinItem),
  }),
  'history.read': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({
      canUndo: z.boolean(),
      canRedo: z.boolean(),
      /** Names the step that an undo would take back now; null where there is none. */
      lastStep: z.string().nullable(),
    }),
    failures: { 'review-not-found': fact },
  }),
  'history.undo': command({
    input: z.object({
      reviewId: ReviewId,
      /** Only this step, as the change that made it named it; null is the last one, whichever. */
      step: z.string().max(100).nullable().default(null),
    }),
    output: z.object({}),
    failures: {
      'review-not-found': fact,
      'nothing-to-undo': fact,
      /** Another step came after it, or it was undone already. */
      'another-step-since': fact,
    },
  }),
  'history.redo': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({}),
    failures: { 'review-not-found': fact, 'nothing-to-redo': fact },
  }),
} as const;
