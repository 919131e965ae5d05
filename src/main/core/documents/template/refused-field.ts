// Fields of Word that fetch another file, start a program or read a list of addresses when they are
// brought up to date. Page numbers, dates and tables of contents are fields too, and stay.
import type { TemplateRefusal } from '../../../../shared/domain/template-refusal.ts';
import { elementsIn, textIn, type XmlElement } from './xml-tree.ts';

const refused =
  /^\s*(?:\\?\*?\s*)?(DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|EMBED|DATABASE|MACROBUTTON|RD)(?![A-Z])/iu;

/** Word may split what a field does over as many runs as it likes, so the whole paragraph is read. */
export function refusedField(tree: XmlElement): TemplateRefusal | null {
  let said = '';
  for (const element of elementsIn(tree)) {
    if (element.name === 'w:fldChar') {
      const found = refused.exec(said);
      if (found !== null) return { why: 'field', field: (found[1] ?? '').toUpperCase() };
      said = '';
    }
    if (element.name === 'w:instrText') said += textIn(element);
    if (element.name === 'w:fldSimple') {
      const found = refused.exec(element.attributes['w:instr'] ?? '');
      if (found !== null) return { why: 'field', field: (found[1] ?? '').toUpperCase() };
    }
    // Pictures and objects of the old kind can name a file without a link.
    if (/^(?:o:OLEObject|w:object|w:control|w:altChunk|w:subDoc)$/u.test(element.name)) {
      return { why: 'embedded' };
    }
    if (element.name === 'v:imagedata' && /^(?:\w+:|\\\\)/u.test(element.attributes['src'] ?? '')) {
      const target = (element.attributes['src'] ?? '').slice(0, 200);
      return { why: 'external', what: 'picture', target };
    }
  }
  const found = refused.exec(said);
  return found === null ? null : { why: 'field', field: (found[1] ?? '').toUpperCase() };
}
