// Puts the core together: store, funnel, handlers, dispatcher. The core process, the program without
// a window and the tests all start here.
import { dirname, join } from 'node:path';
import { monotonicFactory } from 'ulid';
import type { Topic } from '../../shared/ipc/topics.ts';
import { createAttachmentStore } from './attachments/attachment-store.ts';
import { forgetUnusedPhotos } from './attachments/unused-photos.ts';
import type { CoreContext, FileDialogs, SystemSafe } from './context.ts';
import { createDispatcher, type Dispatcher } from './dispatcher.ts';
import { handlers } from './features/handlers.ts';
import { keptFiles } from './features/our-documents/kept-files.ts';
import { createFunnel } from './funnel.ts';
import { createLongWorks } from './long-work.ts';
import { openStore } from './store/store.ts';

export interface CoreParts {
  readonly databasePath: string;
  readonly resourcesPath: string;
  readonly outputPath: string;
  readonly dialogs: FileDialogs;
  readonly systemSafe?: SystemSafe;
  readonly version: string;
  readonly announce?: (topics: readonly Topic[]) => void;
  readonly now?: () => Date;
  readonly newId?: () => string;
  readonly recoveredFrom?: 'nothing' | 'crash';
  readonly logDefect?: (reference: string, operation: string, error: unknown) => void;
  readonly areOutputsChecked?: boolean;
}

const noSafe: SystemSafe = { lock: async () => null, unlock: async () => null };

export interface Core {
  readonly dispatcher: Dispatcher;
  readonly context: CoreContext;
  close(): void;
}

/** @throws StoreError where the database cannot be opened. */
export function createCore(parts: CoreParts): Core {
  const store = openStore(parts.databasePath);
  const now = parts.now ?? (() => new Date());
  const announce = (topics: readonly Topic[]): void => {
    if (topics.includes('evidence')) store.searchUpkeep.afterChange();
    parts.announce?.(topics);
  };
  // Ids made within one millisecond keep the order they were made in: H1 sorts before H2.
  const inOrder = monotonicFactory();
  const newId = parts.newId ?? (() => inOrder());
  const funnel = createFunnel({ sql: store.sql, log: store.log, now, announce });
  funnel.rebuildOutdated();

  const attachments = createAttachmentStore(join(dirname(parts.databasePath), 'photos'));

  const context: CoreContext = {
    store,
    funnel,
    attachments,
    ourFiles: keptFiles(join(dirname(parts.databasePath), 'our-documents')),
    dialogs: parts.dialogs,
    systemSafe: parts.systemSafe ?? noSafe,
    works: createLongWorks(announce),
    now,
    newId,
    announce,
    resourcesPath: parts.resourcesPath,
    outputPath: parts.outputPath,
    version: parts.version,
    recoveredFrom: parts.recoveredFrom ?? 'nothing',
  };
  forgetUnusedPhotos(context);
  const dispatcher = createDispatcher({
    context,
    handlers,
    logDefect: parts.logDefect ?? (() => {}),
    newReference: newId,
    areOutputsChecked: parts.areOutputsChecked ?? false,
  });
  return { dispatcher, context, close: () => store.close() };
}
