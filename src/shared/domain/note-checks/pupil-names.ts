// Finds words that may be a pupil's name: names we know wherever they stand, names that are also
// words where the words around them say so, initials with a class, and unknown words where only a
// name would stand. Adults with a role, people of history and books are passed over.
import { type AmbiguousKind, ambiguousNames, lowerCaseWords } from './ambiguous-names.ts';
import {
  classAfter,
  doesInClass,
  doesTheirOwn,
  epithetAfter,
  finiteAfter,
  numeralAfter,
  personAfterClass,
  royal,
  royalNote,
} from './after-a-word.ts';
import { givenNames } from './given-names.ts';
import { findInitials } from './initials.ts';
import { knownWords, thingNouns } from './known-words.ts';
import { landscape, surnames } from './surnames.ts';
import type { Span } from './note-warning.ts';
import type { Word } from './note-text.ts';
import { withSurnames } from './with-surnames.ts';
import {
  acronyms,
  adultRoles,
  adultThings,
  adultVerbs,
  familyThings,
  fictionBefore,
  fictionNote,
  objectVerbs,
  personVerbs,
  pupilNouns,
  pupilThings,
  reviewTeamAfter,
  roleAfter,
  speechVerbs,
  talkPrepositions,
  talkVerbs,
  titles,
  worksAfter,
} from './pupil-words.ts';

type Standing = 'name' | 'maybe' | 'unknown' | 'no';

