// The one table of keyboard shortcuts. "mod" is Ctrl on Linux and Windows, Cmd on a Mac. A screen
// names a shortcut; it never writes keys of its own, so that no two can clash unseen.

export const shortcuts = {
  search: 'mod+k',
  help: 'f1',
  safeguarding: 'mod+shift+s',
  safeguardingKey: 'f9',
  undo: 'mod+z',
  redo: 'mod+shift+z',
  fileNote: 'mod+enter',
  interpretation: 'alt+i',
  chooseActivity: 'alt+t',
  filterNotes: 'mod+f',
  foldSide: 'mod+b',
  markStrength: 'alt+s',
  markArea: 'alt+a',
  markQuestion: 'alt+q',
  markSeen: 'alt+1',
  markHeard: 'alt+2',
  markRead: 'alt+3',
  markCounted: 'alt+4',
  tagHypothesis1: 'mod+1',
  tagHypothesis2: 'mod+2',
  tagHypothesis3: 'mod+3',
  tagHypothesis4: 'mod+4',
  tagHypothesis5: 'mod+5',
  tagLens: 'mod+l',
  quote: 'alt+u',
  moreAboutNote: 'alt+m',
  switchPart: 'f6',
  keyHelp: 'mod+/',
  prompts: 'alt+p',
  nextPrompt: 'alt+down',
  previousPrompt: 'alt+up',
  answerPrompt: 'alt+enter',
  insertPrompt: 'alt+j',
  takeSlot: 'alt+k',
  addPhoto: 'alt+c',
  splitNote: 'mod+shift+enter',
  mergeNotes: 'mod+m',
  addAction: 'alt+n',
  leaveWarning: 'escape',
  next: 'mod+alt+right',
  back: 'mod+alt+left',
} as const satisfies Readonly<Record<string, string>>;

export type ShortcutName = keyof typeof shortcuts;

/** In a box with words in it these belong to the box: Ctrl Z there takes back typing. */
export const leftToTyping: ReadonlySet<ShortcutName> = new Set<ShortcutName>(['undo', 'redo']);

export interface PressedKeys {
  readonly key: string;
  /** The key's place on the board: with Alt a letter may type another sign. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const namedKeys: Readonly<Record<string, string>> = {
  ' ': 'space',
  arrowup: 'up',
  arrowdown: 'down',
  arrowleft: 'left',
  arrowright: 'right',
};

const baseKey = ({ key, code, altKey, shiftKey }: PressedKeys): string => {
  // Digits and, with Alt, letters go by their place: AZERTY needs Shift for digits, and a Mac types
  // "ß" for Alt S.
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return digit;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined && (altKey || shiftKey)) return letter.toLowerCase();
  const named = key.toLowerCase();
  return namedKeys[named] ?? named;
};

/** Whether these pressed keys are the combination, no more and no less. */
export const isShortcut = (combination: string, pressed: PressedKeys, mac: boolean): boolean => {
  const parts = combination.split('+');
  const wanted = parts.at(-1);
  const mod = mac ? pressed.metaKey : pressed.ctrlKey;
  const otherMod = mac ? pressed.ctrlKey : pressed.metaKey;
  return (
    baseKey(pressed) === wanted &&
    mod === parts.includes('mod') &&
    !otherMod &&
    pressed.altKey === parts.includes('alt') &&
    pressed.shiftKey === parts.includes('shift')
  );
};
