// What a placeholder is: a name with what it stands for and how it is read from the facts of a
// document. One list of them for each document; what a template may say, what the page tells and what
// docs/templates.md says are all read from it. Knows nothing of Word.
import type { DocumentBlock } from '../../../../shared/domain/document-model.ts';

/** What fills a placeholder. */
export type PlaceholderValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly PlaceholderValues[] }
  | { readonly kind: 'blocks'; readonly blocks: readonly DocumentBlock[] };
export type PlaceholderValues = Readonly<Record<string, PlaceholderValue>>;

export interface Placeholder<Source> {
  readonly kind: PlaceholderValue['kind'];
  /** As a heading or a label in the starter template: "Led by" */
  readonly label: string;
  /** One sentence: what it will say. */
  readonly about: string;
  /** Of one item of a list. */
  readonly fields: Placeholders<never> | null;
  /** A document without it would lack what it is for. */
  readonly isEssential: boolean;
  /** Of a list: what the starter template shows of each item in a table; null for all of it. */
  readonly columns: readonly string[] | null;
  /** Said otherwise in the starter template already. */
  readonly isLeftToOthers: boolean;
  readonly value: (source: Source) => PlaceholderValue;
}
export type Placeholders<Source> = Readonly<Record<string, Placeholder<Source>>>;

const usual = { fields: null, isEssential: false, columns: null, isLeftToOthers: false } as const;

export const text = <Source>(
  label: string,
  about: string,
  read: (source: Source) => string | null | undefined,
): Placeholder<Source> => ({
  kind: 'text',
  label,
  about,
  ...usual,
  value: (source) => ({ kind: 'text', text: read(source)?.trim() ?? '' }),
});

export const list = <Source, Item>(
  label: string,
  about: string,
  read: (source: Source) => readonly Item[],
  fields: Placeholders<Item>,
  columns: readonly string[] | null = null,
): Placeholder<Source> => ({
  kind: 'list',
  label,
  about,
  ...usual,
  fields: fields as unknown as Placeholders<never>,
  columns,
  value: (source) => ({
    kind: 'list',
    items: read(source).map((item) => valuesOf(fields, item)),
  }),
});

/** Lines that have nothing but their words. */
export const lines = <Source>(
  label: string,
  about: string,
  read: (source: Source) => readonly string[],
): Placeholder<Source> =>
  list(label, about, (source) => read(source).filter((line) => line.trim() !== ''), {
    line: text(label, 'The words of this line', (line: string) => line),
  });

export const blocks = <Source>(
  label: string,
  about: string,
  read: (source: Source) => readonly DocumentBlock[],
): Placeholder<Source> => ({
  kind: 'blocks',
  label,
  about,
  ...usual,
  value: (source) => ({ kind: 'blocks', blocks: read(source) }),
});

export const essential = <Source>(placeholder: Placeholder<Source>): Placeholder<Source> => ({
  ...placeholder,
  isEssential: true,
});

export const leftToOthers = <Source>(placeholder: Placeholder<Source>): Placeholder<Source> => ({
  ...placeholder,
  isLeftToOthers: true,
});

export function valuesOf<Source>(
  placeholders: Placeholders<Source>,
  source: Source,
): PlaceholderValues {
  return Object.fromEntries(
    Object.entries(placeholders).map(([name, placeholder]) => [name, placeholder.value(source)]),
  );
}

export const isSaid = (value: PlaceholderValue): boolean => {
  switch (value.kind) {
    case 'text':
      return value.text !== '';
    case 'list':
      return value.items.length > 0;
    case 'blocks':
      return value.blocks.length > 0;
  }
};
