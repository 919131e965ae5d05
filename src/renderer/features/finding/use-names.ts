// The names behind the ids a finding carries: reviewers, activities, hypotheses by their short code.
import { useMemo } from 'react';
import { activityName } from '../../../shared/domain/activity.ts';
import type { Hypothesis } from '../../../shared/domain/hypothesis.ts';
import type { HypothesisId } from '../../../shared/domain/ids.ts';
import { isOnReviewTeam, type Person } from '../../../shared/domain/person.ts';
import { useOverview } from '../../api/overview.ts';
import { findingMessages } from '../../messages/finding.ts';
import type { Names } from './gap-words.ts';

export interface CodedHypothesis {
  readonly id: HypothesisId;
  /** "H1", by its place in the enquiry. */
  readonly code: string;
  readonly statement: string;
}

export interface ReviewNames extends Names {
  readonly hypotheses: readonly CodedHypothesis[];
  readonly codeOf: (hypothesisId: string) => string | null;
  /** Lead reviewer and peer reviewers. */
  readonly team: readonly Person[];
}

const nameOf = (person: Person | undefined): string =>
  person === undefined || person.name.trim() === ''
    ? findingMessages.notes.unknownReviewer
    : person.name;

const coded = (hypotheses: readonly Hypothesis[]): CodedHypothesis[] =>
  hypotheses
    .filter(({ binned }) => binned === null)
    .map(({ id, statement }, index) => ({ id, statement, code: `H${index + 1}` }));

export function useNames(): ReviewNames {
  const { people, hypotheses } = useOverview();
  return useMemo(() => {
    const byId = new Map<string, Person>(people.map((person) => [person.id, person]));
    const known = coded(hypotheses);
    const codes = new Map<string, string>(known.map(({ id, code }) => [id, code]));
    return {
      reviewer: (id) => nameOf(byId.get(id)),
      activity: activityName,
      hypotheses: known,
      codeOf: (id) => codes.get(id) ?? null,
      team: people.filter(isOnReviewTeam),
    };
  }, [people, hypotheses]);
}
