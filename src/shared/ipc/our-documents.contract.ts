// Operations on how the trust's documents look: its name, logo and colour, and its own Word templates.
// A file that is chosen stays in core; one that is dropped comes as bytes.
import { JourneyStageId } from '../domain/journey.ts';
import { ReviewId } from '../domain/ids.ts';
import { KeptTemplate, OurLook } from '../domain/our-documents.ts';
import { TemplateRefusal } from '../domain/template-refusal.ts';
import { TemplateReport } from '../domain/template-report.ts';
import { Line, z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';
import { saveFailures } from './review.contract.ts';

/** More than this is refused before it is read. */
export const droppedTemplateLimitBytes = 21 * 1024 * 1024;
export const logoLimitBytes = 2 * 1024 * 1024;

const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'not bytes');
const bytes = Bytes.refine((given) => given.length <= droppedTemplateLimitBytes);
/** By which a change can be undone. */
const changed = z.object({ step: z.string() });

export const logoReasons = ['not-a-picture', 'too-large', 'too-many-pixels', 'damaged'] as const;
export const LogoReason = z.enum(logoReasons);
export type LogoReason = z.infer<typeof LogoReason>;

const brought = {
  cancelled: fact,
  'file-unreadable': z.object({ code: z.string() }),
  'document-not-known': fact,
  'template-refused': z.object({ refusal: TemplateRefusal }),
} as const;
const Taken = changed.extend({ fileName: z.string(), report: TemplateReport });
const logoFailures = {
  cancelled: fact,
  'file-unreadable': z.object({ code: z.string() }),
  'logo-refused': z.object({ reason: LogoReason }),
} as const;

/** One kind of document with the template it has. */
export const TemplatePlaceView = z.object({
  kindId: Line,
  title: z.string(),
  purpose: z.string(),
  /** Null for the paper of every document. */
  stage: JourneyStageId.nullable(),
  template: KeptTemplate.omit({ kindId: true, sha256: true })
    .extend({
      /** Null where its file is gone or damaged: then our own design is used. */
      report: TemplateReport.nullable(),
    })
    .nullable(),
});
export type TemplatePlaceView = z.infer<typeof TemplatePlaceView>;

export const PlaceholderView = z.object({
  name: z.string(),
  kind: z.enum(['text', 'list', 'blocks']),
  about: z.string(),
  isEssential: z.boolean(),
  /** What would fill it now, shortened; null where no review was named. */
  now: z.string().nullable(),
  get fields(): z.ZodArray<typeof PlaceholderView> {
    return z.array(PlaceholderView);
  },
});
export type PlaceholderView = z.infer<typeof PlaceholderView>;

export const ourDocumentsContract = {
  'our-documents.read': query({
    input: z.object({}),
    output: z.object({ look: OurLook, places: z.array(TemplatePlaceView) }),
  }),
  'our-logo.read': query({
    input: z.object({}),
    output: z.object({ bytes: Bytes, type: z.enum(['png', 'jpeg']) }).nullable(),
  }),
  'our-documents.change-look': command({
    /** The colour as a person writes it; an empty one goes back to ours. */
    input: z.object({ trustName: Line, colour: Line, logoAlternative: Line }).partial(),
    output: changed,
    failures: {
      'not-a-colour': fact,
      'colour-too-light': z.object({ contrast: z.number(), suggestion: z.string() }),
      'no-logo': fact,
    },
  }),
  'our-documents.choose-logo': command({
    input: z.object({}),
    output: changed,
    failures: logoFailures,
  }),
  'our-documents.drop-logo': command({
    input: z.object({ fileName: Line, bytes }),
    output: changed,
    failures: { 'logo-refused': logoFailures['logo-refused'] },
  }),
  'our-documents.remove-logo': command({
    input: z.object({}),
    output: changed,
    failures: { 'no-logo': fact },
  }),
  /** Only this step, and only while no other came after it. */
  'our-documents.undo': command({
    input: z.object({ step: z.string().max(100) }),
    output: z.object({}),
    failures: { 'another-step-since': fact },
  }),
  /** All of it as one file, for the other laptops of the trust. */
  'our-documents.save-file': command({
    input: z.object({}),
    output: z.object({ fileName: z.string() }),
    failures: { ...saveFailures, 'nothing-to-share': fact },
  }),
  'our-documents.open-file': command({
    input: z.object({}),
    output: changed.extend({ templates: z.number().int(), hasLogo: z.boolean() }),
    failures: {
      cancelled: fact,
      'file-unreadable': z.object({ code: z.string() }),
      'not-our-documents': fact,
      'our-documents-damaged': fact,
      'our-documents-newer': z.object({ formatVersion: z.number(), known: z.number() }),
      /** One of its templates; nothing is taken in. */
      'template-refused': z.object({ fileName: z.string(), refusal: TemplateRefusal }),
    },
  }),
} as const;

export const templateContract = {
  /** Every placeholder a document may use, with what would fill it from a review. */
  'placeholder.list': query({
    input: z.object({ kindId: Line, reviewId: ReviewId.nullable() }),
    output: z.array(PlaceholderView),
    failures: { 'document-not-known': fact, 'review-not-found': fact },
  }),
  'template.choose': command({
    input: z.object({ kindId: Line }),
    output: Taken,
    failures: brought,
  }),
  'template.drop': command({
    input: z.object({ kindId: Line, fileName: Line, bytes }),
    output: Taken,
    failures: {
      'document-not-known': fact,
      'template-refused': brought['template-refused'],
    },
  }),
  'template.remove': command({
    input: z.object({ kindId: Line }),
    output: changed,
    failures: { 'template-not-found': fact },
  }),
  /** A Word file to begin from, with every placeholder in its place. */
  'template.save-starter': command({
    input: z.object({ kindId: Line }),
    output: z.object({ fileName: z.string() }),
    failures: { ...saveFailures, 'document-not-known': fact },
  }),
  /** The template as it was brought, to change it in Word. */
  'template.save-copy': command({
    input: z.object({ kindId: Line }),
    output: z.object({ fileName: z.string() }),
    failures: { ...saveFailures, 'template-not-found': fact },
  }),
} as const;
