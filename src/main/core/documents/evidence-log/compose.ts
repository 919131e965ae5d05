// The log of evidence for the review team alone: what bears on each hypothesis, then every note in
// the order it was taken. Facts in, document model out; looks at no clock.
import { formatDate, formatShortDate, formatVisitDates } from '../../../../shared/domain/dates.ts';
import type { SourceKind, Stance } from '../../../../shared/domain/evidence.ts';
import type {
  DocumentBlock,
  DocumentModel,
  DocumentParagraph,
} from '../../../../shared/domain/document-model.ts';
import { cell, heading, paragraph, run, strong } from '../action-plan/parts.ts';
import { tableFrom, type Line } from '../action-plan/table-columns.ts';
import { beginning, capitalised, counted, joined, said } from '../action-plan/words.ts';
import type { EvidenceLogFacts, LoggedHypothesis, LoggedNote } from './facts.ts';

export const internalMark = 'Internal: not for circulation';

const stances: Readonly<Record<Stance, { readonly word: string; readonly many: string }>> = {
  supports: { word: 'Supports', many: 'support it' },
  challenges: { word: 'Challenges', many: 'challenge it' },
  neutral: { word: 'Neutral', many: 'lean neither way' },
};
const stanceOrder: readonly Stance[] = ['supports', 'challenges', 'neutral'];

const sources: Readonly<Record<SourceKind, string>> = {
  seen: 'seen',
  heard: 'heard',
  read: 'read',
  counted: 'counted',
};
const strengths = ['', 'a hint', 'clear', 'compelling'] as const;

const clock = (takenAt: string): string => takenAt.slice(11);
const day = (takenAt: string): string => takenAt.slice(0, 10);

const strengthWords = (note: LoggedNote): string | null => said(strengths[note.strength ?? 0]);

/** The text in full where it is short; else its beginning, since the whole stands in the second part. */
const shortOf = (note: LoggedNote): string =>
  beginning(said(note.description) ?? said(note.quote) ?? 'No words', 220);

function tallyWords(notes: readonly LoggedNote[], hypothesis: number): string {
  const parts = stanceOrder.flatMap((stance) => {
    const count = notes.filter(({ links }) =>
      links.some((link) => link.hypothesis === hypothesis && link.stance === stance),
    ).length;
    return count === 0 ? [] : [`${count} ${stances[stance].many}`];
  });
  const kinds = new Set(notes.map(({ activity }) => activity)).size;
  const reviewers = new Set(notes.map(({ reviewer }) => reviewer)).size;
  return `${counted(notes.length, 'note')}: ${parts.join(', ')}; ${counted(kinds, 'kind')} of activity, ${counted(reviewers, 'reviewer')}.`;
}

function hypothesisBlocks(
  hypothesis: LoggedHypothesis,
  all: readonly LoggedNote[],
): DocumentBlock[] {
  const notes = all.filter(({ links }) =>
    links.some((link) => link.hypothesis === hypothesis.number),
  );
  const title = heading(
    2,
    `Hypothesis ${hypothesis.number}: ${said(hypothesis.statement) ?? 'still to be worded'}`,
  );
  if (notes.length === 0) return [title, paragraph('body', 'No note bears on it yet.')];
  const lines = stanceOrder.flatMap((stance): Line<LoggedNote>[] => {
    const own = notes.filter(({ links }) =>
      links.some((link) => link.hypothesis === hypothesis.number && link.stance === stance),
    );
    if (own.length === 0) return [];
    return [
      {
        kind: 'group',
        paragraphs: [paragraph('cell', strong(`${stances[stance].word} (${own.length})`))],
      },
      ...own.map((item) => ({ kind: 'item' as const, item })),
    ];
  });
  const table = tableFrom<LoggedNote>(
    { label: `Notes on hypothesis ${hypothesis.number}`, density: 'dense' },
    [
      { heading: 'Note', share: 7, fill: ({ number }) => cell(String(number)) },
      {
        heading: 'What was seen, heard, read or counted',
        share: 57,
        fill: (note) => cell(shortOf(note)),
      },
      { heading: 'Where', share: 24, fill: (note) => cell(note.activity, said(note.about)) },
      { heading: 'Strength', share: 12, fill: (note) => cell(strengthWords(note)) },
    ],
    lines,
  );
  return [
    title,
    {
      ...paragraph(
        'body',
        joined([capitalised(hypothesis.status), tallyWords(notes, hypothesis.number)], '. ') ?? '',
      ),
      staysWithNext: true,
    },
    ...(table === null ? [] : [table]),
  ];
}

