// What is pasted into or dropped on the box: pictures go to the cover screen, text is tidied, and a
// long one of several paragraphs is offered as several notes. The words are in the box either way.
import { type ClipboardEvent, type DragEvent, useCallback, useState } from 'react';
import { severalNotes, tidyPastedText } from '../../../../shared/domain/pasted-text.ts';
import { picturesIn } from '../../photo/index.ts';

export interface PastedText {
  readonly text: string;
  readonly parts: readonly string[];
}

const isTextBox = (target: EventTarget | null): target is HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement;

/** As if it were typed, so that Ctrl Z in the box takes it back. */
const insertText = (text: string): void => {
  // No other way of putting text into a field keeps the field's own undo.
  // oxlint-disable-next-line typescript/no-deprecated
  document.execCommand('insertText', false, text);
};

export function useTakingIn(takePictures: (files: readonly File[]) => void) {
  const [offer, setOffer] = useState<PastedText | null>(null);

  const takeText = (target: EventTarget | null, pasted: string): boolean => {
    if (!isTextBox(target) || pasted === '') return false;
    const text = tidyPastedText(pasted);
    target.focus();
    insertText(text);
    const isDescription = target.closest('section')?.querySelector('textarea') === target;
    const parts = isDescription ? severalNotes(text) : null;
    setOffer(parts === null ? null : { text, parts });
    return true;
  };

  const takeIn = (event: { target: EventTarget | null }, data: DataTransfer | null): boolean => {
    const text = data?.getData('text/plain') ?? '';
    const pictures = picturesIn(data);
    // Word puts a picture of the text beside the text: the words are what was meant.
    if (pictures.length > 0 && text.trim() === '') {
      takePictures(pictures);
      return true;
    }
    return takeText(event.target, text);
  };

  return {
    offer,
    forgetOffer: useCallback(() => setOffer(null), []),
    onPaste: (event: ClipboardEvent): void => {
      if (takeIn(event, event.clipboardData)) event.preventDefault();
    },
    onDragOver: (event: DragEvent): void => {
      // Other files are the window's to take.
      const items = [...event.dataTransfer.items].filter(({ kind }) => kind === 'file');
      if (items.some(({ type }) => type.startsWith('image/'))) event.preventDefault();
    },
    onDrop: (event: DragEvent): void => {
      if (!takeIn(event, event.dataTransfer)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
