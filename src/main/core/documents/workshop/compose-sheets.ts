// A paper version of every tool: sheets for the tables to write on, or the record of what was said.
// A sheet a page; the wide ones lie on their side.
import { formatShortDate } from '../../../../shared/domain/dates.ts';
import type {
  DocumentBlock,
  DocumentModel,
  DocumentSection,
} from '../../../../shared/domain/document-model.ts';
import { bones, cardsOf, dotsOf } from '../../../../shared/domain/workshop/workshop.ts';
import { cell, strong } from '../action-plan/parts.ts';
import { footerOf, metaOf } from './compose-run-sheet.ts';
import { endSheet, pledgesSheet, pollSheet } from './end-sheets.ts';
import type { WorkshopFacts } from './facts.ts';
import { filled, room, rooms, sheet, table, type Sheets } from './sheet-parts.ts';

const boneNames = {
  people: 'People',
  practice: 'Practice',
  curriculum: 'Curriculum',
  systems: 'Systems',
  environment: 'Environment',
  pupils: 'Pupils',
} as const;

function questionSheet({ facts, cards, said, isRecord }: Sheets): DocumentBlock[] {
  return sheet(
    'How might we',
    'Turn the finding into a question: How might we … so that pupils …?',
    table(
      'The question of the room and what tables propose',
      [{ heading: 'Our question', share: 100 }],
      [[room(said(facts.workshop?.framedQuestion), 4)]],
    ),
    table(
      'Proposals',
      [{ heading: 'What tables propose', share: 100 }],
      filled(cards('question'), 4, isRecord).map((card) => [room(card?.text ?? '', 3)]),
    ),
  );
}

function whysSheet({ facts, cards, said, isRecord }: Sheets): DocumentBlock[] {
  return sheet(
    'Five whys',
    'Each answer becomes the next question. Stop at something you can change.',
    table(
      'What we see',
      [{ heading: 'What we see', share: 100 }],
      [[room(said(facts.workshop?.problem), 2)]],
    ),
    table(
      'The five whys',
      [
        { heading: '', share: 6 },
        { heading: 'Why is that so?', share: 40 },
        { heading: 'Because', share: 54 },
      ],
      filled(cards('why'), 5, isRecord).map((card, index) => [
        cell([strong(String(index + 1))]),
        room(card?.detail ?? '', 4),
        room(card?.text ?? '', 4),
      ]),
    ),
    table(
      'What lies underneath',
      [{ heading: 'So what lies underneath is', share: 100 }],
      [[room(said(facts.workshop?.rootCause), 3)]],
    ),
  );
}

function fishboneSheet({ facts, cards, said, isRecord }: Sheets): DocumentBlock[] {
  const lines = isRecord ? 2 : 11;
  const of = (bone: (typeof bones)[number]) =>
    rooms(
      cards('cause')
        .filter((card) => card.bone === bone)
        .map(({ text }) => text),
      lines,
    );
  const [people, practice, curriculum, systems, environment, pupils] = bones;
  return sheet(
    'Fishbone',
    'Six kinds of cause that lead to what we see. Ask for causes we can do something about.',
    table(
      'Causes by kind, and what they lead to',
      [
        { heading: boneNames[people], share: 26 },
        { heading: boneNames[practice], share: 26 },
        { heading: boneNames[curriculum], share: 26 },
        { heading: 'What we see', share: 22 },
      ],
      [
        [of(people), of(practice), of(curriculum), room(said(facts.workshop?.effect), 3)],
        [
          cell([strong(boneNames[systems], 'structure')]),
          cell([strong(boneNames[environment], 'structure')]),
          cell([strong(boneNames[pupils], 'structure')]),
          cell('\u00a0'),
        ],
        [of(systems), of(environment), of(pupils), cell('\u00a0')],
      ],
    ),
  );
}

function brightSheet({ cards, isRecord }: Sheets): DocumentBlock[] {
  const spots = [
    ...cards('bright-spot').map(({ text, detail }) => ({ text, where: detail })),
    ...cards('idea')
      .filter(({ detail }) => detail.trim() !== '')
      .map(({ text, detail }) => ({ text, where: detail })),
  ];
  return sheet(
    'Bright spots',
    'Where does it work already, in our rooms or at a partner’s?',
    table(
      'What works already, and where',
      [
        { heading: 'What works', share: 65 },
        { heading: 'Where', share: 35 },
      ],
      filled(spots, 6, isRecord).map((spot) => [
        room(spot?.text ?? '', 4),
        room(spot?.where ?? '', 4),
      ]),
    ),
  );
}

/** A row for each idea, or for a driver without one; what is said above is not said again. */
function driverRows({ cards, facts, said, isRecord }: Sheets): string[][] {
  const drivers = cards('driver');
  const ideasOn = (id: string) => cards('idea').filter(({ parentId }) => parentId === id);
  const ids = new Set<string>(drivers.map(({ id }) => id));
  const rows = drivers
    .filter(({ parentId }) => !ids.has(parentId))
    .flatMap((primary) => {
      const below = drivers.filter(({ parentId }) => parentId === primary.id);
      const leaves = [
        ...ideasOn(primary.id).map((idea) => ['', idea.text]),
        ...below.flatMap((driver) => {
          const ideas = ideasOn(driver.id);
          return ideas.length === 0
            ? [[driver.text, '']]
            : ideas.map((idea, at) => [at === 0 ? driver.text : '', idea.text]);
        }),
      ];
      const shown = leaves.length === 0 ? [['', '']] : leaves;
      return shown.map((leaf, at) => [at === 0 ? primary.text : '', ...leaf]);
    });
  const least = isRecord ? Math.max(1, rows.length) : Math.max(6, rows.length);
  return Array.from({ length: least }, (_, at) => [
    at === 0 ? said(facts.workshop?.aim) : '',
    ...(rows[at] ?? ['', '', '']),
  ]);
}

