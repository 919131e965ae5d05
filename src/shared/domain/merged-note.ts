// What one note holds once others were merged into it. Nothing of theirs is left out: words follow
// each other under the time and name they came with, tags and links come together. Pure; it writes no
// words of its own, only times, names and places.
import type { Evidence, Stance } from './evidence.ts';
import type { PersonId } from './ids.ts';
import type { NoteContent } from './note-content.ts';

type Note = Omit<Evidence, 'mergedInto' | 'mergedFrom' | 'extra' | 'ref' | 'binned'>;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order of the day; the first is the one that the others are merged into. */
export const inOrderOfDay = <One extends Pick<Note, 'takenAt' | 'id'>>(
  notes: readonly One[],
): One[] => notes.toSorted((a, b) => compare(a.takenAt, b.takenAt) || compare(a.id, b.id));

/** Evidence against a hypothesis must not be lost by being merged with evidence for it. */
const heaviest: readonly Stance[] = ['challenges', 'supports', 'neutral'];

function joinedLinks(notes: readonly Note[]): NoteContent['links'] {
  const stances = new Map<NoteContent['links'][number]['hypothesisId'], Stance>();
  for (const { hypothesisId, stance } of notes.flatMap(({ links }) => links)) {
    const known = stances.get(hypothesisId);
    const isHeavier = known === undefined || heaviest.indexOf(stance) < heaviest.indexOf(known);
    if (isHeavier) stances.set(hypothesisId, stance);
  }
  return [...stances]
    .map(([hypothesisId, stance]) => ({ hypothesisId, stance }))
    .toSorted((a, b) => compare(a.hypothesisId, b.hypothesisId));
}

/** Hypotheses that the notes speak to in more than one way; a person should see that before. */
export const contradictedLinks = (notes: readonly Note[]): NoteContent['links'] =>
  joinedLinks(notes).filter(({ hypothesisId, stance }) =>
    notes.some(({ links }) =>
      links.some((link) => link.hypothesisId === hypothesisId && link.stance !== stance),
    ),
  );

/** What a note says of itself that the one it goes into does not say: "11:40, Ben Okoro, Hall". */
function headOf(note: Note, into: Note, nameOf: (id: PersonId) => string): string {
  const [day, time] = note.takenAt.split('T');
  const isOtherDay = day !== into.takenAt.split('T')[0];
  const facts: (string | undefined)[] = [isOtherDay ? day : undefined];
  if (note.takenAt !== into.takenAt) facts.push(time);
  if (note.reviewerId !== null && note.reviewerId !== into.reviewerId) {
    facts.push(nameOf(note.reviewerId));
  }
  for (const field of ['place', 'phase', 'year', 'subject', 'groupOf'] as const) {
    if (note[field].trim() !== '' && into[field].trim() !== '' && note[field] !== into[field]) {
      facts.push(note[field].trim());
    }
  }
  return facts.filter((fact) => fact !== undefined && fact !== '').join(', ');
}

const together = (texts: readonly string[], between: string): string =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(between);

/** The first that somebody has filled in. */
const firstWord = (
  notes: readonly Note[],
  field: 'place' | 'phase' | 'year' | 'subject' | 'groupOf' | 'activityType',
): string => notes.find((note) => note[field].trim() !== '')?.[field] ?? '';

const firstSet = <Value>(values: readonly (Value | null)[]): Value | null =>
  values.find((value) => value !== null) ?? null;

/** Two answers to one prompt are both kept: the later under a name of its own, with what was asked. */
function joinedAnswers([into, ...others]: readonly Note[]): NoteContent['answers'] {
  const answers: NoteContent['answers'] = { ...into?.answers };
  for (const note of others) {
    for (const [key, answer] of Object.entries(note.answers)) {
      const known = answers[key];
      if (known === undefined) answers[key] = answer;
      else if (JSON.stringify(known) !== JSON.stringify(answer)) {
        answers[`${key}+${note.id}`.slice(-200)] = answer;
      }
    }
  }
  return answers;
}

/** @param notes at least one, in the order of the day. */
export function mergedContent(
  notes: readonly Note[],
  nameOf: (id: PersonId) => string,
): NoteContent & Pick<Evidence, 'reviewerId'> {
  const [into, ...others] = notes;
  if (into === undefined) throw new Error('Nothing to merge.');
  const described = others.map((note) => {
    const head = headOf(note, into, nameOf);
    const text = note.description.trim();
    if (text === '') return '';
    return head === '' ? text : `${head}: ${text}`;
  });
  // The words that stand there stay as they are, to the space: only then do a colleague's edits of
  // them, made on a laptop apart, still find their place.
  const description =
    into.description.trim() === ''
      ? together(described, '\n\n')
      : [into.description.trimEnd(), ...described.filter((text) => text !== '')].join('\n\n');
  return {
    sessionRef: firstSet(notes.map(({ sessionRef }) => sessionRef)),
    answers: joinedAnswers(notes),
    activityType: firstWord(notes, 'activityType'),
    place: firstWord(notes, 'place'),
    phase: firstWord(notes, 'phase'),
    year: firstWord(notes, 'year'),
    subject: firstWord(notes, 'subject'),
    groupOf: firstWord(notes, 'groupOf'),
    groupSize: firstSet(notes.map(({ groupSize }) => groupSize)),
    sourceKind: firstSet(notes.map(({ sourceKind }) => sourceKind)),
    strength: firstSet(notes.map(({ strength }) => strength)),
    kind: firstSet(notes.map(({ kind }) => kind)),
    reviewerId: firstSet(notes.map(({ reviewerId }) => reviewerId)),
    description,
    quote: together(
      notes.map(({ quote }) => quote),
      '\n',
    ),
    interpretation: together(
      notes.map(({ interpretation }) => interpretation),
      '\n\n',
    ),
    followUp: together(
      notes.map(({ followUp }) => followUp),
      '\n',
    ),
    links: joinedLinks(notes),
    lensTags: [...new Set(notes.flatMap(({ lensTags }) => lensTags))].toSorted(),
  };
}
