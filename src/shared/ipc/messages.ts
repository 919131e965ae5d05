// The messages between the shell and the core process. Plain data that structured clone carries.
import type { Topic } from './topics.ts';

export interface CallMessage {
  readonly type: 'call';
  readonly id: number;
  readonly operation: string;
  readonly input: unknown;
}

export interface AnswerMessage {
  readonly type: 'answer';
  readonly id: number;
  readonly value: unknown;
}

/** A file the system gave the shell to open. Its path goes no further than core. */
export interface HandOverMessage {
  readonly type: 'hand-over';
  readonly path: string;
}

export interface CloseMessage {
  readonly type: 'close';
}

/** What the shell sends to core. */
export type ToCore = CallMessage | AnswerMessage | HandOverMessage | CloseMessage;

export interface ReplyMessage {
  readonly type: 'reply';
  readonly id: number;
  readonly result: unknown;
}

export interface ChangedMessage {
  readonly type: 'changed';
  readonly topics: readonly Topic[];
}

export interface FileKind {
  /** Shown in the dialog: "Word document". */
  readonly name: string;
  readonly extensions: readonly string[];
}

/** A document to be printed; every text in it is markup already. */
export interface PrintOrder {
  readonly html: string;
  readonly css: string;
  /** What stands above and below each page. */
  readonly header: string;
  readonly footer: string;
}

/** What core may ask of the shell: only the shell shows dialogs and opens files. */
export type ShellRequest =
  | {
      readonly ask: 'choose-file-to-open';
      readonly title: string;
      readonly kinds: readonly FileKind[];
    }
  | {
      readonly ask: 'choose-file-to-save';
      readonly title: string;
      readonly suggestedName: string;
      readonly kinds: readonly FileKind[];
    }
  | { readonly ask: 'choose-folder'; readonly title: string }
  | { readonly ask: 'open-in-its-application'; readonly path: string }
  /** A second window of our page, at that place after the hash of its address. */
  | { readonly ask: 'open-projector'; readonly place: string }
  | { readonly ask: 'close-projector' }
  | { readonly ask: 'print-pdf'; readonly order: PrintOrder }
  | { readonly ask: 'lock-secret'; readonly secret: string }
  | { readonly ask: 'unlock-secret'; readonly locked: string };

export interface AskMessage {
  readonly type: 'ask';
  readonly id: number;
  readonly request: ShellRequest;
}

export interface ReadyMessage {
  readonly type: 'ready';
}

/** What core sends to the shell. */
export type FromCore = ReplyMessage | ChangedMessage | AskMessage | ReadyMessage;
