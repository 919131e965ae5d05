// The comments of a Word file: who wrote what, when, and whether it was settled there. Where they stand
// is told by the text of the document.
import type { ReturnedComment } from '../../../../shared/domain/returned-plan/returned-table.ts';
import type { CommentPlace } from './word-document.ts';
import { attribute, walkXml } from './xml-walk.ts';

interface Found {
  readonly id: string;
  readonly by: string;
  readonly at: string | null;
  text: string;
  paragraphId: string | null;
}

const mostComments = 2_000;
const longest = 20_000;

function settledParagraphs(xml: string | null): ReadonlySet<string> {
  const settled = new Set<string>();
  if (xml === null) return settled;
  walkXml(xml, {
    open: (name, tag) => {
      const id = attribute(tag, 'paraId');
      if (name.endsWith(':commentEx') && id !== null && attribute(tag, 'done') === '1') {
        settled.add(id);
      }
    },
    close: () => {},
    text: () => {},
  });
  return settled;
}

export function wordComments(
  xml: string | null,
  extended: string | null,
  places: ReadonlyMap<string, CommentPlace>,
): ReturnedComment[] {
  if (xml === null) return [];
  const found: Found[] = [];
  let isText = false;
  const walked = walkXml(xml, {
    open: (name, tag) => {
      const current = found.at(-1);
      if (name === 'w:comment') {
        found.push({
          id: attribute(tag, 'id') ?? '',
          by: (attribute(tag, 'author') ?? '').slice(0, 200),
          at: attribute(tag, 'date')?.slice(0, 40) ?? null,
          text: '',
          paragraphId: null,
        });
      } else if (name === 'w:p' && current !== undefined) {
        current.paragraphId = attribute(tag, 'paraId');
        if (current.text !== '') current.text += '\n';
      } else if ((name === 'w:br' || name === 'w:cr') && current !== undefined)
        current.text += '\n';
      isText = name === 'w:t';
    },
    close: () => {
      isText = false;
    },
    text: (words) => {
      const current = found.at(-1);
      if (isText && current !== undefined) current.text += words;
    },
  });
  if (!walked) return [];
  const settled = settledParagraphs(extended);
  return found
    .slice(0, mostComments)
    .map(({ id, by, at, text, paragraphId }) => {
      const place = places.get(id);
      return {
        by,
        at,
        text: text.trim().slice(0, longest),
        beside: (place?.beside ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 300),
        row: place?.row ?? null,
        isSettled: paragraphId !== null && settled.has(paragraphId),
      };
    })
    .filter(({ text }) => text !== '');
}
