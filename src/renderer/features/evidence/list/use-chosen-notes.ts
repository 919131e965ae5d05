// The notes chosen to be merged, by key or by button, and merging them.
import { useCallback, useMemo, useState } from 'react';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { EvidenceId } from '../../../../shared/domain/ids.ts';
import { contradictedLinks } from '../../../../shared/domain/merged-note.ts';
import { invoke } from '../../../api/invoke.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { saveEverything, useToasts } from '../../../ui/index.ts';
import { failureWords } from '../failure-words.ts';
import { useUndoStep } from '../../../api/use-undo-step.ts';
import type { ReviewFacts } from '../use-review-facts.ts';
import type { ListRow } from './list-rows.ts';

const words = evidenceMessages.merge;
const none: ReadonlyMap<EvidenceId, Evidence> = new Map();

export interface ChosenNotes {
  readonly ids: ReadonlySet<string>;
  /** Codes of hypotheses that the chosen ones speak to in more than one way. */
  readonly differOn: readonly string[];
  readonly toggle: (id: string) => void;
  readonly clear: () => void;
  readonly merge: () => Promise<void>;
}

export function useChosenNotes(
  rows: readonly ListRow[],
  facts: ReviewFacts,
  onMerged: (id: string) => void,
): ChosenNotes {
  const reviewId = useReviewId();
  const toasts = useToasts();
  const undoOf = useUndoStep();
  const [chosen, setChosen] = useState(none);

  const toggle = useCallback(
    (id: string): void => {
      const row = rows.find((each) => each.id === id);
      if (row?.kind !== 'note') return;
      setChosen((before) => {
        const after = new Map(before);
        if (!after.delete(row.note.id)) after.set(row.note.id, row.note);
        return after;
      });
    },
    [rows],
  );
  const clear = useCallback(() => setChosen(none), []);

  const differOn = useMemo(() => {
    const ids = new Set(contradictedLinks([...chosen.values()]).map((link) => link.hypothesisId));
    return facts.hypotheses.filter(({ id }) => ids.has(id)).map(({ code }) => code);
  }, [chosen, facts.hypotheses]);

  const merge = async (): Promise<void> => {
    if (chosen.size < 2) return;
    await saveEverything();
    const noteIds = [...chosen.keys()];
    const answer = await invoke('evidence.merge', { reviewId, noteIds });
    if (!answer.ok) {
      toasts.show({ tone: 'alarm', words: `${words.failed} ${failureWords(answer.failure)}` });
      return;
    }
    clear();
    onMerged(answer.value.noteId);
    toasts.show({
      words: words.done(noteIds.length),
      ...(answer.value.step === null ? {} : { action: undoOf(answer.value.step) }),
    });
  };

  return {
    ids: useMemo(() => new Set<string>(chosen.keys()), [chosen]),
    differOn,
    toggle,
    clear,
    merge,
  };
}
