// Going to another screen from code, and knowing where one is. Links are declared with `href`.
import { useLocation, useParams, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { CheckpointName } from '../../shared/domain/checkpoint.ts';
import type { FindingId, SelfReviewAnswerId } from '../../shared/domain/ids.ts';

export interface GoOptions {
  /** Takes the place of the screen one leaves, so that "back" does not return to it. */
  readonly isInstead?: boolean;
}

/** Goes to a path made by `paths`. */
export function useGo(): (path: string, options?: GoOptions) => void {
  const { history } = useRouter();
  return useCallback(
    (path, { isInstead = false } = {}) => {
      if (isInstead) history.replace(path);
      else history.push(path);
    },
    [history],
  );
}

/** The path of the screen one is on, as `paths` makes it. */
export const useHere = (): string => useLocation({ select: ({ pathname }) => pathname });

/** What a screen was asked to show: `/review/…/capture?note=01J…` gives it for "note". */
export function useSought(
  name: 'note' | 'action' | 'from' | 'created' | 'file' | 'lens' | 'who' | 'open',
): string | null {
  const search = useLocation({ select: ({ searchStr }) => searchStr });
  return new URLSearchParams(search).get(name);
}

/** The finding of the screen for one finding. */
export function useFindingId(): FindingId {
  const { findingId } = useParams({ strict: false }) as { findingId?: string };
  if (findingId === undefined) throw new Error('This screen belongs to one finding.');
  return findingId as FindingId;
}

/** Which look back at the plan the screen is for; the check-in where the address says none. */
export function useCheckpointName(): CheckpointName {
  const { which } = useParams({ strict: false }) as { which?: string };
  const named = CheckpointName.safeParse(which);
  return named.success ? named.data : 'checkIn';
}

/** The form or question bank of the screen for one of them. */
export function useSheetId(): string {
  const { sheetId } = useParams({ strict: false }) as { sheetId?: string };
  if (sheetId === undefined) throw new Error('This screen belongs to one form.');
  return sheetId;
}

/** The area of a lens the screen is for, "lens-id/item-id". */
export function useAreaTag(): string {
  const { lensId, itemId } = useParams({ strict: false }) as { lensId?: string; itemId?: string };
  if (lensId === undefined || itemId === undefined) {
    throw new Error('This screen belongs to one area of a lens.');
  }
  return `${lensId}/${itemId}`;
}

/** The answer of the screen for one prompt of the self-review. */
export function useAnswerId(): SelfReviewAnswerId {
  const { answerId } = useParams({ strict: false }) as { answerId?: string };
  if (answerId === undefined) throw new Error('This screen belongs to one prompt.');
  return answerId as SelfReviewAnswerId;
}
