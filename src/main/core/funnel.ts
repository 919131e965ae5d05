// The one way in for every change, ours or a colleague's: document, update log, projected rows and
// full-text index change in ONE transaction; only then is the change acknowledged and announced.
import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import type { Topic } from '../../shared/ipc/topics.ts';
import { changedEntities } from './review-doc/changed-entities.ts';
import { listEntities, readEntity, type EntityKey } from './review-doc/entities.ts';
import type { KindName } from './review-doc/kinds.ts';
import { newDocument } from './review-doc/new-document.ts';
import { isSameWaiting, waitingIn } from './review-doc/waiting-updates.ts';
import { clearProjection, projectEntity } from './store/projections/project-entity.ts';
import { isProjectionCurrent, markProjectionCurrent } from './store/projections/version.ts';
import type { Sql } from './store/sql.ts';
import type { DocumentType, UpdateOrigin } from './store/tables.ts';
import type { UpdateLog } from './store/update-log.ts';

/** Marks a change made by the person at this laptop: the only kind that can be undone. */
const byThePerson = Symbol('by the person');
/** Marks a replay of what the log already holds. */
const replayed = Symbol('replayed');

/** A document is read from its checkpoint once this many updates have come since the last one. */
const updatesPerCheckpoint = 500;
/** Open documents kept in memory; a person works on one review and looks into another. */
const openDocumentsKept = 4;

const topicOf: Record<KindName, Topic> = {
  review: 'review',
  school: 'people',
  person: 'people',
  hypothesis: 'hypotheses',
  evidence: 'evidence',
  photo: 'photos',
  finding: 'findings',
  objective: 'plan',
  action: 'plan',
  remark: 'plan',
  feedback: 'feedback',
  'feedback-point': 'feedback',
  'factual-check': 'feedback',
  'factual-check-round': 'feedback',
  'report-passage': 'report',
  form: 'forms',
  'question-bank': 'forms',
  'made-document': 'documents',
  day: 'timetable',
  slot: 'timetable',
  strand: 'timetable',
  briefing: 'timetable',
  decision: 'decisions',
  'catch-up': 'catch-ups',
  'self-review': 'self-review',
  'self-review-answer': 'self-review',
  checkpoint: 'follow-through',
  'checkpoint-action': 'follow-through',
  handover: 'handover',
  readiness: 'readiness',
  workshop: 'workshop',
  'workshop-step': 'workshop',
  'workshop-card': 'workshop',
  'kept-part': 'kept-parts',
  partnership: 'partnership',
  calendar: 'partnership',
  lens: 'lenses',
};

export interface FunnelParts {
  readonly sql: Sql;
  readonly log: UpdateLog;
  readonly now: () => Date;
  readonly announce: (topics: readonly Topic[]) => void;
}

export interface Funnel {
  /** Starts a document with its first change. @throws StoreError */
  create(
    documentId: string,
    type: DocumentType,
    change: (doc: Y.Doc) => void,
    alongside?: () => void,
  ): void;
  /** Starts a document from an update made elsewhere. @throws StoreError */
  createFrom(
    documentId: string,
    type: DocumentType,
    update: Uint8Array,
    alongside?: () => void,
  ): void;
  /**
   * Changes a document on behalf of the person at this laptop; they can undo it.
   * @param alongside rows of this laptop's own to write in the same transaction.
   * @throws StoreError, and then neither document nor rows have changed.
   */
  change(documentId: string, change: (doc: Y.Doc) => void, alongside?: () => void): void;
  /**
   * The same, with groundwork that an undo leaves in place: undoing the filing of a note puts the
   * note into the bin instead of making it as if it had never been written.
   */
  changeOnGround(
    documentId: string,
    groundwork: (doc: Y.Doc) => void,
    change: (doc: Y.Doc) => void,
    alongside?: () => void,
  ): void;
  /** Sets down something that happened, such as a saved document: not a step anyone would undo. */
  record(documentId: string, change: (doc: Y.Doc) => void): void;
  /** Takes in a colleague's update; applying one twice changes nothing. */
  receive(documentId: string, update: Uint8Array, origin: UpdateOrigin): void;
  /** @param step only this step: false where another is the last one now. */
  undo(documentId: string, step?: string | null): boolean;
  /** Names the last step that can be undone; null where there is none. */
  lastStep(documentId: string): string | null;
  redo(documentId: string): boolean;
  history(documentId: string): { canUndo: boolean; canRedo: boolean };
  /** The document as bytes, for an exchange or a comparison. */
  encode(documentId: string): Uint8Array;
  /** Makes all projected rows of a document anew from its log. */
  rebuild(documentId: string): void;
  /** Rebuilds what an older version projected. */
  rebuildOutdated(): void;
}

