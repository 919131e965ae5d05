// What every page of a document must say, in a template too: that it is a draft, and that it is for the
// review team alone. In words in the header, and a draft across the page as well.
import { escaped } from '../docx/xml.ts';
import { withoutControls } from '../docx/text.ts';
import { watermarkXml } from '../docx/watermark.ts';
import { treeOf, type PackageParts } from './package-parts.ts';
import {
  childOf,
  elementOf,
  elementsIn,
  isElement,
  piecesOfXml,
  type XmlElement,
} from './xml-tree.ts';

const namespaces: Readonly<Record<string, string>> = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
};
const headerType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '1');

/** The kinds of header a section shows, which it must have for a mark to stand on each page. */
function kindsOf(section: XmlElement, hasEvenPages: boolean): string[] {
  return [
    'default',
    ...(isOn(childOf(section, 'w:titlePg')) ? ['first'] : []),
    ...(hasEvenPages ? ['even'] : []),
  ];
}

function emptyHeader(parts: PackageParts, documentPath: string, kind: string): string {
  const name = `fieldfare-header-${kind}.xml`;
  const opening = Object.entries(namespaces)
    .map(([key, value]) => `${key}="${value}"`)
    .join(' ');
  parts.add(`word/${name}`, headerType, treeOf(`<w:hdr ${opening}><w:p/></w:hdr>`));
  return parts.link(documentPath, 'header', name);
}

/** A section without a header takes the one before it; only the first needs one of each kind. */
function ensureHeaders(parts: PackageParts, documentPath: string, document: XmlElement): void {
  const settingsPath = parts.linked(documentPath, 'settings');
  const settings = settingsPath === null ? null : parts.tree(settingsPath);
  const hasEvenPages = settings !== null && isOn(childOf(settings, 'w:evenAndOddHeaders'));
  const made = new Map<string, string>();
  const had = new Set<string>();
  for (const section of [...elementsIn(document)].filter(({ name }) => name === 'w:sectPr')) {
    for (const kind of kindsOf(section, hasEvenPages)) {
      const own = section.children
        .filter(isElement)
        .some((child) => child.name === 'w:headerReference' && child.attributes['w:type'] === kind);
      if (own) had.add(kind);
      if (own || had.has(kind)) continue;
      const id = made.get(kind) ?? emptyHeader(parts, documentPath, kind);
      made.set(kind, id);
      had.add(kind);
      section.children.unshift(elementOf('w:headerReference', { 'w:type': kind, 'r:id': id }));
    }
  }
}

export interface Marks {
  /** "Draft · For the review team only"; empty for none. */
  readonly words: string;
  /** Across each page; null for none. */
  readonly watermark: string | null;
  /** The template has a place for the words itself. */
  readonly hasPlace: boolean;
}

export function putMarks(
  parts: PackageParts,
  documentPath: string,
  document: XmlElement,
  headers: readonly { readonly tree: XmlElement }[],
  marks: Marks,
): void {
  if (marks.words === '' && marks.watermark === null) return;
  document.attributes = { ...namespaces, ...document.attributes };
  ensureHeaders(parts, documentPath, document);
  const made = ['default', 'first', 'even'].flatMap((kind) => {
    const tree = parts.tree(`word/fieldfare-header-${kind}.xml`);
    return tree === null ? [] : [{ tree }];
  });
  for (const [index, { tree }] of [...headers, ...made].entries()) {
    tree.attributes = { ...namespaces, ...tree.attributes };
    const drawn = marks.watermark === null ? '' : watermarkXml(marks.watermark, index + 1);
    const said =
      marks.words === '' || marks.hasPlace
        ? ''
        : `<w:r><w:t xml:space="preserve">${escaped(withoutControls(marks.words))}</w:t></w:r>`;
    if (drawn + said === '') continue;
    const [paragraph] = piecesOfXml(`<w:p>${said}${drawn}</w:p>`);
    const only = tree.children.filter(isElement);
    const isBlank = only.length === 1 && only[0]?.name === 'w:p' && only[0].children.length === 0;
    if (paragraph !== undefined)
      tree.children = isBlank ? [paragraph] : [...tree.children, paragraph];
  }
}
