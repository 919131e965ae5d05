// What every use case may lean on. Built once by the core process, and by tests with a clock of theirs.
import type { FileKind, PrintOrder } from '../../shared/ipc/messages.ts';
import type { Topic } from '../../shared/ipc/topics.ts';
import type { AttachmentStore } from './attachments/attachment-store.ts';
import type { KeptFiles } from './features/our-documents/kept-files.ts';
import type { Funnel } from './funnel.ts';
import type { LongWorks } from './long-work.ts';
import type { Store } from './store/store.ts';

/** The shell's part: only it shows dialogs, and only it opens a file in another application. */
export interface FileDialogs {
  /** @returns the path, or null where the person thought better of it. */
  chooseFileToOpen(title: string, kinds: readonly FileKind[]): Promise<string | null>;
  chooseFileToSave(
    title: string,
    suggestedName: string,
    kinds: readonly FileKind[],
  ): Promise<string | null>;
  chooseFolder(title: string): Promise<string | null>;
  /** @returns false where no application is there for such a file. */
  openInItsApplication(path: string): Promise<boolean>;
  /** A second window for a projector. @returns false where there can be none. */
  openProjector(place: string): Promise<boolean>;
  closeProjector(): Promise<void>;
  /** @returns the bytes of a tagged PDF, or null where nothing here can print one. */
  printPdf(order: PrintOrder): Promise<Uint8Array | null>;
}

/** The operating system's own safe, where it has one: the shell's part too. */
export interface SystemSafe {
  /** @returns what only this person's account on this computer unlocks; null where there is no safe. */
  lock(secret: string): Promise<string | null>;
  /** @returns null where the safe does not know it. */
  unlock(locked: string): Promise<string | null>;
}

export interface CoreContext {
  readonly store: Store;
  readonly funnel: Funnel;
  /** The photos, beside the database. */
  readonly attachments: AttachmentStore;
  /** The trust's templates and logo, beside the database too. */
  readonly ourFiles: KeptFiles;
  readonly dialogs: FileDialogs;
  readonly systemSafe: SystemSafe;
  readonly now: () => Date;
  readonly newId: () => string;
  /** What is under way, for whoever asks how far it is or wants it stopped. */
  readonly works: LongWorks;
  readonly announce: (topics: readonly Topic[]) => void;
  /** Folder of the data files the application ships: lenses, calendars, the sample. */
  readonly resourcesPath: string;
  /** Folder for files made to be opened in another application. */
  readonly outputPath: string;
  readonly version: string;
  readonly recoveredFrom: 'nothing' | 'crash';
}
