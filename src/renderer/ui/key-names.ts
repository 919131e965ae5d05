// Turns a key combination as code writes it ("mod+enter") into the names that stand on the keys.

import { uiMessages } from '../messages/ui.ts';
import { isMac } from './platform.ts';

const { keys } = uiMessages;

const nameOf = (key: string, mac: boolean): string => {
  switch (key) {
    case 'mod':
      return mac ? keys.modMac : keys.mod;
    case 'alt':
      return mac ? keys.altMac : keys.alt;
    case 'shift':
      return mac ? keys.shiftMac : keys.shift;
    case 'enter':
      return keys.enterSign;
    case 'escape':
      return keys.escape;
    case 'space':
      return keys.space;
    case 'up':
      return keys.up;
    case 'down':
      return keys.down;
    case 'left':
      return keys.left;
    case 'right':
      return keys.right;
    case 'backspace':
      return keys.backspace;
    case 'delete':
      return keys.delete;
    case 'tab':
      return keys.tab;
    default:
      return key.length === 1 || /^f\d+$/.test(key) ? key.toUpperCase() : key;
  }
};

/** The words on the keys, in the order to press them: `['Ctrl', '↵']`. */
export const keyNames = (combination: string, mac: boolean = isMac()): readonly string[] =>
  combination.split('+').map((key) => nameOf(key.trim().toLowerCase(), mac));

const ariaNames: Readonly<Record<string, string>> = {
  alt: 'Alt',
  shift: 'Shift',
  enter: 'Enter',
  escape: 'Escape',
  space: 'Space',
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
};

/** The same combination as `aria-keyshortcuts` wants it: `Control+Enter`. */
export const ariaKeys = (combination: string, mac: boolean = isMac()): string =>
  combination
    .split('+')
    .map((key) => {
      if (key === 'mod') return mac ? 'Meta' : 'Control';
      return ariaNames[key] ?? key.toUpperCase();
    })
    .join('+');
