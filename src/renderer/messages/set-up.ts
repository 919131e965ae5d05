// The words of the guided set-up: one question a page, its help, and what is still wrong.
import type { ReviewType } from '../../shared/domain/review.ts';

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const reviewTypes: Readonly<Record<ReviewType, string>> = {
  'half-day': 'A morning or an afternoon',
  'one-day': 'One day',
  'two-day': 'Two days',
  virtual: 'Without travelling',
};

const reviewTypeHelp: Readonly<Record<ReviewType, string>> = {
  'half-day': 'For one narrow question in a small school.',
  'one-day': 'What most primary schools choose, with a team of three.',
  'two-day': 'For a large school or a wide question; the second day closes gaps.',
  virtual: 'Books shared on screen, panels by video, the same notes and findings.',
};

export const setUpMessages = {
  title: 'New review',
  progress: (at: number, of: number) => `Set up a review · Question ${at} of ${of}`,
  checkCaption: 'Set up a review · Last page',
  continue: 'Continue',
  back: 'Back',
  backToCheck: 'Back to your answers',
  kept: 'Your answers are kept on this laptop as you type.',
  startAgain: 'Throw these answers away',
  startAgainTitle: 'Throw away all answers of this set-up?',
  startAgainBody: 'Reviews that are here already are not touched.',
  notKept:
    'This laptop does not let Fieldfare keep unfinished answers. Go through to the end in one go.',

  partnership: {
    question: 'Which trust or partnership is this review part of?',
    label: 'Trust or partnership',
    help: 'A trust, a local cluster, or two schools that have agreed to help each other. Leave it empty if there is none.',
  },
  host: {
    question: 'Which school will be visited?',
    label: 'Host school',
    help: 'The school that asks the question, and that the findings and the plan belong to.',
    urn: 'Unique reference number (URN)',
    urnHelp: 'Six digits, as in the register of schools.',
    phase: 'Phase',
    phases: ['Infant', 'Junior', 'Primary', 'Secondary', 'All-through', 'Special', 'Nursery'],
    missing: 'Give the name of the school that will be visited.',
  },
  visit: {
    question: 'When is the visit, and how long is it?',
    length: 'Length of the visit',
    types: reviewTypes,
    typeHelp: reviewTypeHelp,
    day: 'Date of the visit',
    firstDay: 'First day',
    secondDay: 'Second day',
    dayHelp: 'A school day. The host shares its self-review at least five school days before.',
    calendar: 'School calendar',
    calendarHelp:
      'Half terms, INSET days and bank holidays of your area decide what a school day is.',
    illustrative: 'Typical dates, made up to start with',
    missing: 'Choose the date of the visit.',
    missingSecond: 'Choose the second day of the visit.',
    secondNotLater: 'The second day comes after the first. Choose a later day.',
    notSchoolDay: (date: string, nearest: string) =>
      `School is closed on ${date}. The nearest school days are ${nearest}.`,
    closed: (date: string) => `School is closed on ${date}. Choose another day.`,
    noCalendar: 'Choose the school calendar the dates should follow.',
    or: ' and ',
  },
  question: {
    question: 'What does the school want to know?',
    label: 'Enquiry question',
    help: 'One open question that starts “To what extent …”. It asks how far something is so, for whom, and how one can tell; nobody is judged by the answer.',
    advice:
      'Questions that start “To what extent” leave room for more than yes or no. You can keep yours as it is.',
    missing: 'Write the enquiry question. You can change its words later.',
    examples: 'Questions to start from',
    examplesHelp: 'Take one and make it your own.',
    use: (question: string) => `Use: ${question}`,
    start: 'To what extent ',
  },
  hypotheses: {
    question: 'What do you expect to find?',
    help: 'A hypothesis is something the visit could prove wrong. Three or four are plenty; five is the most a day can test. You can also add them later.',
    none: 'No hypotheses yet',
    noneBody: 'For example: “Pupils link a new text to what they read last term.”',
    addFirst: 'Add the first hypothesis',
    addAnother: 'Add another hypothesis',
    full: 'Five is the most a visit can test.',
    change: 'Change',
    changeWhich: (label: string) => `Change ${label}`,
    remove: 'Remove',
    removeWhich: (label: string) => `Remove ${label}`,
    label: (number: number) => `H${number}`,
    one: (number: number) => `What do you expect to find? Hypothesis ${number}`,
    statement: 'Hypothesis',
    statementHelp: 'One sentence that says what you expect to see.',
    why: 'Why we think so',
    whyHelp: 'From the self-review, the data, or what you have heard.',
    disprove: 'What would disprove it',
    disproveHelp: 'What you would see if you were wrong. Look for it first.',
    sources: 'Sources needed',
    sourcesHelp:
      'Where you will look. At least two different ways, so that one can check the other.',
    missing: 'Say what you expect to find, or go back without adding it.',
    done: 'Keep this hypothesis',
    sourcesCount: (count: number) => plural(count, 'source', 'sources'),
  },
  person: {
    name: 'Name',
    jobRole: 'Role at work',
    jobRoleHelp: 'For example: deputy headteacher.',
    school: 'School',
    schoolHelp: 'Leave it empty for somebody who works for the trust and not in one school.',
    nameMissing: 'Give the name, or empty the other answers on this page.',
    add: 'Add a peer reviewer',
    addAnother: 'Add another peer reviewer',
    remove: 'Remove',
    removeWhich: (name: string) => `Remove ${name}`,
    unnamed: (number: number) => `peer reviewer ${number}`,
    legend: (number: number) => `Peer reviewer ${number}`,
    twice: (name: string) => `${name} is named twice. Each reviewer is named once.`,
  },
  lead: {
    question: 'Who leads the review team?',
    help: 'The lead reviewer plans the day with the host, chairs the team meetings and briefs the improvement champion. Leave it empty if you do not know yet.',
  },
  reviewers: {
    question: 'Who else is on the review team?',
    help: 'Peer reviewers from other schools. A claim needs at least two pairs of eyes, so one or two more beside the lead are usual.',
  },
  champion: {
    question: 'Who is the improvement champion?',
    help: 'A colleague from a school that is not visited, and who does not review. After the visit they lead the workshop in which staff turn the findings into a plan.',
  },
  headteacher: {
    question: 'Who is the headteacher of the host school?',
    help: 'They choose the focus, own the self-review, hear the feedback first, and own the plan.',
    jobRole: 'Headteacher',
  },
  check: {
    question: 'Check your answers',
    intro: 'Everything can be changed later as well.',
    create: 'Create the review',
    none: 'None yet',
    personAt: (name: string, jobRole: string, school: string) =>
      [name, jobRole, school].filter((part) => part !== '').join(', '),
    urn: (urn: string) => `URN ${urn}`,
    partnership: 'Trust or partnership',
    host: 'Host school',
    visit: 'Visit',
    question_: 'Enquiry question',
    hypotheses: 'Hypotheses',
    lead: 'Lead reviewer',
    reviewers: 'Peer reviewers',
    champion: 'Improvement champion',
    headteacher: 'Host headteacher',
  },
  failed: {
    notSchoolDay: 'The date of the visit has to be changed.',
    team: 'The team has to be changed.',
    calendar: 'The school calendar you chose is no longer here. Choose another.',
  },
} as const;
