// Operations on notes and on the draft in the capture box.
import { Coverage } from '../domain/coverage.ts';
import { Evidence, NoteKind, SourceKind, Stance } from '../domain/evidence.ts';
import { NoteContent } from '../domain/note-content.ts';
import { EvidenceId, FindingId, HypothesisId, PersonId, ReviewId } from '../domain/ids.ts';
import { Line, Text, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

const notFound = { 'review-not-found': fact } as const;
const noteNotFound = { ...notFound, 'note-not-found': fact } as const;

/** What is typed or pasted is never refused for its length; only filing asks for less. */
const UnfiledText = z.string().max(1_000_000);
/** Names what was done, so that it and nothing else can be undone. */
const Step = z.string().nullable();

const UnfiledContent = NoteContent.extend({
  description: UnfiledText,
  quote: UnfiledText,
  interpretation: UnfiledText,
  followUp: UnfiledText,
});
const tooLong = z.object({ length: z.number(), maximum: z.number() });

const DraftContent = UnfiledContent.extend({
  /** Given where the note is written up later; else it takes the time of filing. */
  takenAt: Evidence.shape.takenAt.optional(),
});

/** The note being written: kept on this laptop as it is typed, and becomes evidence when filed. */
export const NoteDraft = z.object({
  /** The id the note will have, so that filing twice files once. */
  noteId: EvidenceId,
  content: DraftContent,
  savedAt: z.iso.datetime().nullable(),
});
export type NoteDraft = z.infer<typeof NoteDraft>;

export const NoteFilter = z.object({
  /** Anything a person types or pastes. */
  text: Text.optional(),
  reviewerId: PersonId.optional(),
  activityType: Line.optional(),
  kind: NoteKind.optional(),
  sourceKind: SourceKind.optional(),
  hypothesisId: HypothesisId.optional(),
  stance: Stance.optional(),
  lensTag: Line.optional(),
  phase: Line.optional(),
  strength: Evidence.shape.strength.unwrap().optional(),
  /** Linked to this finding in either role. */
  findingId: FindingId.optional(),
  /** Only notes that no finding rests on. */
  isUnplaced: z.boolean().optional(),
});
export type NoteFilter = z.infer<typeof NoteFilter>;

export const evidenceContract = {
  'draft.read': query({
    input: z.object({ reviewId: ReviewId }),
    output: NoteDraft,
    failures: notFound,
  }),
  'draft.save': command({
    input: z.object({ reviewId: ReviewId, noteId: EvidenceId, content: DraftContent }),
    output: z.object({ savedAt: z.iso.datetime() }),
    failures: notFound,
  }),
  /** Files the draft as a note and starts the next draft with the same activity and place. */
  'evidence.file': command({
    input: z.object({
      reviewId: ReviewId,
      noteId: EvidenceId,
      content: UnfiledContent,
      /** Local date and time at the school, YYYY-MM-DDTHH:MM. */
      takenAt: Evidence.shape.takenAt,
    }),
    output: z.object({ noteId: EvidenceId, nextDraft: NoteDraft }),
    failures: {
      ...notFound,
      'note-empty': fact,
      'note-too-long': tooLong,
    },
  }),
  /** Files the draft as several notes, in one step that is undone as one; the first has its id. */
  'evidence.file-several': command({
    input: z.object({
      reviewId: ReviewId,
      noteId: EvidenceId,
      contents: z.array(UnfiledContent).min(2).max(500),
      takenAt: Evidence.shape.takenAt,
    }),
    output: z.object({ noteId: EvidenceId, nextDraft: NoteDraft, step: Step }),
    failures: { ...notFound, 'note-empty': fact, 'note-too-long': tooLong },
  }),
  'evidence.list': query({
    input: z.object({
      reviewId: ReviewId,
      filter: NoteFilter.default({}),
      /** Newest visit time first unless the day is read in order. */
      order: z.enum(['newest-first', 'oldest-first', 'best-match']).default('newest-first'),
      limit: z.number().int().min(1).max(5_000).default(200),
      offset: z.number().int().min(0).default(0),
    }),
    output: z.object({ notes: z.array(Evidence), total: z.number().int() }),
    failures: notFound,
  }),
  'evidence.change': command({
    input: z.object({
      reviewId: ReviewId,
      noteId: EvidenceId,
      change: UnfiledContent.extend({
        takenAt: Evidence.shape.takenAt,
        reviewerId: Evidence.shape.reviewerId,
      }).partial(),
    }),
    output: z.object({}),
    failures: {
      ...noteNotFound,
      'note-too-long': tooLong,
    },
  }),
  'evidence.move-to-bin': command({
    input: z.object({ reviewId: ReviewId, noteId: EvidenceId }),
    output: z.object({}),
    failures: noteNotFound,
  }),
  'evidence.restore': command({
    input: z.object({ reviewId: ReviewId, noteId: EvidenceId }),
    output: z.object({}),
    failures: noteNotFound,
  }),
  /** Parts a note at a place in its description; findings that rest on it then rest on both. */
  'evidence.split': command({
    input: z.object({
      reviewId: ReviewId,
      noteId: EvidenceId,
      /** The description as the person sees it, and where in it, in UTF-16 units. */
      description: UnfiledText,
      at: z.number().int().min(0),
    }),
    output: z.object({ noteId: EvidenceId, step: Step }),
    failures: {
      ...noteNotFound,
      /** Somebody changed it in between: the place may no longer be the one that was meant. */
      'note-changed': fact,
      /** One half would have no words. */
      'nothing-to-split': fact,
    },
  }),
  /** Makes one note of several: the earliest keeps its place and takes in all the others hold. */
  'evidence.merge': command({
    input: z.object({
      reviewId: ReviewId,
      noteIds: z
        .array(EvidenceId)
        .min(2)
        .max(50)
        .refine((ids) => new Set(ids).size === ids.length, 'a note twice'),
    }),
    output: z.object({ noteId: EvidenceId, step: Step }),
    failures: { ...noteNotFound, 'note-too-long': tooLong },
  }),
  /** What each hypothesis carries so far, for the panel beside the capture box. */
  'evidence.weight': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.array(
      z.object({
        hypothesisId: HypothesisId,
        noteCount: z.number().int(),
        supports: z.number().int(),
        challenges: z.number().int(),
        neutral: z.number().int(),
        reviewerIds: z.array(PersonId),
        activityTypes: z.array(Line),
        /** Activity types the hypothesis asks for and no note comes from yet. */
        sourcesMissing: z.array(Line),
      }),
    ),
    failures: notFound,
  }),
  /** Hypotheses against kinds of activity and reviewers, with the holes, for the catch-ups. */
  'evidence.coverage': query({
    input: z.object({ reviewId: ReviewId }),
    output: Coverage,
    failures: notFound,
  }),
} as const;