export function findPupilNames(plain: string, words: readonly Word[], masked: Uint8Array): Span[] {
  const isFiction = fictionNote.test(plain);
  const found = new Uint8Array(words.length);

  const before = (at: number): Word | undefined => words[at - 1];
  const after = (at: number): Word | undefined => words[at + 1];
  const tail = (at: number): string => {
    const word = words[at] as Word;
    return plain.slice(word.end, word.end + 90);
  };
  const head = (at: number): string => {
    const word = words[at] as Word;
    return plain.slice(Math.max(0, word.start - 40), word.start);
  };

  const standingOf = (at: number): Standing => {
    const word = words[at] as Word;
    if (masked[at] === 1) return 'no';
    const kind = ambiguousNames.get(word.lower);
    const parts = word.lower.split('-');
    const isName =
      givenNames.has(word.lower) ||
      (parts.length === 2 &&
        givenNames.has(parts[0] ?? '') &&
        /-\p{Lu}/u.test(word.text) &&
        !ambiguousNames.has(parts[0] ?? '')) ||
      (parts.length === 2 &&
        ['mae', 'rose', 'may', 'lee', 'grace'].includes(parts[1] ?? '') &&
        (givenNames.has(parts[0] ?? '') || ambiguousNames.has(parts[0] ?? '')));
    if (kind !== undefined) return word.isCapital || isLowerCaseTalk(at) ? 'maybe' : 'no';
    if (isName && !knownWords.has(word.lower)) {
      if (
        word.isAllCapitals &&
        word.text.length < 5 &&
        acronyms.has(word.lower) &&
        word.text.length !== 2
      )
        return 'no';
      if (word.isCapital) return 'name';
      return word.lower.length > 2 && !lowerCaseWords.has(word.lower) ? 'name' : 'no';
    }
    if (
      !word.isCapital ||
      word.text.length < 2 ||
      knownWords.has(word.lower) ||
      titles.has(word.lower)
    )
      return 'no';
    return 'unknown';
  };

  /** "asked will why", "mark said he": typed without capitals. */
  const isLowerCaseTalk = (at: number): boolean => {
    const word = words[at] as Word;
    const previous = before(at);
    const next = after(at);
    if (
      word.text.length > 3 &&
      ambiguousNames.get(word.lower) === 'class' &&
      /^\s+in (?:year|y|yr) ?\d{1,2} (?:was|is|said|told|had|has|could|read)\b/.test(tail(at))
    )
      return true;
    if (word.isFirst && /^(?:said|says|told|asked|explained)$/.test(next?.lower ?? '')) return true;
    return (
      (previous?.lower === 'called' || previous?.lower === 'named') &&
      pupilNouns.has(words[at - 2]?.lower ?? '')
    );
  };

  const isAdult = (at: number): boolean => {
    const previous = before(at);
    const word = words[at] as Word;
    if (previous !== undefined && titles.has(previous.lower) && /^\.?\s+$/.test(word.gap))
      return true;
    const rest = plain.slice(word.end, word.end + 60);
    if (
      previous !== undefined &&
      adultRoles.has(previous.lower) &&
      /^(?:\s+|\s*\(|,\s+|:\s+|\s+-\s+)$/.test(word.gap)
    ) {
      if (word.gap.trim() !== ',' || /^(?:\s\p{Lu}[\p{L}'-]+)?\s*[,.;)]/u.test(rest)) return true;
    }
    const surname = /^\s+\p{Lu}[\p{L}'-]+/u.exec(rest)?.[0] ?? '';
    const behind = rest.slice(surname.length);
    const isCalled =
      previous !== undefined &&
      (previous.lower === 'called' || previous.lower === 'named' || pupilNouns.has(previous.lower));
    if (!isCalled && (roleAfter.test(behind) || adultVerbs.test(behind.trimStart()))) return true;
    if (reviewTeamAfter.test(rest)) return true;
    return word.isPossessive && adultThings.has(after(at)?.lower ?? '');
  };

  const isInBook = (at: number): boolean => {
    const word = words[at] as Word;
    const rest = tail(at);
    if (classAfter.test(rest)) return false;
    if (
      numeralAfter.test(rest) &&
      /^(?:henry|elizabeth|charles|james|mary|edward|george|william|richard|louis|ramesses|philip)$/.test(
        word.lower,
      )
    )
      return true;
    if (epithetAfter.test(rest)) return true;
    const next = after(at);
    const hasSurname =
      next !== undefined && next.isCapital && next.gap === ' ' && !knownWords.has(next.lower);
    const end = hasSurname ? plain.slice(next.end, next.end + 40) : rest;
    if (worksAfter.test(end) && (hasSurname || !word.isPossessive)) return true;
    if (
      /^\s+(?:dies|died|is|was|were|feels|felt|does|goes|acts|changes|from|learns|finds|kills|leaves)\b[^.;\n]{0,30}\bin the (?:book|story|text|film|play|novel|poem)\b/i.test(
        rest,
      )
    )
      return true;
    if (word.isPossessive && /^'s\s+(?:story of|legend|adventures|ark\b)/i.test(rest)) return true;
    if (
      royal.has(word.lower) &&
      royalNote.test(plain) &&
      !/^(?:'s)?\s+(?:said|told|asked|read|explained|could)/.test(rest)
    )
      return true;
    const context = head(at);
    if (!fictionBefore.test(context)) return false;
    if (word.isPossessive && pupilThings.has(next?.lower ?? '')) return false;
    if (
      /\b(?:poem|story|book|text|sentence)s? by\s+["']?$/i.test(context) ||
      /\bwritten by\s+$/i.test(context)
    )
      return hasSurname;
    if (/\bas\s+["']?$/i.test(context))
      return isFiction || /\b(?:role|dressed|wrote|acting) as\s+["']?$/i.test(context);
    return true;
  };

  const isThing = (at: number): boolean => {
    const next = after(at);
    if (next === undefined || !/^(?:\s|\/)$/.test(next.gap)) return false;
    const noun = next.lower;
    if (thingNouns.has(noun)) return !(words[at] as Word).isPossessive;
    return (
      /^(?:and|or|\/)$/.test(noun) &&
      thingNouns.has(words[at + 3]?.lower ?? '') &&
      (words[at + 2]?.isCapital ?? false)
    );
  };

  const hasSurname = (at: number, kind: AmbiguousKind | undefined): boolean => {
    const word = words[at] as Word;
    const next = after(at);
    if (
      word.isPossessive ||
      word.isAllCapitals ||
      next?.gap !== ' ' ||
      !next.isCapital ||
      !surnames.has(next.lower)
    )
      return false;
    if (masked[at + 1] === 1 || thingNouns.has(words[at + 2]?.lower ?? '')) return false;
    return kind === 'person' || !landscape.has(next.lower);
  };

  /** The words around say that a pupil is meant. */
  const isAmongPupils = (at: number, standing: Standing): boolean => {
    const word = words[at] as Word;
    const previous = before(at);
    const next = after(at);
    const rest = tail(at);
    const kind = ambiguousNames.get(word.lower);
    const isClassWord = kind === 'class';
    if (previous !== undefined && /^[\s(:,"']{1,3}$/.test(word.gap)) {
      const behind = words[at - 2]?.lower ?? '';
      if (
        pupilNouns.has(previous.lower) &&
        !/^(?:children|kids)$/.test(previous.lower) &&
        !previous.lower.endsWith('s')
      )
        return !knownWords.has(word.lower) || /^\s*\(|\s\($/.test(word.gap) || kind !== undefined;
      if (/^(?:called|named|name|name's)$/.test(previous.lower)) {
        return pupilNouns.has(behind) || /\b(?:one|other|who|child's name)\b/.test(behind);
      }
      if (previous.lower === 'is' && behind === 'name') return true;
      if (objectVerbs.has(previous.lower) && word.gap === ' ' && kind !== 'character') {
        return (
          !(isClassWord && /^\s+(?:class|pupils|children)\b/i.test(rest)) &&
          !(standing === 'unknown' && word.lower.endsWith('s'))
        );
      }
      if (
        talkPrepositions.has(previous.lower) &&
        (talkVerbs.has(behind) ||
          talkVerbs.has(words[at - 3]?.lower ?? '') ||
          talkVerbs.has(previous.lower)) &&
        kind !== 'character' &&
        word.gap === ' ' &&
        !(standing === 'unknown' && word.lower.endsWith('s'))
      ) {
        return true;
      }
    }
    const verb = finiteAfter.exec(rest)?.[1]?.toLowerCase() ?? '';
    if (standing === 'maybe' && kind !== 'character') {
      if (doesInClass.test(rest) || doesTheirOwn.test(rest)) return true;
      if (kind !== 'class' && !word.isFirst && kind === 'person' && /^,\s+who\b/.test(rest))
        return true;
    }
    if (hasSurname(at, kind)) return true;
    if (
      kind === 'person' &&
      /^\s+(?:was (?:asked|told|given|sent|removed|upset|tearful|praised|chosen|absent)|looked|waited|finished|helped|left the)\b/.test(
        rest,
      )
    ) {
      return true;
    }
    if (standing === 'maybe' && (kind === 'person' || kind === 'place') && previous !== undefined) {
      if (
        /^(?:gave|give|handed|showed|let)$/.test(previous.lower) &&
        word.gap === ' ' &&
        kind === 'person'
      )
        return true;
      if (!word.isFirst && kind === 'person' && /^\s+(?:was|is) \p{Ll}+ing\b/u.test(rest))
        return true;
    }
    if (
      (/^(?:hello|sorry|thanks)$/.test(previous?.lower ?? '') ||
        (previous?.lower === 'done' && words[at - 2]?.lower === 'well')) &&
      word.gap !== '; ' &&
      standing === 'maybe' &&
      word.gap.length < 3
    )
      return true;
    if (
      standing === 'maybe' &&
      /^\s+and\s+\p{Lu}\p{L}+\s+(?:worked together|sat together|shared|argued|agreed|both|read together|were (?:arguing|talking|chatting|giggling|sharing|sitting))\b/u.test(
        rest,
      ) &&
      ambiguousNames.has(words[at + 2]?.lower ?? '')
    )
      return true;
    if (classAfter.test(rest)) {
      if (personAfterClass.test(rest)) return kind !== 'character' || true;
      if (standing === 'unknown')
        return !word.isFirst && !/(?:s|ing|tion|ment|ics)$/.test(word.lower) && /^\s*\(/.test(rest);
      if (/^\s*\(/.test(rest)) return (kind === 'person' && !word.isFirst) || kind === 'place';
      return (
        kind === 'person' &&
        /^(?:grace|faith|hope|joy|mark|will|rose|bill|frank|ray|kit)$/.test(word.lower) &&
        !word.isFirst
      );
    }
    if (kind === 'character' && isFiction) return false;
    if (word.isPossessive && standing !== 'unknown') {
      const things = isClassWord || kind === 'place' ? familyThings : pupilThings;
      if (things.has(next?.lower ?? '') && kind !== 'character')
        return next?.gap.trim() === "'s" || true;
    }
    if (word.isPossessive) {
      return (
        standing === 'unknown' &&
        pupilThings.has(next?.lower ?? '') &&
        !word.isFirst &&
        !word.lower.endsWith('s')
      );
    }
    if (standing === 'unknown') {
      if (
        !speechVerbs.has(verb) ||
        word.isAllCapitals ||
        (verb === 'asked' && /^,?\s+asked\s+(?:for|in|at|by|about)\b/.test(rest))
      )
        return false;
      if (
        /(?:s|ing|tion|ment|ness|ers?|ors?|ists?|ly|ed|body|one)$/.test(word.lower) &&
        word.isFirst
      )
        return false;
      return (
        previous === undefined ||
        word.isFirst ||
        /^(?:and|but|when|as|while|how|because|that|then)$/.test(previous.lower)
      );
    }
    if (kind === 'character')
      return /^(?:said|told|asked)$/.test(verb) && /\b(?:us|me)\b/i.test(rest.slice(0, 14));
    if (!personVerbs.has(verb)) return false;
    if (
      verb === 'could' ||
      verb === 'put' ||
      verb === 'chose' ||
      verb === "didn't" ||
      verb === "doesn't"
    ) {
      return kind === 'person' && !word.isFirst;
    }
    if (kind === 'place' && isFiction) return false;
    return true;
  };

  for (let at = 0; at < words.length; at += 1) {
    const standing = standingOf(at);
    if (standing === 'no') continue;
    if (isAdult(at) || isThing(at)) continue;
    const word = words[at] as Word;
    const previous = before(at);
    // A surname of somebody passed over already.
    if (previous !== undefined && word.gap === ' ' && masked[at - 1] === 1) continue;
    if (standing === 'unknown' && word.isAllCapitals) continue;
    const isYearClass = /\b(?:year|yr|y)\s?\d{1,2}\s+$/i.test(head(at)) && standing !== 'name';
    if (isYearClass) continue;
    if (standing !== 'name' && !isAmongPupils(at, standing)) continue;
    if (isInBook(at)) {
      continue;
    }
    found[at] = 1;
  }

  // A list carries its names on: "sat with Faith and Joy", "Leo, Mia, Sunny".
  for (let at = 0; at < words.length; at += 1) {
    if (found[at] !== 1) continue;
    for (const step of [-1, 1]) {
      let to = at + step;
      let gap = step === 1 ? (words[to]?.gap ?? 'none') : (words[at] as Word).gap;
      if (words[to]?.lower === 'and' && gap === ' ') {
        to += step;
        gap = step === 1 ? (words[to]?.gap ?? 'none') : (words[to + 1] as Word).gap;
      }
      const other = words[to];
      if (other === undefined || found[to] === 1 || masked[to] === 1 || !other.isCapital) continue;
      const isJoined = Math.abs(to - at) === 2 ? gap === ' ' : gap === ', ';
      const standing = standingOf(to);
      if (!isJoined || (standing !== 'maybe' && standing !== 'unknown')) continue;
      if (other.isAllCapitals || other.isFirst || isAdult(to) || isThing(to)) continue;
      if (standing === 'unknown' && (Math.abs(to - at) !== 2 || other.lower.endsWith('s')))
        continue;
      found[to] = 1;
    }
  }

  return [...withSurnames(words, found, masked), ...findInitials(plain, words, masked)];
}
