// Reads one row of a sheet into a note. Words stay as they are typed; what was made of a time, an
// activity or a strength is said.
import { activityTypeOf, isEvidenceActivity } from '../activity.ts';
import type { IsoDate } from '../dates.ts';
import type { HypothesisId } from '../ids.ts';
import { maximumNoteLength } from '../evidence.ts';
import { Line, maximumTextLength } from '../../lib/schema.ts';
import type { SheetColumn, SheetField } from './columns.ts';
import { readActivity } from './read-activity.ts';
import { readDate } from './read-date.ts';
import { readKind, readLinks } from './read-links.ts';
import { readStrength } from './read-strength.ts';
import { readTime } from './read-time.ts';
import type { SheetGuess, SheetNote, SheetRow } from './sheet-row.ts';
import { isYearAlone, yearInPlace } from './read-year.ts';

/** Where a day starts that says no time at all. */
const startOfDay = '09:00';

/** What goes on from row to row. */
export interface RowBefore {
  readonly time: string | null;
  readonly row: number;
  readonly date: IsoDate;
}

interface TypedCell {
  readonly heading: string;
  readonly field: SheetField | null;
  readonly text: string;
}

/** Line breaks as the rest of Fieldfare has them; nothing else of the words is touched. */
const asTyped = (text: string): string => text.replaceAll(/\r\n?/gu, '\n');

const isLine = (text: string): boolean => Line.safeParse(text).success;

export function cellsOf(cells: readonly string[], columns: readonly SheetColumn[]): TypedCell[] {
  return cells.map((text, index) => {
    const column = columns[index];
    const heading = column?.heading.trim() ?? '';
    return {
      heading: heading === '' ? String(index + 1) : heading,
      field: column?.field ?? null,
      text: asTyped(text),
    };
  });
}

function readWhen(
  text: (field: SheetField) => string,
  before: RowBefore,
): { time: string; date: IsoDate; guesses: SheetGuess[] } {
  const guesses: SheetGuess[] = [];
  const typedDate = text('date');
  const date = typedDate.trim() === '' ? before.date : readDate(typedDate, before.date.slice(0, 4));
  if (date === null) guesses.push({ kind: 'date-not-read', typed: typedDate });
  const typed = text('time');
  const read = typed.trim() === '' ? null : readTime(typed);
  const goesOn = before.time ?? startOfDay;
  if (read !== null) {
    if (read.isGuess) guesses.push({ kind: 'time-read-as', typed, time: read.time });
  } else if (typed.trim() !== '') {
    guesses.push({ kind: 'time-not-read', typed, time: goesOn });
  } else if (before.time === null) {
    guesses.push({ kind: 'time-missing', time: goesOn });
  } else {
    guesses.push({ kind: 'time-carried-on', time: goesOn, fromRow: before.row });
  }
  return { time: read?.time ?? goesOn, date: date ?? before.date, guesses };
}

function readWhat(typed: string): { activityType: string; guesses: SheetGuess[] } {
  if (typed.trim() === '') return { activityType: '', guesses: [{ kind: 'activity-missing' }] };
  const { activityType, how } = readActivity(typed);
  const guesses: SheetGuess[] = [];
  if (how === 'own') guesses.push({ kind: 'activity-own', typed });
  if (how === 'guess') guesses.push({ kind: 'activity-read-as', typed, activityType });
  if (activityTypeOf(activityType) !== null && !isEvidenceActivity(activityType)) {
    guesses.push({ kind: 'activity-no-source', activityType });
  }
  return { activityType, guesses };
}

/** Its words stand under "follow up", with their heading, so that they are seen. */
function followUpOf(cells: readonly TypedCell[], guesses: SheetGuess[]): string {
  const parts = cells
    .filter(({ field, text }) => field === 'followUp' && text.trim() !== '')
    .map(({ text }) => text);
  for (const { heading, field, text } of cells) {
    if (field !== null || text.trim() === '') continue;
    parts.push(`${heading}: ${text}`);
    guesses.push({ kind: 'column-added', heading });
  }
  return parts.join('\n');
}

