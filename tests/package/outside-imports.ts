// Which packages a bundle still asks for at run time.

import { parseAst } from 'vite';

/** The names in import, export-from, import() and require() that are not files of the bundle. */
export function outsideImports(source: string): Set<string> {
  const names = new Set<string>();
  visit(parseAst(source), (node) => {
    const name = importedName(node);
    if (name !== undefined && !/^[./]/.test(name)) names.add(name);
  });
  return names;
}

interface SyntaxNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

function importedName(node: SyntaxNode): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      return literal(node['source']);
    case 'CallExpression': {
      const callee = node['callee'];
      const isRequire =
        isNode(callee) && callee.type === 'Identifier' && callee['name'] === 'require';
      const args = node['arguments'];
      return isRequire && Array.isArray(args) ? literal(args[0]) : undefined;
    }
    default:
      return undefined;
  }
}

function literal(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  return typeof value['value'] === 'string' ? value['value'] : undefined;
}

function visit(value: unknown, see: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) visit(one, see);
  } else if (isNode(value)) {
    see(value);
    for (const child of Object.values(value)) visit(child, see);
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
