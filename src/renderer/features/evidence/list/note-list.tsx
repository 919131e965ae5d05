// The list of notes: what was filed in this activity first, then all others, or what was searched
// for. It is drawn apart from the box, so that typing there never waits for it.
import {
  memo,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { EvidenceId } from '../../../../shared/domain/ids.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { useShortcut, useToasts } from '../../../ui/index.ts';
import { invoke } from '../../../api/invoke.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { useStoreValue } from '../draft/use-store.ts';
import { failureWords } from '../failure-words.ts';
import type { Lenses } from '../use-lenses.ts';
import { useToday } from '../use-minute.ts';
import type { ReviewFacts } from '../use-review-facts.ts';
import { type FilterState, isNarrowed, noFilter } from './filter-state.ts';
import { ListBody, type ListBodyHandle } from './list-body.tsx';
import type { ListRow } from './list-rows.ts';
import { withEdited } from './list-rows.ts';
import { MergeBar } from './merge-bar.tsx';
import { NoteFilters } from './note-filters.tsx';
import styles from './note-list.module.css';
import { lineAfterRemoval } from './list-keys.ts';
import { useChosenNotes } from './use-chosen-notes.ts';
import { noteLines, useListFocus } from './use-list-focus.ts';
import { useNotes } from './use-notes.ts';
import { useRested } from './use-rested.ts';
import { useSoughtNote } from './use-sought-note.ts';

export interface NoteListHandle {
  /** Takes the focus to the note the list was left at, or the first. */
  readonly focus: () => void;
}

export interface NoteListProps {
  readonly box: DraftBox;
  readonly facts: ReviewFacts;
  readonly lenses: Lenses;
  readonly ref: Ref<NoteListHandle>;
}

type NoteLine = Extract<ListRow, { kind: 'note' }>;

const words = evidenceMessages.list;
/** Long enough to gather a quick word, short enough to feel immediate. */
const searchRest = 120;

export const NoteList = memo(({ box, facts, lenses, ref }: NoteListProps) => {
  const reviewId = useReviewId();
  const toasts = useToasts();
  const today = useToday();
  const [filter, setFilter] = useState<FilterState>(noFilter);
  const rested = useRested(filter, searchRest);
  const activityType = useStoreValue(box.store, ({ content }) => content.activityType);
  const place = useRested(
    useStoreValue(box.store, ({ content }) => content.place),
    300,
  );
  const notes = useNotes(rested, { activityType, place });

  const [edited, setEdited] = useState<{ row: NoteLine; index: number } | null>(null);
  const rows = useMemo(() => withEdited(notes.rows, edited), [notes.rows, edited]);
  const body = useRef<ListBodyHandle>(null);
  const onReach = useCallback((id: string) => body.current?.reach(id), []);

  const edit = (id: string): void => {
    const index = rows.findIndex((row) => row.id === id);
    const row = rows[index];
    if (row?.kind === 'note') setEdited({ row, index });
  };

  const bin = async (id: string): Promise<void> => {
    const next = lineAfterRemoval(noteLines(rows), id);
    const noteId = id as EvidenceId;
    const said = await invoke('evidence.move-to-bin', { reviewId, noteId });
    if (!said.ok) {
      const why = failureWords(said.failure);
      toasts.show({ tone: 'alarm', words: `${words.binFailed} ${why}` });
      return;
    }
    setEdited(null);
    if (next !== null) listFocus.focus(next);
    const restore = async (): Promise<void> => {
      const back = await invoke('evidence.restore', { reviewId, noteId });
      if (back.ok) listFocus.focus(id);
      else
        toasts.show({
          tone: 'alarm',
          words: `${words.restoreFailed} ${failureWords(back.failure)}`,
        });
    };
    toasts.show({
      words: words.binned,
      action: { label: words.undo, onPress: () => void restore() },
    });
  };

  const merged = useRef((_id: string): void => undefined);
  const chosen = useChosenNotes(rows, facts, (id) => merged.current(id));
  const listFocus = useListFocus({
    rows,
    onEdit: edit,
    onBin: (id) => void bin(id),
    onChoose: chosen.toggle,
    onReach,
  });
  useShortcut('mergeNotes', () => void chosen.merge(), { isEnabled: chosen.ids.size > 1 });
  const { activeId, focus } = listFocus;
  const goToList = useCallback(() => {
    if (activeId !== null) focus(activeId);
  }, [activeId, focus]);
  useImperativeHandle(ref, () => ({ focus: goToList }), [goToList]);

  const narrowed = isNarrowed(rested);
  const showAll = useCallback(() => setFilter(noFilter), []);
  const { hasMore, readAll } = notes;
  useSoughtNote({ rows, isNarrowed: narrowed, hasMore, readAll, showAll, focus });

  // Lines keep the same handlers, so that none is redrawn only because another was changed.
  const { toggle } = chosen;
  const latest = useRef({ edit, bin, focus, toggle });
  useEffect(() => {
    latest.current = { edit, bin, focus, toggle };
    merged.current = focus;
  });
  const { activate } = listFocus;
  const actions = useMemo(
    () => ({
      onActivate: activate,
      onEdit: (id: string) => latest.current.edit(id),
      onBin: (id: string) => void latest.current.bin(id),
      onChoose: (id: string) => latest.current.toggle(id),
      onLeaveEdit: (id: string) => {
        setEdited(null);
        latest.current.focus(id);
      },
    }),
    [activate],
  );

  return (
    <section aria-label={words.region} className={styles.notes}>
      <NoteFilters
        filter={filter}
        onChange={setFilter}
        facts={facts}
        lenses={lenses}
        found={narrowed && !notes.isReading ? words.found(notes.total) : ''}
        onGoToList={goToList}
      />
      <ListBody
        rows={rows}
        notes={notes}
        facts={facts}
        lenses={lenses}
        search={narrowed ? rested.text : ''}
        isNarrowed={narrowed}
        editedId={edited?.row.id ?? null}
        chosenIds={chosen.ids}
        listFocus={listFocus}
        actions={actions}
        ref={body}
        today={today}
      />
      {chosen.ids.size > 0 && <MergeBar chosen={chosen} />}
    </section>
  );
});
NoteList.displayName = 'NoteList';
