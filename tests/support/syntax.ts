// Reads source files as syntax trees, for tests that hold the code to what was agreed about it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

export const parseFile = (path: string): Node =>
  parseAst(readFileSync(path, 'utf8'), {
    lang: path.includes('.tsx') ? 'tsx' : 'ts',
  }) as unknown as Node;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

export function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** The node and all below it. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** Every text written as such below a node: strings, templates without parts, names of fields. */
export function literalsIn(node: Node): Set<string> {
  const found = new Set<string>();
  for (const each of walk(node)) {
    if (each.type === 'Literal' && typeof each['value'] === 'string') found.add(each['value']);
  }
  return found;
}

export function filesUnder(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
