// The good-practice card: one page for each strength, to be carried to another school. What was
// seen and what it rests on, and room for what the reader makes of it. Looks at no clock.
import { formatVisitDates } from '../../../../shared/domain/dates.ts';
import type { DocumentModel, DocumentSection } from '../../../../shared/domain/document-model.ts';
import { cell, heading, paragraph, strong } from '../action-plan/parts.ts';

export interface GoodPractice {
  readonly heading: string;
  readonly wording: string;
  readonly noteCount: number;
  readonly activityCount: number;
  readonly reviewerCount: number;
  /** What the team's rule for evidence still wants, one short phrase each. */
  readonly gapWords: readonly string[];
}

export interface GoodPracticeFacts {
  readonly schoolName: string;
  readonly phase: string;
  readonly visitDates: readonly string[];
  readonly strengths: readonly GoodPractice[];
  readonly madeAt: string;
}

/** A card is one page: more than this would not fit beside the rest. */
const longestWording = 750;
const longestHeading = 90;

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** Up to the last whole sentence or word that fits. */
function shortened(text: string, most: number): { readonly text: string; readonly isCut: boolean } {
  // A card has no room for lines broken on purpose.
  const whole = text.trim().replaceAll(/\s+/g, ' ');
  if (whole.length <= most) return { text: whole, isCut: false };
  const part = whole.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  const sentence = Math.max(part.lastIndexOf('. '), part.lastIndexOf('? '));
  const end = sentence > most / 2 ? sentence + 1 : Math.max(part.lastIndexOf(' '), most / 2);
  return { text: `${part.slice(0, end).trimEnd()} …`, isCut: true };
}

/** Left free to write on: as many lines as the card has room for. */
const roomBeside = (wording: string): string => '\n'.repeat(wording.length < 350 ? 4 : 2);

function cardOf(facts: GoodPracticeFacts, practice: GoodPractice, number: number): DocumentSection {
  const said = shortened(practice.wording, longestWording);
  const room = roomBeside(said.text);
  const name = shortened(practice.heading, longestHeading).text;
  const rests = `${plural(practice.noteCount, 'note', 'notes')}, ${plural(practice.activityCount, 'kind of activity', 'kinds of activity')}, ${plural(practice.reviewerCount, 'reviewer', 'reviewers')}`;
  const rows: [string, string][] = [
    ['School', [facts.schoolName, facts.phase].filter((part) => part !== '').join(', ')],
    ['Seen on', facts.visitDates.length === 0 ? '' : formatVisitDates(facts.visitDates)],
    ['Rests on', rests],
  ];
  return {
    orientation: 'portrait',
    header: null,
    footer: [facts.schoolName, 'Good-practice card'].filter((part) => part !== '').join(' · '),
    blocks: [
      paragraph('organisation', 'Good-practice card'),
      { kind: 'title', text: name === '' ? `Strength ${number}` : name },
      {
        kind: 'facts',
        items: rows.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
      },
      heading(1, 'What was seen'),
      paragraph(
        'body',
        said.text === '' ? 'The wording of this strength is not agreed yet.' : said.text,
      ),
      ...(said.isCut
        ? [paragraph('small', 'Shortened to fit the card; the finding says it in full.')]
        : []),
      ...(practice.gapWords.length === 0
        ? []
        : [
            paragraph(
              'small',
              strong('To be read with care: '),
              `by the team’s own rule this would need ${practice.gapWords.slice(0, 4).join(', ')}.`,
            ),
          ]),
      heading(1, 'What it could mean for us'),
      paragraph(
        'lead',
        'For the school that reads this card. Practice travels when it is fitted to another place, not when it is copied.',
      ),
      {
        kind: 'table',
        label: 'What the reader makes of it',
        density: 'roomy',
        columns: [
          { heading: 'Ask yourselves', share: 38 },
          { heading: 'Our notes', share: 62 },
        ],
        rows: [
          'What do we do already that is like this?',
          'What would have to be different in our school?',
          'What could we stop doing to make room for it?',
          'Who tries it first, with which class, and by when?',
        ].map((question) => ({ kind: 'cells' as const, cells: [cell(question), cell(room)] })),
      },
      { kind: 'space', size: 'small' },
      paragraph(
        'small',
        'To see it for yourselves, ask the school for a visit; bring one question, and leave with one thing to try.',
      ),
    ],
  };
}

export function composeGoodPractice(facts: GoodPracticeFacts): DocumentModel {
  return {
    meta: {
      title: ['Good-practice card', facts.schoolName].filter((part) => part !== '').join(', '),
      subject: 'Practice worth sharing, from a peer review',
      author: facts.schoolName === '' ? 'Fieldfare' : facts.schoolName,
      language: 'en-GB',
      createdAt: facts.madeAt,
    },
    sections: facts.strengths.map((practice, index) => cardOf(facts, practice, index + 1)),
  };
}
