// Makes a shortcut of the table work while the component is on the screen. While a dialog is open,
// only shortcuts that the dialog itself asked for are heard.

import { useEffect, useRef } from 'react';
import { isMac } from '../platform.ts';
import { isShortcut, leftToTyping, type ShortcutName, shortcuts } from './shortcuts.ts';

export interface UseShortcutOptions {
  readonly isEnabled?: boolean;
  /** True for a shortcut that belongs to an open dialog. */
  readonly isInDialog?: boolean;
}

const openDialog = '[role="dialog"], [role="alertdialog"]';

const isDialogOpen = (target: EventTarget | null): boolean =>
  document.querySelector('[data-modal]') !== null ||
  (target instanceof Element && target.closest(openDialog) !== null);

const isBoxWithWords = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && /^(?:text|search|url|email|tel)$/.test(target.type))
    ? target.value !== ''
    : target instanceof HTMLElement && target.isContentEditable;

export const useShortcut = (
  name: ShortcutName,
  run: () => void,
  { isEnabled = true, isInDialog = false }: UseShortcutOptions = {},
): void => {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });

  useEffect(() => {
    if (!isEnabled) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (!isShortcut(shortcuts[name], event, isMac())) return;
      if (leftToTyping.has(name) && isBoxWithWords(event.target)) return;
      if (!isInDialog && isDialogOpen(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [name, isEnabled, isInDialog]);
};
