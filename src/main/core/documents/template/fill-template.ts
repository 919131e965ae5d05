// A template and what fills it, as the bytes of a Word file. The same two always give the same bytes:
// no clock, no random number.
import { strFromU8 } from 'fflate';
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import { coreProperties } from '../docx/properties.ts';
import { createSkeleton } from '../docx/skeleton.ts';
import { colourMap, ourOwnLook, type DocumentLook } from '../our-look/document-look.ts';
import { inOurLook, recoloured } from '../our-look/word-look.ts';
import { wholeDocument, marksPlace } from '../placeholders/about-review.ts';
import type { PlaceholderValues } from '../placeholders/placeholder.ts';
import { fillTree, loneToken } from './fill.ts';
import { putMarks } from './marks.ts';
import { mend } from './mend.ts';
import { partsOf, treeOf, type PackageParts } from './package-parts.ts';
import {
  onlyFollowing,
  passage,
  turnSection,
  wholeDocumentOf,
  type PassageSetting,
} from './passages.ts';
import { storiesOf, type Story } from './stories.ts';
import { addLists } from './template-lists.ts';
import { styleMap } from './template-styles.ts';
import { markTokens, nameOf, isToken } from './tokens.ts';
import type { WordPackage } from './word-package.ts';
import { childOf, elementOf, elementsIn, isElement, textIn, type XmlElement } from './xml-tree.ts';

/** Anything a reader would see, beside white space. */
const showsSomething = (element: XmlElement): boolean =>
  [...elementsIn(element)].some(
    (each) =>
      (each.name === 'w:t' && textIn(each).trim() !== '') ||
      /^(?:w:drawing|w:pict|w:tbl|fieldfare-token)$/u.test(each.name),
  );

interface Place {
  readonly section: XmlElement;
  readonly isFinal: boolean;
  readonly isLast: boolean;
  readonly isAfterText: boolean;
}

/** Where the whole document goes: the section around it, and whether anything stands beside it. */
function placeOf(body: XmlElement): Place {
  const blocks = body.children.filter(isElement);
  const last = blocks.at(-1);
  const final = last?.name === 'w:sectPr' ? last : elementOf('w:sectPr');
  const sectionEndOf = (block: XmlElement): XmlElement | undefined => {
    const look = childOf(block, 'w:pPr');
    return look === undefined ? undefined : childOf(look, 'w:sectPr');
  };
  const at = blocks.findIndex((block) => {
    const lone = block.name === 'w:p' ? loneToken(block) : null;
    return lone !== null && nameOf(lone) === wholeDocument;
  });
  const after = at < 0 ? [] : blocks.slice(at + 1).filter((block) => block !== final);
  const section = blocks
    .slice(Math.max(0, at))
    .map(sectionEndOf)
    .find((found) => found !== undefined);
  return {
    section: section ?? final,
    isFinal: section === undefined,
    isLast: section === undefined && !after.some(showsSomething),
    isAfterText: blocks.slice(0, Math.max(0, at)).some(showsSomething),
  };
}

async function settingFor(
  parts: PackageParts,
  file: WordPackage,
  model: DocumentModel,
  section: XmlElement,
  look: Pick<DocumentLook, 'colour'>,
): Promise<PassageSetting> {
  // A document of ours with one counted list, for its styles and lists.
  const ours = await createSkeleton({
    meta: model.meta,
    sections: [
      {
        orientation: 'portrait',
        header: null,
        footer: null,
        blocks: [{ kind: 'numbered', items: [] }],
      },
    ],
  });
  const coloured = inOurLook(ours.parts, { ...ourOwnLook, colour: look.colour });
  const ourPart = (path: string): XmlElement =>
    treeOf(strFromU8(coloured[path] ?? new Uint8Array()));
  const { countedLists, bulletList } = ours;
  return {
    section,
    recoloured: (xml) => recoloured(xml, colourMap({ ...ourOwnLook, colour: look.colour })),
    styles: styleMap(parts, file.documentPath, ourPart('word/styles.xml')),
    lists: addLists(parts, file.documentPath, {
      tree: ourPart('word/numbering.xml'),
      counted: countedLists[0] ?? 0,
      bullets: bulletList,
    }),
  };
}

/** Each drawing has a number of its own in the file. */
function numberDrawings(stories: readonly Story[]): void {
  let number = 0;
  for (const { tree } of stories) {
    for (const element of elementsIn(tree)) {
      if (element.name !== 'wp:docPr') continue;
      number += 1;
      element.attributes['id'] = String(number);
    }
  }
}

const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Who made the template and when is nobody's business: the document says what it is itself. */
function setProperties(parts: PackageParts, meta: DocumentModel['meta']): void {
  const { path, data } = coreProperties(meta);
  const known = parts.linked('', 'metadata/core-properties');
  if (known !== null) parts.setTree(known, treeOf(data));
  else {
    parts.add(path, 'application/vnd.openxmlformats-package.core-properties+xml', treeOf(data));
    parts.link(
      '',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      path,
    );
  }
  const small = parts.linked('', 'metadata/thumbnail');
  if (small !== null) parts.remove(small);
  parts.setContentType(`${mainType}.template.main+xml`, `${mainType}.document.main+xml`);
}

const marksOf = ({ sections }: DocumentModel): string =>
  [...new Set(sections.map(({ header }) => header ?? ''))]
    .filter((words) => words !== '')
    .join(' · ');

export async function fillTemplate(
  file: WordPackage,
  values: PlaceholderValues,
  model: DocumentModel,
  look: Pick<DocumentLook, 'colour'> = ourOwnLook,
): Promise<Uint8Array> {
  const parts = partsOf(file);
  const stories = storiesOf(file);
  for (const { tree } of stories) markTokens(tree);
  const document = stories.find(({ path }) => path === file.documentPath)?.tree;
  const body = document === undefined ? undefined : childOf(document, 'w:body');
  if (document === undefined || body === undefined)
    throw new Error('A document without a body was let in');
  const used = new Set(
    stories.flatMap(({ tree }) => [...elementsIn(tree)].filter(isToken).map(nameOf)),
  );
  const place = placeOf(body);
  const needsPassages = [...used].some((name) => hasPassages(values, name));
  const setting = needsPassages ? await settingFor(parts, file, model, place.section, look) : null;
  for (const { tree } of stories) {
    fillTree(tree, values, {
      blocks: (blocks, name) => {
        if (setting === null) return [];
        if (name !== wholeDocument) return passage(setting, blocks);
        const whole = wholeDocumentOf(setting, model, place);
        if (whole.hasSections) onlyFollowing(place.section);
        if (whole.rest !== null) turnSection(place.section, whole.rest);
        return whole.elements;
      },
    });
  }
  putMarks(
    parts,
    file.documentPath,
    document,
    stories.filter(({ place: where }) => where === 'header'),
    {
      words: marksOf(model),
      watermark: model.meta.watermark ?? null,
      hasPlace: used.has(marksPlace),
    },
  );
  numberDrawings(stories);
  for (const { tree } of stories) mend(tree);
  const lists = parts.linked(file.documentPath, 'numbering');
  const numbering = lists === null ? null : parts.tree(lists);
  if (numbering !== null) mend(numbering);
  for (const { path, tree } of stories) parts.setTree(path, tree);
  setProperties(parts, model.meta);
  return parts.bytes();
}

/** Whether a name stands for passages anywhere among the values. */
function hasPassages(values: PlaceholderValues, name: string): boolean {
  return Object.entries(values).some(([key, value]) => {
    if (value.kind === 'list') return value.items.some((item) => hasPassages(item, name));
    return key === name && value.kind === 'blocks';
  });
}
