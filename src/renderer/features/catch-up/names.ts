// The names behind the ids of the coverage, and how they stand inside a sentence. Pure.
import { activityName } from '../../../shared/domain/activity.ts';
import { catchUpMessages as words } from '../../messages/catch-up.ts';

/** How ids are said to a person. */
export interface Names {
  readonly reviewer: (id: string | null) => string;
  readonly activity: (id: string) => string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export function namesOf(people: readonly Named[]): Names {
  const byId = new Map(people.map(({ id, name }) => [id, name.trim()]));
  return {
    reviewer: (id) => byId.get(id ?? '') || words.unknownReviewer,
    activity: (id) => (id === '' ? words.unknownActivity : activityName(id)),
  };
}

/** "Pupil panel" inside a sentence is "pupil panel"; "SENCO meeting" stays as it is. */
export const inSentence = (name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase('en-GB') + name.slice(1);
