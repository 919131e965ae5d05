// Between marked text and what the editor shows. Knows no passage.
import type { JSONContent } from '@tiptap/react';
import {
  readRichText,
  writeRichText,
  type RichBlock,
  type RichRun,
} from '../../../shared/domain/report/rich-text.ts';

const marksOf = ({ isStrong, isEmphasised }: RichRun): { type: string }[] => [
  ...(isStrong ? [{ type: 'bold' }] : []),
  ...(isEmphasised ? [{ type: 'italic' }] : []),
];

/** A line break becomes a paragraph of its own: the editor has no other. */
function paragraphsOf(runs: readonly RichRun[]): JSONContent[] {
  const lines: JSONContent[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ type: 'text', text, marks: marksOf(run) });
    }
  }
  return lines.map((content) => ({ type: 'paragraph', content }));
}

export function editorContent(text: string): JSONContent {
  const content = readRichText(text).flatMap((block): JSONContent[] =>
    block.kind === 'paragraph'
      ? paragraphsOf(block.runs)
      : [
          {
            type: block.kind === 'bullets' ? 'bulletList' : 'orderedList',
            content: block.items.map((runs) => ({
              type: 'listItem',
              content: paragraphsOf(runs),
            })),
          },
        ],
  );
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
}

const runsOf = ({ content = [] }: JSONContent): RichRun[] =>
  content.flatMap(({ type, text = '', content: inner, marks = [] }) =>
    type === 'text'
      ? [
          {
            text,
            isStrong: marks.some((mark) => mark.type === 'bold'),
            isEmphasised: marks.some((mark) => mark.type === 'italic'),
          },
        ]
      : runsOf({ content: inner ?? [] }),
  );

export function textOfEditor({ content = [] }: JSONContent): string {
  return writeRichText(
    content.map((node): RichBlock => {
      const items = (node.content ?? []).map(runsOf);
      if (node.type === 'bulletList') return { kind: 'bullets', items };
      if (node.type === 'orderedList') return { kind: 'numbered', items };
      return { kind: 'paragraph', runs: runsOf(node) };
    }),
  );
}
