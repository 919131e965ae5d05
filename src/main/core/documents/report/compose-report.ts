// The review report as a document: the passages as people wrote them, under the headings of the field.
// Looks at no clock and knows nothing of how the passages came about.
import { formatVisitDates } from '../../../../shared/domain/dates.ts';
import type {
  DocumentBlock,
  DocumentModel,
  DocumentRun,
} from '../../../../shared/domain/document-model.ts';
import { reportParts, type ReportPart } from '../../../../shared/domain/report/passage.ts';
import {
  readRichText,
  type RichBlock,
  type RichRun,
} from '../../../../shared/domain/report/rich-text.ts';
import { heading, paragraph } from '../action-plan/parts.ts';

export interface ReportDocumentFacts {
  readonly schoolName: string;
  readonly reviewTitle: string;
  readonly question: string;
  readonly visitDates: readonly string[];
  readonly team: readonly string[];
  readonly hasFindings: boolean;
  readonly passages: readonly {
    readonly part: ReportPart;
    readonly heading: string;
    /** Marked text. */
    readonly text: string;
  }[];
  readonly madeAt: string;
}

const partHeadings: Readonly<Record<ReportPart, string>> = {
  about: 'About this review',
  short: 'In short',
  strengths: 'Strengths',
  areas: 'Areas for development',
  ahead: 'Looking ahead',
};

const runOf = ({ text, isStrong, isEmphasised }: RichRun): DocumentRun => ({
  text,
  ...(isStrong ? { isStrong } : {}),
  ...(isEmphasised ? { isEmphasised } : {}),
});

function blockOf(block: RichBlock): DocumentBlock {
  switch (block.kind) {
    case 'paragraph':
      return paragraph('body', ...block.runs.map(runOf));
    case 'bullets':
      return { kind: 'bullets', items: block.items.map((runs) => ({ runs: runs.map(runOf) })) };
    case 'numbered':
      return {
        kind: 'numbered',
        items: block.items.map((runs) => ({
          paragraphs: [paragraph('body', ...runs.map(runOf))],
        })),
      };
  }
}

/** The words of one passage. */
export const blocksOfPassage = (text: string): DocumentBlock[] => readRichText(text).map(blockOf);

function partBlocks(part: ReportPart, passages: ReportDocumentFacts['passages']): DocumentBlock[] {
  const own = passages.filter((passage) => passage.part === part && passage.text.trim() !== '');
  if (own.length === 0) return [];
  return [
    heading(1, partHeadings[part]),
    ...own.flatMap((passage) => [
      ...(passage.heading === '' ? [] : [heading(2, passage.heading)]),
      ...blocksOfPassage(passage.text),
    ]),
  ];
}

export function composeReport(facts: ReportDocumentFacts): DocumentModel {
  const { schoolName, reviewTitle, question, visitDates, team, passages, madeAt } = facts;
  const rows: [string, string][] = [
    ['Peer review', formatVisitDates(visitDates)],
    ['Review team', team.join(', ')],
  ];
  const known = rows.filter(([, value]) => value !== '');
  return {
    meta: {
      title: ['Review report', schoolName].filter((part) => part !== '').join(', '),
      subject: reviewTitle === '' ? 'Report of a peer review' : reviewTitle,
      author: schoolName === '' ? 'Fieldfare' : schoolName,
      language: 'en-GB',
      createdAt: madeAt,
    },
    sections: [
      {
        orientation: 'portrait',
        header: null,
        footer: [schoolName, 'Review report'].filter((part) => part !== '').join(' · '),
        blocks: [
          { kind: 'title', text: 'Review report' },
          ...(schoolName === '' ? [] : [paragraph('subtitle', schoolName)]),
          ...(known.length === 0
            ? []
            : [
                {
                  kind: 'facts' as const,
                  items: known.map(([label, value]) => ({ label, value })),
                },
              ]),
          ...(question === '' ? [] : [{ kind: 'question' as const, text: question }]),
          ...(passages.length === 0
            ? [paragraph('body', 'Nothing has been written yet.')]
            : reportParts.flatMap((part) => partBlocks(part, passages))),
        ],
      },
    ],
  };
}
