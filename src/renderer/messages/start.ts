// The words of the start screen: reviews on this laptop, opening a file and what came of it.
import type { FailureWords } from './failures.ts';

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** Kinds of things as import reports count them. */
const kinds: Readonly<Record<string, string>> = {
  reviews: 'Review',
  review: 'Review',
  partnerships: 'Partnership',
  partnership: 'Partnership',
  lenses: 'Lens',
  lens: 'Lens',
  calendars: 'School calendar',
  calendar: 'School calendar',
  schools: 'Schools',
  school: 'Schools',
  people: 'People',
  person: 'People',
  hypotheses: 'Hypotheses',
  hypothesis: 'Hypotheses',
  evidence: 'Notes',
  photos: 'Photos',
  notes: 'Notes',
  findings: 'Findings',
  finding: 'Findings',
  objectives: 'Objectives',
  objective: 'Objectives',
  actions: 'Actions',
  action: 'Actions',
  milestones: 'Milestones',
  forms: 'Forms changed for this review',
  questionBanks: 'Question banks changed for this review',
  madeDocuments: 'Documents given out',
  insetDays: 'INSET days',
  bankHolidays: 'Bank holidays',
  holidays: 'School holidays',
  terms: 'Half terms',
  rota: 'Rota of reviews',
  rotaRules: 'Rules of the rota',
  dates: 'Dates',
  keptParts: 'Parts kept word for word',
  'kept-parts': 'Parts kept word for word',
  'kept-part': 'Parts kept word for word',
  contextFacts: 'Facts about the school',
  carriedOver: 'Actions carried over',
  selfReviewPrompts: 'Self-review prompts',
  timetableDays: 'Days of the timetable',
  timetableSlots: 'Slots of the timetable',
  timetableStrands: 'Strands of the timetable',
  briefings: 'Briefings',
  catchUps: 'Team catch-ups',
  tallies: 'Tallies',
  decisions: 'Decisions',
  feedbackPoints: 'Points of feedback',
  reportActivities: 'Activities in the report',
  factualChecks: 'Factual checks',
  reportPassages: 'Passages of the report',
  recommendedLinks: 'Offers of support',
  handoverFindings: 'Findings handed over',
  handoverChecks: 'Checks of the handover',
  workshopSteps: 'Steps of the workshop',
  ideas: 'Ideas',
  pledges: 'Pledges',
  checkInActions: 'Actions at the check-in',
  ninetyDayActions: 'Actions at 90 days',
  impactReviewActions: 'Actions looked at in the impact review',
  commitments: 'Commitments',
  items: 'Items',
};

