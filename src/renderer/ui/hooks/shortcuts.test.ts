import { describe, expect, it } from 'vitest';
import { isShortcut, type PressedKeys, shortcuts } from './shortcuts.ts';

const press = (key: string, code: string, held: Partial<PressedKeys> = {}): PressedKeys => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('shortcuts', () => {
  it('gives no combination to two shortcuts', () => {
    const all = Object.values(shortcuts);
    expect(new Set(all).size).toBe(all.length);
  });

  it('takes Ctrl on Linux and Windows, Cmd on a Mac', () => {
    const ctrl = press('Enter', 'Enter', { ctrlKey: true });
    const cmd = press('Enter', 'Enter', { metaKey: true });
    expect(isShortcut('mod+enter', ctrl, false)).toBe(true);
    expect(isShortcut('mod+enter', cmd, false)).toBe(false);
    expect(isShortcut('mod+enter', cmd, true)).toBe(true);
    expect(isShortcut('mod+enter', ctrl, true)).toBe(false);
  });

  it('wants neither more nor fewer keys held', () => {
    expect(isShortcut('mod+z', press('z', 'KeyZ', { ctrlKey: true }), false)).toBe(true);
    expect(isShortcut('mod+z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), false)).toBe(
      false,
    );
    expect(
      isShortcut('mod+shift+z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true }), false),
    ).toBe(true);
    expect(isShortcut('mod+z', press('z', 'KeyZ'), false)).toBe(false);
  });

  it('knows a letter by its place when Alt makes it another sign', () => {
    expect(isShortcut('alt+s', press('ß', 'KeyS', { altKey: true }), true)).toBe(true);
  });

  it('knows a digit by its place, and on the number pad', () => {
    expect(isShortcut('mod+1', press('&', 'Digit1', { ctrlKey: true }), false)).toBe(true);
    expect(isShortcut('mod+1', press('1', 'Numpad1', { ctrlKey: true }), false)).toBe(true);
  });

  it('knows a letter by its sign without Alt, so that any layout works', () => {
    expect(isShortcut('mod+z', press('z', 'KeyY', { ctrlKey: true }), false)).toBe(true);
    expect(isShortcut('mod+z', press('y', 'KeyZ', { ctrlKey: true }), false)).toBe(false);
  });
});
