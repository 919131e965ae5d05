// What the short names of a file stand for ("P14", "LAR", "H2"), so that kept parts can be read.
import type { Overview } from '../../api/overview.ts';
import { reviewMessages } from '../../messages/review.ts';
import { inOrder } from './facts.ts';

export type References = ReadonlyMap<string, string>;

export function referencesOf(overview: Overview): References {
  const named = [
    ...overview.people.map(({ ref, name }) => [ref, name] as const),
    ...overview.schools.map(({ ref, name }) => [ref, name] as const),
    ...inOrder(overview).map(
      ({ ref }, index) => [ref, reviewMessages.hypothesisLabel(index + 1)] as const,
    ),
  ];
  return new Map(
    named.flatMap(([ref, name]) => (ref === null || ref === '' ? [] : [[ref, name] as const])),
  );
}

/** Only a field that says it refers to something is looked up: other text may look alike. */
export const isReference = (field: string): boolean => /(?:Id|Ids|^from|^to)$/.test(field);
