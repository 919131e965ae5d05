// The words of the help an objective can have from others: where to look, whom to ask, how it stands.
import type { HelpState } from '../../shared/domain/plan.ts';
import type { HelpMatch } from '../../shared/ipc/plan.contract.ts';

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

const states: Readonly<Record<HelpState, string>> = {
  'to-ask': 'To be asked',
  asked: 'Asked',
  agreed: 'Agreed',
  declined: 'Not this time',
};

const sources: Readonly<Record<HelpMatch['source'], string>> = {
  'own-school': 'Already in your own school',
  'other-review': 'A strength found in another review',
  colleague: 'What a colleague is known for',
};

export const planHelpMessages = {
  title: 'Help from others',
  region: (number: number) => `Help with objective ${number}`,
  look: 'Look for help',
  lookLabel: (number: number) => `Look for help with objective ${number}`,
  states,
  sources,
  entry: {
    from: 'School or team',
    who: 'Whom to ask',
    strength: 'What they are good at',
    why: 'Why it fits',
    state: 'Where it stands',
    remove: (from: string) => (from === '' ? 'Take away' : `Take away: ${from}`),
    removed: 'Taken out of the plan.',
    undo: 'Undo',
  },
  finder: {
    title: (number: number) => `Who could help with objective ${number}?`,
    intro:
      'Strengths that fit by the words and lenses they share with this objective. You judge whether they do.',
    none: 'No strength on this laptop shares enough words with this objective. Other reviews, or the file of your partnership, would widen the search.',
    why: (words: readonly string[], lensItems: readonly string[]) =>
      [
        words.length === 0 ? null : `both speak of ${listed(words)}`,
        lensItems.length === 0 ? null : `both look at ${listed(lensItems)}`,
      ]
        .filter((part) => part !== null)
        .join('; '),
    because: (why: string) => `It fits because ${why}.`,
    ask: (who: string) => `Ask ${who}`,
    askHead: 'Ask its headteacher',
    foundOn: (day: string) => `Found on ${day}`,
    add: 'Put into the plan',
    addLabel: (from: string, strength: string) => `Put into the plan: ${from}, ${strength}`,
    isIn: 'In the plan',
    own: 'Name somebody else',
    courtesy:
      'A finding belongs to its school: ask its headteacher before it goes further. A colleague is asked through their own headteacher.',
  },
} as const;
