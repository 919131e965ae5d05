// Finds initials that stand for a pupil: dotted ones near a pupil's word, bare ones with a class.
import { classAfter, finiteAfter } from './after-a-word.ts';
import { givenNames } from './given-names.ts';
import type { Span } from './note-warning.ts';
import type { Word } from './note-text.ts';
import {
  acronyms,
  pupilNouns,
  pupilThings,
  speechVerbs,
  talkPrepositions,
  talkVerbs,
} from './pupil-words.ts';

const dotted = /(?<![\p{L}.])\p{Lu}\.\s?\p{Lu}\.?(?![\p{L}.])/gu;
const notInitials =
  /^(?:U\.?\s?[KS]|P\.?\s?E|R\.?\s?E|I\.?\s?T|D\.?\s?T|A\.?\s?D|B\.?\s?C|E\.?\s?G|I\.?\s?E|N\.?\s?B|P\.?\s?M|A\.?\s?M)\.?$/;

export function findInitials(plain: string, words: readonly Word[], masked: Uint8Array): Span[] {
  const spans: Span[] = [];
  for (const match of plain.matchAll(dotted)) {
    const end = match.index + match[0].length;
    if (notInitials.test(match[0])) continue;
    const rest = plain.slice(end, end + 40);
    const head = plain.slice(Math.max(0, match.index - 30), match.index);
    // An author: "J. K. Rowling", "A.A. Milne".
    if (/^\s+(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}/u.test(rest)) continue;
    if (/\b(?:mr|mrs|ms|miss|dr)\.?\s+$/i.test(head)) continue;
    const isNear =
      /\b(?:pupil|child|student|boy|girl|asked|with|to|called|told|for|and)\s+\(?$/i.test(head) ||
      classAfter.test(rest) ||
      /^\s*(?:\(|,|'s\b|said|told|asked|was|has|had|is|could|can|did|does|needs|struggl)/i.test(
        rest.trimStart(),
      );
    if (isNear) spans.push({ start: match.index, end });
  }
  words.forEach((word, at) => {
    if (masked[at] === 1 || !word.isCapital) return;
    const previous = words[at - 1]?.lower ?? '';
    const rest = plain.slice(word.end, word.end + 30);
    if (word.text.length === 1) {
      const verb = finiteAfter.exec(rest)?.[1]?.toLowerCase() ?? '';
      if (/[IA]/.test(word.text) || /^[.)\]]/.test(rest)) return;
      const isAsked =
        /^(?:asked|told|helped)$/.test(previous) &&
        /^\s+(?:why|what|how|to|if|whether|about|where|who)\b/.test(rest);
      const isLabelled =
        pupilNouns.has(previous) && !previous.endsWith('s') && /[G-WZ]/.test(word.text);
      const isTalking =
        word.isFirst && /^(?:said|told|explained)$/.test(verb) && !/[B-FXY]/.test(word.text);
      if (isAsked || isLabelled || isTalking) spans.push(word);
      return;
    }
    if (
      !word.isAllCapitals ||
      word.text.length > 3 ||
      acronyms.has(word.lower) ||
      /\d/.test(word.text)
    )
      return;
    if (givenNames.has(word.lower)) return;
    const verb = finiteAfter.exec(rest)?.[1]?.toLowerCase() ?? '';
    const isPupil =
      /^(?:pupil|child|student|boy|girl|asked|told)$/.test(previous) && word.gap === ' ';
    const isTalkedTo = talkPrepositions.has(previous) && talkVerbs.has(words[at - 2]?.lower ?? '');
    if (
      classAfter.test(rest) ||
      isPupil ||
      isTalkedTo ||
      (speechVerbs.has(verb) && word.text.length === 2) ||
      (word.isPossessive && pupilThings.has(words[at + 1]?.lower ?? '') && word.text.length === 2)
    ) {
      spans.push(word);
    }
  });
  return spans.map(({ start, end }) => ({ start, end }));
}
