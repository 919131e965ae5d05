// What a note starts with (nothing, or what stays the same while a reviewer sits in one activity),
// and how much it may say.
import { maximumNoteLength } from '../../../../shared/domain/evidence.ts';
import { maximumTextLength } from '../../../../shared/lib/schema.ts';
import type { NoteContent } from '../../../../shared/ipc/evidence.contract.ts';

export const emptyNote: NoteContent = {
  activityType: '',
  place: '',
  phase: '',
  year: '',
  subject: '',
  sourceKind: null,
  groupSize: null,
  groupOf: '',
  description: '',
  quote: '',
  interpretation: '',
  strength: null,
  kind: null,
  links: [],
  lensTags: [],
  followUp: '',
};

/** The activity is picked once and stays; what was said about it does not. */
export const nextNote = ({
  activityType,
  place,
  phase,
  year,
  subject,
  groupSize,
  groupOf,
}: NoteContent): NoteContent => ({
  ...emptyNote,
  activityType,
  place,
  phase,
  year,
  subject,
  groupSize,
  groupOf,
});

/** The first text that is longer than a filed note takes; a draft may be as long as it likes. */
export function tooLongOf(content: {
  readonly [Field in keyof NoteContent]?: NoteContent[Field] | undefined;
}): { length: number; maximum: number } | null {
  for (const [text = '', maximum] of [
    [content.description, maximumNoteLength],
    [content.quote, maximumTextLength],
    [content.interpretation, maximumTextLength],
    [content.followUp, maximumTextLength],
  ] as const) {
    if (text.length > maximum) return { length: text.length, maximum };
  }
  return null;
}
