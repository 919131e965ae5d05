// Small parts of sentences in the tone of the field: numbers as words, lists, how sure the team is and
// who agreed. They say what was found and how it is carried, and nothing of any one person.
import type { Confidence } from '../finding.ts';
import { activitiesInSentence, activityInSentence } from './in-a-sentence.ts';

const small = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "seven notes", "no notes", "23 notes". */
export const counted = (count: number, one: string, many: string): string =>
  `${small[count] ?? String(count)} ${count === 1 ? one : many}`;

/** "a, b and c". */
export function listed(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

export const capitalised = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);

/** With an end, whatever the writer left off. */
export function sentence(text: string): string {
  const words = text.trim();
  if (words === '') return '';
  return capitalised(/[.!?…][”’"')]*$/.test(words) ? words : `${words}.`);
}

/** Those that say something, one after the other. */
export const prose = (...sentences: readonly (string | null)[]): string =>
  sentences.filter((each): each is string => each !== null && each !== '').join(' ');

export interface Basis {
  readonly notes: number;
  readonly activities: readonly string[];
  readonly reviewers: number;
  /** On the whole team. */
  readonly teamReviewers: number;
}

/** Beyond this many kinds the list tires a reader and the number says enough. */
const mostNamed = 2;

export function basisSentence({ notes, activities, reviewers, teamReviewers }: Basis): string {
  if (notes === 0) return 'No note has been linked to this yet.';
  const rests = `This rests on ${counted(notes, 'note', 'notes')}`;
  const from =
    activities.length === 0
      ? ''
      : activities.length <= mostNamed
        ? ` from ${listed(activities.map(notes === 1 ? activityInSentence : activitiesInSentence))}`
        : ` from ${counted(activities.length, 'kind of activity', 'kinds of activity')}`;
  if (reviewers === 0) return `${rests}${from}.`;
  const by =
    reviewers > 1 && reviewers === teamReviewers
      ? reviewers === 2
        ? ', made by both reviewers'
        : `, made by all ${counted(reviewers, 'reviewer', 'reviewers')}`
      : `, made by ${counted(reviewers, 'reviewer', 'reviewers')}`;
  return `${rests}${from}${by}.`;
}

export function counterSentence(notes: number, words: string, isLookedFor: boolean): string | null {
  const said = sentence(words);
  if (notes > 0) {
    const points = `${capitalised(counted(notes, 'note points', 'notes point'))} the other way`;
    return said === ''
      ? `${points}, and the team weighed ${notes === 1 ? 'it' : 'them'}.`
      : `${points}. ${said}`;
  }
  if (said !== '') return said;
  return isLookedFor ? 'The team looked for evidence to the contrary and found none.' : null;
}

export function confidenceSentence(confidence: Confidence | null): string | null {
  switch (confidence) {
    case 'high':
      return 'The team is confident of this.';
    case 'medium':
      return 'The team thinks this likely, though not certain everywhere.';
    case 'low':
      return 'The team says this with caution: it is an early sign.';
    case null:
      return null;
  }
}

export function agreementSentence(agreed: number, team: number): string | null {
  if (team === 0 || agreed >= team) return null;
  if (agreed === 0) return 'The team has not agreed this wording yet.';
  return `So far ${counted(agreed, 'reviewer', 'reviewers')} of ${small[team] ?? String(team)} ${agreed === 1 ? 'stands' : 'stand'} behind this wording.`;
}
