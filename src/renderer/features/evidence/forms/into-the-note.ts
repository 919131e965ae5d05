// Puts words into the note box where the caret is, or at its end, on a line of their own.
import { flushSync } from 'react-dom';
import { formMessages } from '../../../messages/form.ts';
import type { DraftBox } from '../draft/draft-box.ts';

const noteField = (): HTMLTextAreaElement | null =>
  document.querySelector<HTMLTextAreaElement>('[data-note-box] textarea');

export function putIntoNote(box: DraftBox, ask: string): void {
  const field = noteField();
  const { description } = box.store.get().content;
  const isThere = field !== null && document.activeElement === field;
  const at = isThere ? field.selectionStart : description.length;
  const before = description.slice(0, at);
  const lead = before === '' || before.endsWith('\n') ? '' : '\n';
  const words = `${lead}${formMessages.panel.inserted(ask)}`;
  // At once: the next key may come before another frame does.
  flushSync(() => box.change({ description: before + words + description.slice(at) }));
  if (field === null) return;
  field.focus();
  const caret = at + words.length;
  field.setSelectionRange(caret, caret);
}
