// A document as the sheets it lies on: each part of it begins a new sheet, and so does each page
// break. Where a long table runs over the foot of a page is for Word to say; here the sheet grows.
import type {
  DocumentBlock,
  DocumentModel,
  DocumentSection,
} from '../../../shared/domain/document-model.ts';

export interface Sheet {
  readonly orientation: DocumentSection['orientation'];
  readonly header: string | null;
  readonly footer: string | null;
  readonly blocks: readonly DocumentBlock[];
}

function runsBetweenBreaks(blocks: readonly DocumentBlock[]): DocumentBlock[][] {
  const runs: DocumentBlock[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'page-break') runs.push([]);
    else runs.at(-1)?.push(block);
  }
  // White space alone makes no page.
  return runs.filter((run) => run.some((block) => block.kind !== 'space'));
}

export const sheetsOf = (model: DocumentModel): Sheet[] =>
  model.sections.flatMap(({ orientation, header, footer, blocks }) =>
    runsBetweenBreaks(blocks).map((run) => ({ orientation, header, footer, blocks: run })),
  );
