// Fills a part of a template: words for placeholders, rows and paragraphs once an item, whole passages
// where they are asked for. What people wrote is never looked through for placeholders again.
import { withoutControls, beginsAtTheRight, piecesOf } from '../docx/text.ts';
import type { DocumentBlock } from '../../../../shared/domain/document-model.ts';
import {
  isSaid,
  type PlaceholderValue,
  type PlaceholderValues,
} from '../placeholders/placeholder.ts';
import { regionsIn } from './regions.ts';
import {
  isToken,
  nameOf,
  runOfToken,
  signOf,
  textElement,
  tokenName,
  writtenOf,
} from './tokens.ts';
import {
  childOf,
  copyOf,
  elementOf,
  elementsIn,
  isElement,
  textIn,
  type XmlElement,
  type XmlNode,
} from './xml-tree.ts';

export interface Filling {
  /** Passages in the template's own styles. `isWhole` where new pages may begin among them. */
  readonly blocks: (blocks: readonly DocumentBlock[], name: string) => readonly XmlElement[];
}

/** A mark on paragraphs that are taken out at the end; never written to a file. */
const emptied = 'fieldfare-emptied';

/** From the innermost item outwards. */
type Scope = readonly PlaceholderValues[];

const valueIn = (scope: Scope, name: string): PlaceholderValue | undefined =>
  scope.find((values) => Object.hasOwn(values, name))?.[name];

/** Each line of a text a run of its own, its direction marked, in the look of the placeholder. */
function runsOf(token: XmlElement, said: string): XmlElement[] {
  const clean = withoutControls(said);
  if (clean === '') return [];
  return clean.split('\n').flatMap((line, index) => [
    ...(index === 0 ? [] : [runOfToken(token, [elementOf('w:br')])]),
    ...piecesOf(line)
      .filter(({ text }) => text !== '')
      .map(({ text, isRightToLeft }) => {
        const run = runOfToken(token, [textElement(text)]);
        return isRightToLeft ? fromTheRight(run) : run;
      }),
  ]);
}

/** `w:rtl` has its place near the end of a run's look. */
function fromTheRight(run: XmlElement): XmlElement {
  const look = childOf(run, 'w:rPr') ?? elementOf('w:rPr');
  if (childOf(look, 'w:rtl') === undefined) {
    const later = new Set([
      'w:cs',
      'w:em',
      'w:lang',
      'w:eastAsianLayout',
      'w:specVanish',
      'w:oMath',
    ]);
    const at = look.children.findIndex((child) => isElement(child) && later.has(child.name));
    look.children.splice(at < 0 ? look.children.length : at, 0, elementOf('w:rtl'));
  }
  return elementOf('w:r', {}, [look, ...run.children.filter((child) => child !== look)]);
}

/** What says or shows something in a paragraph, beside the marks of editing. */
function isBare(paragraph: XmlElement): boolean {
  return !paragraph.children.some(
    (child) =>
      isElement(child) &&
      (isToken(child) ||
        (!/^w:(?:pPr|proofErr|bookmarkStart|bookmarkEnd|r)$/u.test(child.name) &&
          [...elementsIn(child)].some(({ name }) => name === 'w:t' || name === tokenName)) ||
        (child.name === 'w:r' && !isBlankRun(child))),
  );
}

const isBlankRun = (run: XmlElement): boolean =>
  run.children.every(
    (child) =>
      isElement(child) &&
      (/^w:(?:rPr|lastRenderedPageBreak)$/u.test(child.name) ||
        (child.name === 'w:t' && textIn(child).trim() === '')),
  );

/** The only thing a paragraph says, where it says one thing only. */
export function loneToken(paragraph: XmlElement): XmlElement | null {
  const tokens = paragraph.children.filter(isElement).filter(isToken);
  const [only] = tokens;
  if (only === undefined || tokens.length > 1 || signOf(only) !== '') return null;
  const rest = { ...paragraph, children: paragraph.children.filter((child) => child !== only) };
  return isBare(rest) ? only : null;
}

const endsASection = (paragraph: XmlElement): boolean => {
  const look = childOf(paragraph, 'w:pPr');
  return look !== undefined && childOf(look, 'w:sectPr') !== undefined;
};

