// The self-review as a form to fill in Word by somebody without Fieldfare. Its labels are those the
// reading of a filled form knows; what is answered already stands in it.
import { formatDate } from '../../../../shared/domain/dates.ts';
import type {
  DocumentBlock,
  DocumentModel,
  DocumentRow,
} from '../../../../shared/domain/document-model.ts';
import { chosenLine, formWords } from '../../../../shared/domain/self-review/form-words.ts';
import type { SelfReviewAnswer } from '../../../../shared/domain/self-review/self-review.ts';
import { heading, paragraph } from '../action-plan/parts.ts';
import { said } from '../action-plan/words.ts';
import { footerOf, metaOf, openingBlocks } from './compose.ts';
import type { SelfReviewFacts } from './facts.ts';

const labelShare = 26;
const answerShare = 74;

/** Room to write by hand; in Word the cell grows. */
const lines = (text: string, empty: number) => ({
  paragraphs:
    said(text) === null
      ? Array.from({ length: empty }, () => paragraph('cell', ''))
      : text.split('\n').map((line) => paragraph('cell', line)),
});

const row = (label: string, text: string, empty: number): DocumentRow => ({
  kind: 'cells',
  cells: [{ paragraphs: [paragraph('cell', label)] }, lines(text, empty)],
});

const promptTable = (answer: SelfReviewAnswer): DocumentBlock[] => [
  {
    kind: 'table',
    label: answer.prompt.trim(),
    density: 'roomy',
    columns: [
      { heading: formWords.prompt, share: labelShare },
      { heading: answer.prompt.trim(), share: answerShare },
    ],
    rows: [
      row(formWords.rating, chosenLine(answer.rating), 1),
      row(formWords.evidence, answer.evidence, 6),
      row(formWords.uncertainty, answer.uncertainty, 3),
    ],
  },
  { kind: 'space', size: 'small' },
];

function promptsByTheme(answers: readonly SelfReviewAnswer[]): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let last = '';
  for (const answer of answers.filter(({ isAsked }) => isAsked)) {
    const theme = answer.theme.trim();
    if (theme !== '' && theme !== last) blocks.push(heading(1, theme));
    last = theme;
    blocks.push(...promptTable(answer));
  }
  return blocks;
}

export const composeSelfReviewForm = (facts: SelfReviewFacts): DocumentModel => ({
  meta: metaOf(facts, 'A form for the self-review before a peer review'),
  sections: [
    {
      orientation: 'portrait',
      header: null,
      footer: footerOf(facts),
      blocks: [
        ...openingBlocks(facts),
        paragraph('body', formWords.guidance),
        paragraph('small', formWords.scale),
        { kind: 'space', size: 'small' },
        {
          kind: 'table',
          label: formWords.completed,
          density: 'roomy',
          columns: [
            { heading: formWords.completedBy, share: labelShare },
            { heading: facts.completedByRole, share: answerShare },
          ],
          rows: [
            row(
              formWords.completedOn,
              facts.completedOn === null ? '' : formatDate(facts.completedOn),
              1,
            ),
          ],
        },
        { kind: 'space', size: 'small' },
        ...promptsByTheme(facts.answers),
      ],
    },
  ],
});
