// Every word of the Capture screen. Facts come in as parameters; nothing here knows where from.
import type { NoteKind, SourceKind, Stance } from '../../shared/domain/evidence.ts';

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`;

const list = (parts: readonly string[]): string =>
  parts.length <= 1
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (count: number): string => numberWords[count] ?? String(count);

const kinds: Readonly<Record<NoteKind, string>> = {
  strength: 'Strength',
  development: 'Area for development',
  question: 'Question',
};

const sources: Readonly<Record<SourceKind, string>> = {
  seen: 'Seen',
  heard: 'Heard',
  read: 'Read',
  counted: 'Counted',
};

const stances: Readonly<Record<Stance, string>> = {
  supports: 'supports',
  challenges: 'challenges',
  neutral: 'neutral',
};

export const evidenceMessages = {
  title: 'Capture',
  opening: 'Opening your notes',
  kinds,
  sources,
  stances,
  strengths: { '1': 'A hint', '2': 'Clear', '3': 'Compelling' },
  hypothesis: (number: number) => `H${number}`,

  /** Most write “Y5” or “Year 5”; a bare figure would say nothing beside a place. */
  yearGroup: (year: string) => (/^\s*\d{1,2}\s*$/.test(year) ? `Year ${year.trim()}` : year),

  activity: {
    none: 'No activity picked yet',
    pick: 'Pick the activity',
    change: 'Change activity',
    region: 'Activity',
    hint: 'Pick it once: it stays for every note until you change it. Only the activity is needed.',
    type: 'Activity',
    typePlaceholder: 'Start typing: lesson visit, pupil panel …',
    place: 'Place',
    phase: 'Phase',
    year: 'Year group',
    subject: 'Subject',
    groupSize: 'How many',
    groupOf: 'Of whom',
    groupOfPlaceholder: 'pupils, staff, books',
    done: 'Back to the note',
    people: (size: number | null, of: string) =>
      size === null ? of : of === '' ? `group of ${size}` : `${size} ${of}`,
  },

  writer: {
    question: 'Who is writing on this laptop?',
    hint: 'Then every note carries your name for the team. You can write before you answer.',
    failed: 'Not set.',
  },

  box: {
    region: 'New note',
    description: 'What you saw, heard, read or counted',
    placeholder: 'What did you see, hear, read or count?',
    interpretation: 'What I make of it',
    quote: 'Words somebody said',
    quoteShort: 'Said, no names',
    quotePlaceholder: 'Words somebody said: no names',
    kind: 'This note is a',
    source: 'Source',
    tags: 'Tags',
    tagHypotheses: 'Hypotheses',
    tagLens: '+ Lens',
    /** As KeyCap reads combinations. */
    sourceKeys: 'alt+1…4',
    hypothesisKeys: (count: number) => (count === 1 ? 'mod+1' : `mod+1…${Math.min(count, 5)}`),
    file: 'File note',
    filing: 'Filing',
    filed: (time: string) => `Note filed, ${time}`,
    found: (when: string) => `Your unfinished note from ${when} is here.`,
    foundDismiss: 'Fine',
    noActivity: 'Pick the activity first, so that the note counts towards the evidence.',
    notKept: 'What you type is not being saved',
    notKeptHelp: 'It is still here. Fieldfare goes on trying; do not close the window.',
    nothing: 'Nothing to file yet',
    notFiled: 'The note is not filed. It is still here.',
    again: 'Try again',
  },

  problems: {
    empty: 'Write what you saw, heard, read or counted first.',
    tooLong: (length: number, maximum: number) =>
      `One text of this note has ${length.toLocaleString('en-GB')} characters, and ${maximum.toLocaleString('en-GB')} is the most. File it in two parts: cut the second half, file the first, paste.`,
    reviewGone: 'This review is no longer on this laptop. Copy your words before you leave.',
    noteGone: 'This note is no longer here. A colleague may have deleted it for good.',
  },

  /** Heard when a key changed a mark and the focus stayed in the text. */
  spoken: {
    noKind: 'No kind',
    noSource: 'No source',
    added: (name: string) => `Tagged: ${name}`,
    removed: (name: string) => `Tag removed: ${name}`,
  },

  hypotheses: {
    /** Begins with what stands on the tag. */
    press: (code: string, statement: string, stance: string) =>
      `${code} ${stance}: ${statement} Press to change.`,
    notTagged: 'not tagged',
    told: (code: string, stance: string) => `${code}: ${stance}`,
  },

  lens: {
    title: 'Tag to a lens',
    search: 'Find an item',
    tags: 'Lens tags',
    signpost: (subject: string, words: string) => `${subject}: ${words}`,
    none: 'No lens is set for this review.',
  },

  more: {
    title: 'More about this note',
    strength: 'How strong is it on its own?',
    strengthHint: 'Your own judgement of this one piece of evidence, never of a person.',
    groupSize: 'How many people or pieces',
    groupSizeHint: 'Below five, say less about who they are.',
    groupOf: 'Of whom or what',
    followUp: 'To follow up',
    followUpHint: 'What to ask or look for next, and of whom by role.',
    set: (parts: readonly string[]) => parts.join(', '),
    hasFollowUp: 'follow-up',
  },

  time: {
    now: (time: string) => `Time ${time}`,
    given: (time: string) => `Time ${time}, given by you`,
    change: 'Change the time of this note',
    time: 'Time',
    day: 'Day',
    today: (day: string) => `Today, ${day}`,
    atFiling: 'Use the time of filing',
  },

  keys: {
    button: 'Keys',
    title: 'Keys on this screen',
    intro: 'Everything here can also be done with the mouse.',
    groups: {
      note: 'The note',
      tags: 'Tags',
      list: 'The list of notes',
      page: 'Around the page',
    },
    fileNote: 'File the note',
    interpretation: 'What I make of it',
    quote: 'Words somebody said',
    moreAboutNote: 'More about this note',
    chooseActivity: 'Change the activity',
    markStrength: 'Strength',
    markArea: 'Area for development',
    markQuestion: 'Question',
    markSeen: 'Seen',
    markHeard: 'Heard',
    markRead: 'Read',
    markCounted: 'Counted',
    tagHypothesis: (first: string, last: string) =>
      `${first === last ? first : `${first} to ${last}`}: supports, challenges, neutral, none`,
    tagLens: 'Tag to a lens',
    addPhoto: 'Add a photo',
    splitNote: 'Split the note you are changing at the cursor',
    chooseNote: 'Choose the note, to merge it with others',
    mergeNotes: 'Merge the chosen notes',
    filterNotes: 'Search the notes',
    switchPart: 'From the note to the list and back',
    arrows: 'From note to note',
    edit: 'Change the note',
    leave: 'Leave the note',
    bin: 'Move the note to the bin',
    keyHelp: 'Show these keys',
  },

  list: {
    region: 'Notes',
    groups: {
      here: 'Filed in this activity',
      others: 'All other notes',
      all: 'All notes',
      found: 'Notes found',
    },
    ofTotal: (count: number, total: number) =>
      `${count.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`,
    count: (count: number) => plural(count, 'note', 'notes'),
    search: 'Search notes',
    filter: 'Filter',
    filters: 'Filters',
    filterCount: (count: number) => `Filter (${count})`,
    clearAll: 'Show all notes',
    found: (count: number) => `${plural(count, 'note', 'notes')} found`,
    loading: 'Fetching the notes',
    failed: 'The notes could not be read',
    again: 'Try again',
    emptyTitle: 'Notes will stand here',
    empty:
      'Each note you file appears in this list with its time, so that you can find it, change it and tag it later.',
    emptyHere: 'Nothing filed in this activity yet.',
    emptyFoundTitle: 'No note matches',
    emptyFound: 'Try fewer words or take a filter away.',
    row: (time: string, text: string) => `${time}: ${text}`,
    noWords: 'This note has no words yet.',
    quote: 'Said:',
    interpretation: 'What I make of it:',
    followUp: 'To follow up:',
    unknownReviewer: 'Reviewer not known',
    noActivity: 'No activity',
    edit: 'Change',
    editLabel: (time: string) => `Change the note of ${time}`,
    bin: 'Move to bin',
    binLabel: (time: string) => `Move to bin: the note of ${time}`,
    binned: 'Note moved to the bin',
    undo: 'Undo',
    binFailed: 'The note was not moved to the bin.',
    restoreFailed: 'The note could not be put back. It is still in the bin.',
    strength: (word: string) => `${word} evidence`,
    keyHint: 'Arrow keys go from note to note, Enter changes one, Delete moves it to the bin.',
  },

  merge: {
    choose: 'Choose',
    chooseLabel: (time: string) => `Choose the note of ${time}`,
    chosen: 'Chosen',
    chosenLabel: (time: string) => `Chosen: the note of ${time}`,
    bar: 'Chosen notes',
    count: (count: number) => plural(count, 'note chosen', 'notes chosen'),
    oneMore: 'Choose one more to merge them.',
    willChallenge: (codes: readonly string[]) =>
      `They differ on ${list(codes)}: the merged note keeps what challenges it.`,
    act: 'Merge',
    clear: 'Choose none',
    done: (count: number) => `${count} notes merged into one`,
    failed: 'The notes were not merged.',
  },

  split: {
    button: 'Split at the cursor',
    done: 'The note is now two',
    failed: 'The note was not split.',
    nothing: 'Put the cursor between the words that are to be two notes, then split.',
    changed: 'It was changed elsewhere just now. Look at it, then split again.',
  },

  paste: {
    offer: (count: number) => `You pasted ${count} paragraphs.`,
    each: (count: number) => `File as ${count} notes`,
    one: 'Keep as one note',
    filed: (count: number) => plural(count, 'note filed', 'notes filed'),
  },

  filters: {
    any: 'Any',
    reviewerId: 'Reviewer',
    activityType: 'Activity',
    kind: 'Kind of note',
    sourceKind: 'Source',
    hypothesisId: 'Hypothesis',
    stance: 'Stance',
    lensTag: 'Lens item',
    isUnplaced: 'Not yet in a finding',
    isUnplacedHint: 'Notes that no finding rests on',
    chip: (name: string, value: string) => `${name}: ${value}`,
  },

  edit: {
    region: (time: string) => `Changing the note of ${time}`,
    done: 'Done',
    reviewer: 'Written by',
    date: 'Day',
    notSaved: 'Not saved yet',
  },

  weight: {
    title: 'What the evidence carries',
    failed: 'This could not be worked out just now.',
    noHypotheses: 'No hypotheses yet',
    noHypothesesHelp:
      'Once the team has written what it expects to find, this shows what each one rests on.',
    toEnquiry: 'Write the hypotheses',
    dots: (have: number, need: number) => `${have} of ${need} sources`,
    notes: (count: number) => plural(count, 'note', 'notes'),
    reviewers: (count: number) => plural(count, 'reviewer', 'reviewers'),
    kinds: (count: number) => plural(count, 'kind of activity', 'kinds of activity'),
    challenge: (count: number) => (count === 1 ? '1 challenges it' : `${count} challenge it`),
    nothingYet: 'Nothing yet.',
    needed: (parts: readonly string[]) => `Still needed: ${list(parts)}.`,
    needNothing: 'Every source it asked for has spoken.',
    moreReviewers: (have: number, missing: number) => {
      if (have === 0) return missing === 1 ? 'a reviewer' : `${inWords(missing)} reviewers`;
      if (have === 1 && missing === 1) return 'a second reviewer';
      return missing === 1 ? 'one more reviewer' : `${inWords(missing)} more reviewers`;
    },
    challengeNeeded: 'a look for what speaks against it',
  },
} as const;
