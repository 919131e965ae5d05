// A template to begin from: every placeholder a document may use, in its place, in our own design. Made
// as a document model and written like any other document.
import type {
  DocumentBlock,
  DocumentCell,
  DocumentModel,
  DocumentParagraph,
} from '../../../../shared/domain/document-model.ts';
import { heading, paragraph, run, strong } from '../action-plan/parts.ts';
import { wholeDocument } from '../placeholders/about-review.ts';
import type { Placeholder, Placeholders } from '../placeholders/placeholder.ts';

type Known = Placeholders<never>;
type Entry = readonly [name: string, placeholder: Placeholder<never>];

const open = (name: string): string => `{{#${name}}}`;
const close = (name: string): string => `{{/${name}}}`;
const none = (name: string): string => `{{^${name}}}`;
const place = (name: string): string => `{{${name}}}`;

const entriesOf = (known: Known): Entry[] => Object.entries(known);
const isText = ([, { kind }]: Entry): boolean => kind === 'text';

/** More columns than these leave no room for words. */
const mostColumns = 8;

/** A line that nothing fills goes, label and all. */
const facts = (entries: readonly Entry[]): DocumentBlock[] =>
  entries.length === 0
    ? []
    : [
        {
          kind: 'facts',
          items: entries.map(([name, { label }]) => ({
            label: `${open(name)}${label}`,
            value: `${place(name)}${close(name)}`,
          })),
        },
      ];

const marker = (text: string): DocumentParagraph => paragraph('small', text);

const narrow = /^(?:No\.|Code|Time|Minutes)$/u;
const wide = /words|draft says|Action|found|know|Hypothesis|Why|Answer|Say/u;

function tableOf(
  name: string,
  { label, fields, columns: some }: Placeholder<never>,
): DocumentBlock {
  const columns = entriesOf(fields ?? {}).filter(
    (entry) => isText(entry) && (some === null || some.includes(entry[0])),
  );
  const cells = columns.map(([field], index): DocumentCell => ({
    paragraphs: [
      paragraph(
        'cell',
        (index === 0 ? open(name) : '') +
          place(field) +
          (index === columns.length - 1 ? close(name) : ''),
      ),
    ],
  }));
  return {
    kind: 'table',
    label,
    density: 'dense',
    columns: columns.map(([, field]) => ({
      heading: field.label,
      // A number needs less room than words, and a sentence more.
      share: narrow.test(field.label) ? 6 : wide.test(field.label) ? 30 : 15,
    })),
    rows: [{ kind: 'cells', cells }],
  };
}

/** As a table where there are few things to say of each; else one after the other. */
function listBlocks([name, placeholder]: Entry, level: 1 | 2 | 3): DocumentBlock[] {
  const fields = entriesOf(placeholder.fields ?? {});
  const deeper = fields.filter((entry) => !isText(entry));
  const title = heading(level, placeholder.label);
  const nothing: DocumentBlock[] = [
    paragraph('body', `${none(name)}Nothing here yet.${close(name)}`),
  ];
  const next = level === 1 ? 2 : 3;
  if (fields.length === 1 && deeper.length === 0) {
    const [only] = fields;
    return [
      title,
      marker(open(name)),
      { kind: 'bullets', items: [{ runs: [run(place(only?.[0] ?? ''))] }] },
      marker(close(name)),
      ...nothing,
    ];
  }
  const isTable = deeper.length === 0 && fields.length <= mostColumns;
  if (isTable || placeholder.columns !== null) {
    return [title, tableOf(name, placeholder), ...nothing];
  }
  const [first, ...rest] = fields.filter(isText);
  return [
    title,
    marker(open(name)),
    ...(first === undefined ? [] : [heading(next, place(first[0]))]),
    ...facts(rest),
    ...deeper.flatMap((entry) =>
      entry[1].kind === 'list' ? listBlocks(entry, next) : [paragraph('body', place(entry[0]))],
    ),
    marker(close(name)),
    ...nothing,
  ];
}

interface StarterFor {
  /** "Action plan"; null for the paper of every document. */
  readonly title: string | null;
  readonly about: Known;
  readonly own: Known;
  readonly createdAt: string;
}

/** What the first lines of every document say. */
const opening = new Set([
  'trust',
  'school',
  'question',
  'visit-dates',
  'headteacher',
  'lead-reviewer',
  'made-on',
]);

function blocksFor({ title, about, own }: StarterFor): DocumentBlock[] {
  if (title === null) return [paragraph('body', place(wholeDocument))];
  const known = entriesOf(about).filter(([name]) => opening.has(name));
  const rows = known.filter(([name]) => !['trust', 'school', 'question'].includes(name));
  const texts = entriesOf(own).filter(isText);
  return [
    paragraph('organisation', place('trust')),
    { kind: 'title', text: title },
    paragraph('subtitle', place('school')),
    { kind: 'question', text: place('question') },
    ...facts(rows),
    ...(texts.length === 0 ? [] : [heading(1, 'About this document'), ...facts(texts)]),
    ...entriesOf(own)
      .filter((entry) => !isText(entry) && !entry[1].isLeftToOthers)
      .flatMap((entry) =>
        entry[1].kind === 'list'
          ? listBlocks(entry, 1)
          : [heading(1, entry[1].label), paragraph('body', place(entry[0]))],
      ),
    { kind: 'space', size: 'small' },
    paragraph(
      'small',
      strong('Whole document: '),
      'instead of all this, a template may hold nothing but',
    ),
    paragraph('cell', cellWords()),
  ];
}

/** Shown with a space in it, so that it is read and not filled. */
const cellWords = (): string => '{ {document} }, without the spaces, in a paragraph of its own.';

export function starterModel(starter: StarterFor): DocumentModel {
  const name = starter.title ?? 'Every document';
  return {
    meta: {
      title: `Template: ${name}`,
      subject: 'A template for Fieldfare to fill',
      author: 'Fieldfare',
      language: 'en-GB',
      createdAt: starter.createdAt,
    },
    sections: [
      {
        orientation: 'portrait',
        header: null,
        footer:
          starter.title === null
            ? place('document-title')
            : `${place('school')} · ${starter.title}`,
        blocks: blocksFor(starter),
      },
    ],
  };
}
