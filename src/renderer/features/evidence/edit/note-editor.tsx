// A filed note changed in its place in the list: every field, each saved as it is typed.
import { Scissors } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { type Evidence, maximumNoteLength } from '../../../../shared/domain/evidence.ts';
import { maximumTextLength } from '../../../../shared/lib/schema.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { invoke } from '../../../api/invoke.ts';
import { Button, Notice, SavedMark, shortcuts, TextArea, useToasts } from '../../../ui/index.ts';
import { PhotoAdder, type PhotoAdderHandle, PhotoStrip } from '../../photo/index.ts';
import { toggledTag, withNextStance } from '../draft/note-content.ts';
import { useStoreValue } from '../draft/use-store.ts';
import { failureWords, reasonWords } from '../failure-words.ts';
import { HypothesisTags } from '../parts/hypothesis-tags.tsx';
import { KindMark, SourceMark } from '../parts/kind-and-source.tsx';
import { LensPicker } from '../parts/lens-picker.tsx';
import { LensTags } from '../parts/lens-tags.tsx';
import { MoreFields } from '../parts/more-fields.tsx';
import { editorMark, useLeavingPlace } from '../parts/note-place.ts';
import { useMarkKeys, useNoteKey } from '../parts/use-note-keys.ts';
import type { Lenses } from '../use-lenses.ts';
import { useUndoStep } from '../../../api/use-undo-step.ts';
import type { ReviewFacts } from '../use-review-facts.ts';
import { EditedAnswers } from './edited-answers.tsx';
import { EditorFacts } from './editor-facts.tsx';
import styles from './note-editor.module.css';
import type { NoteEdits } from './note-edits.ts';
import { useNoteEdits } from './use-note-edits.ts';

export interface NoteEditorProps {
  readonly note: Evidence;
  readonly facts: ReviewFacts;
  readonly lenses: Lenses;
  /** When the note was taken, as the list says it. */
  readonly time: string;
  readonly onDone: () => void;
}

/** In the order they stand in. */
const textNames = ['description', 'interpretation', 'quote'] as const;
type TextName = (typeof textNames)[number];

const EditedText = ({
  edits,
  name,
  rows,
}: {
  readonly edits: NoteEdits;
  readonly name: TextName;
  readonly rows: number;
}) => {
  const value = useStoreValue(edits.store, ({ fields }) => fields[name]);
  return (
    <TextArea
      label={evidenceMessages.box[name]}
      rows={rows}
      softLimit={name === 'description' ? maximumNoteLength : maximumTextLength}
      value={value}
      onChange={(text) => edits.change({ [name]: text })}
      onFocus={() => edits.hold(name)}
      onBlur={() => {
        edits.hold(null);
        void edits.flush();
      }}
    />
  );
};

const EditedMarks = ({
  edits,
  facts,
  lenses,
}: {
  readonly edits: NoteEdits;
  readonly facts: ReviewFacts;
  readonly lenses: Lenses;
}) => {
  const kind = useStoreValue(edits.store, ({ fields }) => fields.kind);
  const sourceKind = useStoreValue(edits.store, ({ fields }) => fields.sourceKind);
  const links = useStoreValue(edits.store, ({ fields }) => fields.links);
  const lensTags = useStoreValue(edits.store, ({ fields }) => fields.lensTags);
  const [isPicking, setPicking] = useState(false);
  const toggle = (tag: string) => edits.change({ lensTags: toggledTag(lensTags, tag) });
  useMarkKeys('editor', {
    marks: () => edits.store.get().fields,
    change: edits.change,
    hypotheses: facts.hypotheses,
    pickLens: () => setPicking(true),
  });
  return (
    <>
      <div className={styles.row}>
        <KindMark value={kind} onChange={(next) => edits.change({ kind: next })} />
        <SourceMark value={sourceKind} onChange={(next) => edits.change({ sourceKind: next })} />
      </div>
      <div className={styles.row}>
        <HypothesisTags
          hypotheses={facts.hypotheses}
          links={links}
          onCycle={(id) => edits.change({ links: withNextStance(links, id) })}
        />
        <LensTags
          tags={lensTags}
          nameOf={lenses.nameOf}
          onRemove={toggle}
          onAdd={() => setPicking(true)}
        />
      </div>
      <LensPicker
        lenses={lenses}
        tags={lensTags}
        onToggle={toggle}
        isOpen={isPicking}
        onOpenChange={setPicking}
      />
    </>
  );
};

