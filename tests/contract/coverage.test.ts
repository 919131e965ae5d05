// Demands that the tests beside this one exercise every operation of the contract, and each failure
// it declares: an operation without a test fails here by its name.
import { basename, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { contract, type OperationName } from '../../src/shared/ipc/contract.ts';
import { filesUnder, literalsIn, parseFile, walk, type Node } from '../support/syntax.ts';

const here = resolve('tests/contract');
const own = 'coverage.test.ts';
const files = filesUnder(here, /\.test\.ts$/).filter((path) => basename(path) !== own);
const trees = new Map(files.map((path) => [basename(path), parseFile(path)]));

const operations = Object.keys(contract) as OperationName[];

const nameOfCall = (node: Node): string | null => {
  if (node.type !== 'CallExpression') return null;
  const callee = node['callee'] as Node;
  if (callee.type === 'Identifier') return callee['name'] as string;
  if (callee.type !== 'MemberExpression') return null;
  const object = callee['object'] as Node;
  const property = (callee['property'] as Node)['name'] as string;
  return object.type === 'Identifier' && ['test', 'it'].includes(object['name'] as string)
    ? (object['name'] as string)
    : property;
};

/** The functions a file gives a name, with the texts in them. */
function helpersOf(tree: Node): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const node of walk(tree)) {
    const init = node.type === 'VariableDeclarator' ? (node['init'] as Node | null) : null;
    if (init?.type !== 'ArrowFunctionExpression') continue;
    found.set((node['id'] as Node)['name'] as string, literalsIn(init));
  }
  return found;
}

/** What each operation is named beside: the texts of one test, and of the helpers it calls. */
const passages: Set<string>[] = [...trees.values()].flatMap((tree) => {
  const helpers = helpersOf(tree);
  const tests = [...walk(tree)].filter((node) => ['test', 'it'].includes(nameOfCall(node) ?? ''));
  return tests.map((node) => {
    const called = [...walk(node)].flatMap((each) => [
      ...(helpers.get(nameOfCall(each) ?? '') ?? []),
    ]);
    return new Set([...literalsIn(node), ...called]);
  });
});

const isOfFiles = (name: string): boolean => name.startsWith('review-file');
/** The tests of review files name their operation once, in a helper that all of them share. */
const ofFiles = new Set(
  [...trees, ['helper', parseFile(resolve('tests/support/sample-files.ts'))] as const].flatMap(
    ([name, tree]) => (isOfFiles(name) || name === 'helper' ? [...literalsIn(tree)] : []),
  ),
);
const everywhere = new Set(passages.flatMap((texts) => [...texts]));

/** Tables whose test goes through every operation that declares the failure. */
const byTable: Record<string, string> = { 'review-not-found': 'not-found.test.ts' };

test('every operation is asked for by name', () => {
  const missing = operations.filter((name) => !everywhere.has(name) && !ofFiles.has(name));
  expect(missing).toEqual([]);
});

test('every failure that an operation declares is met by a test of that operation', () => {
  const missing = operations.flatMap((name) =>
    Object.keys(contract[name].failures).flatMap((failure) => {
      const table = byTable[failure];
      if (table !== undefined) return trees.has(table) ? [] : [`${name}: ${failure}`];
      const isTogether = (texts: Set<string>): boolean => texts.has(name) && texts.has(failure);
      const isMet = passages.some(isTogether) || (isOfFiles(name) && isTogether(ofFiles));
      return isMet ? [] : [`${name}: ${failure}`];
    }),
  );
  expect(missing).toEqual([]);
});
