// Which note the keys speak to: the one being changed in the list while the focus is in it, else the
// one in the box.
import { useEffect, useSyncExternalStore } from 'react';

/** Stands on the element around a note that is changed in the list. */
export const editorMark = { 'data-note-editor': '' } as const;

export type NotePlace = 'box' | 'editor';

const placeOfFocus = (): NotePlace => {
  const editor = document.activeElement?.closest('[data-note-editor]') ?? null;
  return editor === null ? 'box' : 'editor';
};

/** An editor that goes away takes the focus along without a word. */
const left = new EventTarget();

const subscribe = (tell: () => void): (() => void) => {
  document.addEventListener('focusin', tell);
  left.addEventListener('left', tell);
  return () => {
    document.removeEventListener('focusin', tell);
    left.removeEventListener('left', tell);
  };
};

export const useNotePlace = (): NotePlace => useSyncExternalStore(subscribe, placeOfFocus);

/** For the editor: says when it goes away. */
export function useLeavingPlace(): void {
  useEffect(
    () => () => {
      queueMicrotask(() => left.dispatchEvent(new Event('left')));
    },
    [],
  );
}
