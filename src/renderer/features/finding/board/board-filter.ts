// What is looked for on the board. Kept for each review while Fieldfare is open, so that going to a
// note and coming back changes nothing.
import { useState } from 'react';
import type { NoteKind } from '../../../../shared/domain/evidence.ts';
import type { PersonId, ReviewId } from '../../../../shared/domain/ids.ts';
import type { Input } from '../../../../shared/ipc/contract.ts';
import type { BoardView } from './board-columns.ts';

type NoteFilter = NonNullable<Input<'evidence.list'>['filter']>;

export interface BoardFilter {
  readonly view: BoardView;
  readonly text: string;
  readonly reviewerId: PersonId | null;
  readonly activityType: string | null;
  readonly phase: string | null;
  readonly strength: number | null;
  readonly lensTag: string | null;
  readonly kind: NoteKind | null;
}

export const noFilter: Omit<BoardFilter, 'view'> = {
  text: '',
  reviewerId: null,
  activityType: null,
  phase: null,
  strength: null,
  lensTag: null,
  kind: null,
};

const longestSearch = 500;

export function noteFilterOf(filter: BoardFilter): NoteFilter {
  const text = filter.text.trim().slice(0, longestSearch);
  return {
    ...(text === '' ? {} : { text }),
    ...(filter.reviewerId === null ? {} : { reviewerId: filter.reviewerId }),
    ...(filter.activityType === null ? {} : { activityType: filter.activityType }),
    ...(filter.phase === null ? {} : { phase: filter.phase }),
    ...(filter.strength === null ? {} : { strength: filter.strength }),
    ...(filter.lensTag === null ? {} : { lensTag: filter.lensTag }),
    ...(filter.kind === null ? {} : { kind: filter.kind }),
  };
}

const kept = new Map<ReviewId, BoardFilter>();

export function useBoardFilter(reviewId: ReviewId) {
  const [filter, setFilter] = useState<BoardFilter>(
    () => kept.get(reviewId) ?? { view: 'findings', ...noFilter },
  );
  const change = (part: Partial<BoardFilter>): void => {
    const next = { ...filter, ...part };
    kept.set(reviewId, next);
    setFilter(next);
  };
  return { filter, change };
}
