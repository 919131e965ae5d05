// The words of the screens about a review as a whole: overview, enquiry, team, dates, follow-through.
import type { HypothesisStatus } from '../../shared/domain/hypothesis.ts';
import type { TeamRole } from '../../shared/domain/person.ts';
import type { CycleDate, ReviewType } from '../../shared/domain/review.ts';

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

const roles: Readonly<Record<TeamRole, string>> = {
  'lead-reviewer': 'Lead reviewer',
  'peer-reviewer': 'Peer reviewer',
  'improvement-champion': 'Improvement champion',
  'host-headteacher': 'Host headteacher',
  'host-partner': 'Host partner',
};

const reviewTypes: Readonly<Record<ReviewType, string>> = {
  'half-day': 'Half a day',
  'one-day': 'One day',
  'two-day': 'Two days',
  virtual: 'Without travelling',
};

const cycle: Readonly<Record<CycleDate, string>> = {
  selfReviewShared: 'Self-review shared with the team',
  planAgreed: 'Plan for the visit agreed',
  teamPreMeeting: 'Team meets before the visit',
  visit: 'Visit',
  draftReport: 'Draft report to the headteacher',
  factualCheck: 'Factual check by the school',
  reportAgreed: 'Report agreed',
  workshop: 'Improvement workshop',
  planSigned: 'Action plan signed',
  checkIn: 'Check-in at six to eight weeks',
  ninetyDay: '90-day review',
  impactReview: 'Impact review',
  rawNotesDestroyAfter: 'Raw notes destroyed after',
};

/** Where the proposal for each date comes from; reads on from "Usually". */
const cycleRule: Readonly<Record<CycleDate, string>> = {
  selfReviewShared: 'five school days before the visit, so that the team can read it',
  planAgreed: 'ten school days before the visit',
  teamPreMeeting: 'seven school days before the visit',
  visit: 'the first day of the visit',
  draftReport: 'within five school days of the visit',
  factualCheck: 'two school days after the draft',
  reportAgreed: 'eight school days after the visit, and ten at most',
  workshop: 'within ten school days of the visit, while it is fresh',
  planSigned: 'within fifteen school days of the visit',
  checkIn: 'six to eight weeks after the plan is signed',
  ninetyDay: 'ninety days after the plan is signed',
  impactReview: 'one or two terms after the plan is signed',
  rawNotesDestroyAfter: 'thirty days after the report is agreed',
};

const statuses: Readonly<Record<HypothesisStatus, string>> = {
  open: 'Open',
  supported: 'Supported',
  challenged: 'Challenged',
  unresolved: 'Unresolved',
};