function without(root: XmlElement, tokens: readonly XmlElement[]): void {
  const before = root.children.length;
  root.children = root.children.filter((child) => !isElement(child) || !tokens.includes(child));
  if (root.children.length < before && root.name === 'w:p') leaveOutIfBare(root);
  for (const child of root.children) if (isElement(child)) without(child, tokens);
}

/** Marks that must stand once in a file do not come again with each item. */
const onlyOnce = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
]);

function asOneOfMany(element: XmlElement): void {
  for (const key of Object.keys(element.attributes)) {
    if (/:(?:paraId|textId)$/u.test(key)) delete element.attributes[key];
  }
  element.children = element.children.filter(
    (child) =>
      !isElement(child) ||
      (!onlyOnce.has(child.name) && !(element.name === 'w:sdtPr' && child.name === 'w:id')),
  );
  for (const child of element.children) if (isElement(child)) asOneOfMany(child);
}

export function fillTree(root: XmlElement, values: PlaceholderValues, filling: Filling): void {
  fillIn(root, [values], filling);
  repair(root);
}

function fillIn(element: XmlElement, scope: Scope, filling: Filling): void {
  const { regions } = regionsIn(element);
  const own = regions.filter(({ parent }) => parent === element);
  const out: XmlNode[] = [];
  for (let at = 0; at < element.children.length; at += 1) {
    const region = own.find(({ from }) => from === at);
    if (region !== undefined) {
      const held = element.children.slice(region.from, region.to + 1);
      out.push(...repeated(element, held, region.open, region.close, scope, filling));
      at = region.to;
      continue;
    }
    const child = element.children[at];
    if (child === undefined) continue;
    if (isElement(child)) out.push(...filled(child, scope, filling));
    else out.push(child);
  }
  element.children = out;
}

function repeated(
  parent: XmlElement,
  held: readonly XmlNode[],
  open: XmlElement,
  close: XmlElement,
  scope: Scope,
  filling: Filling,
): XmlNode[] {
  const value = valueIn(scope, nameOf(open));
  const pattern = elementOf(parent.name, {}, [...held]);
  // Nobody knows the name: what stands there stays, marks and all.
  if (value === undefined) {
    const asText = elementOf(parent.name, {}, held.map(copyOf));
    keepAsText(asText, new Set([writtenOf(open), writtenOf(close)]));
    fillIn(asText, scope, filling);
    return asText.children;
  }
  without(pattern, [open, close]);
  const isInverse = signOf(open) === '^';
  const rounds: Scope[] = isInverse
    ? isSaid(value)
      ? []
      : [scope]
    : value.kind === 'list'
      ? value.items.map((item) => [item, ...scope])
      : isSaid(value)
        ? [scope]
        : [];
  return rounds.flatMap((round, index) => {
    const copy = copyOf(pattern) as XmlElement;
    if (index > 0) asOneOfMany(copy);
    fillIn(copy, round, filling);
    return copy.children;
  });
}

/** The first of each becomes text again. */
function keepAsText(element: XmlElement, written: Set<string>): void {
  element.children = element.children.map((child) => {
    if (!isElement(child)) return child;
    if (isToken(child) && written.delete(writtenOf(child))) {
      return runOfToken(child, [textElement(writtenOf(child))]);
    }
    keepAsText(child, written);
    return child;
  });
}

function filled(child: XmlElement, scope: Scope, filling: Filling): XmlNode[] {
  if (isToken(child)) return filledToken(child, scope);
  if (child.name === 'w:p') {
    const lone = loneToken(child);
    const value = lone === null ? undefined : valueIn(scope, nameOf(lone));
    if (lone !== null && value !== undefined) {
      const made = filledParagraph(child, lone, value, filling);
      if (made !== null) return made;
    }
  }
  const hasTokens = [...elementsIn(child)].some(isToken);
  if (!hasTokens) return [child];
  const hadRegion = [...elementsIn(child)].some((each) => isToken(each) && signOf(each) !== '');
  fillIn(child, scope, filling);
  if (child.name === 'w:sdt') unbind(child);
  if (child.name === 'w:p') {
    turn(child);
    if (hadRegion) leaveOutIfBare(child);
  }
  return [child];
}

/** A line that only said what there is not goes. */
function leaveOutIfBare(paragraph: XmlElement): void {
  if (isBare(paragraph) && !endsASection(paragraph)) paragraph.attributes[emptied] = 'yes';
}

