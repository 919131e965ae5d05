// Checks a note's text for what should not be in it, or not yet: pure, local and quick. Every warning
// names the exact words that made it; nothing is changed and nothing is kept.
import { findColleagueJudgements, judgementWarmUp } from './colleague-judgement.ts';
import { maskKnown } from './mask-known.ts';
import { plainMarks, sentencesOf, wordsOf } from './note-text.ts';
import type { KnownNames, NoteWarning, NoteWarningKind, Span } from './note-warning.ts';
import { disclosureWarmUp, findPossibleDisclosures } from './possible-disclosure.ts';
import { findPupilNames } from './pupil-names.ts';
import { findSmallGroups, smallGroupWarmUp } from './small-group.ts';

/** What to look at first. */
const order: readonly NoteWarningKind[] = [
  'possible-disclosure',
  'pupil-name',
  'colleague-judgement',
  'small-group',
];

/** Small pieces of work to do while nobody types, so that the first check is as quick as the next. */
export const warmUpSteps: readonly (() => void)[] = [
  ...disclosureWarmUp,
  ...judgementWarmUp,
  ...smallGroupWarmUp,
];

/** The warnings of a note, in the order of the text. */
export function checkNote(text: string, known: KnownNames = {}): NoteWarning[] {
  if (!/\p{L}/u.test(text)) return [];
  const plain = plainMarks(text);
  const words = wordsOf(plain);
  const sentences = sentencesOf(plain);
  const people = (known.people ?? [])
    .map((name) => plainMarks(name).trim())
    .filter((name) => name.length > 1);
  const masked = maskKnown(plain, words, known);
  const warnings = (kind: NoteWarningKind, spans: readonly Span[]): NoteWarning[] =>
    apart(spans).map(({ start, end }) => ({ kind, words: text.slice(start, end), start, end }));
  return [
    ...warnings('possible-disclosure', findPossibleDisclosures(sentences)),
    ...warnings('pupil-name', findPupilNames(plain, words, masked)),
    ...warnings('colleague-judgement', findColleagueJudgements(plain, sentences, people)),
    ...warnings('small-group', findSmallGroups(sentences)),
  ].sort(
    (a, b) => a.start - b.start || order.indexOf(a.kind) - order.indexOf(b.kind) || a.end - b.end,
  );
}

/** Spans that overlap become one. */
function apart(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}
