// The overview of the review one is in: loaded once by the frame around its screens, kept true by
// the topics it reads, so that no screen waits for it.
import { createContext, useContext } from 'react';
import type { Output } from '../../shared/ipc/contract.ts';

export type Overview = Output<'review.overview'>;

export const OverviewContext = createContext<Overview | null>(null);

export function useOverview(): Overview {
  const overview = useContext(OverviewContext);
  if (overview === null) throw new Error('This screen belongs inside a review.');
  return overview;
}
