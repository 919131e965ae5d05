// The sheets a workshop ends with: pledges, exit poll, parking lot and who is here.
import { formatShortDate } from '../../../../shared/domain/dates.ts';
import type { DocumentBlock } from '../../../../shared/domain/document-model.ts';
import { pollMarks, pollOf, type PollTally } from '../../../../shared/domain/workshop/workshop.ts';
import { cell, strong } from '../action-plan/parts.ts';
import { plural } from './compose-run-sheet.ts';
import { filled, room, sheet, table, type Sheets } from './sheet-parts.ts';

export function pledgesSheet({ facts, cards, isRecord }: Sheets): DocumentBlock[] {
  const days = facts.pledgeDays.map((day) => formatShortDate(day)).join(', ');
  return sheet(
    'Pledges',
    days === ''
      ? 'In my role, the first thing I will do, within five school days.'
      : `In my role, the first thing I will do, within five school days: ${days}.`,
    table(
      'Pledges by role, with the day of the first step',
      [
        { heading: 'Role', share: 26 },
        { heading: 'I will …', share: 54 },
        { heading: 'On', share: 20 },
      ],
      filled(cards('pledge'), 8, isRecord).map((card) => [
        room(card?.role ?? '', 2),
        room(card === null ? '' : card.text || card.firstStep, 2),
        room((card?.on ?? null) === null ? '' : formatShortDate(card?.on ?? ''), 2),
      ]),
    ),
  );
}

const tallyWords = (tally: PollTally): string => {
  const { answers, mean } = pollOf(tally);
  return mean === null
    ? ''
    : `${mean.toFixed(1)} of 5, from ${plural(answers, 'answer', 'answers')}`;
};

export function pollSheet({ facts, isRecord }: Sheets): DocumentBlock[] {
  const { workshop } = facts;
  const row = (words: string, tally: PollTally | undefined) => [
    cell([strong(words)], isRecord ? tallyWords(tally ?? {}) : null),
    ...pollMarks.map((mark) => room(isRecord ? String(tally?.[mark] ?? 0) : '', 3)),
  ];
  return sheet(
    'Exit poll',
    'On the way out: a stroke in the box that fits. 1 is not at all, 5 is completely.',
    table(
      'Confidence and ownership from one to five',
      [
        { heading: 'How it is for me', share: 40 },
        ...pollMarks.map((mark) => ({ heading: mark, share: 12 })),
      ],
      [
        row('I am confident that I can do my part', workshop?.confidence),
        row('These changes are ours', workshop?.ownership),
      ],
    ),
  );
}

export function endSheet({ facts, cards, isRecord }: Sheets): DocumentBlock[] {
  const { workshop } = facts;
  const attendees = isRecord ? (workshop?.attendees ?? []) : [];
  const apologies = isRecord ? (workshop?.apologies ?? []) : [];
  return [
    ...sheet(
      'Parking lot',
      'Not for today, and not lost.',
      table(
        'What was parked',
        [{ heading: 'Parked', share: 100 }],
        filled(cards('parked'), 6, isRecord).map((card) => [room(card?.text ?? '', 2)]),
      ),
    ),
    ...sheet(
      'Who is here',
      'By role and never by name.',
      table(
        'Who was in the room, by role',
        [
          { heading: 'Role', share: 60 },
          { heading: 'In the room', share: 20 },
          { heading: 'Apologies', share: 20 },
        ],
        [
          ...filled(attendees, 6, isRecord).map((each) => [
            room(each?.role ?? '', 1),
            room((each?.count ?? null) === null ? '' : String(each?.count), 1),
            room('', 1),
          ]),
          ...apologies.map(({ role, count }) => [
            room(role, 1),
            room('', 1),
            room(count === null ? '' : String(count), 1),
          ]),
        ],
      ),
    ),
  ];
}
