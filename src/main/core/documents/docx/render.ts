// A document model as the bytes of a Word file. The same model always gives the same bytes: no
// clock, no random number.
import type { DocumentBlock, DocumentModel } from '../../../../shared/domain/document-model.ts';
import { pages } from '../look.ts';
import { colourMap, inOurName, ourOwnLook, type DocumentLook } from '../our-look/document-look.ts';
import { inOurLook, recoloured } from '../our-look/word-look.ts';
import { sectionXml, type Setting } from './body-xml.ts';
import { withOrigin } from './origin-parts.ts';
import { packed } from './packed.ts';
import { createRowMarks, sentOf, type RowMarks } from './row-marks.ts';
import { createSkeleton, documentPath, type Skeleton } from './skeleton.ts';

const piecesIn = (block: DocumentBlock): number =>
  block.kind === 'table' ? block.rows.length + 2 : 1;

function* documentXml(
  model: DocumentModel,
  skeleton: Skeleton,
  rowMarks: RowMarks | null,
): Generator<[string, number]> {
  let countedLists = 0;
  const nextCountedList = (): number => {
    const list = skeleton.countedLists[countedLists];
    countedLists += 1;
    if (list === undefined) throw new Error('More counted lists than were made');
    return list;
  };
  const total = model.sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + piecesIn(block), 1);
  let done = 0;
  yield [skeleton.opening, 0];
  const lastIndex = model.sections.length - 1;
  for (const [index, section] of model.sections.entries()) {
    const setting: Setting = {
      page: pages[section.orientation],
      nextCountedList,
      bulletList: skeleton.bulletList,
      rowMarks,
    };
    const properties = skeleton.sections[index] ?? '';
    // The last section's properties stand at the end of the document, the others' in its text.
    const end = index === lastIndex ? null : properties;
    for (const piece of sectionXml(setting, section.blocks, end)) {
      done += 1;
      yield [piece, Math.min(1, done / total)];
    }
    if (index === lastIndex) yield [properties, 1];
  }
  yield ['</w:body></w:document>', 1];
}

function* recolouredPieces(
  pieces: Generator<[string, number]>,
  colours: ReadonlyMap<string, string>,
): Generator<[string, number]> {
  for (const [piece, share] of pieces) yield [recoloured(piece, colours), share];
}

/** @throws WorkStopped where the operation it is made for was stopped. */
export async function renderDocx(
  plain: DocumentModel,
  look: DocumentLook = ourOwnLook,
): Promise<Uint8Array> {
  const model = inOurName(plain, look);
  const skeleton = await createSkeleton(model);
  const { origin } = model.meta;
  const rowMarks = origin === undefined ? null : createRowMarks();
  const looking = inOurLook(skeleton.parts, look);
  const parts = origin === undefined ? looking : withOrigin(looking, sentOf(model, origin));
  const pieces = documentXml(model, skeleton, rowMarks);
  const colours = colourMap(look);
  return packed(parts, {
    path: documentPath,
    pieces: colours.size === 0 ? pieces : recolouredPieces(pieces, colours),
  });
}
