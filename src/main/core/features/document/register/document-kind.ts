// What a document says of itself, so that the documents page can list, preview, choose, save and
// date it. One file a document in ../kinds; the register lists them.
import type {
  DocumentChoices,
  DocumentDetail,
  DocumentFormat,
  DocumentGap,
} from '../../../../../shared/domain/document-choices.ts';
import type { DocumentModel } from '../../../../../shared/domain/document-model.ts';
import type { DocumentPart } from '../../../../../shared/domain/document-part.ts';
import type { JourneyStageId } from '../../../../../shared/domain/journey.ts';
import type { Review } from '../../../../../shared/domain/review.ts';
import type { CoreContext } from '../../../context.ts';
import {
  valuesOf,
  type Placeholders,
  type PlaceholderValues,
} from '../../../documents/placeholders/placeholder.ts';

/** What a file that is not made from the model has to know of how it is given out. */
export interface FileWay {
  readonly choices: DocumentChoices;
  /** Every text of a person or from the review goes through it: it leaves out names where chosen. */
  readonly say: (text: string) => string;
}

type MakeFile<Facts> = (facts: Facts, way: FileWay) => Uint8Array | Promise<Uint8Array>;
export type FileFormat = Exclude<DocumentFormat, 'docx' | 'pdf'>;

interface DocumentAudience {
  /** Stays the same for ever: documents that were made name it. */
  readonly id: string;
  /** "Governors" */
  readonly label: string;
  /** For the review team alone: marked so, and never in a pack for others. */
  readonly isInternal?: boolean;
}

interface AboutDocument {
  /** Stays the same for ever, in kebab-case. */
  readonly id: string;
  readonly stage: JourneyStageId;
  readonly title: string;
  /** One sentence: what it is for. */
  readonly purpose: string;
  /** The usual one first. */
  readonly audiences: readonly [DocumentAudience, ...DocumentAudience[]];
  /** The usual one first. */
  readonly details: readonly [DocumentDetail, ...DocumentDetail[]];
  readonly formats: readonly [DocumentFormat, ...DocumentFormat[]];
  /** A change in one of these makes a document that was given out out of date. */
  readonly dependsOn: readonly DocumentPart[];
  /** A Word file of it that comes back edited can be read. */
  readonly isReadBack?: boolean;
}

interface DocumentRecipe<Facts> extends AboutDocument {
  /** From the read models the screens use. */
  readonly readFacts: (context: CoreContext, review: Review) => Facts;
  /** What has to be there first; empty where it can be made. */
  readonly gaps: (facts: Facts, review: Review) => readonly DocumentGap[];
  /** The day the review itself says it was agreed; left out where nothing says so. */
  readonly agreedOn?: (facts: Facts, review: Review) => string | null;
  /** What a template of the trust's own may say beside what every document has. */
  readonly placeholders?: Placeholders<Facts>;
  /** Other readers and other details are said so differently that a template of it is not for them. */
  readonly templateAudiences?: readonly string[];
  /** The facts as an audience may have them; left out where all may have the same. */
  readonly factsFor?: (facts: Facts, choices: DocumentChoices) => Facts;
  /** Draft mark and anonymity are put on afterwards, the same for all. */
  readonly compose: (facts: Facts, choices: DocumentChoices) => DocumentModel;
  /** The formats that are not made from the model. */
  readonly files?: Readonly<Partial<Record<FileFormat, MakeFile<Facts>>>>;
}

export interface DocumentKind extends AboutDocument {
  readonly gaps: (context: CoreContext, review: Review) => readonly DocumentGap[];
  readonly agreedOn: (context: CoreContext, review: Review) => string | null;
  readonly placeholders: Placeholders<never>;
  /** For whom, and how much of it, a template of this document is. */
  readonly templateFor: { readonly audiences: readonly string[]; readonly detail: DocumentDetail };
  readonly placeholderValues: (
    context: CoreContext,
    review: Review,
    choices: DocumentChoices,
  ) => PlaceholderValues;
  readonly compose: (
    context: CoreContext,
    review: Review,
    choices: DocumentChoices,
  ) => DocumentModel;
  readonly makeFile: (
    context: CoreContext,
    review: Review,
    format: FileFormat,
    way: FileWay,
  ) => Promise<Uint8Array>;
}

/** Hides what the facts are: only the document itself knows them. */
export function defineDocument<Facts>(recipe: DocumentRecipe<Facts>): DocumentKind {
  const { readFacts, gaps, agreedOn, compose, files, placeholders, ...more } = recipe;
  const { factsFor, templateAudiences, ...about } = more;
  return {
    ...about,
    placeholders: placeholders ?? {},
    templateFor: {
      audiences: templateAudiences ?? about.audiences.map(({ id }) => id),
      detail: about.details[0],
    },
    placeholderValues: (context, review, choices) => {
      const facts = readFacts(context, review);
      return valuesOf(placeholders ?? {}, factsFor?.(facts, choices) ?? facts);
    },
    gaps: (context, review) => gaps(readFacts(context, review), review),
    agreedOn: (context, review) => agreedOn?.(readFacts(context, review), review) ?? null,
    compose: (context, review, choices) => compose(readFacts(context, review), choices),
    makeFile: async (context, review, format, way) => {
      const make = files?.[format];
      if (make === undefined) throw new Error(`${about.id} has no way to make a ${format}`);
      return make(readFacts(context, review), way);
    },
  };
}