/** A content control that is bound to a property would show that again instead. */
function unbind(control: XmlElement): void {
  const look = childOf(control, 'w:sdtPr');
  if (look === undefined) return;
  look.children = look.children.filter(
    (child) =>
      !isElement(child) || !/:(?:dataBinding|showingPlcHdr|placeholder)$/u.test(child.name),
  );
}

/** A paragraph that now begins with letters from the right runs from there. */
function turn(paragraph: XmlElement): void {
  const said = [...elementsIn(paragraph)]
    .filter(({ name }) => name === 'w:t')
    .map(textIn)
    .join('');
  if (!beginsAtTheRight(said)) return;
  const look = childOf(paragraph, 'w:pPr') ?? elementOf('w:pPr');
  if (!paragraph.children.includes(look)) paragraph.children.unshift(look);
  const known = childOf(look, 'w:bidi');
  if (known !== undefined) {
    known.attributes = {};
    return;
  }
  const later =
    /^w:(?:adjustRightInd|snapToGrid|spacing|ind|contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr|pPrChange)$/u;
  const at = look.children.findIndex((each) => isElement(each) && later.test(each.name));
  look.children.splice(at < 0 ? look.children.length : at, 0, elementOf('w:bidi'));
}

function filledToken(token: XmlElement, scope: Scope): XmlNode[] {
  const value = valueIn(scope, nameOf(token));
  if (signOf(token) !== '' || value?.kind !== 'text') {
    return [runOfToken(token, [textElement(writtenOf(token))])];
  }
  return runsOf(token, value.text);
}

/** Passages take the place of the paragraph; a text of several lines becomes as many of it. */
function filledParagraph(
  paragraph: XmlElement,
  token: XmlElement,
  value: PlaceholderValue,
  filling: Filling,
): XmlNode[] | null {
  if (value.kind === 'list') return null;
  if (value.kind === 'blocks') {
    const made = filling.blocks(value.blocks, nameOf(token));
    if (!endsASection(paragraph)) return [...made];
    paragraph.children = paragraph.children.filter((child) => child !== token);
    return [...made, paragraph];
  }
  const said = withoutControls(value.text)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (endsASection(paragraph) || said.length === 1) return null;
  if (said.length === 0) return [elementOf('w:p', { [emptied]: 'yes' })];
  return said.map((line, index) => {
    const copy = copyOf(paragraph) as XmlElement;
    if (index > 0) asOneOfMany(copy);
    copy.children = copy.children.flatMap((child) =>
      isElement(child) && isToken(child) ? runsOf(child, line) : [child],
    );
    turn(copy);
    return copy;
  });
}

const blockNames = new Set(['w:p', 'w:tbl', 'w:sdt']);
const needsBlock = new Set([
  'w:hdr',
  'w:ftr',
  'w:txbxContent',
  'w:footnote',
  'w:endnote',
  'w:comment',
]);

/** Takes out what was emptied, and leaves nothing that Word would not open. */
function repair(element: XmlElement): void {
  for (const child of element.children) if (isElement(child)) repair(child);
  element.children = element.children.filter(
    (child) =>
      !isElement(child) ||
      (child.attributes[emptied] === undefined &&
        !(child.name === 'w:tbl' && ![...elementsIn(child)].some(({ name }) => name === 'w:tr')) &&
        !(child.name === 'w:sdt' && isHollow(child))),
  );
  // Two tables without anything between them would be one.
  element.children = element.children.flatMap((child, index) => {
    const before = element.children[index - 1];
    const isNext = isElement(child) && child.name === 'w:tbl' && isElement(before);
    return isNext && before.name === 'w:tbl' ? [elementOf('w:p'), child] : [child];
  });
  const last = element.children.filter(isElement).at(-1);
  if (element.name === 'w:tc' && last?.name !== 'w:p') element.children.push(elementOf('w:p'));
  const hasBlock = element.children.some((child) => isElement(child) && blockNames.has(child.name));
  if (needsBlock.has(element.name) && !hasBlock) element.children.push(elementOf('w:p'));
}

function isHollow(control: XmlElement): boolean {
  const content = childOf(control, 'w:sdtContent');
  return content === undefined || content.children.length === 0;
}
