// What the Capture screen needs to know about the review: hypotheses with their short codes, the
// team, and how a reviewer is named on a note.
import { useMemo } from 'react';
import type { HypothesisId, PersonId } from '../../../shared/domain/ids.ts';
import { isOnReviewTeam, type Person } from '../../../shared/domain/person.ts';
import { useOverview } from '../../api/overview.ts';
import { evidenceMessages } from '../../messages/evidence.ts';

export interface CodedHypothesis {
  readonly id: HypothesisId;
  /** "H1", by its place in the enquiry, as its key is. */
  readonly code: string;
  readonly statement: string;
  readonly sourcesNeeded: readonly string[];
}

export interface ReviewFacts {
  readonly hypotheses: readonly CodedHypothesis[];
  readonly team: readonly Person[];
  /** The short code of a person, or the first letters of the name. */
  readonly reviewerCode: (id: PersonId | null) => string | null;
  readonly reviewerName: (id: PersonId | null) => string;
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .map((part) => [...part][0] ?? '')
    .join('')
    .toLocaleUpperCase('en-GB')
    .slice(0, 4);

export function useReviewFacts(): ReviewFacts {
  const { people, hypotheses } = useOverview();
  return useMemo(() => {
    const byId = new Map(people.map((person) => [person.id, person]));
    const unknown = evidenceMessages.list.unknownReviewer;
    return {
      hypotheses: hypotheses
        .filter(({ binned }) => binned === null)
        .map(({ id, statement, sourcesNeeded }, index) => ({
          id,
          code: evidenceMessages.hypothesis(index + 1),
          statement,
          sourcesNeeded,
        })),
      team: people.filter(isOnReviewTeam),
      reviewerCode: (id) => {
        const person = id === null ? undefined : byId.get(id);
        if (person === undefined) return null;
        return person.code ?? initialsOf(person.name);
      },
      reviewerName: (id) => (id === null ? unknown : (byId.get(id)?.name ?? unknown)),
    };
  }, [people, hypotheses]);
}
