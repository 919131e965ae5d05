// What the editor shows and gives back is the marked text it was given.
import { expect, test } from 'vitest';
import { editorContent, textOfEditor } from './editor-text.ts';

test('goes through the editor and back', () => {
  for (const text of [
    '',
    'Plain words.',
    'One **two** *three* ***four*** 5 \\* 6.\n\nA second paragraph.',
    '- a\n- **b** c\n\nBetween.\n\n1. one\n2. two',
  ]) {
    expect(textOfEditor(editorContent(text))).toBe(text);
  }
});

test('a line break becomes a paragraph', () => {
  expect(textOfEditor(editorContent('a\nb'))).toBe('a\n\nb');
});
