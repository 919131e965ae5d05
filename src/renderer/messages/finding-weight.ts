// What carries a finding and what is missing, in words: counts and names come in as parameters.
import type { TriangulationPart } from '../../shared/domain/triangulation.ts';

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const list = (parts: readonly string[], word = 'and'): string => {
  if (parts.length <= 1) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;
};

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (count: number): string => numberWords[count] ?? String(count);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const findingWeightMessages = {
  weight: {
    notes: (count: number) => plural(count, 'note', 'notes'),
    kinds: (count: number) => plural(count, 'kind of activity', 'kinds of activity'),
    reviewers: (count: number) => plural(count, 'reviewer', 'reviewers'),
    counterNotes: (count: number) =>
      plural(count, 'counter-note considered', 'counter-notes considered'),
    counterConsidered: 'counter-evidence considered',
    counterNotConsidered: 'counter-evidence not yet considered',
    counterLookedFor: 'looked for counter-evidence and found none',
    nothingYet: 'No notes yet',
    /** Where room is short and notes and reviewers stand beside it. */
    kindsShort: (count: number) => plural(count, 'kind', 'kinds'),
    sum: (parts: readonly string[], counter: string | null) =>
      counter === null ? parts.join(', ') : `${parts.join(', ')}; ${counter}`,
    carriedBy: (sum: string) => `Carried by ${sum}`,
    has: (sum: string) => `${sum}.`,
    meterLabel: 'What carries this finding',
    partLabel: {
      notes: 'notes',
      activities: 'kinds of activity',
      reviewers: 'reviewers',
      'counter-evidence': 'counter-evidence',
    } satisfies Record<TriangulationPart, string>,
  },

  /** Short, to stand in "Still needed: …". */
  needed: {
    notes: (missing: number) =>
      missing === 1 ? 'one more note' : `${inWords(missing)} more notes`,
    activities: (have: number, missing: number) => {
      if (have === 0) return `notes from ${inWords(missing)} kinds of activity`;
      if (have === 1 && missing === 1) return 'a second kind of activity';
      return missing === 1
        ? 'one more kind of activity'
        : `${inWords(missing)} more kinds of activity`;
    },
    reviewers: (have: number, missing: number) => {
      if (have === 0) return `notes by ${inWords(missing)} reviewers`;
      if (have === 1 && missing === 1) return 'a second reviewer';
      return missing === 1 ? 'one more reviewer' : `${inWords(missing)} more reviewers`;
    },
    counterEvidence: 'a look at what speaks against it',
    all: (parts: readonly string[]) => `Still needed: ${list(parts)}.`,
    askAt: (activity: string, when: string) => `Ask at the ${activity}, ${when}.`,
  },

  /** Whole sentences for the panel beside a finding. */
  gaps: {
    notes: (have: number, missing: number) => {
      if (have === 0)
        return `No note carries it yet; the team’s rule asks for ${inWords(missing)}.`;
      return missing === 1
        ? 'One more note is needed.'
        : `${upperFirst(inWords(missing))} more notes are needed.`;
    },
    activitiesNone: (missing: number) =>
      `The notes should come from at least ${inWords(missing)} kinds of activity.`,
    activitiesOne: (activity: string, missing: number) =>
      `So far everything comes from one kind of activity: ${activity}. ${
        missing === 1 ? 'A second kind' : `${upperFirst(inWords(missing))} more kinds`
      } would show that it holds elsewhere too.`,
    activities: (have: number, missing: number) =>
      `It rests on ${inWords(have)} kinds of activity; ${inWords(missing)} more ${
        missing === 1 ? 'is' : 'are'
      } needed.`,
    reviewersNone: (missing: number) =>
      `Notes by at least ${inWords(missing)} reviewers are needed.`,
    reviewersOne: (reviewer: string, missing: number) =>
      `So far every note is by ${reviewer}. ${
        missing === 1
          ? 'A second pair of eyes is needed.'
          : `${upperFirst(inWords(missing))} more reviewers are needed.`
      }`,
    reviewers: (have: number, missing: number) =>
      `It rests on notes by ${inWords(have)} reviewers; ${inWords(missing)} more ${
        missing === 1 ? 'is' : 'are'
      } needed.`,
    counterEvidence:
      'Nobody has looked yet for what speaks against it. Link a note that does, say it in words, or say that you looked and found none.',
  },

  where: {
    title: 'Where it could still be found',
    reviewers: (names: readonly string[]) =>
      `${list(names)} ${names.length === 1 ? 'has' : 'have'} given this finding nothing yet.`,
    nobody: 'Nobody is on the review team yet; notes by its reviewers would count here.',
    nobodyElse: 'Nobody else is on the review team, so a second reviewer has to join it first.',
    activities: (names: readonly string[]) =>
      `Its hypotheses also ask for ${list(names)}; nothing from ${
        names.length === 1 ? 'it' : 'them'
      } is used here yet.`,
    slots: (slots: readonly string[]) => `Still to come: ${slots.join('; ')}.`,
    slot: (activity: string, when: string, place: string | null, reviewers: readonly string[]) =>
      [
        `${activity}, ${when}`,
        ...(place === null || place === '' ? [] : [place]),
        ...(reviewers.length === 0 ? [] : [`with ${list(reviewers)}`]),
      ].join(', '),
    noHypotheses:
      'Tick the hypotheses this finding answers, further down: notes on them will be offered here.',
    nothing: 'Nothing filed so far would close this. It may have to be said with less weight.',
    notes: 'Notes already filed that would help',
    bringsReviewer: 'another reviewer',
    bringsActivity: 'another kind of activity',
    bringsNote: 'one more note',
    brings: (parts: readonly string[]) => `Brings ${list(parts)}`,
    mayCounter: 'May speak against it',
    add: 'Add',
    addNamed: (note: string) => `Add to the finding: ${note}`,
    addCounter: 'Add as counter-evidence',
    addCounterNamed: (note: string) => `Add as counter-evidence: ${note}`,
    comesFrom: 'Where it comes from',
    kinds: 'Kinds of activity',
    people: 'Reviewers',
    all: (names: readonly string[]) => list(names),
  },

  balance: {
    fewStrengths: (have: number, need: number) =>
      have === 0
        ? `A school needs to know what to keep: agree at least ${inWords(need)} strengths.`
        : `${upperFirst(inWords(have))} strength so far. Agree at least ${inWords(need)}, so that the school knows what to keep.`,
    manyAreas: (have: number, most: number) =>
      `${upperFirst(inWords(have))} areas for development. A school can take on at most ${inWords(most)} at once; which matter most?`,
  },
} as const;
