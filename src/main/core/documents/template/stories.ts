// The parts of a Word file that hold text people read: the document, its headers, footers and notes.
import type { TemplatePlace } from '../../../../shared/domain/template-report.ts';
import type { WordPackage } from './word-package.ts';
import { copyOf, type XmlElement } from './xml-tree.ts';

const places: Readonly<Record<string, TemplatePlace>> = {
  'w:document': 'body',
  'w:hdr': 'header',
  'w:ftr': 'footer',
  'w:footnotes': 'notes',
  'w:endnotes': 'notes',
};
const order: readonly TemplatePlace[] = ['body', 'header', 'footer', 'notes'];

export interface Story {
  readonly path: string;
  readonly place: TemplatePlace;
  /** A copy of its own. */
  readonly tree: XmlElement;
}

export const storiesOf = ({ trees }: WordPackage): Story[] =>
  [...trees]
    .flatMap(([path, tree]): Story[] => {
      const place = path.startsWith('word/') ? places[tree.name] : undefined;
      return place === undefined ? [] : [{ path, place, tree: copyOf(tree) as XmlElement }];
    })
    .toSorted((a, b) => order.indexOf(a.place) - order.indexOf(b.place));
