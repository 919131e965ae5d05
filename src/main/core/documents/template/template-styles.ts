// The styles passages are written in: the template's own wherever it has one of that name, so that a
// heading looks like the trust's headings; ours only where it has none, and then in its typeface.
import type { TextLookName } from '../look.ts';
import { styleIds } from '../docx/styles.ts';
import type { PackageParts } from './package-parts.ts';
import { childOf, copyOf, elementsIn, isElement, type XmlElement } from './xml-tree.ts';

/** Word's own names, by which every program knows these styles. */
const wordNames: Readonly<Partial<Record<TextLookName, readonly string[]>>> = {
  title: ['title'],
  subtitle: ['subtitle'],
  'heading-1': ['heading 1'],
  'heading-2': ['heading 2'],
  'heading-3': ['heading 3'],
  body: ['body text', 'text body'],
};

const namedOf = (style: XmlElement): string =>
  (childOf(style, 'w:name')?.attributes['w:val'] ?? '').toLowerCase();
const idOf = (style: XmlElement): string => style.attributes['w:styleId'] ?? '';
const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
const isParagraphStyle = (style: XmlElement): boolean =>
  style.name === 'w:style' && style.attributes['w:type'] === 'paragraph';

/** Ours, in the template's typeface and after its plain text. */
function adopted(style: XmlElement, plainId: string | null): XmlElement {
  const copy = copyOf(style) as XmlElement;
  delete copy.attributes['w:default'];
  copy.children = copy.children.filter(
    (child) => !isElement(child) || (child.name !== 'w:next' && child.name !== 'w:link'),
  );
  const basis = childOf(copy, 'w:basedOn');
  if (basis !== undefined && plainId !== null) basis.attributes['w:val'] = plainId;
  if (basis !== undefined && plainId === null) {
    copy.children = copy.children.filter((child) => child !== basis);
  }
  const look = childOf(copy, 'w:rPr');
  if (look !== undefined) {
    look.children = look.children.filter((child) => !isElement(child) || child.name !== 'w:rFonts');
  }
  return copy;
}

/**
 * Brings in what is missing.
 * @returns the template's id for each id of ours; an id that maps to '' is plain text.
 */
export function styleMap(
  parts: PackageParts,
  documentPath: string,
  ours: XmlElement,
): ReadonlyMap<string, string> {
  const path = parts.linked(documentPath, 'styles');
  const styles = path === null ? null : parts.tree(path);
  if (styles === null) return new Map(Object.values(styleIds).map((id) => [id, '']));
  const theirs = styles.children.filter(isElement).filter(isParagraphStyle);
  const plain =
    theirs.find(({ attributes }) => isOn(attributes['w:default'])) ??
    theirs.find((style) => idOf(style) === 'Normal');
  const taken = new Set(styles.children.filter(isElement).map(idOf));
  const map = new Map<string, string>();
  for (const [name, id] of Object.entries(styleIds) as [TextLookName, string][]) {
    const own = ours.children.filter(isElement).find((style) => idOf(style) === id);
    const names = wordNames[name] ?? (own === undefined ? [] : [namedOf(own)]);
    const found = theirs.find((style) => names.includes(namedOf(style)));
    if (found !== undefined) map.set(id, idOf(found));
    else if (name === 'body' && plain !== undefined) map.set(id, idOf(plain));
    else if (own !== undefined) {
      const copy = adopted(own, plain === undefined ? null : idOf(plain));
      const free = taken.has(id) ? `Fieldfare${id}` : id;
      copy.attributes['w:styleId'] = free;
      taken.add(free);
      styles.children.push(copy);
      map.set(id, free);
    }
  }
  return map;
}

export function restyle(element: XmlElement, map: ReadonlyMap<string, string>): void {
  for (const each of elementsIn(element)) {
    if (each.name !== 'w:pPr') continue;
    const style = childOf(each, 'w:pStyle');
    const id = style === undefined ? undefined : map.get(style.attributes['w:val'] ?? '');
    if (style === undefined || id === undefined) continue;
    if (id === '') each.children = each.children.filter((child) => child !== style);
    else style.attributes['w:val'] = id;
  }
}
