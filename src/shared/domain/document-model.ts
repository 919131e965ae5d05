// A document as plain data: what is said, in which order, on which kind of page. The page previews
// it as HTML and core writes it as Word, both from this. Knows nothing of either.
import { z } from '../lib/schema.ts';

/** What a colour means; the page and the document each have their own shade for it. */
const documentTones = ['ink', 'soft', 'structure', 'act', 'mind', 'good', 'alarm'] as const;
export const DocumentTone = z.enum(documentTones);
export type DocumentTone = z.infer<typeof DocumentTone>;

/** A stretch of text that looks the same. A newline inside it is a new line, not a new paragraph. */
export const DocumentRun = z.object({
  text: z.string(),
  isStrong: z.boolean().optional(),
  isEmphasised: z.boolean().optional(),
  tone: DocumentTone.optional(),
});
export type DocumentRun = z.infer<typeof DocumentRun>;

/**
 * What a paragraph is for:
 * - `body`: running text
 * - `lead`: an opening sentence under a heading, quieter than body
 * - `small`: notes and small print
 * - `organisation`: the name above everything on a cover
 * - `subtitle`: the name below the title
 * - `cell`, `cell-small`: text of a table, and what explains it
 */
const paragraphStyles = [
  'body',
  'lead',
  'small',
  'organisation',
  'subtitle',
  'cell',
  'cell-small',
] as const;
export const ParagraphStyle = z.enum(paragraphStyles);
export type ParagraphStyle = z.infer<typeof ParagraphStyle>;

/**
 * Which field of a thing a paragraph says, so that it can be read back when the file returns: what
 * stands before and after the field's own words is furniture.
 */
export const SaidField = z.object({
  field: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
});
export type SaidField = z.infer<typeof SaidField>;

export const DocumentParagraph = z.object({
  kind: z.literal('paragraph'),
  style: ParagraphStyle,
  runs: z.array(DocumentRun),
  /** Stays on the page of what comes next. */
  staysWithNext: z.boolean().optional(),
  says: SaidField.optional(),
});
export type DocumentParagraph = z.infer<typeof DocumentParagraph>;

const Title = z.object({ kind: z.literal('title'), text: z.string() });

/** Level 1 opens a part of the document, 2 a passage in it, 3 one item. */
const Heading = z.object({
  kind: z.literal('heading'),
  level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  text: z.string(),
});

/** The question the review asked; shown with a rule beside it. */
const Question = z.object({ kind: z.literal('question'), text: z.string() });

/** Labels with what they stand for; a definition list. */
const FactsList = z.object({
  kind: z.literal('facts'),
  items: z.array(z.object({ label: z.string(), value: z.string() })),
});

/** Items counted from 1, each of one or more paragraphs. */
const NumberedList = z.object({
  kind: z.literal('numbered'),
  items: z.array(z.object({ paragraphs: z.array(DocumentParagraph) })),
});

const BulletList = z.object({
  kind: z.literal('bullets'),
  items: z.array(z.object({ runs: z.array(DocumentRun) })),
});

/** `across` is how many columns it takes; one where it says nothing. */
export const DocumentCell = z.object({
  paragraphs: z.array(DocumentParagraph),
  across: z.number().int().min(1).optional(),
});
export type DocumentCell = z.infer<typeof DocumentCell>;

/**
 * - `group`: one cell across the table that names the rows below it
 * - `cells`: cells that together take as many columns as there are
 * - `total`: the same, set apart as the sum of what is above
 *
 * `tag` names what a row is about, for rows that are read back.
 */
export const DocumentRow = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('group'),
    paragraphs: z.array(DocumentParagraph),
    tag: z.string().optional(),
  }),
  z.object({
    kind: z.literal('cells'),
    cells: z.array(DocumentCell),
    tag: z.string().optional(),
  }),
  z.object({ kind: z.literal('total'), cells: z.array(DocumentCell) }),
]);
export type DocumentRow = z.infer<typeof DocumentRow>;

/** The row of column headings stands again on each page the table reaches. */
export const DocumentTable = z.object({
  kind: z.literal('table'),
  /** What the table holds, for those who do not see it. */
  label: z.string(),
  /** `share` is the column's part of the width; shares need not add up to anything. */
  /** `dense` for long lists of short rows. */
  density: z.enum(['roomy', 'dense']),
  /** Lines around every cell, for a table that is written in by hand. */
  hasBoxes: z.boolean().optional(),
  columns: z.array(z.object({ heading: z.string(), share: z.number().positive() })).min(1),
  rows: z.array(DocumentRow),
  /** Where its days are said without their year, this is the time they lie in. */
  days: z.object({ first: z.string(), last: z.string() }).optional(),
});
export type DocumentTable = z.infer<typeof DocumentTable>;

