// The answers of the set-up while it is under way: kept by core as they are typed, so that neither
// leaving the page nor a flat battery takes them away.
import { useCallback, useRef, useState } from 'react';
import { invoke } from '../../api/invoke.ts';
import { emptyDraft, type SetUpDraft, takeInHand } from '../../api/set-up-draft.ts';
import { useAutosave } from '../../ui/index.ts';

export interface DraftInHand {
  readonly draft: SetUpDraft;
  readonly change: (part: Partial<SetUpDraft>) => void;
  /** False while what was typed last could not be kept. */
  readonly isKept: boolean;
  readonly forget: () => void;
}

const keep = (draft: SetUpDraft | null) => invoke('set-up.keep', { draft });

export function useDraft(begun: SetUpDraft | null): DraftInHand {
  const [draft, setDraft] = useState(() => begun ?? emptyDraft());
  // Only keeps: what the pages show is always what was typed here.
  const { setValue, state, flush } = useAutosave<SetUpDraft | null>({
    key: 'set-up',
    stored: begun,
    save: keep,
  });
  // Two changes may come before the next render: the second builds on the first.
  const newest = useRef(draft);

  const change = useCallback(
    (part: Partial<SetUpDraft>) => {
      newest.current = { ...newest.current, ...part };
      setDraft(newest.current);
      takeInHand(newest.current);
      setValue(newest.current);
    },
    [setValue],
  );

  const forget = useCallback(() => {
    newest.current = emptyDraft();
    setDraft(newest.current);
    takeInHand(null);
    setValue(null);
    void flush();
  }, [setValue, flush]);

  return { draft, change, isKept: state.kind !== 'failed', forget };
}
