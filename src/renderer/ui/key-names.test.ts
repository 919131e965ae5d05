import { describe, expect, it } from 'vitest';
import { ariaKeys, keyNames } from './key-names.ts';

describe('names of keys', () => {
  it('stand as on the keyboard in front of the person', () => {
    expect(keyNames('mod+enter', false)).toEqual(['Ctrl', '↵']);
    expect(keyNames('mod+shift+z', true)).toEqual(['⌘', '⇧', 'Z']);
    expect(keyNames('alt+i', false)).toEqual(['Alt', 'I']);
  });

  it('stand as a screen reader wants them', () => {
    expect(ariaKeys('mod+enter', false)).toBe('Control+Enter');
    expect(ariaKeys('mod+k', true)).toBe('Meta+K');
  });
});
