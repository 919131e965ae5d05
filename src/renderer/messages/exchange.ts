// The words of sharing with the team: the passphrase, bundles out and in, and what came with them.
import type { NewsKind, ThingKind } from '../../shared/ipc/bundle.contract.ts';
import type { FailureWords } from './failures.ts';

const number = (count: number): string => count.toLocaleString('en-GB');

const things: Readonly<Record<ThingKind, readonly [one: string, many: string]>> = {
  review: ['the enquiry and dates', 'the enquiry and dates'],
  school: ['school', 'schools'],
  person: ['person', 'people'],
  hypothesis: ['hypothesis', 'hypotheses'],
  evidence: ['note', 'notes'],
  photo: ['photo', 'photos'],
  finding: ['finding', 'findings'],
  objective: ['objective', 'objectives'],
  action: ['action', 'actions'],
  remark: ['remark on the plan', 'remarks on the plan'],
  feedback: ['the feedback meeting', 'the feedback meeting'],
  'feedback-point': ['point of the feedback', 'points of the feedback'],
  'factual-check': ['answer to the factual check', 'answers to the factual check'],
  'factual-check-round': ['factual check', 'factual checks'],
  workshop: ['the workshop', 'the workshop'],
  'workshop-step': ['step of the workshop', 'steps of the workshop'],
  'workshop-card': ['card of the workshop', 'cards of the workshop'],
  'report-passage': ['passage of the report', 'passages of the report'],
  form: ['form', 'forms'],
  'question-bank': ['question bank', 'question banks'],
  'made-document': ['document that was given out', 'documents that were given out'],
  day: ['day of the timetable', 'days of the timetable'],
  slot: ['time of the timetable', 'times of the timetable'],
  strand: ['strand of the timetable', 'strands of the timetable'],
  briefing: ['briefing', 'briefings'],
  decision: ['decision', 'decisions'],
  'catch-up': ['catch-up', 'catch-ups'],
  'self-review': ['self-review', 'self-reviews'],
  'self-review-answer': ['answer of the self-review', 'answers of the self-review'],
  checkpoint: ['look back at the plan', 'looks back at the plan'],
  'checkpoint-action': ['word on an action', 'words on actions'],
  handover: ['the handover', 'handovers'],
  readiness: ['readiness', 'readiness'],
  'kept-part': ['part kept from the file', 'parts kept from the file'],
  partnership: ['partnership', 'partnerships'],
  calendar: ['school calendar', 'school calendars'],
  lens: ['lens', 'lenses'],
};

function counted(kind: ThingKind, count: number): string {
  const [one, many] = things[kind];
  return kind === 'review' ? one : `${number(count)} ${count === 1 ? one : many}`;
}

/** "3 new notes" and the like. */
function news(kind: ThingKind, what: NewsKind, count: number): string {
  const [one, many] = things[kind];
  const noun = count === 1 ? one : many;
  switch (what) {
    case 'new':
      return kind === 'review' ? `the review itself` : `${number(count)} new ${noun}`;
    case 'changed':
      return `${counted(kind, count)} changed`;
    case 'binned':
      return `${counted(kind, count)} moved to the bin`;
    case 'put-back':
      return `${counted(kind, count)} put back from the bin`;
    case 'stood-behind':
      return `now stands behind ${counted(kind, count)}`;
  }
}

const megabytes = (bytes: number): string =>
  `${Math.max(1, Math.round(bytes / 1_000_000)).toLocaleString('en-GB')} MB`;

