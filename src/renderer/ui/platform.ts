// Whether the person sits at a Mac: decides between Ctrl and Cmd, in key presses and in key names.

export const isMac = (): boolean =>
  typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent);
