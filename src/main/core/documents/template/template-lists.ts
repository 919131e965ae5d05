// Adds our two kinds of list to a template: counted, each beginning at 1 again, and bullets.
import type { PackageParts } from './package-parts.ts';
import { treeOf } from './package-parts.ts';
import {
  childOf,
  childrenOf,
  copyOf,
  elementOf,
  elementsIn,
  isElement,
  type XmlElement,
} from './xml-tree.ts';

export interface TemplateLists {
  readonly bulletList: number;
  readonly nextCountedList: () => number;
}

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';

function numberingOf(parts: PackageParts, documentPath: string): XmlElement {
  const path = parts.linked(documentPath, 'numbering');
  const known = path === null ? null : parts.tree(path);
  if (known !== null) return known;
  const made = treeOf(`<w:numbering xmlns:w="${namespace}"/>`);
  parts.add('word/fieldfare-lists.xml', contentType, made);
  parts.link(documentPath, 'numbering', 'fieldfare-lists.xml');
  return made;
}

const numberOf = (element: XmlElement, key: string): number => Number(element.attributes[key] ?? 0);
const highest = (elements: readonly XmlElement[], key: string): number =>
  elements.reduce((most, element) => Math.max(most, numberOf(element, key)), 0);

/** The signs in the template's own typeface. */
function adopted(pattern: XmlElement, id: number): XmlElement {
  const copy = copyOf(pattern) as XmlElement;
  copy.attributes = { 'w:abstractNumId': String(id) };
  for (const look of [...elementsIn(copy)].filter(({ name }) => name === 'w:rPr')) {
    look.children = look.children.filter((child) => !isElement(child) || child.name !== 'w:rFonts');
  }
  return copy;
}

/** @param ours the lists of our own document, `counted` and `bullets` by their numbers in it. */
export function addLists(
  parts: PackageParts,
  documentPath: string,
  ours: { readonly tree: XmlElement; readonly counted: number; readonly bullets: number },
): TemplateLists {
  const numbering = numberingOf(parts, documentPath);
  const patternOf = (list: number): XmlElement => {
    const num = childrenOf(ours.tree, 'w:num').find((each) => numberOf(each, 'w:numId') === list);
    const id = num === undefined ? undefined : childOf(num, 'w:abstractNumId')?.attributes['w:val'];
    const found = childrenOf(ours.tree, 'w:abstractNum').find(
      ({ attributes }) => attributes['w:abstractNumId'] === id,
    );
    if (found === undefined) throw new Error('Our own lists are not where they were');
    return found;
  };
  const first = highest(childrenOf(numbering, 'w:abstractNum'), 'w:abstractNumId') + 1;
  let next = highest(childrenOf(numbering, 'w:num'), 'w:numId') + 1;
  // Patterns come before the lists made from them, and after pictures of bullets.
  const at = numbering.children.findIndex((child) => isElement(child) && child.name === 'w:num');
  numbering.children.splice(
    at < 0 ? numbering.children.length : at,
    0,
    adopted(patternOf(ours.counted), first),
    adopted(patternOf(ours.bullets), first + 1),
  );
  const add = (pattern: number, isCounted: boolean): number => {
    const id = next;
    next += 1;
    const override = elementOf('w:lvlOverride', { 'w:ilvl': '0' }, [
      elementOf('w:startOverride', { 'w:val': '1' }),
    ]);
    const num = elementOf('w:num', { 'w:numId': String(id) }, [
      elementOf('w:abstractNumId', { 'w:val': String(pattern) }),
      ...(isCounted ? [override] : []),
    ]);
    const end = numbering.children.findIndex(
      (child) => isElement(child) && child.name === 'w:numIdMacAtCleanup',
    );
    numbering.children.splice(end < 0 ? numbering.children.length : end, 0, num);
    return id;
  };
  return { bulletList: add(first + 1, false), nextCountedList: () => add(first, true) };
}
