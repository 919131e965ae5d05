// What a review itself holds of its readiness, and the id it has on every laptop.
import { ReadinessId } from '../../../../shared/domain/ids.ts';
import type { Readiness } from '../../../../shared/domain/readiness/readiness.ts';
import type { CoreContext } from '../../context.ts';
import { derivedId } from '../../exchange/reading/derived-id.ts';
import { kinds } from '../../review-doc/kinds.ts';

export const readinessIdOf = (reviewId: string): ReadinessId =>
  ReadinessId.parse(derivedId(reviewId, 'readiness', 'readiness'));

export const findReadiness = ({ store }: CoreContext, reviewId: string): Readiness | null =>
  store.entities.list(reviewId, 'readiness')[0] ?? null;

/** The review's own, or as it is before anything is added. */
export const readinessOf = (context: CoreContext, reviewId: string): Readiness =>
  findReadiness(context, reviewId) ?? {
    ...kinds.readiness.absent,
    id: readinessIdOf(reviewId),
  };