/** Room for people to sign by hand: a line each, with what they sign as and perhaps their name. */
const Signatures = z.object({
  kind: z.literal('signatures'),
  /** What stands above role, name, signature and date. */
  headings: z.tuple([z.string(), z.string(), z.string(), z.string()]),
  places: z.array(z.object({ role: z.string(), name: z.string().nullable() })),
});

/** White space that belongs to the design of a cover. */
const Space = z.object({
  kind: z.literal('space'),
  size: z.enum(['small', 'medium', 'large', 'huge']),
});

const PageBreak = z.object({ kind: z.literal('page-break') });

export const DocumentBlock = z.discriminatedUnion('kind', [
  Title,
  Heading,
  DocumentParagraph,
  Question,
  FactsList,
  NumberedList,
  BulletList,
  DocumentTable,
  Signatures,
  Space,
  PageBreak,
]);
export type DocumentBlock = z.infer<typeof DocumentBlock>;
export type DocumentBlockOf<Kind extends DocumentBlock['kind']> = Extract<
  DocumentBlock,
  { kind: Kind }
>;

/** A run of pages that lie the same way. Page numbers always stand at the right of the footer. */
export const DocumentSection = z.object({
  orientation: z.enum(['portrait', 'landscape']),
  header: z.string().nullable(),
  footer: z.string().nullable(),
  blocks: z.array(DocumentBlock),
});
export type DocumentSection = z.infer<typeof DocumentSection>;

export const DocumentOrigin = z.object({
  reviewId: z.string(),
  madeId: z.string(),
  kindId: z.string(),
  /** Names were taken out of its words. */
  isAnonymised: z.boolean(),
});
export type DocumentOrigin = z.infer<typeof DocumentOrigin>;

export const DocumentModel = z.object({
  meta: z.object({
    title: z.string(),
    subject: z.string(),
    author: z.string(),
    language: z.literal('en-GB'),
    /** The moment the facts were read; the document itself looks at no clock. */
    createdAt: z.string(),
    /** One word across each page, such as "Draft". */
    watermark: z.string().optional(),
    /** Which review it is of and as what it was given out: the file then says so of itself. */
    origin: DocumentOrigin.optional(),
  }),
  sections: z.array(DocumentSection).min(1),
});
export type DocumentModel = z.infer<typeof DocumentModel>;

const textOfParagraphs = (paragraphs: readonly DocumentParagraph[]): string[] =>
  paragraphs.map((paragraph) => paragraph.runs.map((run) => run.text).join(''));

function textOfRow(row: DocumentRow): string[] {
  if (row.kind === 'group') return textOfParagraphs(row.paragraphs);
  return row.cells.flatMap((cell) => textOfParagraphs(cell.paragraphs));
}

/** The paragraphs a block says, in reading order. */
function textOfBlock(block: DocumentBlock): string[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'question':
      return [block.text];
    case 'paragraph':
      return textOfParagraphs([block]);
    case 'facts':
      return block.items.flatMap((item) => [item.label, item.value]);
    case 'numbered':
      return block.items.flatMap((item) => textOfParagraphs(item.paragraphs));
    case 'bullets':
      return block.items.map((item) => item.runs.map((run) => run.text).join(''));
    case 'table':
      return [...block.columns.map((column) => column.heading), ...block.rows.flatMap(textOfRow)];
    case 'signatures':
      return [
        ...block.headings,
        ...block.places.flatMap((place) => [
          place.role,
          ...(place.name === null ? [] : [place.name]),
        ]),
      ];
    case 'space':
    case 'page-break':
      return [];
  }
}

/** What some blocks say, one paragraph an entry. */
export const textOfBlocks = (blocks: readonly DocumentBlock[]): string[] =>
  blocks.flatMap(textOfBlock);

/** Everything a document says, one paragraph an entry: for search, comparison and reading aloud. */
export const textOfDocument = (model: DocumentModel): string[] =>
  model.sections.flatMap((section) => section.blocks.flatMap(textOfBlock));