const EditedMore = ({ edits }: { readonly edits: NoteEdits }) => {
  const fields = useStoreValue(edits.store, (state) => state.fields);
  return (
    <MoreFields
      fields={fields}
      onChange={edits.change}
      onFocus={edits.hold}
      onBlur={() => {
        edits.hold(null);
        void edits.flush();
      }}
    />
  );
};

const EditorFoot = ({
  edits,
  onDone,
}: {
  readonly edits: NoteEdits;
  readonly onDone: () => void;
}) => {
  const saving = useStoreValue(edits.store, (state) => state.saving);
  return (
    <>
      {saving.kind === 'failed' && (
        <Notice
          tone="alarm"
          title={evidenceMessages.edit.notSaved}
          actions={<Button onPress={() => void edits.flush()}>{evidenceMessages.box.again}</Button>}
        >
          {reasonWords(saving.reason)}
        </Notice>
      )}
      <div className={styles.foot}>
        {saving.kind !== 'failed' && <SavedMark state={saving} />}
        <Button onPress={onDone} keys="escape">
          {evidenceMessages.edit.done}
        </Button>
      </div>
    </>
  );
};

/** Parts the note where the cursor stands in its description, once what was typed is saved. */
function useSplit(note: Evidence, edits: NoteEdits, onDone: () => void) {
  const reviewId = useReviewId();
  const toasts = useToasts();
  const undoOf = useUndoStep();
  const words = evidenceMessages.split;
  return async (at: number): Promise<void> => {
    const { description } = edits.store.get().fields;
    await edits.flush();
    const answer = await invoke('evidence.split', { reviewId, noteId: note.id, description, at });
    if (!answer.ok) {
      toasts.show({ tone: 'alarm', words: `${words.failed} ${failureWords(answer.failure)}` });
      return;
    }
    onDone();
    toasts.show({
      words: words.done,
      ...(answer.value.step === null ? {} : { action: undoOf(answer.value.step) }),
    });
  };
}

export const NoteEditor = ({ note, facts, lenses, time, onDone }: NoteEditorProps) => {
  const edits = useNoteEdits(useReviewId(), note);
  const region = useRef<HTMLElement>(null);
  useLeavingPlace();

  useEffect(() => {
    // Changing a note starts in its words.
    const text = region.current?.querySelector('textarea');
    text?.focus();
    text?.setSelectionRange(text.value.length, text.value.length);
  }, []);

  const leave = (): void => {
    void edits.flush();
    onDone();
  };
  const split = useSplit(note, edits, onDone);
  const description = (): HTMLTextAreaElement | null =>
    region.current?.querySelector('textarea') ?? null;
  const splitHere = (): void => void split(description()?.selectionStart ?? 0);
  const photos = useRef<PhotoAdderHandle>(null);
  const noteId = useCallback(() => Promise.resolve(note.id), [note.id]);
  const text = (name: TextName): void => {
    const index = textNames.indexOf(name);
    region.current?.querySelectorAll('textarea')[index]?.focus();
  };
  useNoteKey('editor', 'fileNote', leave);
  useNoteKey('editor', 'splitNote', splitHere);
  useNoteKey('editor', 'addPhoto', () => photos.current?.choose());
  useNoteKey('editor', 'interpretation', () => text('interpretation'));
  useNoteKey('editor', 'quote', () => text('quote'));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };

  return (
    // Escape leaves from wherever in the note the focus is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={region}
      aria-label={evidenceMessages.edit.region(time)}
      className={styles.editor}
      onKeyDown={onKeyDown}
      {...editorMark}
    >
      <EditedText edits={edits} name="description" rows={3} />
      <EditedText edits={edits} name="interpretation" rows={1} />
      <EditedText edits={edits} name="quote" rows={1} />
      <EditedMarks edits={edits} facts={facts} lenses={lenses} />
      <EditorFacts edits={edits} team={facts.team} />
      <EditedAnswers edits={edits} />
      <div className={styles.row}>
        <PhotoStrip noteId={note.id} />
        <PhotoAdder ref={photos} noteId={noteId} keys={shortcuts.addPhoto} />
        <Button size="small" icon={Scissors} keys={shortcuts.splitNote} onPress={splitHere}>
          {evidenceMessages.split.button}
        </Button>
      </div>
      <EditedMore edits={edits} />
      <EditorFoot edits={edits} onDone={leave} />
    </section>
  );
};