function driversSheet(sheets: Sheets): DocumentBlock[] {
  const lines = sheets.isRecord ? 1 : 4;
  return sheet(
    'Driver diagram',
    'From the aim to the right: what drives it, what drives that, and what we could change.',
    table(
      'Aim, primary drivers, secondary drivers and change ideas',
      [
        { heading: 'Aim', share: 22 },
        { heading: 'Primary drivers', share: 24 },
        { heading: 'Secondary drivers', share: 26 },
        { heading: 'Change ideas', share: 28 },
      ],
      driverRows(sheets).map((row) => row.map((text) => room(text, lines))),
    ),
  );
}

function gridSheet({ cards, isRecord }: Sheets): DocumentBlock[] {
  const ideas = cards('idea').map((card, index) => ({ card, number: index + 1 }));
  const at = (impact: number, effort: number): string =>
    isRecord
      ? ideas
          .filter(({ card }) => card.impact === impact && card.effort === effort)
          .map(({ number }) => String(number))
          .join(', ')
      : '';
  return sheet(
    'Impact and effort',
    'Write each idea’s number where it belongs. Three dots each: put them where you would start.',
    table(
      'Ideas by impact, upwards, and effort, to the right',
      [
        { heading: 'Impact', share: 16 },
        ...['Effort 1', '2', '3', '4', '5'].map((mark) => ({ heading: mark, share: 16.8 })),
      ],
      [5, 4, 3, 2, 1].map((impact) => [
        cell([strong(String(impact))]),
        ...[1, 2, 3, 4, 5].map((effort) => room(at(impact, effort), isRecord ? 1 : 3)),
      ]),
    ),
    table(
      'The ideas with their dots',
      [
        { heading: 'No.', share: 8 },
        { heading: 'Idea', share: 62 },
        { heading: 'Dots', share: 14 },
        { heading: 'Chosen', share: 16 },
      ],
      filled(ideas, 8, isRecord).map((idea, index) => [
        cell(String(index + 1)),
        room(idea?.card.text ?? '', 1),
        room(isRecord && idea !== null ? String(dotsOf(idea.card)) : '', 1),
        room(isRecord && idea?.card.isChosen === true ? 'Chosen' : '', 1),
      ]),
    ),
  );
}

function stopSheet({ facts, said }: Sheets): DocumentBlock[] {
  const { workshop } = facts;
  return sheet(
    'One thing to stop',
    'Every new thing needs room.',
    table(
      'What is to stop, what that saves and who agreed',
      [
        { heading: 'What we stop doing', share: 50 },
        { heading: 'What that saves', share: 28 },
        { heading: 'Who agreed', share: 22 },
      ],
      [
        [
          room(said(workshop?.stop), 4),
          room(said(workshop?.stopSaves), 4),
          room(said(workshop?.stopAgreedBy), 4),
        ],
      ],
    ),
  );
}

function actionsSheet({ cards, isRecord }: Sheets): DocumentBlock[] {
  const chosen = cards('idea').filter(({ isChosen }) => isChosen);
  return sheet(
    'Action cards',
    'Write it so that somebody who was not here could start tomorrow.',
    table(
      'Each action with who leads, the first step, the day and the measure',
      [
        { heading: 'What', share: 30 },
        { heading: 'Who leads', share: 16 },
        { heading: 'The very first step', share: 24 },
        { heading: 'By when', share: 12 },
        { heading: 'How we shall know', share: 18 },
      ],
      filled(chosen, 3, isRecord).map((card) => [
        room(card?.text ?? '', 5),
        room(card?.role ?? '', 5),
        room(card?.firstStep ?? '', 5),
        room((card?.on ?? null) === null ? '' : formatShortDate(card?.on ?? ''), 5),
        room(card?.measure ?? '', 5),
      ]),
    ),
  );
}

/** @param isRecord what was said, without room to write; else the sheets for the tables. */
export function composeSheets(facts: WorkshopFacts, isRecord: boolean): DocumentModel {
  const sheets: Sheets = {
    facts,
    isRecord,
    // Sheets for the tables are empty, however far the workshop has come.
    cards: (kind) => (isRecord ? cardsOf(facts.cards, kind) : []),
    said: (text) => (isRecord ? (text ?? '') : ''),
  };
  const what = isRecord ? 'Workshop record' : 'Workshop capture sheets';
  const footer = footerOf(facts, what);
  const breakAfter = (blocks: readonly DocumentBlock[][]): DocumentBlock[] =>
    blocks.flatMap((block, index) =>
      index === 0 || isRecord ? block : [{ kind: 'page-break' as const }, ...block],
    );
  const section = (
    orientation: DocumentSection['orientation'],
    ...blocks: readonly DocumentBlock[][]
  ): DocumentSection => ({ orientation, header: null, footer, blocks: breakAfter(blocks) });
  const opening: DocumentBlock[] = [
    { kind: 'title', text: what },
    ...(facts.brief.question === ''
      ? []
      : [{ kind: 'question' as const, text: facts.brief.question }]),
  ];
  return {
    meta: metaOf(facts, what),
    sections: [
      section('portrait', [...opening, ...questionSheet(sheets)], whysSheet(sheets)),
      section('landscape', fishboneSheet(sheets), driversSheet(sheets)),
      section('portrait', brightSheet(sheets), gridSheet(sheets)),
      section('landscape', [...stopSheet(sheets), ...actionsSheet(sheets)]),
      section('portrait', pledgesSheet(sheets), pollSheet(sheets), endSheet(sheets)),
    ],
  };
}
