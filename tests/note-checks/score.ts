// Measures the checks against notes that people labelled: for each kind, what share of the notes that
// should be warned of is (recall), and what share of the warnings is right (precision).
import { readFileSync } from 'node:fs';
import { checkNote } from '../../src/shared/domain/note-checks/check-note.ts';
import type { NoteWarningKind } from '../../src/shared/domain/note-checks/note-warning.ts';

export interface LabelledNote {
  readonly part: 'tuned' | 'held-out';
  readonly text: string;
  readonly kinds: readonly NoteWarningKind[];
  /** Words that the warnings of a note with one kind should touch. */
  readonly words?: readonly string[];
}

export const noteKinds: readonly NoteWarningKind[] = [
  'pupil-name',
  'colleague-judgement',
  'possible-disclosure',
  'small-group',
];

export const labelledNotes = JSON.parse(
  readFileSync(new URL('./labelled-notes.json', import.meta.url), 'utf8'),
) as readonly LabelledNote[];

export interface Score {
  readonly recall: number;
  readonly precision: number;
  readonly missed: readonly string[];
  readonly false: readonly string[];
}

export function score(part: LabelledNote['part'], kind: NoteWarningKind): Score {
  const missed: string[] = [];
  const falseAlarms: string[] = [];
  let right = 0;
  for (const { text, kinds } of labelledNotes.filter((note) => note.part === part)) {
    const isWarned = checkNote(text).some((warning) => warning.kind === kind);
    if (kinds.includes(kind)) {
      if (isWarned) right += 1;
      else missed.push(text);
    } else if (isWarned) falseAlarms.push(text);
  }
  return {
    recall: right / (right + missed.length),
    precision: right / (right + falseAlarms.length),
    missed,
    false: falseAlarms,
  };
}
