// The timetable as a document: a page for each day, what runs side by side stands side by side, and
// at the end who is who and what visitors need to know. Looks at no clock.
import { activityName } from '../../../../shared/domain/activity.ts';
import { formatLongDate, formatVisitDates } from '../../../../shared/domain/dates.ts';
import type {
  DocumentBlock,
  DocumentCell,
  DocumentModel,
  DocumentRow,
  DocumentSection,
} from '../../../../shared/domain/document-model.ts';
import { cell, heading, paragraph, run, strong } from '../action-plan/parts.ts';
import type { PrintedDay, PrintedSlot, PrintedStrand, TimetableFacts } from './facts.ts';

const joined = (parts: readonly string[], by: string): string =>
  parts.filter((part) => part.trim() !== '').join(by);

const asLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function whoWords({ people, isEveryone }: PrintedStrand): string {
  if (people.length === 0) return 'Nobody yet';
  return isEveryone ? 'Everyone' : people.join(', ');
}

/** "With" stands before a person or a group, not before "Unaccompanied" or a whole sentence. */
const withWords = (company: string): string => {
  const line = asLine(company);
  const isOwnWords = /^(?:un|with\b|alone\b|no one\b|nobody\b)|\bjoins?\b/iu.test(line);
  return line === '' || isOwnWords ? line : `With: ${line}`;
};

function strandCell(strand: PrintedStrand, isHost: boolean, isLabelled: boolean): DocumentCell {
  const activity = asLine(strand.title) || activityName(strand.activityType);
  const also = joined(
    [
      strand.hypotheses.join(', '),
      strand.isHostPartnerPresent ? 'a colleague of the school takes part' : '',
      strand.isInOpenView ? 'in an open place' : '',
    ],
    ' · ',
  );
  const purpose = strand.purpose.trim();
  return {
    paragraphs: [
      paragraph(
        'cell',
        strong(
          isLabelled && strand.label !== ''
            ? `${strand.label}  ${whoWords(strand)}`
            : whoWords(strand),
          strand.people.length === 0 ? 'mind' : 'ink',
        ),
      ),
      paragraph('cell', joined([activity || 'To be agreed', asLine(strand.place)], ' · ')),
      ...(withWords(strand.with) === '' ? [] : [paragraph('cell', withWords(strand.with))]),
      ...(purpose === '' || isHost ? [] : [paragraph('cell-small', purpose)]),
      ...(also === '' ? [] : [paragraph('cell-small', also)]),
    ],
  };
}

interface Frame {
  readonly columns: number;
  readonly hasTitles: boolean;
  readonly isHost: boolean;
}

function slotRow(slot: PrintedSlot, { columns, hasTitles, isHost }: Frame): DocumentRow {
  const time = slot.time === null ? 'No time yet' : `${slot.time.start}–${slot.time.end}`;
  const [only] = slot.strands;
  const isSingle = slot.strands.length <= 1;
  const beside: DocumentCell[] = isSingle
    ? [
        {
          ...(only === undefined ? cell(null) : strandCell(only, isHost, false)),
          ...(columns > 1 ? { across: columns } : {}),
        },
      ]
    : slot.strands.map((strand) => strandCell(strand, isHost, true));
  const missing = isSingle ? 0 : columns - beside.length;
  return {
    kind: 'cells',
    cells: [
      { paragraphs: [paragraph('cell', strong(time))] },
      ...(hasTitles ? [cell(asLine(slot.title) || null)] : []),
      ...beside,
      ...Array.from({ length: missing }, () => cell(null)),
    ],
  };
}

const dayName = ({ on, label }: PrintedDay): string =>
  joined([label, on === null ? 'a day without a date' : formatLongDate(on)], ', ');

const mostBeside = 6;

/** More than six strands would leave no room for words: the rest stand in rows of their own. */
function inRows(slot: PrintedSlot): PrintedSlot[] {
  if (slot.strands.length <= mostBeside) return [slot];
  const rows: PrintedSlot[] = [];
  for (let from = 0; from < slot.strands.length; from += mostBeside) {
    rows.push({ ...slot, strands: slot.strands.slice(from, from + mostBeside) });
  }
  return rows;
}

