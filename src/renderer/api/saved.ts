// Whether what was last changed is safely written: told by every command as it comes and goes, and
// shown once, in the bar above every screen. Knows no field and no screen.
import { useSyncExternalStore } from 'react';
import type { OperationName } from '../../shared/ipc/contract.ts';
import type { AutosaveState } from '../ui/hooks/autosave.ts';

/** Commands that write nothing of a review: a file given out, a look, a place remembered. */
const writesNothing: ReadonlySet<string> = new Set<OperationName>([
  'review.open',
  'review-file.open',
  'review-file.open-sample',
  'review-file.save',
  'card.save',
  'card.open',
  'handed-file.drop',
  'handed-file.dismiss',
  'evidence-sheet.open',
  'evidence-sheet.save-blank',
  'form.save-file',
  'question-bank.save-file',
  'factual-check.save',
  'report.save',
  'feedback.open-projector',
  'feedback.close-projector',
  'feedback.save-script',
  'handover.save-bundle',
  'workshop.open-wall',
  'workshop.close-wall',
  'document.save',
  'document.save-pack',
  'self-review.open-file',
  'self-review.open-kept',
  'self-review.save-file',
  'self-review.save-word',
  'document.save-plan',
  'checkpoint.save-word',
  'readiness.save-card',
  'document.open-plan',
  'timetable.save-document',
  'timetable.open-document',
  'folder.choose',
  'folder.look',
  'folder.stop',
  'settings.change',
  'our-documents.save-file',
  'template.save-starter',
  'template.save-copy',
  'set-up.keep',
  'calendar-draft.keep',
  'history.undo',
  'history.redo',
]);
const queries =
  /\.(?:list|read|overview|own|weight|coverage|info|preview|preview-plan|preview-document|defaults|slides|room|now|templates|words)$/;

let state: AutosaveState = { kind: 'idle' };
let underWay = 0;
const listeners = new Set<() => void>();

function tell(next: AutosaveState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** A save that takes no longer than this is not worth a word, least of all one read aloud. */
const longSave = 600;
let slow: ReturnType<typeof setTimeout> | undefined;

/** @returns what to call when the command has answered, with whether its change was written. */
export function watchCommand(
  operation: OperationName,
): (outcome: 'written' | 'refused' | 'lost') => void {
  if (queries.test(operation) || writesNothing.has(operation)) return () => undefined;
  underWay += 1;
  const before = state;
  slow ??= setTimeout(() => tell({ kind: 'saving' }), longSave);
  return (outcome) => {
    underWay -= 1;
    if (underWay === 0) {
      clearTimeout(slow);
      slow = undefined;
    }
    if (outcome === 'lost') tell({ kind: 'failed', reason: operation });
    else if (underWay > 0) return;
    else if (outcome === 'written') tell({ kind: 'saved', at: new Date() });
    // Refused is an answer, not a loss: what was saved before still is.
    else if (state.kind === 'saving') tell(before.kind === 'saving' ? { kind: 'idle' } : before);
  };
}

/** The state of the newest change, for a SavedMark. */
export const useSavedState = (): AutosaveState =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
