// The note being written: kept as it is typed, filed once under an id it had from the start. The box
// is empty again at once; what is typed while the last note is on its way belongs to the next one.
// Knows nothing of React and reaches the core process only through `calls`.
import type { EvidenceId } from '../../../../shared/domain/ids.ts';
import type { NoteContent } from '../../../../shared/domain/note-content.ts';
import type { NoteDraft } from '../../../../shared/ipc/evidence.contract.ts';
import type { Failure, Output } from '../../../../shared/ipc/contract.ts';
import { ok, type Result } from '../../../../shared/lib/result.ts';
import { type AutosaveState, createAutosave } from '../../../ui/hooks/autosave.ts';
import { nextNote } from '../../../../shared/domain/note-content.ts';
import { withAnswersAsWords } from '../forms/answer-words.ts';
import { hasNoWords, isSameContent, type NoteChange, problemOf, rejoined } from './note-content.ts';
import { createStore, type Store } from './store.ts';

export type FilingFailure = Failure<'evidence.file'>;

export type DraftContent = NoteDraft['content'];

export interface DraftCalls {
  readonly save: (noteId: EvidenceId, content: DraftContent) => Promise<Result<unknown, unknown>>;
  readonly file: (
    noteId: EvidenceId,
    content: NoteContent,
    takenAt: string,
  ) => Promise<Result<Output<'evidence.file'>, FilingFailure>>;
  readonly fileSeveral: (
    noteId: EvidenceId,
    contents: NoteContent[],
    takenAt: string,
  ) => Promise<Result<Output<'evidence.file-several'>, FilingFailure>>;
  /** Whether the note holds photos: then it may go without words of its own. */
  readonly hasPhotos: (noteId: EvidenceId) => Promise<boolean>;
  /** The clock of this laptop, YYYY-MM-DDTHH:MM. */
  readonly now: () => string;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface FiledNote {
  readonly noteId: EvidenceId;
  readonly takenAt: string;
}

export interface DraftState {
  /** The id the note will have; null while the last one is on its way and this one has none yet. */
  readonly noteId: EvidenceId | null;
  readonly content: NoteContent;
  /** The time the person gave it; null takes the time of filing. */
  readonly takenAt: string | null;
  readonly saving: AutosaveState;
  readonly isFiling: boolean;
  readonly problem: FilingFailure | null;
  /** The note filed last, to say so. */
  readonly filed: FiledNote | null;
  /** When the words were kept that were found in the box as it was opened. */
  readonly foundFrom: string | null;
}

export interface DraftBox {
  readonly store: Store<DraftState>;
  readonly change: (change: NoteChange) => void;
  readonly setTakenAt: (takenAt: string | null) => void;
  /** Resolves once the note is filed, or back in the box. */
  readonly file: () => Promise<void>;
  /** The words of the box as several notes, in one step; its name, or null where they are not filed. */
  readonly fileSeveral: (notes: readonly NoteContent[]) => Promise<string | null>;
  /** Saves at once what waits. Resolves when all is saved, or has failed. */
  readonly flush: () => Promise<void>;
  /** Words that are not yet known to be on the disk. */
  readonly isWaiting: () => boolean;
  /** The id of the note in the box, once core knows of it: what belongs to it may then be added. */
  readonly knownId: () => Promise<EvidenceId | null>;
  readonly forgetProblem: () => void;
  readonly forgetFound: () => void;
}

interface Keeping {
  readonly noteId: EvidenceId;
  readonly content: DraftContent;
}

/** How often a note is offered again when the core process stopped before it answered. */
const pauses = [200, 500, 1_000, 2_000, 4_000] as const;

export function createDraftBox(draft: NoteDraft, calls: DraftCalls): DraftBox {
  const { takenAt: keptTime = null, ...content } = draft.content;
  const isFound = draft.savedAt !== null && !hasNoWords(content);
  const store = createStore<DraftState>({
    noteId: draft.noteId,
    content,
    takenAt: keptTime,
    saving: { kind: 'idle' },
    isFiling: false,
    problem: null,
    filed: null,
    foundFrom: isFound ? draft.savedAt : null,
  });
  /** Null while the last note is on its way and the next has no id yet. */
  let noteId: EvidenceId | null = draft.noteId;
  let filing: Promise<unknown> | null = null;
  /** Notes filed or on their way: a late save must not bring one back as a draft. */
  const leaving = new Set<EvidenceId>();

  const autosave = createAutosave<Keeping>({
    save: (keeping) =>
      leaving.has(keeping.noteId)
        ? Promise.resolve(ok({}))
        : calls.save(keeping.noteId, keeping.content),
    onState: (saving) => store.set({ saving }),
  });

  const keep = (): void => {
    if (noteId === null) return;
    const { content: words, takenAt } = store.get();
    autosave.change({ noteId, content: { ...words, ...(takenAt === null ? {} : { takenAt }) } });
  };

  const change = (part: NoteChange): void => {
    const { content: before, problem } = store.get();
    // What was said about the note may no longer hold once it is changed.
    const isOurs = problem?.name === 'note-empty' || problem?.name === 'note-too-long';
    store.set({ content: { ...before, ...part }, ...(isOurs ? { problem: null } : {}) });
    keep();
  };

  const offer = async (id: EvidenceId, notes: readonly NoteContent[], takenAt: string) => {
    const [first, ...others] = notes.map(withAnswersAsWords);
    const send = async () => {
      if (first === undefined || others.length > 0) {
        return calls.fileSeveral(id, notes.map(withAnswersAsWords), takenAt);
      }
      const answer = await calls.file(id, first, takenAt);
      return answer.ok ? ok({ ...answer.value, step: null }) : answer;
    };
    for (const pause of pauses) {
      const answer = await send();
      if (answer.ok || answer.failure.name !== 'interrupted') return answer;
      await calls.wait(pause);
    }
    return send();
  };

  const fileNow = async (
    id: EvidenceId,
    several: readonly NoteContent[] | null = null,
  ): Promise<string | null> => {
    const { content: note, takenAt: givenTime } = store.get();
    const takenAt = givenTime ?? calls.now();
    noteId = null;
    leaving.add(id);
    store.set({
      noteId: null,
      content: nextNote(note),
      takenAt: null,
      isFiling: true,
      problem: null,
      foundFrom: null,
    });

    const answer = await offer(id, several ?? [note], takenAt).catch(
      (): Result<never, FilingFailure> => ({
        ok: false,
        failure: { name: 'interrupted' },
      }),
    );
    if (answer.ok) {
      const { nextDraft } = answer.value;
      noteId = nextDraft.noteId;
      store.set({ noteId, isFiling: false, filed: { noteId: id, takenAt } });
      if (store.get().takenAt !== null || !isSameContent(store.get().content, nextDraft.content)) {
        keep();
      }
      return answer.value.step;
    }
    noteId = id;
    leaving.delete(id);
    store.set({
      noteId: id,
      content: rejoined(note, store.get().content),
      takenAt: givenTime,
      isFiling: false,
      problem: answer.failure,
    });
    keep();
    return null;
  };

  const file = async (): Promise<void> => {
    if (filing !== null) {
      // The keys were pressed twice, or the next note is done before the last one has answered.
      const isNothingMore = hasNoWords(store.get().content);
      await filing;
      if (isNothingMore || store.get().problem !== null) return;
    }
    const id = noteId;
    if (id === null) return;
    const problem = problemOf(store.get().content);
    const isPhotoOnly = problem?.name === 'note-empty' && (await calls.hasPhotos(id));
    if (problem !== null && !isPhotoOnly) {
      store.set({ problem });
      return;
    }
    // Asking about photos takes a moment in which the same keys may have been pressed again.
    if (noteId !== id) return;
    filing = fileNow(id).finally(() => {
      filing = null;
    });
    await filing;
  };

  const fileSeveral = async (notes: readonly NoteContent[]): Promise<string | null> => {
    await filing;
    if (noteId === null) return null;
    const filingNow = fileNow(noteId, notes);
    filing = filingNow.finally(() => {
      filing = null;
    });
    return filingNow;
  };

  return {
    store,
    change,
    setTakenAt: (takenAt) => {
      store.set({ takenAt });
      keep();
    },
    file,
    fileSeveral,
    flush: async () => {
      await filing;
      await autosave.flush();
    },
    knownId: async () => {
      await filing;
      keep();
      await autosave.flush();
      return noteId;
    },
    isWaiting: () => filing !== null || autosave.isWaiting(),
    forgetProblem: () => store.set({ problem: null }),
    forgetFound: () => store.set({ foundFrom: null }),
  };
}
