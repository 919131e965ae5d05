// Every word of the evidence board.
import type { Stance } from '../../shared/domain/evidence.ts';

const notes = (count: number): string => (count === 1 ? '1 note' : `${count} notes`);

const stances: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  challenges: 'Challenges',
  neutral: 'Neutral',
};

export const boardMessages = {
  title: 'Evidence board',
  loading: 'Fetching the notes',
  failed: 'The notes could not be fetched',
  /** "12 of 96 notes" */
  shown: (shown: number, all: number) => (shown === all ? notes(all) : `${shown} of ${notes(all)}`),
  view: 'Show the board',
  views: { findings: 'By finding', hypotheses: 'By hypothesis' },
  unplaced: 'Not yet placed',
  columns: 'Columns of the board',
  noNotes: 'No notes yet',
  noNotesBody: 'Notes come here as they are filed, and wait under “Not yet placed”.',
  toCapture: 'Write a note',
  noColumns: {
    findings: 'No findings yet. Make the first one, then move notes to it.',
    hypotheses: 'No hypotheses yet. Write them in the enquiry, then move notes to them.',
  },
  toFindings: 'Go to findings',
  toEnquiry: 'Go to the enquiry',
  emptyColumn: 'No note here. Drop one, or choose notes and use “Move to”.',
  emptyFiltered: 'No note here fits the filters.',
  listOf: (column: string) => `Notes under ${column}`,
  countOf: (shown: number, all: number) =>
    shown === all ? notes(all) : `${shown} of ${notes(all)}`,
  stances,
  linkAs: 'Link as',
  chosen: (count: number) => (count === 0 ? 'Nothing chosen' : `${notes(count)} chosen`),
  clear: 'Choose none',
  moveTo: 'Move to',
  moveChosen: 'Move to: choose where the chosen notes go',
  alsoTo: 'Also show under',
  alsoChosen: 'Also show under: choose where the chosen notes stand as well',
  more: 'Change',
  moreOf: (text: string) => `Change or move: ${text}`,
  changeTo: (stance: Stance) => `${stances[stance]}: link it so here`,
  drag: (text: string) => `Move by keys: ${text}`,
  select: 'Choose',
  help: 'Arrow keys go from note to note, Space chooses, a number moves to that column, 0 takes it back to “Not yet placed”. Enter on the handle moves by keys.',
  moved: (count: number, column: string, stance: Stance | null) =>
    stance === null
      ? `${notes(count)} moved to ${column}.`
      : `${notes(count)} under ${column}: ${stances[stance].toLowerCase()}.`,
  undo: 'Undo',
  search: 'Words in the notes',
  filters: 'Filters',
  clearFilters: 'Show all notes',
  reviewer: 'Reviewer',
  anyReviewer: 'Reviewer',
  activity: 'Activity',
  anyActivity: 'Activity',
  phase: 'Phase',
  anyPhase: 'Phase',
  strength: 'Strength of note',
  anyStrength: 'Strength',
  strengths: { 1: '1: a hint', 2: '2: clear', 3: '3: compelling' },
  lens: 'Lens',
  anyLens: 'Lens',
  kind: 'Marked as',
  anyKind: 'Mark',
} as const;
