// The words of forms, their answers and the questions beside the note box.
import type { FormAnswer, Found } from '../../shared/domain/forms/form-answer.ts';

const found: Readonly<Record<Found, string>> = {
  seen: 'Seen',
  'in-part': 'In part',
  'not-seen': 'Not seen',
  'no-chance': 'No chance',
};

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** "7 of 24 books" */
function counted(count: number | null, of: number | null, unit: string): string {
  const figures =
    count === null ? `of ${of ?? 0}` : of === null ? String(count) : `${count} of ${of}`;
  return unit === '' ? figures : `${figures} ${unit}`;
}

function answered(answer: FormAnswer): string {
  switch (answer.kind) {
    case 'text':
      return answer.text.trim();
    case 'choice':
      return answer.choice;
    case 'ticks':
      return answer.ticked.join(', ');
    case 'count':
      return counted(answer.count, answer.of, answer.unit);
    case 'look-for':
      return found[answer.found];
  }
}

export const formMessages = {
  found,
  answered,
  /** "Books with feedback acted on: 7 of 24 books" */
  line: (label: string, answer: string) =>
    /[?:]$/.test(label) ? `${label} ${answer}` : `${label}: ${answer}`,
  inNote: 'From the form:',
  editor: { title: 'From the form', clear: (label: string) => `Take the answer away: ${label}` },

  side: {
    views: 'Beside the note',
    prompts: 'Prompts',
    evidence: 'Evidence',
  },

  panel: {
    noActivity: 'No activity picked yet',
    noActivityHelp: 'Pick the activity, and its form stands here while you write.',
    none: 'No form for this activity',
    noneHelp: 'Your notes need none. A form can be made fit for it under Forms and questions.',
    toForms: 'Forms and questions',
    changeForm: 'Change this form',
    failed: 'The forms could not be read just now.',
    before: 'Before you start',
    canAndCannot: 'What it can and cannot show',
    can: 'It can show',
    cannot: 'It cannot show',
    prompts: 'Prompts',
    questions: 'Questions',
    answeredCount: (count: number, of: number) => (count === 0 ? '' : `${count} of ${of} answered`),
    insert: 'Put into the note',
    insertLabel: (ask: string) => `Put into the note: ${ask}`,
    /** Stands in the note before what the reviewer writes. */
    inserted: (ask: string) => (/[?:]$/.test(ask) ? `${ask} ` : `${ask}: `),
    said: (place: number, of: number, ask: string) => `${place} of ${of}: ${ask}`,
    noAnswer: 'No answer yet',
    clear: 'Take the answer away',
    count: 'How many',
    of: 'of how many',
    ofUnit: (unit: string) => `of how many ${unit}`,
    filter: 'Questions for',
    allThemes: 'All themes',
    session: (codes: string) => `This session: ${codes}`,
    theSession: 'this session',
    because: (words: readonly string[]) =>
      `Fits the words ${words.map((word) => `“${word}…”`).join(', ')}`,
    noFit: (code: string) => `No theme here speaks to the words of ${code}. All are shown.`,
    questionCount: (count: number) => plural(count, 'question', 'questions'),
  },

  slot: {
    region: 'The plan of the day',
    now: (what: string) => `Now: ${what}`,
    take: 'Use this',
    next: (time: string, what: string) => `Next, ${time}: ${what}`,
    taken: (what: string) => `In this session: ${what}`,
    left: (minutes: number) => (minutes <= 0 ? 'ending now' : `${minutes} min left`),
    hideTimer: 'Hide time left',
    showTimer: 'Show time left',
    waiting: (what: string) => `From your next note: ${what}`,
    takeAtOnce: 'For this note too',
    notYet: 'Not yet',
    taking: (what: string) => `Writing in: ${what}`,
  },

  keys: {
    group: 'Prompts and plan',
    prompts: 'Show or hide the prompts',
    next: 'Next prompt, while you go on typing',
    previous: 'Prompt before',
    answer: 'Answer the prompt; Escape comes back',
    insert: 'Put the prompt into the note',
    takeSlot: 'Use the slot that is on now',
  },
} as const;
