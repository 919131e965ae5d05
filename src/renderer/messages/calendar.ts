// The words of the screen on which a review's own school calendar is put in.
import type { CycleDate } from '../../shared/domain/review.ts';
import { reviewMessages } from './review.ts';

const named = (name: string, otherwise: string): string => (name.trim() === '' ? otherwise : name);

export const calendarMessages = {
  title: 'School calendar',
  intro:
    'Put in the dates your school goes by. Every date in this review is then checked against them, and school days are counted from them.',
  back: 'Back to the dates',
  undo: 'Undo',

  startFrom: {
    title: 'Start from another calendar',
    label: 'Calendar',
    help: 'Calendars that came with Fieldfare or with your partnership’s file.',
    replace: 'Start from it',
    add: 'Add its year to this one',
    replaced: (title: string) => `You now start from “${title}”`,
    added: (title: string) => `The dates of “${title}” are added`,
  },

  about: {
    title: 'What it is',
    name: 'Name of the calendar',
    academicYear: 'Academic year',
    academicYearExample: '2026-27',
    authority: 'Authority or trust',
    note: 'Note',
    noteHelp: 'Where the dates come from, and what to check again.',
  },

  lines: {
    terms: {
      title: 'Half terms',
      help: 'First and last day with pupils or training. INSET days lie inside.',
      add: 'Add a half term',
      unnamed: (number: number) => `half term ${number}`,
      empty: 'No half terms yet. Add the first one.',
    },
    insetDays: {
      title: 'INSET days',
      help: 'Days on which the host school trains and no pupils come.',
      add: 'Add an INSET day',
      unnamed: (number: number) => `INSET day ${number}`,
      empty: 'No INSET days yet. Most schools have five.',
    },
    holidays: {
      title: 'Holidays',
      help: 'Between the half terms, and the summer after them.',
      add: 'Add a holiday',
      unnamed: (number: number) => `holiday ${number}`,
      empty: 'No holidays yet. Days between half terms count as closed all the same.',
    },
    bankHolidays: {
      title: 'Bank holidays',
      help: 'Schools are closed on them, also in the middle of a half term.',
      add: 'Add a bank holiday',
      unnamed: (number: number) => `bank holiday ${number}`,
      empty: 'No bank holidays yet.',
    },
    swaps: {
      title: 'Schools that train on another day',
      help: 'These came with the calendar. Each school has lessons on the first day and trains on the second.',
      empty: 'None.',
    },
    name: 'Name',
    start: 'First day',
    end: 'Last day',
    date: 'Day',
    school: 'School',
    insetOff: 'Has lessons on',
    insetOn: 'Trains on',
    reason: 'Reason',
    of: (what: string, line: string) => `${what}: ${line}`,
    remove: (line: string) => `Remove: ${line}`,
    removeHeading: 'Remove',
    removed: (line: string) => `Removed: ${line}`,
  },

  foot: {
    region: 'Use this calendar',
    schoolDays: (count: number) =>
      `${count.toLocaleString('en-GB')} ${count === 1 ? 'school day' : 'school days'}`,
    noSchoolDays: 'No school days to count yet',
    ours: 'These are our own dates',
    use: 'Use this calendar',
    drop: 'Back to the one in use',
    dropped: 'Back to the calendar in use',
    state: {
      'in-use': 'This is the calendar in use.',
      changed: 'Kept on this laptop, not in use yet.',
      none: 'This review has no calendar yet.',
    },
    used: 'The review now follows this calendar',
    notUsed: 'Not used yet: something in the calendar cannot be so. Nothing was changed.',
  },

  closed: {
    title: 'Some dates of this review fall on a day without school',
    help: 'They stay as they are until you change them on the page of dates.',
    step: (which: CycleDate) => reviewMessages.dates.names[which],
    line: (what: string, date: string, why: string) => `${what}, ${date}: ${why}`,
  },

  wrong: {
    title: 'Give the calendar a name.',
    academicYear: 'Give the academic year, such as 2026-27.',
    name: (line: string) => `Give ${line} a name.`,
    start: (line: string) => `Give the first day of ${line}.`,
    end: (line: string) => `Give the last day of ${line}.`,
    date: (line: string) => `Give the day of ${line}.`,
    swapDay: (line: string) => `Give both days for ${line}, or remove the line.`,
    noTerms: 'Add at least one half term with its first and last day.',
    tooLong: (start: string, end: string) =>
      `The calendar runs from ${start} to ${end}. Check the years: more than four are too many.`,
    backwards: (line: string) => `${line} ends before it starts. Change one of the two days.`,
    overlap: (line: string, other: string) =>
      `${line} and ${other} share at least one day. Change where one of them starts or ends.`,
    holidayInTerm: (holiday: string, term: string) =>
      `${holiday} lies inside ${term}. Make two half terms of it, or change the days.`,
    bankHolidayTwice: (date: string) => `${date} is there twice as a bank holiday. Remove one.`,
    insetTwice: (date: string) => `${date} is there twice as an INSET day. Remove one.`,
    insetOutside: (date: string) =>
      `The INSET day ${date} lies in no half term. Change it, or let the half term begin earlier or end later.`,
    insetAtWeekend: (date: string) => `The INSET day ${date} is at the weekend.`,
    insetOnBankHoliday: (date: string) =>
      `The INSET day ${date} is a bank holiday. Choose another day.`,
    swapWithoutInset: (school: string, date: string) =>
      `${school} has lessons on ${date}, but that is no INSET day in this calendar. Change the day or remove the line.`,
    swapOutside: (school: string, date: string) =>
      `${school} trains on ${date}, which lies in no half term. Change the day or remove the line.`,
  },
  named,
} as const;
