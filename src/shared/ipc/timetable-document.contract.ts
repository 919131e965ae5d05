// What is given out of a timetable: printed for the team and for the host, and the briefings.
import { DocumentModel } from '../domain/document-model.ts';
import { BriefingId, ReviewId } from '../domain/ids.ts';
import { z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';

export const TimetableDocument = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('team') }),
  z.object({ kind: z.literal('host') }),
  z.object({ kind: z.literal('briefing'), briefingId: BriefingId }),
  /** All of them, a page each. */
  z.object({ kind: z.literal('briefings') }),
]);
export type TimetableDocument = z.infer<typeof TimetableDocument>;

const input = z.object({ reviewId: ReviewId, document: TimetableDocument });
const notThere = {
  'review-not-found': fact,
  'briefing-not-found': fact,
  /** There is no briefing to print. */
  'no-briefings': fact,
} as const;
const notWritten = { 'file-not-written': z.object({ code: z.string() }) } as const;

export const timetableDocumentContract = {
  'timetable.preview-document': query({
    input,
    output: z.object({
      model: DocumentModel,
      /** Audiences whose briefing is longer than one page. */
      longBriefings: z.array(z.string()),
    }),
    failures: notThere,
  }),
  'timetable.save-document': command({
    input,
    output: z.object({ fileName: z.string() }),
    failures: { ...notThere, cancelled: fact, ...notWritten },
  }),
  'timetable.open-document': command({
    input,
    output: z.object({ fileName: z.string() }),
    failures: { ...notThere, ...notWritten, 'no-application': fact },
  }),
} as const;
