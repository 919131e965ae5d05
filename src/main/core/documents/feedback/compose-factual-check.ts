// The factual check as a document: what the host may see, with room to answer. Looks at no clock.
import { formatLongDate, formatVisitDates } from '../../../../shared/domain/dates.ts';
import type { DocumentModel, DocumentRow } from '../../../../shared/domain/document-model.ts';
import type { FindingCategory } from '../../../../shared/domain/finding.ts';
import { cell, paragraph, strong } from '../action-plan/parts.ts';
import type { FactualCheckFile } from '../../exchange/factual-check/factual-check-file.ts';
import { factualCheckHeadings } from './factual-check-words.ts';

const categories: Readonly<Record<FindingCategory, string>> = {
  strength: 'Strength',
  'area-for-development': 'Area for development',
  question: 'Question for the school',
};

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** Lines at the end of the table for what else is not right. */
const emptyRows = 3;

function rowOf(item: FactualCheckFile['items'][number]): DocumentRow {
  const basis =
    item.category === 'question'
      ? null
      : `Rests on ${plural(item.notes, 'note', 'notes')}, ${plural(item.kindsOfActivity, 'kind of activity', 'kinds of activity')}, ${plural(item.reviewers, 'reviewer', 'reviewers')}`;
  return {
    kind: 'cells',
    cells: [
      cell(String(item.number)),
      {
        paragraphs: [
          paragraph('cell-small', strong(categories[item.category])),
          ...(item.heading.trim() === '' ? [] : [paragraph('cell', strong(item.heading))]),
          paragraph('cell', item.wording),
          ...(basis === null ? [] : [paragraph('cell-small', basis)]),
          ...(item.meetsTheTeamsRule
            ? []
            : [paragraph('cell-small', 'The team’s own rule for evidence is not met here.')]),
        ],
      },
      cell(null),
      cell(null),
      cell(null),
    ],
  };
}

const emptyRow: DocumentRow = {
  kind: 'cells',
  cells: [cell('+'), cell(null), cell(null), cell(null), cell(null)],
};

export function composeFactualCheck(file: FactualCheckFile, madeAt: string): DocumentModel {
  const facts: [string, string][] = [
    ['School', file.school],
    ['Peer review', formatVisitDates(file.visitDates)],
    ['Back by', file.backBy === null ? '' : formatLongDate(file.backBy)],
    ['Review team', file.team.join(', ')],
  ];
  return {
    meta: {
      title: ['Factual check', file.school].filter((part) => part !== '').join(', '),
      subject: file.review === '' ? 'Factual check after a peer review' : file.review,
      author: file.school === '' ? 'Fieldfare' : file.school,
      language: 'en-GB',
      createdAt: madeAt,
    },
    sections: [
      {
        orientation: 'landscape',
        header: null,
        footer: [file.school, 'Factual check'].filter((part) => part !== '').join(' · '),
        blocks: [
          { kind: 'title', text: 'Factual check' },
          ...(file.review === '' ? [] : [paragraph('subtitle', file.review)]),
          {
            kind: 'facts',
            items: facts
              .filter(([, value]) => value !== '')
              .map(([label, value]) => ({ label, value })),
          },
          paragraph(
            'lead',
            'These are the sentences the review team has agreed. For each, write “accurate” or “needs correction” in the third column. Where something is not right, write what it should say, and your role.',
          ),
          paragraph(
            'small',
            'A factual check puts right what is not so: a number, a date, a name of a programme, a sentence that would be misunderstood. The empty lines at the end are for anything else. Save the document and send it back to the lead reviewer.',
          ),
          {
            kind: 'table',
            label: 'What the review team has agreed, with room for corrections',
            density: 'roomy',
            columns: [
              { heading: factualCheckHeadings.number, share: 5 },
              { heading: factualCheckHeadings.says, share: 40 },
              { heading: factualCheckHeadings.verdict, share: 16 },
              { heading: factualCheckHeadings.correction, share: 27 },
              { heading: factualCheckHeadings.byRole, share: 12 },
            ],
            rows: [...file.items.map(rowOf), ...Array.from({ length: emptyRows }, () => emptyRow)],
          },
          paragraph(
            'small',
            `Reference: ${file.reference}. Fieldfare finds the review by this line; leave it as it is.`,
          ),
        ],
      },
    ],
  };
}
