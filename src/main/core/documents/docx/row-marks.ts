// Marks the rows of a document that may come back edited: hidden bookmarks in the text, and beside it
// a list of what each marked row said when it was given out. Knows nothing of what rows are about.
import type {
  DocumentModel,
  DocumentOrigin,
  DocumentParagraph,
  DocumentRow,
} from '../../../../shared/domain/document-model.ts';
import {
  sentBookmark,
  type SentDocument,
  type SentRow,
  type SentTable,
} from '../../../../shared/domain/sent-document.ts';

export interface RowMarks {
  /** For the first and the last cell of a row; empty where the row is not one that is read back. */
  markOf(row: DocumentRow): readonly string[];
}

const paragraphsOf = (paragraphs: readonly DocumentParagraph[]) =>
  paragraphs.map(({ runs, says }) => ({
    text: runs.map(({ text }) => text).join(''),
    ...(says === undefined ? {} : { says }),
  }));

const sentRow = (row: Exclude<DocumentRow, { kind: 'total' }>, tag: string): SentRow => ({
  tag,
  kind: row.kind,
  cells:
    row.kind === 'group'
      ? [paragraphsOf(row.paragraphs)]
      : row.cells.map(({ paragraphs }) => paragraphsOf(paragraphs)),
});

/** Its rows are asked for in the order of the document. */
export function createRowMarks(): RowMarks {
  let [next, place] = [1, 0];
  const bookmark = (name: string): string => {
    const id = next;
    next += 1;
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
  };
  return {
    markOf: (row) => {
      if (row.kind === 'total' || row.tag === undefined) return [];
      const { tag } = row;
      const at = place;
      place += 1;
      return ['a', 'b'].map((which) => bookmark(sentBookmark(which, at, tag)));
    },
  };
}

/** What the rows that are read back say, in the order in which they are marked. */
export function sentOf({ meta, sections }: DocumentModel, origin: DocumentOrigin): SentDocument {
  const tables = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block): SentTable[] => {
      if (block.kind !== 'table') return [];
      const { columns, days, rows } = block;
      const marked = rows.flatMap((row) =>
        row.kind === 'total' || row.tag === undefined ? [] : [sentRow(row, row.tag)],
      );
      const headings = columns.map(({ heading }) => heading);
      return marked.length === 0
        ? []
        : [{ headings, ...(days === undefined ? {} : { days }), rows: marked }];
    });
  return { ...origin, at: meta.createdAt, tables };
}
