// Every word of preparing and giving feedback. Facts come in as parameters.
import type { FeedbackAdvice, FeedbackList, SlideKind } from '../../shared/domain/feedback.ts';
import type { FindingCategory } from '../../shared/domain/finding.ts';
import type { CycleDate } from '../../shared/domain/review.ts';
import type { TriangulationPart } from '../../shared/domain/triangulation.ts';

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;
const minutes = (count: number): string => plural(count, 'minute', 'minutes');
const list = (parts: readonly string[]): string =>
  parts.length <= 1
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const categories: Readonly<Record<FindingCategory, string>> = {
  strength: 'Strength',
  'area-for-development': 'Area for development',
  question: 'Question for the school',
};

const missing = (part: TriangulationPart, count: number): string => {
  switch (part) {
    case 'notes':
      return plural(count, 'more note', 'more notes');
    case 'activities':
      return plural(count, 'more kind of activity', 'more kinds of activity');
    case 'reviewers':
      return plural(count, 'more reviewer', 'more reviewers');
    case 'counter-evidence':
      return 'a look at what speaks against it';
  }
};

const advice = (each: FeedbackAdvice): string => {
  switch (each.name) {
    case 'too-long':
      return `The points take ${minutes(each.planned)}; the meeting has ${each.minutes}. Give some points fewer minutes, or agree a longer meeting.`;
    case 'strengths-not-first':
      return 'An area for development comes before the last strength. Strengths first is easier to hear.';
    case 'finding-left-out':
      return `${plural(each.findingIds.length, 'finding has', 'findings have')} no point yet.`;
    case 'wording-missing':
      return `${plural(each.findingIds.length, 'finding has', 'findings have')} no agreed wording yet. What is not worded cannot be said in the team’s name.`;
  }
};

const slides: Readonly<Record<SlideKind, string>> = {
  opening: 'Welcome and thanks',
  enquiry: 'The enquiry question',
  finding: 'The finding',
  pause: 'A pause for the host',
  questions: 'Questions handed back',
  check: 'What have we missed?',
  'next-steps': 'What happens next',
  words: 'A heading of your own',
};

const dates: Readonly<Partial<Record<CycleDate, string>>> = {
  draftReport: 'Draft report',
  factualCheck: 'Factual check back',
  reportAgreed: 'Report agreed',
  workshop: 'Improvement workshop',
  planSigned: 'Action plan signed',
};

const lists: Readonly<
  Record<FeedbackList, { readonly label: string; readonly hint: string; readonly example: string }>
> = {
  attendees: {
    label: 'Who hears it, by role',
    hint: 'One to a line. Roles, no names.',
    example: 'Headteacher\nSENCO',
  },
  groundRules: {
    label: 'Ground rules',
    hint: 'One to a line.',
    example:
      'Strengths first, with an example each\nSay how many sources, never whose lesson\nAsk before explaining',
  },
  avoid: {
    label: 'What to avoid saying',
    hint: 'One to a line. Only the team sees this.',
    example: 'Anything that tells whose classroom it was\nComparing two classes',
  },
  hostReactions: {
    label: 'What the host said',
    hint: 'One to a line, as it came.',
    example: '',
  },
};

