// The answers of the set-up while it is under way: each change is kept on this computer at once.
import { useCallback, useRef, useState } from 'react';
import {
  emptyDraft,
  forgetSetUpDraft,
  keepSetUpDraft,
  readSetUpDraft,
  type SetUpDraft,
} from '../../api/set-up-draft.ts';

export interface DraftInHand {
  readonly draft: SetUpDraft;
  readonly change: (part: Partial<SetUpDraft>) => void;
  /** False where the computer keeps nothing beyond this page. */
  readonly isKept: boolean;
  readonly forget: () => void;
}

export function useDraft(): DraftInHand {
  const [draft, setDraft] = useState(() => readSetUpDraft() ?? emptyDraft());
  const [isKept, setKept] = useState(true);
  // Two changes may come before the next render: the second builds on the first.
  const newest = useRef(draft);

  const change = useCallback((part: Partial<SetUpDraft>) => {
    newest.current = { ...newest.current, ...part };
    setDraft(newest.current);
    setKept(keepSetUpDraft(newest.current));
  }, []);

  const forget = useCallback(() => {
    forgetSetUpDraft();
    newest.current = emptyDraft();
    setDraft(newest.current);
  }, []);

  return { draft, change, isKept, forget };
}
