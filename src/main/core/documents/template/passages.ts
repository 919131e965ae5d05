// Passages of a document in the styles of a template, on its pages: what stands in landscape in our own
// design stands in landscape here, with the template's own margins, header and footer.
import type { DocumentBlock, DocumentModel } from '../../../../shared/domain/document-model.ts';
import { sectionXml } from '../docx/body-xml.ts';
import type { PageLook } from '../look.ts';
import { restyle } from './template-styles.ts';
import type { TemplateLists } from './template-lists.ts';
import { childOf, copyOf, elementOf, isElement, piecesOfXml, type XmlElement } from './xml-tree.ts';

type Orientation = 'portrait' | 'landscape';

export interface PassageSetting {
  readonly lists: TemplateLists;
  readonly styles: ReadonlyMap<string, string>;
  /** What the page of the placeholder is like: the properties of its section. */
  readonly section: XmlElement;
  /** Our colours, or the trust's in their place. */
  readonly recoloured: (xml: string) => string;
}

const points = (value: string | undefined, otherwise: number): number => {
  const number = Number(value);
  return value === undefined || !Number.isFinite(number) ? otherwise : Math.abs(number) / 20;
};

function sizeOf(section: XmlElement): { width: number; height: number } {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  return { width: points(size['w:w'], 595.3), height: points(size['w:h'], 841.9) };
}

export const orientationOf = (section: XmlElement): Orientation => {
  const { width, height } = sizeOf(section);
  return width > height ? 'landscape' : 'portrait';
};

function pageOf(section: XmlElement, orientation: Orientation): PageLook {
  const { width, height } = sizeOf(section);
  const margins = childOf(section, 'w:pgMar')?.attributes ?? {};
  const left = points(margins['w:left'], 72);
  const right = points(margins['w:right'], 72);
  const isTurned = orientationOf(section) !== orientation;
  return {
    widthPt: isTurned ? height : width,
    heightPt: isTurned ? width : height,
    // Our tables are laid out between two equal sides.
    sidePt: (left + right + points(margins['w:gutter'], 0)) / 2,
    topPt: points(margins['w:top'], 72),
    bottomPt: points(margins['w:bottom'], 72),
    footerPt: points(margins['w:footer'], 36),
  };
}

export function passage(
  setting: PassageSetting,
  blocks: readonly DocumentBlock[],
  orientation: Orientation = orientationOf(setting.section),
): XmlElement[] {
  if (blocks.length === 0) return [];
  const { lists, styles, section } = setting;
  const pieces = sectionXml(
    {
      page: pageOf(section, orientation),
      nextCountedList: lists.nextCountedList,
      bulletList: lists.bulletList,
      rowMarks: null,
    },
    blocks,
    null,
  );
  const made = piecesOfXml(setting.recoloured([...pieces].join('')));
  for (const each of made) restyle(each, styles);
  return made;
}

/** The same section turned, if need be; a second one has no first page of its own. */
function sectionFor(section: XmlElement, orientation: Orientation, isFirst: boolean): XmlElement {
  const copy = copyOf(section) as XmlElement;
  if (orientationOf(copy) !== orientation) turnSection(copy, orientation);
  if (!isFirst) onlyFollowing(copy);
  const type = childOf(copy, 'w:type');
  if (type !== undefined) type.attributes['w:val'] = 'nextPage';
  return copy;
}

export function turnSection(section: XmlElement, orientation: Orientation): void {
  const size = childOf(section, 'w:pgSz');
  if (size === undefined) return;
  const { 'w:w': wide, 'w:h': high } = size.attributes;
  size.attributes = {
    ...size.attributes,
    ...(high === undefined ? {} : { 'w:w': high }),
    ...(wide === undefined ? {} : { 'w:h': wide }),
    'w:orient': orientation,
  };
}

/** A title page stands once, and the count of pages goes on. */
export function onlyFollowing(section: XmlElement): void {
  section.children = section.children.filter(
    (child) => !isElement(child) || child.name !== 'w:titlePg',
  );
  const numbers = childOf(section, 'w:pgNumType');
  if (numbers !== undefined) delete numbers.attributes['w:start'];
}

const sectionEnd = (section: XmlElement): XmlElement =>
  elementOf('w:p', {}, [elementOf('w:pPr', {}, [section])]);

export interface WholeDocument {
  readonly elements: XmlElement[];
  /** What the rest of the template's section should be like; null leaves it as it is. */
  readonly rest: Orientation | null;
  readonly hasSections: boolean;
}

/**
 * @param isLast nothing follows in the template: the last pages may turn its own section.
 * @param isAfterText something stands before it: pages that lie otherwise begin anew.
 */
export function wholeDocumentOf(
  setting: PassageSetting,
  model: DocumentModel,
  { isLast, isAfterText }: { readonly isLast: boolean; readonly isAfterText: boolean },
): WholeDocument {
  const usual = orientationOf(setting.section);
  const groups: { orientation: Orientation; blocks: DocumentBlock[] }[] = [];
  for (const { orientation, blocks } of model.sections) {
    const last = groups.at(-1);
    if (last?.orientation === orientation) last.blocks.push({ kind: 'page-break' }, ...blocks);
    else groups.push({ orientation, blocks: [...blocks] });
  }
  const elements: XmlElement[] = [];
  let sections = 0;
  const end = (orientation: Orientation): void => {
    elements.push(sectionEnd(sectionFor(setting.section, orientation, sections === 0)));
    sections += 1;
  };
  if (isAfterText && groups[0] !== undefined && groups[0].orientation !== usual) end(usual);
  for (const [index, { orientation, blocks }] of groups.entries()) {
    elements.push(...passage(setting, blocks, orientation));
    const isEnd = index === groups.length - 1;
    if (!isEnd || (orientation !== usual && !isLast)) end(orientation);
  }
  const lastOrientation = groups.at(-1)?.orientation ?? usual;
  return {
    elements,
    rest: isLast && lastOrientation !== usual ? lastOrientation : null,
    hasSections: sections > 0,
  };
}
