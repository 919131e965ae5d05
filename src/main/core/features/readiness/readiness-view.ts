// The map of a school through a lens, and which lens where nobody has chosen.
import { itemsOf, readLensTag, type Lens } from '../../../../shared/domain/lens.ts';
import { readinessMap } from '../../../../shared/domain/readiness/map.ts';
import type { ReadinessFacts } from '../../../../shared/domain/readiness/facts.ts';
import type { ReadinessMap } from '../../../../shared/domain/readiness/model.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import { knownLenses } from '../app/app-handlers.ts';
import { readinessFacts } from './readiness-facts.ts';

const firstLens = 'ofsted-2025';

/** Those of the reviews, the evaluation areas before others; then every other that is here. */
function lensesFor(
  context: CoreContext,
  review: Review,
  { reviews }: ReadinessFacts,
): readonly Lens[] {
  const used = new Set(
    reviews.flatMap(({ findings, notes }) =>
      [...findings, ...notes].flatMap(({ lensTags }) =>
        lensTags.map((tag) => readLensTag(tag).lensId),
      ),
    ),
  );
  const placeOf = ({ id }: Lens): number =>
    id === firstLens ? 0 : used.has(id) ? 1 : review.lensIds.includes(id) ? 2 : 3;
  return knownLenses(context)
    .filter((lens) => itemsOf(lens).length > 0)
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

export interface ReadinessView {
  readonly map: ReadinessMap;
  readonly lenses: readonly { readonly id: string; readonly title: string }[];
}

/** @returns null where there is no such lens on this laptop. */
export function readinessView(
  context: CoreContext,
  review: Review,
  lensId: string | null,
): ReadinessView | null {
  const facts = readinessFacts(context, review);
  const lenses = lensesFor(context, review, facts);
  const lens = lensId === null ? lenses[0] : lenses.find(({ id }) => id === lensId);
  if (lens === undefined) return null;
  return {
    map: readinessMap(lens, facts),
    lenses: lenses.map(({ id, title }) => ({ id, title })),
  };
}
