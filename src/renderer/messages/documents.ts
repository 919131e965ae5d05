// The words of the documents page: states, what changed since, choices, packs and sending. What a
// document is called and is for comes with it.
import type {
  DocumentDetail,
  DocumentFormat,
  DocumentPlace,
} from '../../shared/domain/document-choices.ts';
import type { DocumentPart, PartChange } from '../../shared/domain/document-part.ts';
import type { DocumentState } from '../../shared/domain/made-document.ts';

const counted = (count: number, [one, many]: readonly [string, string]): string =>
  `${count} ${count === 1 ? one : many}`;

/** Null where there is only one of it, so that a number would say nothing. */
const partNames: Readonly<Record<DocumentPart, readonly [string, string] | null>> = {
  'self-review': ['answer of the self-review', 'answers of the self-review'],
  enquiry: null,
  hypotheses: ['hypothesis', 'hypotheses'],
  people: ['person or school', 'people or schools'],
  dates: ['date', 'dates'],
  days: ['day of the visit', 'days of the visit'],
  sessions: ['part of the timetable', 'parts of the timetable'],
  briefings: ['briefing', 'briefings'],
  notes: null,
  findings: ['finding', 'findings'],
  decisions: ['decision', 'decisions'],
  feedback: ['point of the feedback', 'points of the feedback'],
  'factual-check': ['answer to the factual check', 'answers to the factual check'],
  report: ['passage of the report', 'passages of the report'],
  handover: ['handover', 'handovers'],
  workshop: ['part of the workshop', 'parts of the workshop'],
  'workshop-said': ['card of the workshop', 'cards of the workshop'],
  objectives: ['objective', 'objectives'],
  actions: ['action', 'actions'],
  'looks-back': ['entry of a look back', 'entries of a look back'],
  speakers: ['person who can speak', 'people who can speak'],
};

const singles: Readonly<Partial<Record<DocumentPart, string>>> = {
  enquiry: 'the enquiry changed',
  notes: 'notes of the visit changed',
};

function changeWords(change: PartChange): string[] {
  const names = partNames[change.part];
  if (names === null) return [singles[change.part] ?? ''];
  return (['reworded', 'added', 'removed', 'changed'] as const).flatMap((what) =>
    change[what] === 0 ? [] : [`${counted(change[what], names)} ${what}`],
  );
}

const inOneLine = (parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' · ');

const roles = {
  headteacher: 'Headteacher',
  governors: 'Chair of governors',
  staff: 'Staff of the school',
  team: 'Review team',
  champion: 'Improvement champion',
  trust: 'Trust or partnership',
} as const;

