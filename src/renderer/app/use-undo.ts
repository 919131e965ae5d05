// Undo and redo for everything done in a review. Inside a text field the keys keep their own meaning,
// which is to undo typing.
import { useEffect } from 'react';
import type { ReviewId } from '../../shared/domain/ids.ts';
import { invoke } from '../api/invoke.ts';
import { appMessages } from '../messages/app.ts';
import { commonFailureWords, isCommonFailure } from '../messages/failures.ts';
import { isMac, isShortcut, saveEverything, shortcuts, useToasts } from '../ui/index.ts';

const { undo: words } = appMessages;

/** What people on Windows press to redo. */
const redoOnWindows = 'mod+y';

const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest(
    'textarea, [contenteditable="true"], [role="spinbutton"], input:not([type="checkbox"], [type="radio"], [type="button"])',
  ) !== null;

/** A toast is no dialog, though it is announced as one: what it tells of may well be undone. */
const isDialogOpen = (): boolean => document.querySelector('[data-modal]') !== null;

export function useUndo(reviewId: ReviewId): void {
  const toasts = useToasts();

  useEffect(() => {
    const tell = (failure: { readonly name: string }, nothingLeft: string): void => {
      if (!isCommonFailure(failure)) {
        toasts.show({ words: nothingLeft });
        return;
      }
      const { title, whatToDo } = commonFailureWords(failure);
      toasts.show({ words: `${title}. ${whatToDo}`, tone: 'alarm' });
    };
    const redo = async (): Promise<void> => {
      const answer = await invoke('history.redo', { reviewId });
      if (answer.ok) toasts.show({ words: words.redone });
      else tell(answer.failure, words.nothingToRedo);
    };
    const undo = async (): Promise<void> => {
      // What was typed last comes first: it must be there before it can be taken back.
      await saveEverything();
      const answer = await invoke('history.undo', { reviewId });
      if (answer.ok) {
        toasts.show({
          words: words.undone,
          action: { label: words.redo, onPress: () => void redo() },
        });
      } else tell(answer.failure, words.nothingToUndo);
    };
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isTextField(event.target)) return;
      if (isDialogOpen()) return;
      const isPressed = (keys: string): boolean => isShortcut(keys, event, isMac());
      const isUndo = isPressed(shortcuts.undo);
      if (!isUndo && !isPressed(shortcuts.redo) && !isPressed(redoOnWindows)) return;
      event.preventDefault();
      void (isUndo ? undo() : redo());
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [reviewId, toasts]);
}
