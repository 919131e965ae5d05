// What a check of a note's text answers. Offsets are those of the text as it was given.

export type NoteWarningKind =
  'possible-disclosure' | 'pupil-name' | 'colleague-judgement' | 'small-group';

export interface NoteWarning {
  readonly kind: NoteWarningKind;
  /** The exact words of the note that made the warning. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** What is known where the note is written. All of it is optional and none of it is needed. */
export interface KnownNames {
  /** Colleagues: the people of the review. Never taken for pupils. */
  readonly people?: readonly string[];
  readonly schools?: readonly string[];
  readonly places?: readonly string[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}