function noteParagraphs(note: LoggedNote): DocumentParagraph[] {
  const [quote, thoughts, followUp] = [
    said(note.quote),
    said(note.interpretation),
    said(note.followUp),
  ];
  return [
    paragraph('cell', said(note.description) ?? 'No words'),
    ...(quote === null ? [] : [paragraph('cell', { text: `“${quote}”`, isEmphasised: true })]),
    ...(thoughts === null ? [] : [paragraph('cell-small', strong('Made of it: '), run(thoughts))]),
    ...(followUp === null
      ? []
      : [paragraph('cell-small', strong('To follow up: '), run(followUp))]),
  ];
}

function byTimeBlocks(notes: readonly LoggedNote[]): DocumentBlock[] {
  let last = '';
  const lines = notes.flatMap((note): Line<LoggedNote>[] => {
    const isNewDay = day(note.takenAt) !== last;
    last = day(note.takenAt);
    return [
      ...(isNewDay
        ? [
            {
              kind: 'group' as const,
              paragraphs: [paragraph('cell', strong(formatShortDate(last)))],
            },
          ]
        : []),
      { kind: 'item', item: note },
    ];
  });
  const table = tableFrom<LoggedNote>(
    { label: 'Every note in the order it was taken', density: 'dense' },
    [
      { heading: 'Note', share: 6, fill: (note) => cell(String(note.number), clock(note.takenAt)) },
      {
        heading: 'Where and who',
        share: 22,
        fill: (note) =>
          cell(
            note.activity,
            joined([said(note.place), said(note.about)], ', '),
            joined(
              [said(note.reviewer), note.sourceKind === null ? null : sources[note.sourceKind]],
              ', ',
            ),
            said(note.group),
          ),
      },
      {
        heading: 'What was seen, heard, read or counted',
        share: 50,
        fill: (note) => ({ paragraphs: noteParagraphs(note) }),
      },
      {
        heading: 'Bears on',
        share: 22,
        fill: (note) =>
          cell(
            said(
              note.links
                .map(
                  ({ hypothesis, stance }) =>
                    `H${hypothesis} ${stances[stance].word.toLowerCase()}`,
                )
                .join('\n'),
            ),
            strengthWords(note),
            said(note.findings.join(', ')),
          ),
      },
    ],
    lines,
  );
  return table === null ? [] : [heading(1, 'Note by note'), table];
}

/** `short`: by hypothesis alone. */
export function composeEvidenceLog(
  facts: EvidenceLogFacts,
  { detail }: { readonly detail: 'full' | 'short' },
): DocumentModel {
  const { notes } = facts;
  const school = said(facts.schoolName);
  const unplaced = notes.filter(({ links }) => links.length === 0);
  const footer = joined([school, 'Evidence log'], ' · ');
  const items = [
    { label: 'Question', value: said(facts.question) },
    { label: 'Visit', value: said(formatVisitDates(facts.visitDates)) },
    { label: 'Notes', value: String(notes.length) },
    {
      label: 'To be destroyed after',
      value: facts.destroyAfter === null ? null : formatDate(facts.destroyAfter),
    },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  const section = { header: internalMark, footer };
  return {
    meta: {
      title: joined(['Evidence log', school], ', ') ?? 'Evidence log',
      subject: said(facts.question) ?? 'Evidence of a peer review',
      author: 'Fieldfare',
      language: 'en-GB',
      createdAt: facts.madeAt,
      watermark: internalMark,
    },
    sections: [
      {
        ...section,
        orientation: 'portrait',
        blocks: [
          { kind: 'title', text: 'Evidence log' },
          ...(school === null ? [] : [paragraph('subtitle', school)]),
          paragraph(
            'lead',
            `${internalMark}. For the review team, to check findings against what was seen. Reviewers stand here by what they do. Notes hold no names of pupils or staff; where one slipped in, take it out of the note.`,
          ),
          { kind: 'facts', items },
          heading(1, 'By hypothesis'),
          ...(facts.hypotheses.length === 0
            ? [paragraph('body', 'The team has written no hypothesis.')]
            : facts.hypotheses.flatMap((each) => hypothesisBlocks(each, notes))),
          ...(unplaced.length === 0
            ? []
            : [
                heading(2, 'Held against no hypothesis'),
                paragraph(
                  'body',
                  `${counted(unplaced.length, 'note')}: ${unplaced.map(({ number }) => number).join(', ')}.`,
                ),
              ]),
        ],
      },
      ...(detail === 'short' || notes.length === 0
        ? []
        : [{ ...section, orientation: 'landscape' as const, blocks: byTimeBlocks(notes) }]),
    ],
  };
}