/** A kind nobody has worded yet reads as the file writes it, in plain words. */
function kindName(kind: string): string {
  const known = kinds[kind];
  if (known !== undefined) return known;
  const words = kind
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[._-]+/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const megabytes = (bytes: number): string =>
  `${Math.max(1, Math.round(bytes / 1_000_000)).toLocaleString('en-GB')} MB`;

export const startMessages = {
  title: 'Your reviews',
  welcome: {
    title: 'Welcome to Fieldfare',
    body: 'Fieldfare takes a team through one school peer review: it holds the question, captures what was seen and heard on the visit, and shows which claims the evidence really carries. What the team agrees becomes an action plan in Word that the school can use.',
    privacy: 'Everything stays on this laptop. There is no account, and nothing is sent anywhere.',
  },
  ways: {
    label: 'Ways to begin',
    newReview: 'New review',
    newReviewWhy: 'Nine short questions set up a visit. You can change every answer later.',
    openFile: 'Open a review file',
    openFileWhy:
      'A colleague has given you a bundle, or a review, a partnership or a lens as a file.',
    sample: 'Try the sample review',
    sampleWhy: 'An invented primary school, from its first question to its action plan.',
  },
  draft: {
    title: 'You have begun to set up a review',
    named: (school: string) => `The answers for ${school} are still here.`,
    unnamed: 'Your answers are still here.',
    goOn: 'Go on with it',
  },
  recovered: {
    title: 'Fieldfare closed unexpectedly last time',
    body: 'Nothing that was saved is lost. Every note was on the disk before it was shown as saved.',
    dismiss: 'Thank you',
  },
  recent: {
    label: 'Reviews on this laptop',
    visit: 'Visit',
    noVisit: 'No visit date yet',
    noQuestion: 'No enquiry question yet',
    notes: (count: number) => plural(count, 'note', 'notes'),
    findings: (count: number) => plural(count, 'finding', 'findings'),
    actions: (count: number) => plural(count, 'action', 'actions'),
    openedAt: (when: string) => `Opened ${when}`,
    notOpened: 'Not opened yet',
    today: (time: string) => `today, ${time}`,
    more: 'More',
    moreAbout: (title: string) => `More about ${title}`,
    saveFile: 'Save a review file',
    moveToBin: 'Move to the bin',
    movedToBin: (title: string) => `${title} is in the bin`,
    notMoved: 'The review was not moved. Please try again.',
    notRestored: 'The review is still in the bin. Please put it back from there.',
    bin: 'Bin',
    binned: 'Reviews in the bin',
  },
  hereAlready: {
    title: 'This review is here already',
    body: (title: string) =>
      `“${title}” is on this laptop, and the file differs from it. Nothing has been changed.`,
    open: 'Open the one here',
    addCopy: 'Add the file as a copy',
    unchanged: 'This review was here already, exactly as in the file',
  },
  report: {
    titleReview: 'The review is here',
    titleOther: 'The file has been taken in',
    intro: 'This is what the file held and what became of it.',
    table: 'What the file held, by kind',
    kind: 'Kind',
    held: 'In the file',
    stored: 'In Fieldfare',
    kindName,
    allPlaced: 'Everything in the file has its place.',
    couldNotPlace: (count: number) =>
      `${plural(count, 'thing has', 'things have')} no place of ${count === 1 ? 'its' : 'their'} own yet`,
    couldNotPlaceBody: 'They are kept all the same, word for word.',
    keptParts: 'Parts kept word for word',
    keptPartsBody:
      'Fieldfare has no screen for these yet. You can read them, and they go out again on export.',
    other: 'You will be offered its schools, people and calendar when you set up the next review.',
    go: 'Go to the review',
    close: 'Close',
    reviewToo: 'Set up a review',
  },
  failures: {
    unreadable: (code: string): FailureWords => ({
      title: 'The file could not be read',
      whatToDo: `The computer gave the reason ${code}. If the file is on a stick or a shared drive, copy it to this laptop first, then open the copy.`,
    }),
    tooLarge: (bytes: number, limit: number): FailureWords => ({
      title: `The file is too large: ${megabytes(bytes)}`,
      whatToDo: `A review file is never larger than ${megabytes(limit)}. Check that you chose the right file, or ask for it to be saved again.`,
    }),
    empty: {
      title: 'The file is empty',
      whatToDo: 'It was probably not copied to the end. Ask for it again, or copy it once more.',
    } satisfies FailureWords,
    cutOff: {
      title: 'The file ends in the middle',
      whatToDo:
        'It was probably not copied or downloaded to the end. Copy it once more, or ask for it again. Nothing has been taken in.',
    } satisfies FailureWords,
    notJson: {
      title: 'This is not a review file',
      whatToDo:
        'A review file is one that Fieldfare saved; its name ends in .json. Word and Excel files cannot be opened here.',
    } satisfies FailureWords,
    noLongerWaiting: {
      title: 'The file has to be opened again',
      whatToDo: 'Fieldfare no longer holds it. Nothing was taken in; drop or open it once more.',
    } satisfies FailureWords,
    isACard: {
      title: 'This is a colleague’s card',
      whatToDo:
        'Open it under Cards, which you find in the settings and beside “Share with the team”.',
    } satisfies FailureWords,
    isASelfReview: {
      title: 'This is a school’s self-review',
      whatToDo:
        'It belongs in a review. Open the review, or set one up; then, under Prepare, choose Self-review and “Bring in a file”. Nothing has been taken in.',
    } satisfies FailureWords,
    isAPromptSet: {
      title: 'These are the prompts of a self-review',
      whatToDo:
        'They are chosen in a review. Open the review; then, under Prepare, choose Self-review and use these prompts. Nothing has been taken in.',
    } satisfies FailureWords,
    notOurs: (format: string | null): FailureWords => ({
      title: 'This file was not made for Fieldfare',
      whatToDo:
        format === null
          ? 'It does not say what it is. Choose a file that Fieldfare saved, or one from your partnership.'
          : `It says it is “${format}”, which Fieldfare does not know. Choose a file that Fieldfare saved, or one from your partnership.`,
    }),
    newerVersion: (found: number, known: number): FailureWords => ({
      title: 'The file comes from a newer Fieldfare',
      whatToDo: `It has the file version ${found}; this Fieldfare knows up to ${known}. Install the newer Fieldfare on this laptop, then open the file again.`,
    }),
    wrongShape: (places: readonly string[]): FailureWords => ({
      title: 'The file has been damaged or changed by hand',
      whatToDo: `Nothing has been taken in. Ask for it to be saved again. What does not fit: ${places.join('; ')}.`,
    }),
    place: (where: string, what: string) => (where === '' ? what : `${where} (${what})`),
    notWritten: (code: string): FailureWords => ({
      title: 'The file was not saved',
      whatToDo: `The computer gave the reason ${code}. Choose another folder, such as Documents, and check that there is room on the disk.`,
    }),
    reviewNotFound: {
      title: 'This review is no longer on this laptop',
      whatToDo: 'It may be in the bin. Look there, and put it back.',
    } satisfies FailureWords,
  },
  savedFile: (name: string) => `Saved as ${name}`,
  savedWithoutPictures: (name: string, count: number) =>
    `Saved as ${name}. ${count === 1 ? 'The picture of one photo stays' : `The pictures of ${count} photos stay`} on this laptop: a review file carries words only. To send ${count === 1 ? 'it' : 'them'}, save a bundle.`,
  toBundles: 'Go to bundles',
} as const;