function dayTable(day: PrintedDay, isHost: boolean): DocumentBlock {
  if (day.slots.length === 0)
    return paragraph('body', 'No time has been planned for this day yet.');
  const slots = day.slots.flatMap(inRows);
  const columns = Math.max(1, ...slots.map(({ strands }) => strands.length));
  const hasTitles = slots.some(({ title }) => title.trim() !== '');
  return {
    kind: 'table',
    label: `Timetable for ${dayName(day)}`,
    density: 'dense',
    columns: [
      { heading: 'Time', share: 10 },
      ...(hasTitles ? [{ heading: 'What', share: 16 }] : []),
      ...Array.from({ length: columns }, (_, index) => ({
        heading: columns === 1 ? 'Who, where, with whom' : `Side by side ${'ABCDEF'[index] ?? ''}`,
        share: 74 / columns,
      })),
    ],
    rows: slots.map((slot) => slotRow(slot, { columns, hasTitles, isHost })),
  };
}

const factItems = (facts: readonly (readonly [string, string])[]) =>
  facts
    .filter(([, value]) => value.trim() !== '')
    .map(([label, value]) => ({ label, value: value.trim() }));

function peopleBlocks(facts: TimetableFacts): DocumentBlock[] {
  if (facts.team.length === 0) return [];
  return [
    heading(1, 'The review team'),
    {
      kind: 'table',
      label: 'The review team',
      density: 'dense',
      columns: [
        { heading: 'Name', share: 30 },
        { heading: 'In this review', share: 20 },
        { heading: 'At work', share: 50 },
      ],
      rows: facts.team.map(({ name, isLead, jobRole, school }) => ({
        kind: 'cells',
        cells: [
          cell(name),
          cell(isLead ? 'Lead reviewer' : 'Peer reviewer'),
          cell(joined([jobRole, school], ', ') || null),
        ],
      })),
    },
  ];
}

function aroundSection(facts: TimetableFacts, footer: string): DocumentSection {
  const isHost = facts.audience === 'host';
  const practical = factItems([
    ...facts.practical.map(({ label, value }) => [label, value] as const),
    ['Pupils are in school', `${facts.schoolHours.start}–${facts.schoolHours.end}`],
    ['A worry about a pupil', facts.safeguarding],
  ]);
  return {
    orientation: 'landscape',
    header: isHost ? null : 'For the review team only',
    footer,
    blocks: [
      ...peopleBlocks(facts),
      heading(1, isHost ? 'What the team has been told about the building' : 'Good to know'),
      { kind: 'facts', items: practical },
      ...(facts.hypotheses.length === 0
        ? []
        : [
            heading(1, 'Hypotheses'),
            {
              kind: 'facts' as const,
              items: facts.hypotheses.map(({ code, statement }) => ({
                label: code,
                value: statement.trim() || 'Not worded yet',
              })),
            },
          ]),
      ...(isHost
        ? [
            paragraph(
              'small',
              'Tell the lead reviewer about anything that does not fit your day: a room that is taken, a lesson that moved, a person who is away.',
            ),
          ]
        : []),
    ],
  };
}

export function composeTimetable(facts: TimetableFacts): DocumentModel {
  const isHost = facts.audience === 'host';
  const title = isHost ? 'Timetable for the school' : 'Timetable for the team';
  const footer = joined([facts.schoolName, title], ' · ');
  const days: readonly PrintedDay[] =
    facts.days.length > 0 ? facts.days : [{ on: null, label: '', slots: [] }];
  const sections = days.map((day, index): DocumentSection => ({
    orientation: 'landscape',
    header: isHost ? null : 'For the review team only',
    footer,
    blocks: [
      ...(index === 0
        ? [
            { kind: 'title' as const, text: title },
            ...(facts.schoolName === '' ? [] : [paragraph('subtitle', facts.schoolName)]),
            ...(facts.question.trim() === ''
              ? []
              : [{ kind: 'question' as const, text: facts.question.trim() }]),
          ]
        : []),
      ...(facts.days.length === 0
        ? [paragraph('body', run('No day has been planned yet.'))]
        : [heading(1, dayName(day)), dayTable(day, isHost)]),
    ],
  }));
  return {
    meta: {
      title: joined([title, facts.schoolName], ', '),
      subject: joined(
        [facts.reviewTitle || 'Peer review', formatVisitDates([...facts.visitDates])],
        ', ',
      ),
      author: 'Fieldfare',
      language: 'en-GB',
      createdAt: facts.madeAt,
    },
    sections: [...sections, aroundSection(facts, footer)],
  };
}
