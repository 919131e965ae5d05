// Takes in a partnership or a charter: a document of its own the first time, only the differences
// when a newer file of the same comes.
import type * as Y from 'yjs';
import type { OpenedFile } from '../../../shared/ipc/review.contract.ts';
import type { KeptPart } from '../../../shared/domain/kept-part.ts';
import type { CoreContext } from '../context.ts';
import { removeEntity, type EntityKey } from '../review-doc/entities.ts';
import { buildUpdate } from './build-document.ts';
import {
  countCharter,
  readCharterContent,
  writeCharterContent,
  type CharterContent,
} from './charter-content.ts';
import type { Counts } from './count-by-kind.ts';
import { importReport, type Reported } from './import-report.ts';
import {
  countPartnership,
  readPartnershipContent,
  thingsOf,
  writePartnershipContent,
  type PartnershipContent,
} from './partnership-content.ts';
import { isSameContent } from './same-content.ts';

interface Sort<Content extends { readonly keptParts: readonly KeptPart[] }> {
  readonly type: 'partnership' | 'charter';
  readonly idOf: (content: Content) => string;
  readonly read: (context: CoreContext, id: string) => Content | null;
  readonly write: (doc: Y.Doc, content: Content) => void;
  readonly count: (content: Content) => Counts;
  /** What a newer file may no longer have. */
  readonly things: (content: Content) => EntityKey[];
}

const partnerships: Sort<PartnershipContent> = {
  type: 'partnership',
  idOf: ({ partnership }) => partnership.id,
  read: ({ store }, id) => readPartnershipContent(store, id),
  write: writePartnershipContent,
  count: countPartnership,
  things: thingsOf,
};

const charters: Sort<CharterContent> = {
  type: 'charter',
  idOf: ({ documentId }) => documentId,
  read: ({ store }, id) => readCharterContent(store, id),
  write: writeCharterContent,
  count: countCharter,
  things: ({ keptParts }) => keptParts.map(({ id }) => ({ kind: 'kept-part', id })),
};

/** @throws StoreError, and then nothing has changed. */
function takeIn<Content extends { readonly keptParts: readonly KeptPart[] }>(
  sort: Sort<Content>,
  context: CoreContext,
  file: Reported & { readonly sha256: string; readonly content: Content },
): OpenedFile {
  const { funnel, store } = context;
  const { content } = file;
  const id = sort.idOf(content);
  const here = sort.read(context, id);
  const remember = (): void => {
    store.local.markOpenedFile(id, file.sha256, reportNow());
  };
  const reportNow = () => {
    const stored = sort.read(context, id);
    if (stored === null) throw new Error('What was just taken in is not stored.');
    return importReport(file, sort.count(stored), stored.keptParts);
  };

  if (here === null) {
    const update = buildUpdate(null, (doc) => sort.write(doc, content));
    funnel.createFrom(id, sort.type, update, remember);
    return { reviewId: null, wasHereAlready: false, report: reportNow() };
  }
  const isSame = isSameContent(
    (doc) => sort.write(doc, here),
    (doc) => sort.write(doc, content),
  );
  if (isSame) {
    remember();
    return { reviewId: null, wasHereAlready: true, report: reportNow() };
  }
  const kept = new Set(sort.things(content).map((thing) => `${thing.kind}/${thing.id}`));
  funnel.change(
    id,
    (doc) => {
      for (const thing of sort.things(here)) {
        if (!kept.has(`${thing.kind}/${thing.id}`)) removeEntity(doc, thing.kind, thing.id);
      }
      sort.write(doc, content);
    },
    remember,
  );
  return { reviewId: null, wasHereAlready: false, report: reportNow() };
}

export const takeInPartnership = (
  context: CoreContext,
  file: Reported & { readonly sha256: string; readonly content: PartnershipContent },
): OpenedFile => takeIn(partnerships, context, file);

export const takeInCharter = (
  context: CoreContext,
  file: Reported & { readonly sha256: string; readonly content: CharterContent },
): OpenedFile => takeIn(charters, context, file);
