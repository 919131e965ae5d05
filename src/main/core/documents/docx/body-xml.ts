// Each kind of block as paragraphs and tables of a Word document. What a block asks of the next one
// (a new page, white space) is carried to it, so that no empty paragraph is ever needed.
import type { DocumentBlock, DocumentBlockOf } from '../../../../shared/domain/document-model.ts';
import { itemMoreLook } from '../layout/block-height.ts';
import { spacePoints, type PageLook } from '../look.ts';
import {
  paragraphOf,
  paragraphWith,
  plainEntrance,
  runsXml,
  tab,
  withSectionEnd,
  type Entrance,
} from './paragraph-xml.ts';
import type { RowMarks } from './row-marks.ts';
import { signaturesOf, tableOf } from './table-xml.ts';

export interface Setting {
  readonly page: PageLook;
  /** The list of the next counted block: each begins at 1 again. */
  readonly nextCountedList: () => number;
  readonly bulletList: number;
  /** For a document that says which review it is of: marks its rows, so that they are found again. */
  readonly rowMarks: RowMarks | null;
}

function factsOf(block: DocumentBlockOf<'facts'>, entrance: Entrance): string[] {
  return block.items.map((item, index) =>
    paragraphWith(
      'fact',
      {
        runs: runsXml([{ text: item.label, tone: 'soft' }]) + tab + runsXml([{ text: item.value }]),
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
): string[] {
  const listId = setting.nextCountedList();
  return block.items.flatMap((item, at) =>
    item.paragraphs.map((paragraph, index) => {
      const kept = { keepsWhole: true, keepsWithNext: index < item.paragraphs.length - 1 };
      if (index > 0) {
        return paragraphOf(itemMoreLook(paragraph.style), paragraph.runs, plainEntrance, kept);
      }
      const first = at === 0 ? entrance : plainEntrance;
      return paragraphOf('item', paragraph.runs, first, { listId, ...kept });
    }),
  );
}

function bulletsOf(
  setting: Setting,
  block: DocumentBlockOf<'bullets'>,
  entrance: Entrance,
): string[] {
  return block.items.map((item, index) =>
    paragraphOf('bullet', item.runs, index === 0 ? entrance : plainEntrance, {
      listId: setting.bulletList,
    }),
  );
}

/** Paragraphs and rows, one a string. */
function partsOf(setting: Setting, block: DocumentBlock, entrance: Entrance): Iterable<string> {
  switch (block.kind) {
    case 'title':
      return [paragraphOf('title', [{ text: block.text }], entrance)];
    case 'heading':
      return [paragraphOf(`heading-${block.level}`, [{ text: block.text }], entrance)];
    case 'paragraph':
      return [
        paragraphOf(block.style, block.runs, entrance, {
          keepsWithNext: block.staysWithNext === true,
        }),
      ];
    case 'question':
      return [paragraphOf('question', [{ text: block.text }], entrance)];
    case 'facts':
      return factsOf(block, entrance);
    case 'numbered':
      return numberedOf(setting, block, entrance);
    case 'bullets':
      return bulletsOf(setting, block, entrance);
    case 'table':
      return tableOf(setting.page, block, setting.rowMarks);
    case 'signatures':
      return [signaturesOf(setting.page, block)];
    case 'space':
    case 'page-break':
      return [];
  }
}

const isTable = (block: DocumentBlock): boolean =>
  block.kind === 'table' || block.kind === 'signatures';

/** What a block that stands for nothing itself asks of the next one. */
function askedBy(block: DocumentBlock, entrance: Entrance): Entrance {
  const isBreak = block.kind === 'page-break';
  return {
    isOnNewPage: entrance.isOnNewPage || isBreak,
    isAtTop: entrance.isAtTop || isBreak,
    extraBeforePt: entrance.extraBeforePt + (block.kind === 'space' ? spacePoints[block.size] : 0),
  };
}

/**
 * The blocks of one section, piece by piece. With `sectionEnd`, the properties of a section that another follows:
 * Word keeps them in the section's last paragraph.
 */
export function* sectionXml(
  setting: Setting,
  blocks: readonly DocumentBlock[],
  sectionEnd: string | null,
): Generator<string> {
  // The last paragraph of all is held back until it is known to be the last.
  let held = '';
  let entrance: Entrance = { ...plainEntrance, isAtTop: true };
  let endsWithTable = true;
  for (const block of blocks) {
    if (block.kind === 'space' || block.kind === 'page-break') {
      entrance = askedBy(block, entrance);
      continue;
    }
    // Word has no new page or white space before a table: a small paragraph carries them.
    const isAsking = entrance.isOnNewPage || entrance.extraBeforePt > 0;
    if (isAsking && isTable(block)) {
      yield held;
      held = paragraphOf('cell-small', [], entrance);
      entrance = plainEntrance;
    }
    let isEmpty = true;
    for (const part of partsOf(setting, block, entrance)) {
      yield held;
      held = part;
      isEmpty = false;
    }
    if (isEmpty) continue;
    entrance = plainEntrance;
    endsWithTable = isTable(block);
  }
  // A document ends with a paragraph, and so must each section.
  if (endsWithTable) {
    yield held;
    held = paragraphOf('cell-small', []);
  }
  yield sectionEnd === null ? held : withSectionEnd(held, sectionEnd);
}