type Step = Y.UndoManager['undoStack'][number];

interface OpenDocument {
  readonly doc: Y.Doc;
  readonly undo: Y.UndoManager;
}

export function createFunnel({ sql, log, now, announce }: FunnelParts): Funnel {
  const open = new Map<string, OpenDocument>();
  const nameOfStep = new WeakMap<Step, string>();
  const lastStepOf = ({ undo }: OpenDocument): string | null => {
    const step = undo.undoStack.at(-1);
    if (step === undefined) return null;
    const name = nameOfStep.get(step) ?? randomUUID();
    nameOfStep.set(step, name);
    return name;
  };

  const keepOpen = (documentId: string, doc: Y.Doc): OpenDocument => {
    const undo = new Y.UndoManager(doc, {
      trackedOrigins: new Set([byThePerson]),
      captureTimeout: 0,
    });
    const entry = { doc, undo };
    open.set(documentId, entry);
    for (const oldest of open.keys()) {
      if (open.size <= openDocumentsKept) break;
      if (oldest !== documentId) close(oldest);
    }
    return entry;
  };

  /** Forgets the copy in memory; the next use reads the log again. */
  const close = (documentId: string): void => {
    const entry = open.get(documentId);
    open.delete(documentId);
    entry?.undo.destroy();
    entry?.doc.destroy();
  };

  const load = (documentId: string): OpenDocument => {
    const known = open.get(documentId);
    if (known !== undefined) {
      // Most recently used last.
      open.delete(documentId);
      open.set(documentId, known);
      return known;
    }
    const { updates, lastSeq, sinceCheckpoint } = log.read(documentId);
    const doc = newDocument();
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update, replayed);
    }, replayed);
    if (sinceCheckpoint > updatesPerCheckpoint) {
      log.writeCheckpoint(documentId, lastSeq, Y.encodeStateAsUpdate(doc));
    }
    return keepOpen(documentId, doc);
  };

  /**
   * Runs `act` on the document and writes what came of it, or what `act` names instead; on any error
   * the memory copy goes too.
   */
  const commit = (
    documentId: string,
    act: (entry: OpenDocument, logInstead: (update: Uint8Array) => void) => void,
    origin: UpdateOrigin,
    alongside: () => void = () => {},
    before: () => void = () => {},
  ): void => {
    const entry = load(documentId);
    const updates: Uint8Array[] = [];
    const touched = new Map<string, EntityKey>();
    const onUpdate = (update: Uint8Array): void => void updates.push(update);
    const onAfter = (transaction: Y.Transaction): void => {
      for (const key of changedEntities(entry.doc, transaction)) {
        touched.set(`${key.kind}/${key.id}`, key);
      }
    };
    try {
      entry.doc.on('update', onUpdate);
      entry.doc.on('afterTransaction', onAfter);
      act(entry, (update) => void updates.splice(0, updates.length, update));
      entry.doc.off('update', onUpdate);
      entry.doc.off('afterTransaction', onAfter);
      sql.transaction(() => {
        before();
        const at = now().toISOString();
        const [first, ...rest] = updates;
        if (first !== undefined) {
          log.append(documentId, origin, rest.length === 0 ? first : Y.mergeUpdates(updates), at);
        }
        for (const { kind, id } of touched.values()) {
          projectEntity(sql, documentId, kind, id, readEntity(entry.doc, kind, id));
        }
        alongside();
      });
    } catch (error) {
      close(documentId);
      throw error;
    }
    if (touched.size > 0) announce(topicsOf(touched.values()));
  };

  return {
    create: (documentId, type, change, alongside) =>
      commit(
        documentId,
        // Making a review is not a step to undo: undoing it would leave a review with nothing in it.
        ({ doc }) => doc.transact(() => change(doc)),
        'here',
        alongside,
        () => log.createDocument(documentId, type, now().toISOString()),
      ),

    createFrom: (documentId, type, update, alongside) =>
      commit(
        documentId,
        ({ doc }, logInstead) => {
          Y.applyUpdate(doc, update);
          // A colleague may hold what builds on something neither of us has yet.
          if (waitingIn(doc).some((bytes) => bytes !== null)) logInstead(update);
        },
        'file',
        alongside,
        () => log.createDocument(documentId, type, now().toISOString()),
      ),

    change: (documentId, change, alongside) =>
      commit(
        documentId,
        ({ doc }) => doc.transact(() => change(doc), byThePerson),
        'here',
        alongside,
      ),

    changeOnGround: (documentId, groundwork, change, alongside) =>
      commit(
        documentId,
        ({ doc }) => {
          doc.transact(() => groundwork(doc));
          doc.transact(() => change(doc), byThePerson);
        },
        'here',
        alongside,
      ),

    record: (documentId, change) =>
      commit(documentId, ({ doc }) => doc.transact(() => change(doc)), 'here'),

    receive: (documentId, update, origin) =>
      commit(
        documentId,
        ({ doc }, logInstead) => {
          const before = waitingIn(doc);
          Y.applyUpdate(doc, update);
          // What builds on something that has not come yet changes nothing so far; kept in memory
          // alone it would be gone with the next restart.
          if (!isSameWaiting(before, waitingIn(doc))) logInstead(update);
        },
        origin,
      ),

    undo: (documentId, step = null) => {
      const entry = load(documentId);
      if (!entry.undo.canUndo() || (step !== null && lastStepOf(entry) !== step)) return false;
      commit(documentId, ({ undo }) => void undo.undo(), 'here');
      return true;
    },

    lastStep: (documentId) => {
      const entry = open.get(documentId);
      return entry === undefined ? null : lastStepOf(entry);
    },

    redo: (documentId) => {
      if (!load(documentId).undo.canRedo()) return false;
      commit(documentId, ({ undo }) => void undo.redo(), 'here');
      return true;
    },

    history: (documentId) => {
      const entry = open.get(documentId);
      return {
        canUndo: entry?.undo.canUndo() ?? false,
        canRedo: entry?.undo.canRedo() ?? false,
      };
    },

    encode: (documentId) => Y.encodeStateAsUpdate(load(documentId).doc),

    rebuild: (documentId) => rebuild(documentId),

    rebuildOutdated: () => {
      if (isProjectionCurrent(sql)) return;
      for (const { id } of log.listDocuments()) rebuild(id);
      markProjectionCurrent(sql);
    },
  };

  function rebuild(documentId: string): void {
    close(documentId);
    const { doc } = load(documentId);
    sql.transaction(() => {
      clearProjection(sql, documentId);
      for (const { kind, id } of listEntities(doc)) {
        projectEntity(sql, documentId, kind, id, readEntity(doc, kind, id));
      }
    });
  }
}

function topicsOf(keys: Iterable<EntityKey>): Topic[] {
  const found = new Set<Topic>(['history']);
  for (const { kind } of keys) found.add(topicOf[kind]);
  // The list of reviews counts their notes, findings and actions.
  found.add('reviews');
  return [...found];
}
