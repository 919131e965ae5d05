// Every word of the factual check: out to the host, back, and decided. Facts come in as parameters.
import type { FactualCheckState } from '../../shared/domain/factual-check.ts';
import type { FailureWords } from './failures.ts';

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const steps: Readonly<Record<FactualCheckState, string>> = {
  'not-sent': 'Not sent yet',
  'with-the-host': 'With the host',
  'to-decide': 'Waits for your decisions',
  'to-close': 'Everything is decided',
  closed: 'Closed',
};

export const factualCheckMessages = {
  title: 'Factual check',
  loading: 'Opening the factual check',
  intro:
    'The host reads the agreed wording and says what is not so. The file carries that wording and counts, and nothing else: no notes, and no names but the team’s.',
  steps,

  send: {
    title: 'Send it to the host',
    word: 'Save as a Word document',
    file: 'Save as an open file',
    fileHint: 'The open file is JSON, for a host whose own program can read it.',
    saved: (name: string) => `Saved as ${name}. Send it to the host the way you agreed.`,
    sentOn: (day: string) => `Last saved ${day}.`,
    unworded: (count: number) =>
      `${plural(count, 'finding has', 'findings have')} no agreed wording yet and will not be in it.`,
    noFindings: 'There is no finding to check yet.',
    toFindings: 'Go to the findings',
  },
  due: {
    none: 'No day is fixed for it to be back.',
    toDates: 'Fix the dates',
    by: (day: string) => `Back by ${day}`,
    draft: (day: string) => `Draft report ${day}`,
    left: (days: number) =>
      days > 0
        ? `${plural(days, 'school day', 'school days')} left`
        : days === 0
          ? 'today'
          : `${plural(-days, 'school day', 'school days')} ago`,
  },
  open: {
    title: 'When it comes back',
    button: 'Open what the host sent',
    read: (name: string, accurate: number, corrections: number, unanswered: number) =>
      [
        `Read from ${name}: ${accurate} accurate`,
        plural(corrections, 'correction', 'corrections'),
        ...(unanswered > 0 ? [`${unanswered} without an answer`] : []),
      ].join(', ') + '.',
  },

  items: {
    title: 'What the host says',
    empty: 'Nothing has come back yet. What the host tells you in person can be added below.',
    accurate: 'Accurate',
    needsCorrection: 'Needs correction',
    byRole: (role: string) => `${role}`,
    draft: 'The draft says',
    host: 'The host says',
    noWords: 'No wording was given.',
    proposed: 'It shall say',
    proposedHint:
      'The host’s words to begin with. Change them where the team would say it otherwise.',
    reason: 'Why, or how it was taken',
    reasonHint: 'Needed to decline. The host may read it.',
    accept: 'Accept',
    decline: 'Decline',
    reopen: 'Decide again',
    accepted: (day: string | null) => (day === null ? 'Accepted' : `Accepted ${day}`),
    declined: (day: string | null) => (day === null ? 'Declined' : `Declined ${day}`),
    changed:
      'The finding’s wording was changed after it was sent. Accepting puts this wording in its place.',
    bin: 'Move to the bin',
    binned: 'The answer is in the bin.',
    undo: 'Undo',
    group: (item: string) => `About ${item}`,
    acceptedNow: 'Accepted. The finding now says so.',
    acceptedFact: 'Accepted and recorded.',
    declinedNow: 'Declined, with your reason.',
  },
  add: {
    title: 'Something the host said without a file',
    item: 'What it is about',
    draft: 'The draft says',
    correction: 'The host says',
    byRole: 'By role',
    button: 'Add it',
    itemMissing: 'Say in a word or two what it is about.',
  },
  close: {
    button: 'Close the factual check',
    again: 'Open it again',
    closedOn: (day: string) => `Closed on ${day}.`,
    closed: 'The factual check is closed.',
  },

  failures: {
    title: 'The factual check cannot be shown',
    'review-not-found':
      'This review is no longer on this laptop. It may be in the bin: look there, and put it back.',
    'check-not-found': 'This answer is no longer there. A colleague may have moved it to the bin.',
    'reason-missing': 'Write why before you decline; the host will want to know.',
    'agreed-missing': 'Write what it shall say before you accept.',
    'not-sent': 'There is nothing to close yet: save the factual check for the host first.',
    'no-findings': 'No finding has an agreed wording yet. Agree one first.',
    undecided: (count: number) =>
      `${plural(count, 'answer waits', 'answers wait')} for a decision. Accept or decline first.`,
    'file-not-written': (code: string) =>
      `The file could not be written (${code}). Close it if it is open in Word, or choose another folder.`,
  },
  refusals: {
    unreadable: (code: string): FailureWords => ({
      title: `The file could not be read (${code})`,
      whatToDo: 'Check that it is still there and that you may open it. Nothing here has changed.',
    }),
    tooLarge: {
      title: 'The file is too large to be a factual check',
      whatToDo: 'Check that it is the file the host sent. Nothing here has changed.',
    },
    empty: {
      title: 'The file is empty',
      whatToDo: 'Ask the host to send it again. Nothing here has changed.',
    },
    damaged: {
      title: 'The file is damaged',
      whatToDo: 'Ask the host to save and send it again. Nothing here has changed.',
    },
    notOne: {
      title: 'This file is not a factual check',
      whatToDo:
        'Choose the Word document or open file that Fieldfare made. Its table and the line with the reference must still be in it. Nothing here has changed.',
    },
    newer: {
      title: 'This file was made by a newer Fieldfare',
      whatToDo: 'Update Fieldfare on this laptop, then open it again. Nothing here has changed.',
    },
    otherReview: {
      title: 'This factual check belongs to another review',
      whatToDo:
        'Or it was sent from a colleague’s laptop: bring their work in first, then open it again. Nothing here has changed.',
    },
    unanswered: {
      title: 'Nobody has answered in this file yet',
      whatToDo: 'Check that it is the one the host sent back. Nothing here has changed.',
    },
  },
} as const;
