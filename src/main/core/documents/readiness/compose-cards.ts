// Conversation cards: for each colleague one page with what they may be asked, what is known there,
// and where it is. A reminder and never a script. Looks at no clock.
import type { CardArea, ConversationCard } from '../../../../shared/domain/readiness/cards.ts';
import type { KnownAction, KnownFinding } from '../../../../shared/domain/readiness/model.ts';
import type {
  DocumentBlock,
  DocumentModel,
  DocumentSection,
} from '../../../../shared/domain/document-model.ts';
import { agedOn, countedWhen, reasonWords } from '../../../../shared/domain/readiness/words.ts';
import { blocksHeight } from '../layout/block-height.ts';
import { pages, textHeightOf, textWidthOf } from '../look.ts';
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

/** What is longer than this is cut: the finding and the plan say it in full. */
const longest = { finding: 210, action: 110, measure: 90, reason: 110, source: 80, name: 110 };

/** What is theirs in the plan is asked of them before anything else. */
function ownQuestion({ actions }: ConversationCard): DocumentBlock[] {
  const numbers = actions.filter(({ isTheirs }) => isTheirs).map(({ action }) => action.number);
  return numbers.length === 0
    ? []
    : [
        paragraph('body', strong('Your part of the plan')),
        bullets([
          `What has changed since ${numbers.length === 1 ? 'action' : 'actions'} ${listed(numbers)} began, and how do you know?`,
        ]),
      ];
}

const bullets = (lines: readonly string[]): DocumentBlock => ({
  kind: 'bullets',
  items: lines.map((text) => ({ runs: [{ text }] })),
});

const asked = (card: ConversationCard): DocumentBlock[] => [
  heading(1, 'What you may be asked'),
  ...ownQuestion(card),
  ...card.areas.flatMap(({ name, questions }: CardArea) => [
    paragraph('body', strong(name)),
    bullets(questions),
  ]),
  ...(card.moreAreas === 0
    ? []
    : [
        paragraph(
          'small',
          card.moreAreas === 1
            ? 'One more area could come up; the headteacher has it.'
            : `${card.moreAreas} more areas could come up; the headteacher has them.`,
        ),
      ]),
];

/** "From talk to the page. Pupils' own writing does not yet show …" */
function findingWords({ heading: name, wording }: KnownFinding): string {
  const words = [said(name), said(wording)].filter((part) => part !== null);
  return words.length === 0
    ? 'Not worded yet.'
    : sentence(beginning(words.map(sentence).join(' '), longest.finding));
}

function changeWords({ baseline, latest, measure }: KnownAction): string | null {
  const change = joined(
    [
      pointValue(baseline) === null ? null : `from ${pointValue(baseline)}`,
      pointValue(latest) === null ? null : `to ${pointValue(latest)}`,
    ],
    ' ',
  );
  const what = said(measure);
  return change === null || what === null
    ? null
    : `${beginning(what, longest.measure)}: ${change}.`;
}

function known({ findings, actions }: ConversationCard): DocumentBlock[] {
  const found = findings.map((finding) => ({
    runs: [
      strong(`${capitalised(categoryWords[finding.category])}: `),
      { text: findingWords(finding) },
      ...(finding.noteCount === 0
        ? []
        : [
            {
              text: ` (${evidenceCount({ noteCount: finding.noteCount, activityCount: finding.methods })})`,
              tone: 'soft' as const,
            },
          ]),
    ],
  }));
  const done = actions.map(({ action, isTheirs }) => {
    const change = changeWords(action);
    return {
      runs: [
        strong(`Action ${action.number}${isTheirs ? ', yours' : ''}: `),
        { text: sentence(beginning(said(action.action) ?? 'Not worded yet', longest.action)) },
        ...(change === null ? [] : [{ text: ` ${change}` }]),
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

/** One source may serve several actions. */
function sourcesOf({ actions }: ConversationCard): string[] {
  const numbers = new Map<string, string[]>();
  for (const { action } of actions) {
    const source = said(action.measureSource);
    if (source !== null) numbers.set(source, [...(numbers.get(source) ?? []), action.number]);
  }
  return [...numbers].map(
    ([source, of]) =>
      `${beginning(source, longest.source)} (${of.length === 1 ? 'action' : 'actions'} ${listed(of)})`,
  );
}

function where(card: ConversationCard, facts: CardsFacts): DocumentBlock[] {
  const { findings, actions } = card;
  const visit = facts.map.reviews[0]?.visit ?? null;
  return [
    heading(1, 'Where it is'),
    bullets([
      ...(findings.length === 0
        ? []
        : [`The review report${visit === null ? '' : `, visit of ${agedOn(visit)}`}`]),
      ...(actions.length === 0
        ? []
        : [`The action plan: ${listed(actions.map(({ action }) => action.number))}`]),
      ...sourcesOf(card),
    ]),
  ];
}

function blocksOf(card: ConversationCard, facts: CardsFacts): DocumentBlock[] {
  const { speaker } = card;
  const reasons = speaker.reasons
    .slice(0, 3)
    .map((reason) => beginning(reasonWords(reason), longest.reason));
  const hasPlace = card.findings.length + card.actions.length > 0;
  const name = said(speaker.name);
  const role = said(speaker.role);
  return [
    paragraph('organisation', 'Conversation card'),
    { kind: 'title', text: beginning(name ?? role ?? 'Colleague', longest.name) },
    ...(name === null || role === null
      ? []
      : [paragraph('subtitle', beginning(role, longest.name))]),
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
  ];
}

/** What is measured may be a little off: leave a line free. */
const room = textHeightOf(pages.portrait) * 0.97;

/** With less on it, the least needed first; null where there is nothing left to leave out. */
function withLess(card: ConversationCard): ConversationCard | null {
  const { actions, findings, areas, moreAreas } = card;
  const last = actions.at(-1);
  if (actions.length > 2 && last?.isTheirs !== true) {
    return { ...card, actions: actions.slice(0, -1) };
  }
  if (areas.length > 2) {
    return { ...card, areas: areas.slice(0, -1), moreAreas: moreAreas + 1 };
  }
  if (findings.length > 2) return { ...card, findings: findings.slice(0, -1) };
  if (actions.length > 2) return { ...card, actions: actions.slice(0, -1) };
  if (areas.some(({ questions }) => questions.length > 1)) {
    return {
      ...card,
      areas: areas.map((area) => ({ ...area, questions: area.questions.slice(0, 1) })),
    };
  }
  if (findings.length > 1) return { ...card, findings: findings.slice(0, -1) };
  if (areas.length > 1) {
    return { ...card, areas: areas.slice(0, -1), moreAreas: moreAreas + 1 };
  }
  return null;
}

/** A card is one page: it is handed over and put into a pocket. */
function fitted(card: ConversationCard, facts: CardsFacts): DocumentBlock[] {
  const blocks = blocksOf(card, facts);
  if (blocksHeight(blocks, textWidthOf(pages.portrait)) <= room) return blocks;
  const less = withLess(card);
  return less === null ? blocks : fitted(less, facts);
}

const cardOf = (card: ConversationCard, facts: CardsFacts): DocumentSection => ({
  orientation: 'portrait',
  header: null,
  footer: joined([said(facts.map.schoolName), 'Conversation card'], ' · '),
  blocks: fitted(card, facts),
});

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
