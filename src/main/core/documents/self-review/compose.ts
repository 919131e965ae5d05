// The self-review as a document to read: what the school is least sure about first, then every prompt
// with its own rating, evidence and doubts. Facts in, document model out.
import { formatDate, formatLongDate, formatVisitDates } from '../../../../shared/domain/dates.ts';
import type { DocumentBlock, DocumentModel } from '../../../../shared/domain/document-model.ts';
import {
  hasContent,
  type SelfReviewAnswer,
  type SelfReviewRating,
} from '../../../../shared/domain/self-review/self-review.ts';
import { heading, paragraph, run, strong } from '../action-plan/parts.ts';
import { joined, said, sentence } from '../action-plan/words.ts';
import type { SelfReviewFacts } from './facts.ts';

/** A word and a shape that fills; colour says nothing more. */
const ratingWords: Readonly<Record<SelfReviewRating, string>> = {
  emerging: '○ Emerging',
  improving: '◐ Improving',
  mature: '● Mature',
};

export const titleOf = (facts: SelfReviewFacts): string =>
  joined(['Self-review', said(facts.schoolName)], ', ') ?? 'Self-review';

export function metaOf(facts: SelfReviewFacts, subject: string): DocumentModel['meta'] {
  return {
    title: titleOf(facts),
    subject,
    author: said(facts.schoolName) ?? said(facts.trustName) ?? 'Fieldfare',
    language: 'en-GB',
    createdAt: facts.at,
  };
}

export const footerOf = (facts: SelfReviewFacts): string =>
  [
    said(facts.schoolName),
    'Self-review',
    facts.completedOn === null ? 'draft' : `completed ${formatDate(facts.completedOn)}`,
  ]
    .filter((part) => part !== null)
    .join(' \u00b7 ');

export function openingBlocks(facts: SelfReviewFacts): DocumentBlock[] {
  const trust = said(facts.trustName);
  const school = said(facts.schoolName);
  return [
    ...(trust === null ? [] : [paragraph('organisation', trust)]),
    { kind: 'space', size: 'small' },
    { kind: 'title', text: 'Self-review' },
    ...(school === null ? [] : [paragraph('subtitle', school)]),
  ];
}

function factBlocks(facts: SelfReviewFacts): DocumentBlock[] {
  const role = said(facts.completedByRole);
  const rows: [string, string | null][] = [
    [
      'Completed',
      facts.completedOn === null ? 'Still being written' : formatLongDate(facts.completedOn),
    ],
    ['Completed by', role],
    ['Peer review', said(formatVisitDates(facts.visitDates))],
  ];
  return [
    {
      kind: 'facts',
      items: rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
    },
    { kind: 'space', size: 'small' },
    paragraph(
      'lead',
      'The school rates itself and says what it is least sure about. Nobody else has rated anything here.',
    ),
  ];
}

function leastSureBlocks(answers: readonly SelfReviewAnswer[]): DocumentBlock[] {
  const marked = answers.filter(({ isMostUncertain }) => isMostUncertain);
  if (marked.length === 0) return [];
  return [
    heading(1, 'What we would most like the visit to look at'),
    {
      kind: 'numbered',
      items: marked.map(({ prompt, uncertainty }) => ({
        paragraphs: [
          paragraph('body', strong(prompt.trim())),
          ...(said(uncertainty) === null ? [] : [paragraph('body', sentence(uncertainty.trim()))]),
        ],
      })),
    },
  ];
}

/** Paragraphs as they were written. */
const written = (text: string): DocumentBlock[] =>
  text
    .split(/\n{2,}/u)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph('body', part.trim()));

function answerBlocks(answer: SelfReviewAnswer): DocumentBlock[] {
  const uncertainty = said(answer.uncertainty);
  return [
    heading(2, answer.prompt.trim()),
    {
      ...paragraph(
        'body',
        answer.rating === null
          ? run('Not rated yet', 'soft')
          : strong(ratingWords[answer.rating], 'structure'),
      ),
      staysWithNext: said(answer.evidence) !== null || uncertainty !== null,
    },
    ...written(answer.evidence),
    ...(uncertainty === null
      ? []
      : [paragraph('body', strong('Least sure: ', 'mind'), sentence(uncertainty))]),
    ...(hasContent(answer) ? [] : [paragraph('small', 'Nothing is written here yet.')]),
  ];
}

function promptBlocks(answers: readonly SelfReviewAnswer[]): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let last: string | null = null;
  for (const answer of answers) {
    const theme = answer.isAsked ? answer.theme.trim() || 'Other prompts' : 'Earlier prompts';
    if (theme !== last) blocks.push(heading(1, theme));
    last = theme;
    blocks.push(...answerBlocks(answer));
  }
  return blocks;
}

export function composeSelfReview(facts: SelfReviewFacts): DocumentModel {
  return {
    meta: metaOf(facts, 'Self-review before a peer review'),
    sections: [
      {
        orientation: 'portrait',
        header: null,
        footer: footerOf(facts),
        blocks: [
          ...openingBlocks(facts),
          ...factBlocks(facts),
          ...leastSureBlocks(facts.answers),
          ...promptBlocks(facts.answers),
        ],
      },
    ],
  };
}
