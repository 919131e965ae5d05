// Each kind of block as paragraphs and tables of a Word document. What a block asks of the next one
// (a new page, white space) is carried to it, so that no empty paragraph is ever needed.
import type { FileChild } from 'docx';
import type { DocumentBlock, DocumentBlockOf } from '../../../../shared/domain/document-model.ts';
import { itemMoreLook } from '../layout/block-height.ts';
import { spacePoints, type PageLook } from '../look.ts';
import { numberingOf } from './numbering.ts';
import {
  paragraphOf,
  paragraphWith,
  plainEntrance,
  textRunsOf,
  type Docx,
  type Entrance,
} from './paragraphs.ts';
import { signaturesOf, tableOf } from './table.ts';

export interface Setting {
  readonly docx: Docx;
  readonly page: PageLook;
  /** Each counted list begins at 1 again. */
  readonly nextList: () => number;
}

function factsOf(docx: Docx, block: DocumentBlockOf<'facts'>, entrance: Entrance): FileChild[] {
  return block.items.map((item, index) =>
    paragraphWith(
      docx,
      'fact',
      {
        children: [
          ...textRunsOf(docx, [{ text: item.label, tone: 'soft' }]),
          new docx.TextRun({ children: [new docx.Tab()] }),
          ...textRunsOf(docx, [{ text: item.value }]),
        ],
        said: item.label,
      },
      index === 0 ? entrance : plainEntrance,
    ),
  );
}

function numberedOf(
  setting: Setting,
  block: DocumentBlockOf<'numbered'>,
  entrance: Entrance,
): FileChild[] {
  const { docx } = setting;
  const numbering = numberingOf('counted', setting.nextList());
  return block.items.flatMap((item, at) =>
    item.paragraphs.map((paragraph, index) => {
      const isLast = index === item.paragraphs.length - 1;
      const kept = { keepLines: true, ...(isLast ? {} : { keepNext: true }) };
      if (index > 0) {
        const name = itemMoreLook(paragraph.style);
        return paragraphOf(docx, name, paragraph.runs, plainEntrance, kept);
      }
      return paragraphOf(docx, 'item', paragraph.runs, at === 0 ? entrance : plainEntrance, {
        numbering,
        ...kept,
      });
    }),
  );
}

function bulletsOf(
  setting: Setting,
  block: DocumentBlockOf<'bullets'>,
  entrance: Entrance,
): FileChild[] {
  const numbering = numberingOf('bullets', 0);
  return block.items.map((item, index) =>
    paragraphOf(setting.docx, 'bullet', item.runs, index === 0 ? entrance : plainEntrance, {
      numbering,
    }),
  );
}

function childrenOf(setting: Setting, block: DocumentBlock, entrance: Entrance): FileChild[] {
  const { docx, page } = setting;
  switch (block.kind) {
    case 'title':
      return [paragraphOf(docx, 'title', [{ text: block.text }], entrance)];
    case 'heading':
      return [paragraphOf(docx, `heading-${block.level}`, [{ text: block.text }], entrance)];
    case 'paragraph':
      return [
        paragraphOf(docx, block.style, block.runs, entrance, {
          ...(block.staysWithNext === true ? { keepNext: true } : {}),
        }),
      ];
    case 'question':
      return [paragraphOf(docx, 'question', [{ text: block.text }], entrance)];
    case 'facts':
      return factsOf(docx, block, entrance);
    case 'numbered':
      return numberedOf(setting, block, entrance);
    case 'bullets':
      return bulletsOf(setting, block, entrance);
    case 'table':
      return [tableOf(docx, page, block)];
    case 'signatures':
      return [signaturesOf(docx, page, block)];
    case 'space':
    case 'page-break':
      return [];
  }
}

const carries = (block: DocumentBlock): boolean =>
  block.kind === 'space' || block.kind === 'page-break';

const canEnter = (block: DocumentBlock): boolean =>
  block.kind !== 'table' && block.kind !== 'signatures';

/** The blocks of one section. A section ends with a paragraph, since Word keeps its page there. */
export function sectionChildren(setting: Setting, blocks: readonly DocumentBlock[]): FileChild[] {
  const children: FileChild[] = [];
  let entrance: Entrance = { ...plainEntrance, isAtTop: true };
  let endsWithTable = blocks.length === 0;
  for (const block of blocks) {
    if (carries(block)) {
      const extra = block.kind === 'space' ? spacePoints[block.size] : 0;
      entrance = {
        isOnNewPage: entrance.isOnNewPage || block.kind === 'page-break',
        isAtTop: entrance.isAtTop || block.kind === 'page-break',
        extraBeforePt: entrance.extraBeforePt + extra,
      };
      continue;
    }
    // Word has no new page or white space before a table: a small paragraph carries them.
    const isAsking = entrance.isOnNewPage || entrance.extraBeforePt > 0;
    if (isAsking && !canEnter(block)) {
      children.push(paragraphOf(setting.docx, 'cell-small', [], entrance));
      entrance = plainEntrance;
    }
    const made = childrenOf(setting, block, entrance);
    if (made.length === 0) continue;
    children.push(...made);
    entrance = plainEntrance;
    endsWithTable = !canEnter(block);
  }
  if (endsWithTable) children.push(paragraphOf(setting.docx, 'cell-small', []));
  return children;
}
