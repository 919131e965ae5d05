// Links of a Word file to something outside it. A web address that a person may press is left; what
// Word would fetch by itself on opening is not: a template, a picture, a list of addresses.
import type { TemplateRefusal } from '../../../../shared/domain/template-refusal.ts';
import { elementsIn, type XmlElement } from './xml-tree.ts';

const longestShown = 200;

/** By the end of the link's type. */
function whatOf(type: string): 'template' | 'picture' | 'data' | 'other' {
  if (/attachedTemplate$/iu.test(type)) return 'template';
  if (/image$/iu.test(type)) return 'picture';
  return /mailMerge|recipient|xmlMaps|connection/iu.test(type) ? 'data' : 'other';
}

const isPlainAddress = (target: string): boolean =>
  /^(?:https?:\/\/[^\s\\]+|mailto:[^\s\\]+|#[^\s\\]*)$/iu.test(target.trim());

/** @param links the tree of a .rels part. */
export function refusedLink(links: XmlElement): TemplateRefusal | null {
  for (const { attributes } of elementsIn(links)) {
    const target = attributes['Target'];
    if (target === undefined) continue;
    const type = attributes['Type'] ?? '';
    const isOutside =
      attributes['TargetMode']?.toLowerCase() === 'external' ||
      /^[a-z][\w+.-]+:|^\\\\/iu.test(target);
    if (/(?:oleObject|package|control|aFChunk|subDocument|frame)$/iu.test(type)) {
      if (!isOutside) return { why: 'embedded' };
    } else if (!isOutside) continue;
    if (type.endsWith('/hyperlink')) {
      if (isPlainAddress(target)) continue;
      return { why: 'external', what: 'link', target: target.slice(0, longestShown) };
    }
    return { why: 'external', what: whatOf(type), target: target.slice(0, longestShown) };
  }
  return null;
}
