// How the documents of a trust look: its name, its logo, one colour, and a template for each document
// that has one. A property of the laptop, never of a review.
import { Line, z } from '../lib/schema.ts';

const Sha256 = z.string().regex(/^[\da-f]{64}$/u);

export const OurLogo = z.object({
  /** Of its bytes, by which they are kept. */
  sha256: Sha256,
  type: z.enum(['png', 'jpeg']),
  width: z.number().int().min(1),
  height: z.number().int().min(1),
  /** What those hear who do not see it. */
  alternative: Line,
});
export type OurLogo = z.infer<typeof OurLogo>;

export const OurLook = z.object({
  trustName: Line,
  /** Six hexadecimal digits that can be read on white; null for our own. */
  colour: z
    .string()
    .regex(/^[\dA-F]{6}$/u)
    .nullable(),
  logo: OurLogo.nullable(),
});
export type OurLook = z.infer<typeof OurLook>;

export const plainLook: OurLook = { trustName: '', colour: null, logo: null };

/** The paper for every document that has no template of its own. */
export const everyDocument = 'every';

export const KeptTemplate = z.object({
  /** A document of the register, or `every`. */
  kindId: Line,
  sha256: Sha256,
  /** As it was when it was brought; only ever shown. */
  fileName: Line,
  sizeBytes: z.number().int().min(0),
  addedAt: z.iso.datetime(),
});
export type KeptTemplate = z.infer<typeof KeptTemplate>;

export const OurDocuments = z.object({
  look: OurLook,
  templates: z.array(KeptTemplate).max(200),
});
export type OurDocuments = z.infer<typeof OurDocuments>;
