// The form on which somebody without Fieldfare writes their notes: the question and the hypotheses,
// then one table for each note, with labels that are read back when the form returns.
import { formatVisitDates } from '../../../../shared/domain/dates.ts';
import type {
  DocumentBlock,
  DocumentCell,
  DocumentModel,
  DocumentParagraph,
} from '../../../../shared/domain/document-model.ts';

export interface NoteFormFacts {
  readonly schoolName: string;
  readonly question: string;
  readonly visitDates: readonly string[];
  /** What the team expects to find, in the order of H1, H2 and so on. */
  readonly hypotheses: readonly string[];
  readonly noteCount: number;
  /** The moment the facts were read. */
  readonly createdAt: string;
}

interface FormField {
  readonly label: string;
  readonly help: string | null;
  /** Lines of room to write in. */
  readonly lines: number;
}

/** The labels are headings that the sheet knows; what is below a label is help and not read. */
const fields: readonly FormField[] = [
  { label: 'Activity', help: 'Lesson visit, learning walk, pupil panel …', lines: 1 },
  { label: 'Time', help: null, lines: 1 },
  { label: 'Where', help: 'A year group or a place; no names', lines: 1 },
  {
    label: 'What I saw or heard',
    help: 'Also what you read or counted. Keep what you make of it for below.',
    lines: 4,
  },
  { label: 'Quote', help: 'Words somebody said, as they said them; no name', lines: 2 },
  { label: 'What I make of it', help: null, lines: 2 },
  { label: 'Hypothesis', help: 'For example: supports H1, challenges H2', lines: 1 },
  { label: 'Kind of note', help: 'Strength, area for development or question', lines: 1 },
  { label: 'Strength', help: '1 a hint, 2 clear, 3 compelling', lines: 1 },
];

const paragraph = (
  style: DocumentParagraph['style'],
  text: string,
  isStrong = false,
): DocumentParagraph => ({
  kind: 'paragraph',
  style,
  runs: text === '' ? [] : [isStrong ? { text, isStrong } : { text }],
});

const labelCell = ({ label, help }: FormField): DocumentCell => ({
  paragraphs: [
    paragraph('cell', label, true),
    ...(help === null ? [] : [paragraph('cell-small', help)]),
  ],
});

const room = (lines: number): DocumentCell => ({
  paragraphs: Array.from({ length: lines }, () => paragraph('cell', '')),
});

const noteTable = (number: number): DocumentBlock => ({
  kind: 'table',
  label: `Note ${number}`,
  density: 'dense',
  columns: [
    { heading: `Note ${number}`, share: 38 },
    { heading: 'Write here', share: 62 },
  ],
  rows: fields.map((field) => ({ kind: 'cells', cells: [labelCell(field), room(field.lines)] })),
});

const instructions =
  'Use one table for each note; leave the rest empty. Write no names of pupils or colleagues. A concern about a child’s safety does not belong on this form: tell the school’s designated safeguarding lead at once.';

export function composeNoteForm(facts: NoteFormFacts): DocumentModel {
  const { schoolName, question, visitDates, hypotheses, noteCount, createdAt } = facts;
  const title = 'Notes from the visit';
  const visit = formatVisitDates(visitDates);
  const tables = Array.from({ length: noteCount }, (_, index): DocumentBlock[] => [
    // One note below the question, then two on a page: none is cut by its edge.
    index % 2 === 1 ? { kind: 'page-break' } : { kind: 'space', size: 'small' },
    noteTable(index + 1),
  ]);
  return {
    meta: {
      title: schoolName === '' ? title : `${title}: ${schoolName}`,
      subject: 'A form for notes of a peer review',
      author: 'Fieldfare',
      language: 'en-GB',
      createdAt,
    },
    sections: [
      {
        orientation: 'portrait',
        header: null,
        footer: schoolName === '' ? title : `${schoolName} \u00b7 ${title}`,
        blocks: [
          { kind: 'title', text: title },
          ...(schoolName === '' ? [] : [paragraph('subtitle', schoolName)]),
          ...(question === '' ? [] : [{ kind: 'question' as const, text: question }]),
          paragraph('body', instructions),
          {
            kind: 'facts',
            items: [
              ...(visit === '' ? [] : [{ label: 'Visit', value: visit }]),
              ...hypotheses.map((value, index) => ({ label: `H${index + 1}`, value })),
            ],
          },
          ...tables.flat(),
        ],
      },
    ],
  };
}
