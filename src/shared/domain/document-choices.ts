// What a person may choose about a document before it is made. Knows no document.
import { Line, z } from '../lib/schema.ts';

/** `docx` and `pdf` are made from the document's model; the others are files of their own kind. */
export const DocumentFormat = z.enum(['docx', 'pdf', 'xlsx', 'ics', 'pptx']);
export type DocumentFormat = z.infer<typeof DocumentFormat>;

/** `full` says everything, `short` fits one or two pages. */
export const DocumentDetail = z.enum(['full', 'short']);
export type DocumentDetail = z.infer<typeof DocumentDetail>;

export const DocumentChoices = z.object({
  /** One of those the document is for. */
  audience: Line,
  detail: DocumentDetail,
  /** People by their role and schools by a letter. */
  isAnonymised: z.boolean(),
  isDraft: z.boolean(),
});
export type DocumentChoices = z.infer<typeof DocumentChoices>;

/** Screens where what is missing from a document can be put right. */
export const documentPlaces = [
  'self-review',
  'enquiry',
  'team',
  'dates',
  'timetable',
  'capture',
  'findings',
  'feedback',
  'factual-check',
  'handover',
  'workshop',
  'plan',
  'follow-through',
] as const;
export const DocumentPlace = z.enum(documentPlaces);
export type DocumentPlace = z.infer<typeof DocumentPlace>;

/** Without it the document would say nothing; a whole sentence, and where to do it. */
export const DocumentGap = z.object({ words: z.string(), place: DocumentPlace });
export type DocumentGap = z.infer<typeof DocumentGap>;
