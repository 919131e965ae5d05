// Operations on the documents of the cycle: how each stands, its preview, saving it, and to whom it
// went. The plan's own screen has operations of its own in plan.contract.ts.
import {
  DocumentChoices,
  DocumentDetail,
  DocumentFormat,
  DocumentGap,
} from '../domain/document-choices.ts';
import { DocumentModel } from '../domain/document-model.ts';
import { PartChange } from '../domain/document-part.ts';
import { MadeDocumentId, ReviewId } from '../domain/ids.ts';
import { JourneyStageId } from '../domain/journey.ts';
import { DocumentState, MadeDocument } from '../domain/made-document.ts';
import { IsoDate, Line, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';
import { saveFailures } from './review.contract.ts';

const notFound = { 'review-not-found': fact } as const;
const cannotBeMade = {
  ...notFound,
  'document-not-known': fact,
  /** What has to be there first is in document.list. */
  'document-not-ready': fact,
  'choice-not-offered': fact,
} as const;
const chosen = z.object({ reviewId: ReviewId, kindId: Line, choices: DocumentChoices });

/** As it was made, without the marks: the page has no use for them. */
export const MadeDocumentView = MadeDocument.omit({ marks: true, extra: true }).extend({
  /** Since it was made. */
  changes: z.array(PartChange),
});
export type MadeDocumentView = z.infer<typeof MadeDocumentView>;

export const DocumentView = z.object({
  kindId: Line,
  stage: JourneyStageId,
  title: z.string(),
  purpose: z.string(),
  audiences: z.array(z.object({ id: Line, label: z.string(), isInternal: z.boolean() })),
  details: z.array(DocumentDetail),
  formats: z.array(DocumentFormat),
  gaps: z.array(DocumentGap),
  /** What it is written in as Word: its own template for these readers, else the letterhead. */
  template: z
    .object({ fileName: z.string(), audiences: z.array(Line), details: z.array(DocumentDetail) })
    .nullable(),
  letterhead: z.object({ fileName: z.string() }).nullable(),
  state: DocumentState,
  /** By the review itself or by a person's word about the newest that was made. */
  agreedOn: IsoDate.nullable(),
  /** Newest first. */
  made: z.array(MadeDocumentView),
});
export type DocumentView = z.infer<typeof DocumentView>;

export const documentsContract = {
  /** Every document of the cycle, in the order of the journey. */
  'document.list': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ documents: z.array(DocumentView), reviewVersion: z.number().int() }),
    failures: notFound,
  }),
  'document.preview': query({ input: chosen, output: DocumentModel, failures: cannotBeMade }),
  'document.save': command({
    input: chosen.extend({ format: DocumentFormat }),
    output: z.object({ fileName: z.string(), madeId: MadeDocumentId }),
    failures: { ...cannotBeMade, ...saveFailures, 'pdf-not-made': fact },
  }),
  /** Several documents in one zip; each is noted as made. */
  'document.save-pack': command({
    input: z.object({
      reviewId: ReviewId,
      documents: z
        .array(chosen.omit({ reviewId: true }).extend({ format: DocumentFormat }))
        .min(1)
        .max(100),
    }),
    output: z.object({ fileName: z.string(), count: z.number().int() }),
    failures: { ...cannotBeMade, ...saveFailures, 'pdf-not-made': fact },
  }),
  /** That it was agreed, and to whom it went. */
  'document.change-made': command({
    input: z.object({
      reviewId: ReviewId,
      madeId: MadeDocumentId,
      change: MadeDocument.pick({ agreedOn: true, sent: true }).partial(),
    }),
    output: z.object({}),
    failures: { ...notFound, 'made-document-not-found': fact },
  }),
} as const;