export const exchangeMessages = {
  title: 'Share with the team',
  intro:
    'Each of you works on your own laptop. A bundle carries everything you have; opening a colleague’s puts theirs beside yours. Nothing is overwritten, and opening one twice does no harm.',
  words: {
    title: 'Your team’s words',
    helpKept:
      'Whoever opens a bundle of this review needs these words. Tell them in person or by phone, not in the same message as the bundle.',
    helpSuggested:
      'If the lead has already told you the team’s words, use those. If you are the lead, tell these to your team in person or by phone.',
    list: 'The words, in order',
    fromTheLead: 'Use words the lead told me',
    drawNew: 'Draw new words',
    drawn: 'These are the new words. Bundles already given out still open with the old ones.',
    dialogTitle: 'Words the lead told you',
    dialogBody: 'Type them as you heard them. Capitals, spaces and hyphens make no difference.',
    label: 'The team’s words',
    tooEasy:
      'This would be too easy to guess. Use at least three different words, with twelve letters or more in all.',
    empty: 'Type the words first.',
    use: 'Use these words',
    cancel: 'Cancel',
  },
  audience: {
    label: 'Who may open it',
    words: 'Whoever knows the team’s words',
    people: 'Only people I choose',
    peopleLabel: 'People whose card you have',
    checkedOn: (when: string) => `words compared on ${when}`,
    notChecked: 'words not compared yet',
    none: 'Choose at least one person.',
    empty: 'You have no cards of colleagues yet.',
    goToCards: 'Exchange cards',
    noOwnCard: 'Your colleagues need your card too, to know that the bundle is from you.',
    yourCard: 'Save your card first',
  },
  sender: {
    card: (name: string, when: string) => `Signed by ${name}; card checked on ${when}.`,
    unchecked: (name: string) =>
      `Signed with the card of ${name}, whose words you have not compared yet.`,
    ownCard: 'You made this bundle yourself.',
    noCard: (name: string) => `Sender not known by a card: it says it is from ${name}.`,
    otherCardOf: (name: string) =>
      `You know ${name} by other keys than those it is signed with. Ask them whether they sent it.`,
    earlierCardOf: (name: string) =>
      `It is signed with keys that ${name} has replaced since. Ask them whether they sent it.`,
  },
  unknownSender: {
    title: 'Sender not known by a card',
    body: (name: string) =>
      `This bundle is locked for you and says it is from ${name}, but you have no card of theirs, and anybody who has your card could have made it. Nothing has been taken in yet.`,
    compare: (name: string) =>
      `Ask ${name} whether they sent it, and compare these check words with those on their screen. It is better still to open their card first.`,
    list: 'Check words of the sender, in order',
    takeIn: 'Take it in all the same',
    cancel: 'Do not take it in',
    cards: 'Open a card',
  },
  cards: 'Cards',
  out: {
    title: 'Give yours',
    body: 'Saves one file with all of this review in it, locked. Put it on a stick or into the team’s shared folder, or send it.',
    save: 'Save a bundle',
    saved: (name: string) => `Saved as ${name}`,
  },
  in: {
    title: 'Take in theirs',
    body: 'A colleague’s bundle ends in .fieldfare. Yours and theirs are both kept, word for word.',
    open: 'Open a colleague’s bundle',
  },
  ask: {
    title: 'Which words open it?',
    body: (fileName: string) =>
      `“${fileName}” is locked with the words of the team it comes from. Ask whoever gave it to you.`,
    label: 'The words',
    help: 'Capitals, spaces and hyphens make no difference.',
    wrong: 'These words do not open it. Check each of them with whoever gave you the bundle.',
    empty: 'Type the words first.',
    open: 'Open it',
    cancel: 'Not now',
  },
  taken: {
    from: (name: string | null, device: string) => name ?? `the ${device}`,
    title: (from: string) => `In from ${from}`,
    madeAt: (when: string) => `Their bundle was made on ${when}.`,
    newHere: (title: string) => `“${title}” is now on this laptop.`,
    nothingNew: 'There was nothing in it that you did not have already.',
    otherReview: (title: string) =>
      `It belongs to another review, “${title}”, and is there now. This one has not changed.`,
    goThere: 'Go to that review',
    goHere: 'Go to the review',
    close: 'Close',
    /** What comes with a review is told of nobody: the file does not say who set it up. */
    person: (name: string | null, isNewHere: boolean) =>
      name ?? (isNewHere ? 'With the review' : 'From their laptop'),
    news,
  },
  history: {
    title: 'Since Fieldfare was opened',
    empty: 'Nothing has gone out or come in yet.',
    out: (name: string) => `You saved ${name}`,
    outFor: (name: string, people: string) => `You saved ${name} for ${people}`,
    in: (from: string) => `You took in the bundle of ${from}`,
    folder: (name: string) => `Came in through the shared folder “${name}”`,
    nothingNew: 'nothing new',
  },
  failures: {
    tooLarge: (bytes: number, limit: number): FailureWords => ({
      title: `The file is too large: ${megabytes(bytes)}`,
      whatToDo: `A bundle is never larger than ${megabytes(limit)}. Check that you chose the right file.`,
    }),
    notABundle: {
      title: 'This is not a bundle of Fieldfare',
      whatToDo:
        'A bundle ends in .fieldfare and is saved with “Save a bundle”. A review file, which ends in .json, is opened from the start screen.',
    } satisfies FailureWords,
    damaged: {
      title: 'The bundle did not arrive whole',
      whatToDo:
        'It was cut off or changed on the way, so nothing of it was taken in. Copy it once more, or ask for it to be saved again.',
    } satisfies FailureWords,
    newerVersion: {
      title: 'The bundle comes from a newer Fieldfare',
      whatToDo:
        'Nothing was taken in. Install the newer Fieldfare on this laptop, then open the bundle again.',
    } satisfies FailureWords,
    forSomebodyElse: (hasOwnCard: boolean): FailureWords => ({
      title: 'This bundle is locked for other people',
      whatToDo: hasOwnCard
        ? 'It was made for people by name, and the card of this laptop is not among them. Give your card to whoever made it, or ask for a bundle that the team’s words open.'
        : 'It was made for people by name, and this laptop has no card yet. Save your card under Cards and give it to whoever made the bundle, or ask for one that the team’s words open.',
    }),
    ownCardLocked: {
      title: 'This computer no longer opens your keys',
      whatToDo:
        'Nothing was taken in. Go to Cards, make new keys and give your new card to whoever made the bundle.',
    } satisfies FailureWords,
    senderNotProved: {
      title: 'Nobody stands behind this bundle',
      whatToDo:
        'It is locked for you, but it does not bear the signature of whoever it says it is from. Nothing was taken in. Ask them whether they sent it, and have it saved once more.',
    } satisfies FailureWords,
    wholeReview: {
      title: 'This bundle is for the review team',
      whatToDo:
        'The review on this laptop is the improvement champion’s, without the team’s notes, and stays so. Nothing was taken in. Ask the review team for a handover bundle instead.',
    } satisfies FailureWords,
    ownCardNeeded:
      'You have no card yet, so your colleagues could not know that it is from you. Save your card under Cards first.',
    cardNotFound: 'One of these cards is no longer on this laptop. Tick the people again.',
    noLongerChosen: {
      title: 'The bundle has to be chosen again',
      whatToDo: 'Fieldfare no longer holds the file. Nothing was taken in; open it once more.',
    } satisfies FailureWords,
  },
} as const;
