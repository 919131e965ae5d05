// A document model as the bytes of a Word file. The same model always gives the same bytes: no
// clock, no random number.
import { strToU8, zipSync } from 'fflate';
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import { pages } from '../look.ts';
import { sectionXml, type Setting } from './body-xml.ts';
import { createSkeleton, documentPath, type Skeleton } from './skeleton.ts';

function documentXml(model: DocumentModel, skeleton: Skeleton): string {
  let countedLists = 0;
  const nextCountedList = (): number => {
    const list = skeleton.countedLists[countedLists];
    countedLists += 1;
    if (list === undefined) throw new Error('More counted lists than were made');
    return list;
  };
  const lastIndex = model.sections.length - 1;
  const sections = model.sections.map((section, index) => {
    const setting: Setting = {
      page: pages[section.orientation],
      nextCountedList,
      bulletList: skeleton.bulletList,
    };
    const properties = skeleton.sections[index] ?? '';
    // The last section's properties stand at the end of the document, the others' in its text.
    return index === lastIndex
      ? sectionXml(setting, section.blocks, null) + properties
      : sectionXml(setting, section.blocks, properties);
  });
  return `${skeleton.opening}${sections.join('')}</w:body></w:document>`;
}

export async function renderDocx(model: DocumentModel): Promise<Uint8Array> {
  const skeleton = await createSkeleton(model);
  const document = strToU8(documentXml(model, skeleton));
  // A zip notes when each file was packed; this is the earliest it can say, on any machine's clock.
  return zipSync({ ...skeleton.parts, [documentPath]: document }, { mtime: new Date(1980, 0, 1) });
}
