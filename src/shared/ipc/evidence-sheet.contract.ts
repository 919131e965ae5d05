// Bringing in the notes of somebody without the application: their sheet is read and shown before
// anything is filed. What was read stays in core; the page holds a token for it.
import { Evidence } from '../domain/evidence.ts';
import { SheetRow } from '../domain/evidence-sheet/sheet-row.ts';
import { EvidenceId, PersonId, ReviewId } from '../domain/ids.ts';
import { IsoDate, z } from '../lib/schema.ts';
import { command, fact } from './operation.ts';
import { saveFailures } from './review.contract.ts';

const notFound = { 'review-not-found': fact } as const;

/** The most rows a sheet may have. */
export const mostSheetRows = 5_000;

export const OpenedSheet = z.object({
  token: z.string(),
  fileName: z.string(),
  /** The day notes are put on that give none. */
  day: IsoDate,
  /** False where the review has no visit day yet, and today stands in. */
  isVisitDay: z.boolean(),
  rows: z.array(SheetRow),
});
export type OpenedSheet = z.infer<typeof OpenedSheet>;

export const evidenceSheetContract = {
  'evidence-sheet.open': command({
    input: z.object({
      reviewId: ReviewId,
      /** The token of a file that was handed over; null asks for one. */
      handed: z.string().max(100).nullable().default(null),
    }),
    output: OpenedSheet,
    failures: {
      ...notFound,
      cancelled: fact,
      'file-unreadable': z.object({ code: z.string() }),
      'sheet-too-large': z.object({ bytes: z.number(), limitBytes: z.number() }),
      'sheet-too-many-rows': z.object({ rows: z.number(), limit: z.number() }),
      'sheet-no-longer-open': fact,
      'sheet-empty': fact,
      /** Cut off, or not as Word or Excel would write it. */
      'sheet-damaged': fact,
      /** Behind a password. */
      'sheet-locked': fact,
      'sheet-with-macros': fact,
      /** It would unpack to far more than any sheet holds. */
      'sheet-swells': fact,
      /** A picture, an older or another kind of workbook: no cells that we can read. */
      'not-a-sheet': z.object({ isWorkbook: z.boolean() }),
      /** No column for what was seen or heard; these are the headings found. */
      'sheet-without-notes': z.object({ headings: z.array(z.string()) }),
    },
  }),
  /** Files the rows in one step. The same row of the same sheet is filed once, however often. */
  'evidence-sheet.file': command({
    input: z.object({
      reviewId: ReviewId,
      token: z.string().max(100),
      rows: z
        .array(
          z.object({
            row: z.number().int(),
            /** As a person corrected them; else as they were understood. */
            activityType: Evidence.shape.activityType.optional(),
            takenAt: Evidence.shape.takenAt.optional(),
          }),
        )
        .min(1)
        .max(mostSheetRows),
      reviewerId: PersonId.nullable(),
    }),
    output: z.object({
      filed: z.number().int(),
      alreadyThere: z.number().int(),
      noteIds: z.array(EvidenceId),
    }),
    failures: {
      ...notFound,
      'person-not-found': fact,
      /** Core was started again, or another sheet was opened since. */
      'sheet-no-longer-open': fact,
      'row-cannot-be-filed': z.object({ row: z.number().int() }),
    },
  }),
  /** A sheet with headings and a guide row, for a colleague to write into. */
  'evidence-sheet.save-blank': command({
    input: z.object({ reviewId: ReviewId, form: z.enum(['csv', 'excel', 'word']).default('csv') }),
    output: z.object({ fileName: z.string() }),
    failures: { ...notFound, ...saveFailures },
  }),
} as const;