const isTooLong = ({ description, quote, interpretation, followUp }: SheetNote): boolean =>
  description.length > maximumNoteLength ||
  [quote, interpretation, followUp].some((text) => text.length > maximumTextLength);

const saysNothing = ({ description, quote, interpretation }: SheetNote): boolean =>
  [description, quote, interpretation].every((text) => text.trim() === '');

const typedOf = (cells: readonly TypedCell[]): SheetRow['typed'] =>
  cells.filter(({ text }) => text.trim() !== '').map(({ heading, text }) => ({ heading, text }));

export function readRow(
  row: number,
  cells: readonly TypedCell[],
  before: RowBefore,
  hypotheses: readonly HypothesisId[] = [],
): SheetRow {
  const text = (field: SheetField): string =>
    cells.find((cell) => cell.field === field)?.text ?? '';
  const when = readWhen(text, before);
  const what = readWhat(text('activity'));
  const guesses: SheetGuess[] = [...when.guesses, ...what.guesses];

  const line = (field: SheetField, words = text(field).trim()): string => {
    if (isLine(words)) return words;
    const heading = cells.find((cell) => cell.field === field)?.heading ?? '';
    guesses.push({ kind: 'line-cut', heading });
    return [...words].slice(0, 500).join('');
  };
  const activityType = line('activity', what.activityType);
  const place = line('place');
  const yearTyped = line('year');
  const year = yearTyped === '' ? yearInPlace(place) : yearTyped;
  // A place that is the year and nothing else says it itself.
  if (yearTyped === '' && year !== null && !isYearAlone(place)) {
    guesses.push({ kind: 'year-from-place', typed: place, year });
  }
  const strength = readStrength(text('strength'));
  if (strength.how === 'unread') {
    guesses.push({ kind: 'strength-not-read', typed: text('strength') });
  } else if (strength.how === 'guess' && strength.strength !== null) {
    guesses.push({
      kind: 'strength-read-as',
      typed: text('strength'),
      strength: strength.strength,
    });
  }
  const { links, isWhole } = readLinks(text('hypothesis'), hypotheses);
  const typedLinks = text('hypothesis');
  if (!isWhole) guesses.push({ kind: 'hypothesis-not-read', typed: typedLinks });
  if (links.some(({ stance }) => stance === 'neutral')) {
    guesses.push({ kind: 'hypothesis-without-stance', typed: typedLinks });
  }
  const kind = readKind(text('kind'));
  if (kind === undefined) guesses.push({ kind: 'kind-not-read', typed: text('kind') });
  const note: SheetNote = {
    activityType,
    place,
    phase: line('phase'),
    year: year ?? '',
    subject: line('subject'),
    description: text('description'),
    quote: text('quote'),
    interpretation: text('interpretation'),
    strength: strength.strength,
    kind: kind ?? null,
    links,
    followUp: followUpOf(cells, guesses),
  };
  const problem = saysNothing(note) ? 'no-words' : isTooLong(note) ? 'too-long' : null;
  return {
    row,
    state: problem === null ? 'new' : 'unclear',
    sameAsRow: null,
    problem,
    typed: typedOf(cells),
    note,
    takenAt: `${when.date}T${when.time}`,
    guesses,
  };
}

/** A row that holds no note: nothing at all, or words above the headings. */
export function rowWithoutNote(
  row: number,
  cells: readonly TypedCell[],
  state: 'blank' | 'unclear',
  { time, date }: RowBefore,
): SheetRow {
  return {
    row,
    state,
    sameAsRow: null,
    problem: state === 'unclear' ? 'above-headings' : null,
    typed: typedOf(cells),
    note: {
      activityType: '',
      place: '',
      phase: '',
      year: '',
      subject: '',
      description: '',
      quote: '',
      interpretation: '',
      strength: null,
      kind: null,
      links: [],
      followUp: '',
    },
    takenAt: `${date}T${time ?? startOfDay}`,
    guesses: [],
  };
}
