// Pairs `{{#name}}` with `{{/name}}` in a part and says what lies between them: rows of a table,
// paragraphs, or words of a line. Knows nothing of what they are filled with.
import { isElement, type XmlElement } from './xml-tree.ts';
import { isToken, nameOf, signOf } from './tokens.ts';

/** From the part itself down to the token, each with the place of the next one in it. */
type Path = readonly { readonly element: XmlElement; readonly at: number }[];

interface FoundToken {
  readonly token: XmlElement;
  readonly path: Path;
}

export function tokensIn(root: XmlElement): FoundToken[] {
  const found: FoundToken[] = [];
  const visit = (element: XmlElement, path: Path): void => {
    for (const [at, child] of element.children.entries()) {
      if (!isElement(child)) continue;
      const next = [...path, { element, at }];
      if (isToken(child)) found.push({ token: child, path: next });
      else visit(child, next);
    }
  };
  visit(root, []);
  return found;
}

export interface Region {
  readonly open: XmlElement;
  readonly close: XmlElement;
  /** The children of `parent` from `from` to `to`, both among them, are said once an item. */
  readonly parent: XmlElement;
  readonly from: number;
  readonly to: number;
}

export interface RegionProblem {
  readonly what: 'not-closed' | 'not-opened' | 'crossing';
  readonly token: XmlElement;
}

/** What may be repeated as it stands: blocks, rows, or the words of a line. */
const containers = new Set([
  'w:body',
  'w:hdr',
  'w:ftr',
  'w:footnote',
  'w:endnote',
  'w:tc',
  'w:tbl',
  'w:txbxContent',
  'w:sdtContent',
  'w:p',
  'w:hyperlink',
  'w:smartTag',
  'w:ins',
]);
const ofLines = new Set(['w:p', 'w:hyperlink', 'w:smartTag', 'w:ins']);

const boxOf = ({ path }: FoundToken): XmlElement | undefined =>
  path.findLast(({ element }) => element.name === 'w:txbxContent')?.element;

function regionOf(open: FoundToken, close: FoundToken): Region | null {
  // A text box is a page of its own.
  if (boxOf(open) !== boxOf(close)) return null;
  let depth = 0;
  while (
    open.path[depth + 1] !== undefined &&
    open.path[depth + 1]?.element === close.path[depth + 1]?.element
  ) {
    depth += 1;
  }
  // Between two cells of a row lies the row.
  if (open.path[depth]?.element.name === 'w:tr') depth -= 1;
  const from = open.path[depth];
  const to = close.path[depth];
  if (from === undefined || to === undefined || !containers.has(from.element.name)) return null;
  const isOfLine = ofLines.has(from.element.name);
  if (isOfLine && (open.path.length !== depth + 1 || close.path.length !== depth + 1)) return null;
  return { open: open.token, close: close.token, parent: from.element, from: from.at, to: to.at };
}

/** The outermost pairs below an element, in order. */
export function regionsIn(root: XmlElement): {
  readonly regions: Region[];
  readonly problems: RegionProblem[];
} {
  const regions: Region[] = [];
  const problems: RegionProblem[] = [];
  const opened: FoundToken[] = [];
  for (const found of tokensIn(root)) {
    const sign = signOf(found.token);
    if (sign === '#' || sign === '^') opened.push(found);
    if (sign !== '/') continue;
    const open = opened.pop();
    if (open === undefined) {
      problems.push({ what: 'not-opened', token: found.token });
      continue;
    }
    if (nameOf(open.token) !== nameOf(found.token)) {
      problems.push({ what: 'not-closed', token: open.token });
      // Perhaps the one around it is meant.
      const around = opened.findLastIndex(({ token }) => nameOf(token) === nameOf(found.token));
      if (around >= 0) opened.splice(around);
      else problems.push({ what: 'not-opened', token: found.token });
      continue;
    }
    const region = regionOf(open, found);
    const last = regions.at(-1);
    // What ends and begins in one paragraph, or cell, would have to be there twice.
    const isShared = last !== undefined && last.parent === region?.parent && region.from <= last.to;
    if (region === null || (isShared && opened.length === 0)) {
      problems.push({ what: 'crossing', token: open.token });
    } else if (opened.length === 0) regions.push(region);
  }
  problems.push(...opened.map(({ token }) => ({ what: 'not-closed' as const, token })));
  return { regions, problems };
}
