// The milestones of one action as its form shows them: in the order one began with, so that nothing
// jumps while a date is typed, and with new ones that are kept only once they say something.
import { useEffect, useRef, useState } from 'react';
import type { Action, Milestone } from '../../../../shared/domain/plan.ts';
import type { AutosavedValue } from '../../../ui/index.ts';
import { useSavedAction } from '../use-saved.ts';

export interface Milestones {
  readonly saved: AutosavedValue<Milestone[]>;
  readonly rows: readonly Milestone[];
  /** @returns the id of the new, empty row. */
  readonly add: () => string;
  readonly change: (id: string, part: Partial<Milestone>) => void;
  /** @returns how to put it back. */
  readonly remove: (id: string) => () => void;
}

const blank = (id: string): Milestone => ({ id, on: null, text: '', isMet: false });

export function useMilestones(action: Action): Milestones {
  const saved = useSavedAction(action, 'milestones');
  const [order, setOrder] = useState(() => saved.value.map(({ id }) => id));
  const [begun, setBegun] = useState<readonly string[]>([]);
  const latest = useRef(saved);
  useEffect(() => {
    latest.current = saved;
  });

  const stored = new Map(saved.value.map((milestone) => [milestone.id, milestone]));
  const ids = [...order, ...saved.value.map(({ id }) => id).filter((id) => !order.includes(id))];
  const rows = ids.flatMap((id) => {
    const row = stored.get(id) ?? (begun.includes(id) ? blank(id) : undefined);
    return row === undefined ? [] : [row];
  });

  return {
    saved,
    rows,
    add: () => {
      const id = crypto.randomUUID();
      setOrder([...ids, id]);
      setBegun([...begun, id]);
      return id;
    },
    change: (id, part) => {
      const { value, setValue } = latest.current;
      const isStored = value.some((milestone) => milestone.id === id);
      setValue(
        isStored
          ? value.map((milestone) => (milestone.id === id ? { ...milestone, ...part } : milestone))
          : [...value, { ...blank(id), ...part }],
      );
    },
    remove: (id) => {
      const removed = stored.get(id);
      setBegun(begun.filter((each) => each !== id));
      latest.current.setValue(saved.value.filter((milestone) => milestone.id !== id));
      return () => {
        const { value, setValue } = latest.current;
        if (removed !== undefined) setValue([...value, removed]);
      };
    },
  };
}
