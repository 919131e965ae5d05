// Which column of a colleague's sheet holds what, by its heading: in any order, in any case, in the
// words people use. A heading that says nothing to us is kept with its words.
import { plainWords } from './plain-words.ts';

const sheetFields = [
  'time',
  'date',
  'activity',
  'place',
  'phase',
  'year',
  'subject',
  'description',
  'quote',
  'interpretation',
  'strength',
  'followUp',
  'hypothesis',
  'kind',
] as const;
export type SheetField = (typeof sheetFields)[number];

/** Headings that say so plainly. The first of a field is the one a blank sheet is given. */
const plain: Readonly<Record<SheetField, readonly string[]>> = {
  time: ['time', 'times', 'clock', 'start', 'start time', 'time of day', 'at'],
  date: ['date', 'day', 'visit date', 'visit day'],
  activity: ['activity', 'activity type', 'type of activity', 'kind of activity', 'session'],
  place: ['where', 'place', 'location', 'room', 'setting', 'class', 'where i was'],
  phase: ['phase', 'key stage', 'ks', 'stage'],
  year: ['year', 'year group', 'year groups', 'yr', 'yr group', 'years'],
  subject: ['subject', 'subject area', 'lesson subject'],
  description: [
    'what i saw or heard',
    'what i saw',
    'what i heard',
    'what was seen',
    'what you saw or heard',
    'what we saw or heard',
    'saw or heard',
    'seen or heard',
    'i saw',
    'evidence',
    'note',
    'notes',
    'observation',
    'observations',
    'description',
    'what happened',
  ],
  quote: ['quote', 'quotes', 'words somebody said', 'in their words', 'exact words', 'said'],
  interpretation: [
    'my thoughts',
    'thoughts',
    'what i make of it',
    'what i think',
    'what it means',
    'interpretation',
    'reflection',
    'reflections',
    'so what',
    'my view',
    'i wonder',
    'meaning',
  ],
  strength: ['strength', 'how strong', 'strength of evidence', 'weight', 'how sure'],
  followUp: ['follow up', 'to follow up', 'next step', 'next steps', 'to do', 'check next'],
  hypothesis: ['hypothesis', 'hypotheses', 'which hypothesis', 'bears on hypothesis'],
  kind: ['kind of note', 'kind', 'type of note', 'strength or area'],
};

/** Headings that may mean it, where no plainer one does. */
const perhaps: readonly (readonly [SheetField, RegExp])[] = [
  ['description', /\b(saw|seen|heard|observed|evidence|observations?|notes?)\b/],
  ['interpretation', /\b(thoughts?|think|make of|reflections?|wonder|comments?|view)\b/],
  ['quote', /\b(quotes?|said)\b/],
  ['time', /\btimes?\b/],
  ['date', /\bdate\b/],
  ['activity', /\b(activity|session|source|type|what)\b/],
  ['place', /\b(where|place|room|location)\b/],
  ['year', /\b(year|yr)\b/],
  ['subject', /\bsubject\b/],
  ['strength', /\b(strength|strong)\b/],
  ['followUp', /\bfollow up\b/],
  ['hypothesis', /\bhypothes[ei]s\b/],
  ['description', /\b(details?|text|comments?)\b/],
];

const fieldOf = new Map(
  sheetFields.flatMap((field) => plain[field].map((words) => [words, field] as const)),
);

export interface SheetColumn {
  readonly heading: string;
  readonly field: SheetField | null;
}

/** A field is found once: the plainest heading has it, then the first from the left. */
export function recogniseColumns(headings: readonly string[]): readonly SheetColumn[] {
  const words = headings.map(plainWords);
  const found: (SheetField | null)[] = words.map(() => null);
  const taken = new Set<SheetField>();
  const give = (index: number, field: SheetField): void => {
    if (found[index] !== null || taken.has(field)) return;
    found[index] = field;
    taken.add(field);
  };
  words.forEach((heading, index) => {
    const field = fieldOf.get(heading);
    if (field !== undefined) give(index, field);
  });
  for (const [field, pattern] of perhaps) {
    words.forEach((heading, index) => {
      if (pattern.test(heading)) give(index, field);
    });
  }
  return headings.map((heading, index) => ({ heading, field: found[index] ?? null }));
}

/** Without words to file there is nothing to bring in. */
export const hasNoteColumn = (columns: readonly SheetColumn[]): boolean =>
  columns.some(({ field }) => field === 'description' || field === 'quote') ||
  columns.some(({ field }) => field === 'interpretation');

/** How sure we are that a line of cells is the line of headings. */
export const countRecognised = (headings: readonly string[]): number => {
  const words = new Set(headings.map(plainWords));
  return [...words].filter((heading) => fieldOf.has(heading)).length;
};