export const reviewMessages = {
  roles,
  reviewTypes,
  hypothesisLabel: (number: number) => `H${number}`,
  notSaved: (title: string, whatToDo: string) => `${title}. ${whatToDo}`,

  overview: {
    created: 'The review is set up',
    createdBody: 'This page is its home: the five stages of its journey, and what comes next.',
    next: 'What comes next',
    nothingNext: 'This review has come full circle. The next self-review can begin from it.',
    waiting: (why: string) => `${why}.`,
    stage: (number: number, title: string) => `${number}. ${title}`,
    tasks: (stage: string) => `Tasks of the stage ${stage}`,
    keptParts: 'Came with the file:',
    side: 'This review',
    question: 'Enquiry question',
    noQuestion: 'Not agreed yet',
    hypotheses: 'Hypotheses',
    team: 'Team',
    noTeam: 'Nobody named yet',
    dates: 'Dates',
    change: 'Change',
    changeWhat: (what: string) => `Change: ${what}`,
    safeguarding: 'Safeguarding',
    saveFile: 'Save a review file',
  },

  writingAs: {
    title: 'Who is writing on this laptop?',
    body: 'Notes carry the reviewer who took them, so that two pairs of eyes can be told apart. You can change it at any time.',
    label: 'Writing as',
    choose: 'Choose your name',
    nobodyHere: 'Nobody is on the review team yet.',
    addTeam: 'Name the team',
    dialogTitle: 'Who is writing on this laptop?',
    close: 'Close',
    later: 'Somebody else, or later',
    told: (name: string) => `From now on notes are ${name}’s`,
    notTold: 'Notes now carry no name until somebody is chosen',
  },

  enquiry: {
    title: 'Enquiry question and hypotheses',
    question: 'Enquiry question',
    questionHelp: 'One open question that starts “To what extent …”.',
    questionEmpty:
      'A review needs its question. The words you had are kept until you write others.',
    questionAdvice:
      'Questions that start “To what extent” leave room for more than yes or no. You can keep yours as it is.',
    start: 'to what extent',
    focus: 'Focus',
    focusHelp: 'Subjects, phases or groups of pupils the question is about.',
    whyNow: 'Why now',
    whyNowHelp: 'What makes this the right question for the school this year.',
    inScope: 'In scope',
    outOfScope: 'Out of scope',
    scopeHelp: 'One on each line.',
    hypotheses: 'Hypotheses',
    hypothesesHelp: 'Something the visit could prove wrong. Up to five.',
    none: 'No hypotheses yet',
    noneBody:
      'Say what you expect to find, why you think so, and what would prove you wrong. The visit then looks for both.',
    addFirst: 'Add the first hypothesis',
    addAnother: 'Add a hypothesis',
    full: 'Five is the most a visit can test. To add another, move one to the bin.',
    statement: 'Hypothesis',
    why: 'Why we think so',
    disprove: 'What would disprove it',
    sources: 'Sources needed',
    sourcesOf: (label: string) => `${label}: sources needed`,
    chooseSources: 'Choose sources',
    chooseSourcesOf: (label: string) => `Choose sources for ${label}`,
    searchSources: 'Find a way of looking',
    sourceGroups: {
      classrooms: 'In classrooms',
      'around-school': 'Around the school',
      work: 'Pupils’ work',
      pupils: 'Pupils',
      staff: 'Staff',
      leaders: 'Leaders',
      families: 'Families',
      records: 'Records',
      logistics: 'Of the day',
    },
    noSources: 'None chosen yet',
    status: 'What the visit says about it',
    statuses,
    statusNote: 'In a sentence',
    weight: (notes: number, supports: number, challenges: number) =>
      notes === 0
        ? 'No notes yet'
        : `${plural(notes, 'note', 'notes')}: ${supports} for it, ${challenges} against it`,
    more: 'More',
    moreAbout: (label: string) => `More about ${label}`,
    moveUp: 'Move up',
    moveDown: 'Move down',
    moveToBin: 'Move to the bin',
    movedToBin: (label: string) => `${label} is in the bin`,
    moved: (label: string, place: string) => `${label} is now ${place}`,
    tooMany: (maximum: number) =>
      `A review has up to ${maximum} hypotheses. Move one to the bin first.`,
    gone: 'This hypothesis is no longer there. A colleague may have moved it to the bin.',
  },

  team: {
    title: 'Team and schools',
    groups: {
      review: 'Review team',
      reviewHelp: 'They visit, write notes and agree the findings.',
      champion: 'Improvement champion',
      championHelp:
        'Comes after the visit, and leads the workshop in which staff turn findings into a plan.',
      host: 'Host school',
      hostHelp:
        'The headteacher owns the self-review and the plan; the host partner goes along on the visit.',
      others: 'Others named in this review',
      othersHelp: 'They take no part in it for now.',
    },
    nobody: 'Nobody named yet.',
    add: 'Add a colleague',
    addTitle: 'Add a colleague',
    addConfirm: 'Add',
    addedTo: (name: string) => `${name} is on the list`,
    name: 'Name',
    nameMissing: 'Give the name.',
    jobRole: 'Role at work',
    school: 'School',
    noSchool: 'No school (works for the trust)',
    does: 'In this review',
    change: 'Change',
    changeWhom: (name: string) => `Change: ${name}`,
    schools: 'Schools',
    schoolsHelp: 'The host, and the schools the team comes from.',
    host: 'Host school',
    addSchool: 'Add a school',
    schoolName: 'Name of the school',
    schoolMissing: 'Give the name of the school.',
    urn: 'URN',
    phase: 'Phase',
    safeguarding: 'Safeguarding contact at the host school',
    safeguardingHelp:
      'Shown to everyone who presses Safeguarding. Roles and places, no names of pupils.',
    contactRole: 'Role',
    contactRoleHelp: 'For example: designated safeguarding lead.',
    contactWhere: 'Where to find them',
    contactWhereHelp: 'Room and extension.',
    contactDeputy: 'Deputy',
    partnership: 'Trust or partnership',
    notChanged: 'Not changed',
  },

  dates: {
    title: 'Dates',
    visit: 'The visit',
    length: 'Length',
    day: (number: number) => `Day ${number}`,
    onlyDay: 'Date of the visit',
    addDay: 'Add a day',
    removeDay: (number: number) => `Remove day ${number}`,
    noVisit: 'No date yet',
    cycle: 'The cycle around it',
    cycleHelp: 'Dates fall on school days only. What is usual is advice; your partnership decides.',
    names: cycle,
    usually: (date: string, rule: string) => `Usually ${date}: ${rule}.`,
    usualRule: (rule: string) => `Usually ${rule}.`,
    use: 'Use it',
    takeFor: (date: string, what: string) => `Use ${date} for: ${what}`,
    rules: cycleRule,
    calendar: (title: string) => `Dates follow the calendar “${title}”.`,
    illustrative: 'Its dates are made up to start with: check them against your own.',
    changeCalendar: 'Change the calendar',
    addCalendar: 'Put a calendar in',
    noCalendar: 'This review has no school calendar: only weekends are known to be closed.',
    notSchoolDay: (date: string, nearest: string) =>
      `School is closed on ${date}. The nearest school days are ${nearest}.`,
    closed: (date: string) => `School is closed on ${date}. Choose another day.`,
    or: ' and ',
    needsOne: 'A visit has at least one day. Change the date instead of removing it.',
  },

  followThrough: {
    title: 'Dates and milestones',
    dates: 'When to look again',
    datesHelp:
      'Reviews without a date slip. Put all three into the diary on the day the plan is signed.',
    what: {
      checkIn: 'Have the first steps been taken? What stands in the way?',
      ninetyDay: 'Is it being done, by whom, and well enough? Keep, adapt or stop.',
      impactReview: 'What is different for pupils? The answer begins the next self-review.',
    },
    inDays: (count: number) =>
      count === 0
        ? 'today'
        : count > 0
          ? `in ${plural(count, 'school day', 'school days')}`
          : `${plural(-count, 'school day', 'school days')} ago`,
    milestones: 'Milestones',
    milestonesHelp: 'From the action plan, the earliest first. Tick what has been met.',
    table: 'Milestones of the action plan',
    by: 'By',
    noDate: 'No date',
    milestone: 'Milestone',
    action: 'Action',
    lead: 'Lead',
    met: 'Met',
    metWhich: (milestone: string) => `Met: ${milestone}`,
    progress: (met: number, all: number) => `${met} of ${all} met`,
    due: 'Due',
    none: 'No milestones yet',
    noneBody:
      'A milestone says what will be so by a certain day, so that nobody has to wait until summer to see whether an action works. They are written with the actions.',
    toPlan: 'Go to the action plan',
    gone: 'This action is no longer in the plan.',
  },

  keptParts: {
    title: 'Parts kept from the file',
    intro:
      'These parts of the cycle came with the file. Fieldfare has no screen for them yet, so they are shown here to read, kept word for word, and go out again when you save a review file.',
    none: 'Nothing is kept here',
    noneBody:
      'When a review file brings parts that Fieldfare has no screen for yet, they are kept and shown here.',
    count: (count: number) => plural(count, 'item', 'items'),
    yes: 'Yes',
    no: 'No',
    nothing: 'Nothing given',
    empty: 'Empty',
    table: (name: string) => `${name}, as a table`,
    item: (number: number) => `Item ${number}`,
  },
} as const;
