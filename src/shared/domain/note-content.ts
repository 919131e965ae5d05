// What a reviewer writes into a note, what a note starts with, and what stays for the next one.
import { maximumTextLength, type z } from '../lib/schema.ts';
import { Evidence, maximumNoteLength } from './evidence.ts';

/** Everything a reviewer writes into a note. */
export const NoteContent = Evidence.pick({
  sessionRef: true,
  activityType: true,
  place: true,
  phase: true,
  year: true,
  subject: true,
  sourceKind: true,
  groupSize: true,
  groupOf: true,
  description: true,
  quote: true,
  interpretation: true,
  strength: true,
  kind: true,
  links: true,
  lensTags: true,
  followUp: true,
  answers: true,
});
export type NoteContent = z.infer<typeof NoteContent>;

export const emptyNote: NoteContent = {
  sessionRef: null,
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
  answers: {},
};

/** The activity is picked once and stays; what was said about it does not. */
export const nextNote = ({
  sessionRef,
  activityType,
  place,
  phase,
  year,
  subject,
  groupSize,
  groupOf,
}: NoteContent): NoteContent => ({
  ...emptyNote,
  sessionRef,
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
