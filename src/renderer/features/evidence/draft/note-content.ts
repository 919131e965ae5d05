// What a note holds and what each key does to it. Pure: knows neither React nor the core process.
import {
  type NoteKind,
  type SourceKind,
  type Stance,
  stances,
} from '../../../../shared/domain/evidence.ts';
import { isBlankAnswer } from '../../../../shared/domain/forms/form-answer.ts';
import type { HypothesisId } from '../../../../shared/domain/ids.ts';
import { emptyNote, tooLongOf, type NoteContent } from '../../../../shared/domain/note-content.ts';

export type NoteChange = Partial<NoteContent>;

const textsToFile = (content: NoteContent): readonly string[] => [
  content.description,
  content.quote,
  content.interpretation,
];

const hasAnswers = ({ answers }: NoteContent): boolean =>
  !Object.values(answers).every(isBlankAnswer);

/** Nothing has been written that would be lost. */
export const hasNoWords = (content: NoteContent): boolean =>
  [...textsToFile(content), content.followUp].every((text) => text.trim() === '') &&
  !hasAnswers(content);

export type NoteProblem =
  | { readonly name: 'note-empty' }
  | { readonly name: 'note-too-long'; readonly length: number; readonly maximum: number };

/** Why the note cannot be filed as it is; the core process asks the same again. */
export function problemOf(content: NoteContent): NoteProblem | null {
  const tooLong = tooLongOf(content);
  if (tooLong !== null) return { name: 'note-too-long', ...tooLong };
  const isEmpty = textsToFile(content).every((text) => text.trim() === '') && !hasAnswers(content);
  return isEmpty ? { name: 'note-empty' } : null;
}

/** supports, challenges, neutral, none, and round again. */
export function nextStance(stance: Stance | null): Stance | null {
  return stance === null ? stances[0] : (stances[stances.indexOf(stance) + 1] ?? null);
}

export const stanceTo = (links: NoteContent['links'], hypothesisId: HypothesisId): Stance | null =>
  links.find((link) => link.hypothesisId === hypothesisId)?.stance ?? null;

export function withStance(
  links: NoteContent['links'],
  hypothesisId: HypothesisId,
  stance: Stance | null,
): NoteContent['links'] {
  const others = links.filter((link) => link.hypothesisId !== hypothesisId);
  return stance === null ? others : [...others, { hypothesisId, stance }];
}

export const withNextStance = (
  links: NoteContent['links'],
  hypothesisId: HypothesisId,
): NoteContent['links'] =>
  withStance(links, hypothesisId, nextStance(stanceTo(links, hypothesisId)));

/** The same key again takes the mark away. */
export const toggledKind = (current: NoteKind | null, pressed: NoteKind): NoteKind | null =>
  current === pressed ? null : pressed;

export const toggledSource = (
  current: SourceKind | null,
  pressed: SourceKind,
): SourceKind | null => (current === pressed ? null : pressed);

export const toggledTag = (tags: readonly string[], tag: string): string[] =>
  tags.includes(tag) ? tags.filter((each) => each !== tag) : [...tags, tag];

const joined = (before: string, after: string): string =>
  [before, after].filter((text) => text.trim() !== '').join('\n\n');

/**
 * A note that could not be filed comes back into the box, where the next one may have been begun:
 * the words of both stay, in the order they were written.
 */
export function rejoined(notFiled: NoteContent, begun: NoteContent): NoteContent {
  if (hasNoWords(begun)) return notFiled;
  return {
    ...notFiled,
    description: joined(notFiled.description, begun.description),
    quote: joined(notFiled.quote, begun.quote),
    interpretation: joined(notFiled.interpretation, begun.interpretation),
    followUp: joined(notFiled.followUp, begun.followUp),
    answers: { ...begun.answers, ...notFiled.answers },
  };
}

const comparable = (content: NoteContent): string =>
  JSON.stringify({
    ...content,
    links: content.links.map((link) => `${link.hypothesisId} ${link.stance}`).toSorted(),
    lensTags: content.lensTags.toSorted(),
  });

/** Equal in what it says; the order of tags says nothing. */
export const isSameContent = (one: NoteContent, other: NoteContent): boolean =>
  comparable({ ...emptyNote, ...one }) === comparable({ ...emptyNote, ...other });