export const documentsMessages = {
  title: 'Documents',
  intro:
    'Everything this review gives out. Fieldfare writes each document from what the review holds, and tells you when one you have given out no longer says the same.',
  loading: 'Looking through the documents',
  stageLabel: 'Stage',
  allStages: 'All',
  list: 'Documents',
  emptyStage: 'No document belongs to this stage',
  emptyStageHelp: 'The other stages have theirs.',
  showAll: 'Show all documents',
  states: {
    'not-yet': 'Not yet',
    ready: 'Not made yet',
    draft: 'Draft',
    agreed: 'Agreed',
    sent: 'Sent',
  } satisfies Readonly<Record<DocumentState, string>>,
  outOfDate: 'Out of date',
  /** "2 findings reworded, 1 action added since 12 Oct" */
  changedSince: (changes: readonly PartChange[], day: string) =>
    `${changes.flatMap(changeWords).join(', ')} since ${day}`,
  sentTo: (who: readonly string[], day: string) => `Sent to ${who.join(', ')} on ${day}`,
  agreedOn: (day: string) => `Agreed on ${day}`,
  internal: 'For the review team only',
  version: (number: number) => `version ${number} of the review`,

  notYet: 'What it waits for',
  places: {
    'self-review': 'Go to the self-review',
    enquiry: 'Go to the enquiry',
    team: 'Go to the team',
    dates: 'Go to the dates',
    timetable: 'Go to the timetable',
    capture: 'Go to the notes',
    findings: 'Go to the findings',
    feedback: 'Go to the feedback',
    handover: 'Go to the handover',
    workshop: 'Go to the workshop',
    'factual-check': 'Go to the factual check',
    plan: 'Go to the action plan',
    'follow-through': 'Go to the milestones',
  } satisfies Readonly<Record<DocumentPlace, string>>,

  choices: 'How it is made',
  audience: 'For whom',
  detail: 'How much of it',
  details: {
    full: 'Everything',
    short: 'The short version',
  } satisfies Readonly<Record<DocumentDetail, string>>,
  format: 'File',
  formats: {
    docx: 'Word',
    pdf: 'PDF',
    xlsx: 'Excel',
    ics: 'Calendar',
    pptx: 'Slides',
  } satisfies Readonly<Record<DocumentFormat, string>>,
  anonymised: 'Leave out names',
  anonymisedHelp:
    'People by their role, schools as “the school” and by letters. Fieldfare knows the names entered in this review; read it once for others.',
  draft: 'Mark as a draft',
  save: 'Save',
  savedAs: (name: string) => `Saved as ${name}`,
  inOurs: 'In Fieldfare’s own design.',
  inTemplate: (name: string) =>
    `Will be written in your own template, ${name}. The preview shows what fills it.`,
  onLetterhead: (name: string) =>
    `Will be written on your letterhead, ${name}. The preview shows its words.`,
  inOursForThese:
    'In Fieldfare’s own design: your template is for other readers, or for all of it.',
  inOursWithoutNames: 'Without names it is in Fieldfare’s own design, without letterhead or logo.',
  pdfInOurs:
    'A PDF comes in Fieldfare’s own design with your name, logo and colour; only Word can lay out your template.',
  ourDocuments: 'Our documents',
  preview: (title: string) => `Preview: ${title}`,
  previewWaits: 'Laying out the document',

  made: (count: number) => (count === 1 ? 'Given out once' : `Given out ${count} times`),
  earlier: (count: number) => (count === 1 ? 'The one before' : `The ${count} before`),
  neverMade: 'Not given out yet.',
  madeLine: (when: string, format: string, audience: string, marks: readonly string[]) =>
    inOneLine([when, format, audience, ...marks]),
  markAnonymised: 'without names',
  markDraft: 'draft',
  stillTrue: 'Says what the review says now',
  sendThis: 'Mark as sent',
  sendThisLabel: (name: string) => `Mark as sent: ${name}`,
  agreeThis: 'Mark as agreed',
  agreeThisLabel: (name: string) => `Mark as agreed: ${name}`,

  send: {
    title: 'To whom did it go?',
    help: 'By role, never by name. Fieldfare sends nothing itself; this is for your own record.',
    roles: 'Roles',
    options: roles,
    other: 'Somebody else, by role',
    on: 'On',
    save: 'Mark as sent',
    cancel: 'Not now',
    nobody: 'Choose at least one role.',
    noDay: 'Choose the day it went.',
    done: 'Marked as sent',
  },

  pack: {
    open: 'Save all as a pack',
    title: 'Save documents as a pack',
    help: 'One zip with a file for each. Those for the review team only are not ticked.',
    documents: 'Documents',
    save: 'Save the pack',
    cancel: 'Not now',
    none: 'Tick at least one document.',
    saved: (name: string, count: number) =>
      `Saved ${count === 1 ? '1 document' : `${count} documents`} as ${name}`,
    notReady: 'No document can be made yet.',
  },

  failures: {
    notKnown: {
      title: 'This document is of a newer Fieldfare',
      whatToDo: 'Install the newer version on this laptop to make it.',
    },
    notReady: {
      title: 'Something it needs is no longer there',
      whatToDo: 'The list on the left says what it waits for.',
    },
    notOffered: {
      title: 'This document does not come that way',
      whatToDo: 'Choose for whom it is, and the kind of file, once more.',
    },
    notWritten: {
      title: 'The file was not saved',
      whatToDo: (code: string) =>
        `Perhaps a file of that name is open: close it there and save again. If not, choose another folder, such as Documents. (The computer says ${code}.)`,
    },
    noPdf: {
      title: 'The PDF could not be printed',
      whatToDo: 'Save it as Word instead; Word can save a PDF of its own.',
    },
    reviewNotFound: {
      title: 'This review is no longer on this laptop',
      whatToDo: 'It may be in the bin. Look there, and put it back.',
    },
    madeNotFound: {
      title: 'This entry is no longer there',
      whatToDo: 'Another laptop may have taken it away. Save the document again.',
    },
  },
} as const;
