// Conversation cards: for each colleague one page with what they may be asked, what is known there,
// and where it is. A reminder and never a script. Looks at no clock.
import type { CardArea, ConversationCard } from '../../../../shared/domain/readiness/cards.ts';
import type {
  DocumentBlock,
  DocumentModel,
  DocumentSection,
} from '../../../../shared/domain/document-model.ts';
import { agedOn, countedWhen, reasonWords } from '../../../../shared/domain/readiness/words.ts';
import { heading, paragraph, strong } from '../action-plan/parts.ts';
import {
  beginning,
  capitalised,
  categoryWords,
  evidenceCount,
  joined,
  listed,
  pointValue,
  said,
  sentence,
} from '../action-plan/words.ts';
import type { CardsFacts } from './facts.ts';

export const cardsTitle = 'Conversation cards';

const longestWords = 260;

const asked = ({ areas, moreAreas }: ConversationCard): DocumentBlock[] => [
  heading(1, 'What you may be asked'),
  ...areas.flatMap(({ name, questions }: CardArea) => [
    paragraph('body', strong(name)),
    {
      kind: 'bullets' as const,
      items: questions.map((text) => ({ runs: [{ text }] })),
    },
  ]),
  ...(moreAreas === 0
    ? []
    : [
        paragraph(
          'small',
          moreAreas === 1
            ? 'One more area could come up; the headteacher has it.'
            : `${moreAreas} more areas could come up; the headteacher has them.`,
        ),
      ]),
];

function known({ findings, actions }: ConversationCard): DocumentBlock[] {
  const found = findings.map((finding) => {
    const words = said(finding.wording) ?? said(finding.heading) ?? 'Not worded yet';
    const rests =
      finding.noteCount === 0
        ? null
        : evidenceCount({ noteCount: finding.noteCount, activityCount: finding.methods });
    return {
      runs: [
        strong(`${capitalised(categoryWords[finding.category])}: `),
        { text: sentence(beginning(words, longestWords)) },
        ...(rests === null ? [] : [{ text: ` (${rests})`, tone: 'soft' as const }]),
      ],
    };
  });
  const done = actions.map(({ action, isTheirs }) => {
    const change = joined(
      [
        pointValue(action.baseline) === null ? null : `from ${pointValue(action.baseline)}`,
        pointValue(action.latest) === null ? null : `to ${pointValue(action.latest)}`,
      ],
      ' ',
    );
    return {
      runs: [
        strong(`Action ${action.number}${isTheirs ? ', yours' : ''}: `),
        { text: sentence(beginning(said(action.action) ?? 'Not worded yet', 160)) },
        ...(change === null || said(action.measure) === null
          ? []
          : [{ text: ` ${beginning(action.measure.trim(), 120)}: ${change}.` }]),
        ...(action.age === null
          ? []
          : [{ text: ` ${countedWhen(action.age)}.`, tone: 'soft' as const }]),
      ],
    };
  });
  return [
    heading(1, 'What we know'),
    ...(found.length + done.length === 0
      ? [paragraph('body', 'Nothing is agreed here yet. Say so: it is an answer.')]
      : [{ kind: 'bullets' as const, items: [...found, ...done] }]),
  ];
}

function where({ findings, actions }: ConversationCard, facts: CardsFacts): DocumentBlock[] {
  const sources = [
    ...new Set(
      actions.flatMap(({ action }) =>
        said(action.measureSource) === null
          ? []
          : [`${action.measureSource.trim()} (action ${action.number})`],
      ),
    ),
  ];
  const [newest] = facts.map.reviews;
  const visit = newest?.visit ?? null;
  return [
    heading(1, 'Where it is'),
    {
      kind: 'bullets',
      items: [
        ...(findings.length === 0
          ? []
          : [`The review report${visit === null ? '' : `, visit of ${agedOn(visit)}`}`]),
        ...(actions.length === 0
          ? []
          : [`The action plan: ${listed(actions.map(({ action }) => action.number))}`]),
        ...sources,
      ].map((text) => ({ runs: [{ text }] })),
    },
  ];
}

function cardOf(card: ConversationCard, facts: CardsFacts): DocumentSection {
  const { speaker } = card;
  const reasons = speaker.reasons.slice(0, 3).map(reasonWords);
  const hasPlace = card.findings.length + card.actions.length > 0;
  return {
    orientation: 'portrait',
    header: null,
    footer: joined([said(facts.map.schoolName), 'Conversation card'], ' · '),
    blocks: [
      paragraph('organisation', 'Conversation card'),
      { kind: 'title', text: said(speaker.name) ?? said(speaker.role) ?? 'Colleague' },
      ...(said(speaker.name) === null || said(speaker.role) === null
        ? []
        : [paragraph('subtitle', speaker.role)]),
      ...(reasons.length === 0
        ? []
        : [paragraph('lead', `You can speak to this because: ${sentence(reasons.join('; '))}`)]),
      ...asked(card),
      ...known(card),
      ...(hasPlace ? where(card, facts) : []),
      paragraph(
        'small',
        'A reminder, not a script. Say what you do and why; say “I don’t know, but I can find out” where that is so. Name no pupil and no colleague.',
      ),
    ],
  };
}

export function composeCards(facts: CardsFacts): DocumentModel {
  const { map, cards, madeAt } = facts;
  const [only] = cards.length === 1 ? cards : [];
  const about = only === undefined ? cardsTitle : `Conversation card, ${only.speaker.role}`;
  return {
    meta: {
      title: joined([about, said(map.schoolName)], ', ') ?? about,
      subject: 'What we know and where it is',
      author: said(map.schoolName) ?? 'Fieldfare',
      language: 'en-GB',
      createdAt: madeAt,
    },
    sections: cards.map((card) => cardOf(card, facts)),
  };
}
