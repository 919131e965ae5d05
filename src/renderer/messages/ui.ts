// Every word the kit itself says. Screens bring their own words as props; nothing here knows a screen.

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const list = (parts: readonly string[]): string => {
  if (parts.length <= 1) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
};

export const uiMessages = {
  product: 'Fieldfare',
  pageTitle: (page: string) => `${page} – Fieldfare`,
  skipToMain: 'Skip to the page’s work',
  optional: '(optional)',
  required: 'needed',
  close: 'Close',
  cancel: 'Cancel',
  clear: 'Clear',
  undo: 'Undo',
  dismiss: 'Dismiss',
  pending: 'Working',
  more: 'More',
  change: 'Change',
  notAnswered: 'Not answered yet',
  nothingFound: 'Nothing found',
  choose: 'Choose',
  show: 'Show',
  hide: 'Hide',
  less: 'Less',
  increase: (label: string) => `Increase: ${label}`,
  decrease: (label: string) => `Decrease: ${label}`,
  remove: (what: string) => `Remove ${what}`,
  changeAnswer: (question: string) => `Change: ${question}`,
  characters: {
    left: (count: number) => `${plural(count, 'character', 'characters')} left`,
    over: (count: number) => `${plural(count, 'character', 'characters')} too many`,
  },
  saved: {
    saving: 'Saving',
    at: (time: string) => `Saved ${time}`,
    failed: 'Not saved yet. Your words are still here.',
    retry: 'Try again',
  },
  errors: {
    title: (count: number) =>
      count === 1 ? 'One thing needs a look' : `${count} things need a look`,
    prefix: 'Error:',
  },
  notice: {
    plain: 'Note',
    good: 'Done',
    mind: 'Please look',
    act: 'Next',
    alarm: 'Stop and read',
  },
  journey: {
    label: 'Journey of this review',
    menu: 'Journey',
    done: 'done',
    'in-progress': 'in progress',
    'to-do': 'to do',
    'not-yet': 'to come',
    stage: (number: number, title: string, state: string) => `Stage ${number}, ${title}: ${state}`,
  },
  taskState: {
    'to-do': 'To do',
    'in-progress': 'In progress',
    done: 'Done',
    'not-yet': 'Cannot start yet',
    attention: 'Needs a look',
  },
  mark: {
    'on-track': 'On track',
    slower: 'Slower than planned',
    stuck: 'Stuck',
    done: 'Done',
    'not-started': 'Not started',
  },
  gap: {
    summary: (parts: readonly string[]) => list(parts),
    count: (have: number, need: number, label: string) => `${have} of ${need} ${label}`,
    met: 'The evidence carries this',
    missing: 'Still needed:',
  },
  side: {
    show: (title: string) => `Show ${title}`,
    hide: (title: string) => `Hide ${title}`,
    hideShort: 'Hide',
  },
  topBar: {
    home: 'All reviews',
    search: 'Search everything',
    searchShort: 'Search',
    safeguarding: 'Safeguarding',
  },
  toasts: {
    region: 'What just happened',
  },
  date: {
    open: 'Open the calendar',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    kinds: {
      'school-day': 'school day',
      inset: 'INSET day',
      weekend: 'weekend',
      holiday: 'school holiday',
      'bank-holiday': 'bank holiday',
      'outside-calendar': 'outside the school calendar',
    },
    noSchoolOn: (date: string, reason: string) =>
      `${date} is not a school day (${reason}). Choose another day.`,
    noSchoolAtWeekends: (date: string) => `${date} is at the weekend. Choose a school day.`,
    outside: (date: string) =>
      `The school calendar does not reach ${date}, so it cannot tell whether that is a school day.`,
    namedKind: (kind: string, name: string) => `${kind}: ${name}`,
    incomplete: 'Write the year with four figures, for example 2026.',
    tooEarly: (date: string) => `Choose ${date} or later.`,
    tooLate: (date: string) => `Choose ${date} or earlier.`,
    nearest: 'Nearest school days',
    use: (date: string) => `Use ${date}`,
    noSchoolIn: 'No school on these days',
    span: (from: string, to: string) => `${from} to ${to}`,
  },
  time: {
    hint: '24-hour clock, for example 09:30',
  },
  keys: {
    mod: 'Ctrl',
    modMac: '⌘',
    alt: 'Alt',
    altMac: '⌥',
    shift: 'Shift',
    shiftMac: '⇧',
    enter: 'Enter',
    enterSign: '↵',
    escape: 'Esc',
    space: 'Space',
    up: '↑',
    down: '↓',
    left: '←',
    right: '→',
    backspace: 'Backspace',
    delete: 'Delete',
    tab: 'Tab',
    slash: '/',
  },
} as const;

export type UiMessages = typeof uiMessages;
