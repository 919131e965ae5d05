// The source as syntax trees, by the path from the root of the project.
import { relative, resolve, sep } from 'node:path';
import { filesUnder, parseFile, walk, type Node } from '../support/syntax.ts';

const root = resolve('.');
export const source = filesUnder(resolve('src'), /\.tsx?$/).filter(
  (path) => !/\.test\.tsx?$/.test(path),
);
export const place = (path: string): string => relative(root, path).split(sep).join('/');
export const trees = new Map(source.map((path) => [place(path), parseFile(path)]));
export const under = (folder: string): [string, Node][] =>
  [...trees].filter(([file]) => file.startsWith(`${folder}/`));

/** The text of a string as it stands in the source. */
export const textOf = (node: unknown): string | null =>
  typeof node === 'object' && node !== null && typeof (node as Node)['value'] === 'string'
    ? ((node as Node)['value'] as string)
    : null;

export const importsOf = (tree: Node): string[] =>
  [...walk(tree)].flatMap((node) =>
    /^(?:Import|ExportNamed|ExportAll)(?:Declaration|Expression)$/.test(node.type)
      ? [textOf(node['source']) ?? []].flat()
      : [],
  );
