// Every word of the Catch-up screen. Facts come in as parameters; nothing here knows where from.
import type { ActivityGroup } from '../../shared/domain/activity.ts';
import type { CoverageLean } from '../../shared/domain/coverage.ts';
import type { Stance } from '../../shared/domain/evidence.ts';

const number = (count: number): string => count.toLocaleString('en-GB');

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${number(count)} ${many}`;

const list = (parts: readonly string[], word = 'and'): string =>
  parts.length <= 1
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;

const notes = (count: number): string => plural(count, 'note', 'notes');

const groups: Readonly<Record<ActivityGroup, string>> = {
  classrooms: 'Classrooms',
  'around-school': 'Around school',
  work: 'Work',
  pupils: 'Pupils',
  staff: 'Staff',
  leaders: 'Leaders',
  families: 'Families',
  records: 'Records',
  logistics: 'Of the day',
};

export const catchUpMessages = {
  title: 'Catch-up',
  loading: 'Counting the evidence',
  facts: (all: number, reviewers: number, kinds: number) =>
    [
      notes(all),
      plural(reviewers, 'reviewer', 'reviewers'),
      plural(kinds, 'kind of activity', 'kinds of activity'),
    ].join(' · '),
  print: 'Print',
  /** On paper only, which must say itself what it is and when it was so. */
  printed: (school: string, moment: string) => `${school} · as it stood on ${moment}`,
  hypothesis: (place: number) => `H${place}`,
  noStatement: 'A hypothesis without words yet',
  unknownReviewer: 'Reviewer not known',
  unknownActivity: 'Activity not said',

  empty: {
    noHypotheses: 'No hypotheses yet',
    noHypothesesHelp:
      'At break, lunch and half past two this page shows which hypotheses are well carried, which are thin and where the notes disagree. It begins with what the team expects to find.',
    toEnquiry: 'Write the hypotheses',
    noNotes: 'No notes yet',
    noNotesHelp:
      'Once notes are filed and tagged to a hypothesis, this page shows what is strong, what is thin and where to look next.',
    toCapture: 'Go to Capture',
  },

  unlinked: (count: number) =>
    count === 1
      ? '1 note speaks to no hypothesis, so it does not count here.'
      : `${number(count)} notes speak to no hypothesis, so they do not count here.`,
  tagThem: 'Tag notes in Capture',

  failures: {
    title: 'The evidence could not be counted',
    gone: 'This review is no longer on this laptop. It may be in the bin.',
    notes: 'The notes could not be read',
  },

  lists: {
    strong: 'Strong so far',
    strongHelp: 'Enough notes, kinds and reviewers, and a look at both sides.',
    strongEmpty: 'Nothing stands yet without a gap or divided notes.',
    thin: 'Thin: where to look next',
    thinHelp: 'Something it needs is still missing.',
    thinEmpty: 'No gaps: each has its sources, and what the team’s rule asks for.',
    contested: 'Contested',
    contestedHelp: 'Some notes support it and some challenge it.',
    contestedEmpty: 'No notes point both ways so far.',
  },
  counts: (all: number, reviewers: number, kinds: number) =>
    [
      notes(all),
      plural(reviewers, 'reviewer', 'reviewers'),
      plural(kinds, 'kind of activity', 'kinds of activity'),
    ].join(' · '),
  lean: {
    none: 'No note says yet which way it points',
    supports: 'Most notes support it',
    challenges: 'Most notes challenge it',
    divided: 'The notes are divided',
  } satisfies Record<CoverageLean, string>,
  sides: (supports: number, challenges: number) =>
    `${number(supports)} for it, ${number(challenges)} against it`,
  showNotes: 'Show notes',
  showNotesOf: (code: string) => `Show notes on ${code}`,
  sideBySide: 'Side by side',
  sideBySideOf: (code: string) => `Side by side: notes for and against ${code}`,

  holes: {
    nothing: 'Nothing yet.',
    sources: (names: readonly string[]) => `No note yet from ${list(names)}.`,
    notes: (have: number, need: number) =>
      `${notes(have)} so far; the team’s rule asks for ${need}.`,
    noActivity: 'No note says which activity it comes from.',
    activities: (have: number, need: number) =>
      `${plural(have, 'kind of activity', 'kinds of activity')} so far; the team’s rule asks for ${need}.`,
    noReviewer: 'No note says who wrote it.',
    oneReviewer: 'Only one reviewer has written about it.',
    reviewers: (have: number, need: number) =>
      `${plural(have, 'reviewer', 'reviewers')} so far; the team’s rule asks for ${need}.`,
    otherReviewers: (names: readonly string[]) => `${list(names, 'or')} could look.`,
    noOtherReviewer: 'Nobody else is on the review team.',
    noChallenge: 'Nothing challenges it yet: look for the other side.',
    wouldDisprove: 'It would be disproved by:',
    stillToCome: (slots: readonly string[]) => `Still to come: ${slots.join('; ')}.`,
    slot: (activity: string, when: string, place: string | null, reviewers: readonly string[]) =>
      [
        `${activity}, ${when}`,
        ...(place === null || place === '' ? [] : [place]),
        ...(reviewers.length === 0 ? [] : [`with ${list(reviewers)}`]),
      ].join(', '),
  },

  grid: {
    title: 'Where the evidence comes from',
    caption: {
      source: 'Notes on each hypothesis by kind of source',
      who: 'Who has looked at each hypothesis, by kind of source',
      activity: 'Notes on each hypothesis by activity',
      reviewer: 'Notes on each hypothesis by reviewer',
    },
    view: 'Show the notes',
    views: {
      source: 'By kind of source',
      who: 'By source and reviewer',
      activity: 'By activity',
      reviewer: 'By reviewer',
    },
    hypothesis: 'Hypothesis',
    all: 'All',
    groups,
    otherGroup: 'Other',
    none: 'none',
    missing: (names: readonly string[]) => `no ${list(names, 'or')}`,
    noneOf: (names: readonly string[]) => list(names, 'or'),
    noNotes: 'No notes',
    /** Around a number, for those who do not see its place in the table: "H1, Pupils: 5 notes". */
    cellOf: (code: string, column: string) => `${code}, ${column}: `,
    notesAfter: (count: number) => (count === 1 ? ' note' : ' notes'),
    /** "2 challenge it" */
    challengesIt: (count: number) => (count === 1 ? ' challenges it' : ' challenge it'),
    challengesSign: '△',
    key: 'Press a number to read its notes; the arrow keys go from cell to cell.',
    keyChallenges: '△ notes that challenge it',
    keyNone: 'none',
    keyNoneMeans: 'asked for, and not there yet',
  },

  who: {
    notYet: (codes: readonly string[]) => `not ${codes.join(' ')}`,
    nobodyYet: 'nobody yet',
    everybody: 'all have looked',
    unknown: '?',
    /** Heard in place of the codes. */
    heard: (looked: readonly string[], notYet: readonly string[]) =>
      [
        looked.length === 0 ? 'Nobody has looked yet.' : `By ${list(looked)}.`,
        ...(notYet.length === 0 ? [] : [`Not yet: ${list(notYet)}.`]),
      ].join(' '),
    one: (name: string, count: number) => `${name}, ${notes(count)}`,
    codes: 'Who is who',
    holes: 'Nobody has looked yet',
    noHoles: 'Somebody has looked from each kind of source at each hypothesis.',
    nobody: {
      classrooms: (code: string) => `Nobody has been in classrooms for ${code}`,
      'around-school': (code: string) => `Nobody has looked around school for ${code}`,
      work: (code: string) => `Nobody has looked at work for ${code}`,
      pupils: (code: string) => `Nobody has asked pupils about ${code}`,
      staff: (code: string) => `Nobody has asked staff about ${code}`,
      leaders: (code: string) => `Nobody has asked leaders about ${code}`,
      families: (code: string) => `Nobody has asked families about ${code}`,
      records: (code: string) => `Nobody has looked into records for ${code}`,
    } as Readonly<Record<string, ((code: string) => string) | undefined>>,
    nobodyElse: (column: string) => (code: string) => `${column}: nobody has looked for ${code}`,
    nextChance: (nobody: string, when: string) => `${nobody}; next chance ${when}.`,
    noChance: (nobody: string) => `${nobody}; no time for it is left in the plan.`,
  },

  both: {
    title: 'For and against',
    choose: 'Hypothesis',
    only: (column: string, count: number) => `Only ${column}: ${notes(count)}`,
    showAll: (code: string) => `Show all notes on ${code}`,
    backToGrid: 'Back to the table',
    stances: {
      supports: 'Supports',
      challenges: 'Challenges',
      neutral: 'Neutral',
    } satisfies Record<Stance, string>,
    none: {
      supports: 'No note supports it here.',
      challenges: 'No note challenges it here.',
      neutral: 'No neutral note here.',
    } satisfies Record<Stance, string>,
    disproves: 'What would disprove it:',
    noWords: 'This note has no words yet.',
    makeOfIt: 'What the reviewer makes of it:',
    open: 'Open in Capture',
    openNamed: (text: string) => `Open in Capture: ${text}`,
    showMore: (hidden: number) => `Show ${number(hidden)} more`,
    loading: 'Fetching the notes',
  },
} as const;