export const feedbackMessages = {
  title: 'Feedback',
  loading: 'Opening the feedback',
  intro:
    'What the host hears on the day. Each point shows the agreed wording of its finding; what you write here is for the speaker alone.',
  empty: {
    title: 'No feedback prepared yet',
    body: 'Fieldfare puts the findings in order: strengths first, question by question, then areas for development, with a welcome, a pause and the next steps around them. You change what you like.',
    noFindings: 'Feedback is prepared from the findings, and there are none yet.',
    prepare: 'Prepare from the findings',
    toFindings: 'Go to the findings',
  },
  present: 'Present',
  slideFiles: {
    open: 'Slides',
    room: 'Slides for the room',
    roomHelp: 'For PowerPoint and the like, without notes',
    team: 'Slides with the speaker’s notes',
    teamHelp: 'For the review team alone',
  },
  saveScript: 'Save the script as Word',
  savedScript: (name: string) => `Saved as ${name}.`,
  header: (points: number, planned: number) =>
    `${plural(points, 'point', 'points')} · ${minutes(planned)}`,

  meeting: {
    title: 'The meeting',
    on: 'Day',
    startsAt: 'Starts at',
    minutes: 'Minutes',
    minutesHint: 'How long the host has.',
  },
  lists,

  points: {
    title: 'What is said, in this order',
    help: 'Drag a point by its handle, or press Alt with the up or down arrow.',
    numbered: (number: number) => `Point ${number}`,
    drag: (number: number) => `Drag point ${number}`,
    more: 'More',
    moreOf: (number: number) => `More about point ${number}`,
    up: 'Move up',
    down: 'Move down',
    bin: 'Move to the bin',
    binned: (number: number) => `Point ${number} is in the bin.`,
    undo: 'Undo',
    moved: (number: number, to: number) => `Point ${number} is now point ${to}.`,
    minutes: 'Minutes',
    minutesOf: (number: number) => `Minutes for point ${number}`,
    slide: 'On the slide',
    slideOf: (number: number) => `On the slide of point ${number}`,
    heading: 'Heading on the slide',
    headingHint: 'The room reads this. Left empty, the slide has its usual heading.',
    say: 'Speaker’s note',
    sayHint: 'For the speaker; never on a slide.',
    add: 'Add a point',
    addMissing: 'Add points for findings left out',
    findingGone: 'This point’s finding is in the bin, so it is not shown to the room.',
    noWording: 'No wording has been agreed yet.',
    toFinding: 'Open the finding',
    basis: (notes: number, activities: number, reviewers: number) =>
      `Rests on ${plural(notes, 'note', 'notes')}, ${plural(activities, 'kind of activity', 'kinds of activity')}, ${plural(reviewers, 'reviewer', 'reviewers')}`,
    notCarried: (gaps: readonly (readonly [TriangulationPart, number])[]) =>
      `The team’s own rule for evidence is not met: ${list(gaps.map(([part, count]) => missing(part, count)))} would be needed. Say so.`,
  },
  categories,
  slides,

  side: {
    title: 'Before you begin',
    planned: 'Planned',
    meeting: 'Meeting',
    minutes,
    noAdvice: 'Strengths come first, every finding has its point, and the time will do.',
    avoid: 'What to avoid saying',
    ground: 'Ground rules',
  },
  advice,

  responses: {
    title: 'What the school says',
    help: 'During the meeting or after. It is shown with the finding.',
    none: 'There is no finding to respond to yet.',
    of: (finding: string) => `Response to ${finding}`,
    kind: 'Response',
    kinds: {
      '': 'Not asked yet',
      accept: 'Agrees',
      clarify: 'Asks to clarify',
      comment: 'Comments',
    } as Readonly<Record<string, string>>,
    comment: 'In their words',
    byRole: 'By role',
    on: 'Day',
    question: 'Question handed back',
    questionHint: 'What the school takes away to think about.',
    answered: (done: number, of: number) => `${done} of ${of} answered`,
  },

  presenting: {
    pageTitle: 'Feedback on screen',
    opening: 'Thank you for having us',
    pause: 'How does that sit with you?',
    pauseMore: 'Is there anything you would add?',
    questions: 'Questions for you',
    noQuestions: 'What would you like to ask yourselves?',
    check: 'What have we missed?',
    checkMore: 'What sounds wrong?',
    checkBy: (day: string) => `You have until ${day} to check the facts.`,
    next: 'What happens next',
    noDates: 'We agree the dates together.',
    dates,
    words: 'A word from the team',
    question: 'You asked',
    noQuestion: 'The enquiry question is not agreed yet.',
    counts: (notes: number, activities: number, reviewers: number) =>
      `${plural(notes, 'note', 'notes')} · ${plural(activities, 'kind of activity', 'kinds of activity')} · ${plural(reviewers, 'reviewer', 'reviewers')}`,
    notCarried: 'We have looked less closely here than our own rule asks for.',
    noWording: 'The wording is still being agreed.',
    blank: 'The screen is blank. Press B to go on.',
    place: (at: number, of: number) => `${at} of ${of}`,
    announced: (at: number, of: number, words: string) => `Slide ${at} of ${of}: ${words}`,
    empty: 'There is nothing to present yet.',
    leave: 'Leave',
    back: 'Previous',
    forward: 'Next',
    notes: 'Notes',
    hideNotes: 'Hide notes',
    projector: 'Open on the projector',
    noProjector:
      'The window for the projector could not be opened. Mirror this screen instead: the notes are folded away.',
    closeProjector: 'Close the projector window',
    fullScreen: 'Full screen',
    blankIt: 'Blank',
    keys: 'Keys',
    sayTitle: 'Speaker’s note',
    noSay: 'No note for this point.',
    nextTitle: 'Next',
    last: 'This is the last slide.',
    clockTitle: 'Clock',
    used: 'On this point',
    planned: 'Planned',
    inAll: 'In all',
    of: (time: string) => `of ${time}`,
    restart: 'Start the clock again',
    slideNow: 'On screen now',
    keyRows: [
      ['→  ↓  Space  Page down', 'Next slide'],
      ['←  ↑  Page up', 'Previous slide'],
      ['Home', 'First slide'],
      ['End', 'Last slide'],
      ['B', 'Blank the screen, and back'],
      ['N', 'Show or hide the notes'],
      ['F', 'Full screen, and back'],
      ['?', 'These keys'],
      ['Esc', 'Leave'],
    ] as readonly (readonly [string, string])[],
    keysTitle: 'Keys while presenting',
    close: 'Close',
  },

  failures: {
    title: 'The feedback cannot be shown',
    'review-not-found':
      'This review is no longer on this laptop. It may be in the bin: look there, and put it back.',
    'point-not-found': 'This point is no longer there. A colleague may have moved it to the bin.',
    'finding-not-found': 'This finding is no longer there. Look in the bin.',
    'no-findings': 'There are no findings yet. Group notes into findings first.',
    'file-not-written': (code: string) =>
      `The file could not be written (${code}). Close it in Word if it is open, or choose another folder.`,
  },
} as const;
