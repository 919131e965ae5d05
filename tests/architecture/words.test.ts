// The words: every one a person reads comes from the messages, and they are the field's, and kind.
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { childrenOf, parseFile, walk, type Node } from '../support/syntax.ts';
import { importsOf, textOf, under } from './trees.ts';

/** Attributes whose text a person reads or hears. */
const readAttributes =
  /^(?:title|alt|placeholder|label|description|aria-label|aria-description|aria-placeholder|aria-roledescription|aria-valuetext|errorMessage|caption|heading|hint|words)$/;
/** A stretch of a template between its parts. */
const rawOf = (node: Node): string => (node['value'] as { raw: string }).raw;
const hasLetters = (text: string): boolean => /\p{L}{2,}/u.test(text);

function literalWords(tree: Node): string[] {
  const found: string[] = [];
  const look = (node: Node): void => {
    if (node.type === 'JSXText' && hasLetters(String(node['value']))) {
      found.push(String(node['value']).trim());
    }
    if (node.type === 'JSXAttribute') {
      const name = String((node['name'] as Node)['name']);
      const value = node['value'] as Node | null;
      const inner =
        value?.type === 'JSXExpressionContainer' ? (value['expression'] as Node) : value;
      const text = textOf(inner);
      if (readAttributes.test(name) && text !== null && hasLetters(text))
        found.push(`${name}="${text}"`);
    }
    // Words between tags in braces: {'Save'} and {`Save ${name}`}, but not names of classes.
    if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node['children'] as Node[]) {
        if (child.type !== 'JSXExpressionContainer') continue;
        const expression = child['expression'] as Node;
        const text = textOf(expression);
        if (text !== null && hasLetters(text)) found.push(text);
        if (expression.type === 'TemplateLiteral') {
          for (const part of expression['quasis'] as Node[]) {
            const raw = rawOf(part);
            if (hasLetters(raw)) found.push(raw);
          }
        }
      }
    }
    for (const child of childrenOf(node)) look(child);
  };
  look(tree);
  return found;
}

test('every word a person reads comes from the messages', () => {
  const found = under('src/renderer')
    .filter(([file]) => file.endsWith('.tsx'))
    .flatMap(([file, tree]) => literalWords(tree).map((words) => `${file}: ${words}`));
  expect(found).toEqual([]);
});

test('the scan sees a word between tags, in an attribute and in braces', () => {
  const tree = parseFile(resolve('tests/architecture/words-in-jsx.tsx.txt'));
  expect(literalWords(tree).toSorted()).toEqual(
    ['Save the plan', 'aria-label="Close"', 'Again', 'Note of '].toSorted(),
  );
});

describe('the words', () => {
  /** The field's words are kind: none of these is ours, whatever is being said. */
  const unkind: readonly [RegExp, string][] = [
    [/\bweakness(?:es)?\b/i, 'area for development'],
    [/\bweak (?:teacher|teaching|school|lesson)/i, 'area for development'],
    [/\binspect(?:ion|ions|or|ors|ed|ing)?\b/i, 'review'],
    [
      /\bgrad(?:e|es|ed|ing) (?:a |the |your |this )?(?:teacher|teaching|lesson|school)/i,
      'no grade',
    ],
    [/\b(?:inadequate|requires improvement|failing|underperform\w*)\b/i, 'no judgement'],
    [/\bdeficienc(?:y|ies)\b/i, 'area for development'],
    [/\b(?:oops|whoops|uh-oh)\b/i, 'say what happened'],
    [/\b(?:invalid|illegal|fatal|abort(?:ed)?)\b/i, 'say what to do'],
    [
      /\b(?:color|colored|organize|organized|center|behavior|favorite|analyze|canceled|license[ds])\b/i,
      'British',
    ],
    [/\b(?:todo|coming soon|lorem ipsum)\b/i, 'finished words'],
  ];
  const texts = [
    ...under('src/renderer/messages'),
    ...under('src/main/core/documents/action-plan'),
    ...under('src/main/core/features/document'),
  ].flatMap(([file, tree]) => {
    const specifiers = new Set(importsOf(tree));
    return [...walk(tree)].flatMap((node) => {
      const own = textOf(node);
      const raw = node.type === 'TemplateElement' ? rawOf(node) : own;
      // Names of failures and of fields are not read by a person.
      const isRead = raw !== null && !specifiers.has(raw) && /\s|^\p{Lu}/u.test(raw);
      return isRead ? [{ file, text: raw }] : [];
    });
  });

  test('are many enough to have been found', () => {
    expect(texts.filter(({ text }) => /\s/.test(text)).length).toBeGreaterThan(300);
  });

  test.each(unkind)('%s is not among them (%s)', (pattern) => {
    expect(texts.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  test('have no straight quotes around what is said and no three dots', () => {
    const found = texts.filter(
      ({ file, text }) =>
        file.startsWith('src/renderer/messages') &&
        / /.test(text) &&
        /\.\.\.|\w'\w| "\w/.test(text),
    );
    expect(found).toEqual([]);
  });
});
