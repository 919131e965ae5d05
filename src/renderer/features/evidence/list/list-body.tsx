// The lines of the list that are in sight, or what stands in their place while there are none.
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { Button, EmptyState, Notice } from '../../../ui/index.ts';
import { failureWords } from '../failure-words.ts';
import type { Lenses } from '../use-lenses.ts';
import type { ReviewFacts } from '../use-review-facts.ts';
import styles from './list-body.module.css';
import { ListGroups } from './list-groups.tsx';
import type { ListRow } from './list-rows.ts';
import type { NoteRowActions } from './note-row.tsx';
import type { ListFocus } from './use-list-focus.ts';
import { useListWindow } from './use-list-window.ts';
import type { NotesRead } from './use-notes.ts';

export interface ListBodyHandle {
  /** Brings a line into sight, so that it is drawn. */
  readonly reach: (id: string) => void;
}

export interface ListBodyProps {
  readonly rows: readonly ListRow[];
  readonly notes: NotesRead;
  readonly facts: ReviewFacts;
  readonly lenses: Lenses;
  readonly search: string;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly isNarrowed: boolean;
  readonly editedId: string | null;
  readonly chosenIds: ReadonlySet<string>;
  readonly listFocus: ListFocus;
  readonly actions: NoteRowActions;
  readonly ref: Ref<ListBodyHandle>;
}

const words = evidenceMessages.list;

/** First guesses; each line is measured once it is drawn. */
const headingHeight = 56;
const noteHeight = 112;
/** This near the end, more is read. */
const nearEnd = 30;

const Nothing = ({ notes, isNarrowed }: Pick<ListBodyProps, 'notes' | 'isNarrowed'>) => {
  if (notes.failure !== null) {
    return (
      <Notice
        tone="alarm"
        title={words.failed}
        actions={<Button onPress={notes.readAgain}>{words.again}</Button>}
      >
        {failureWords(notes.failure)}
      </Notice>
    );
  }
  if (notes.isReading) return <p className={styles.loading}>{words.loading}</p>;
  return isNarrowed ? (
    <EmptyState title={words.emptyFoundTitle}>{words.emptyFound}</EmptyState>
  ) : (
    <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
  );
};

export const ListBody = (props: ListBodyProps) => {
  const { rows, notes, search, isNarrowed, editedId, listFocus, ref } = props;
  const list = useRef<HTMLDivElement>(null);
  const indexOf = (id: string | null): number =>
    id === null ? -1 : rows.findIndex((row) => row.id === id);
  const kept = [indexOf(listFocus.activeId), indexOf(editedId)].filter((index) => index >= 0);

  const { virtualizer, margin } = useListWindow({
    list,
    count: rows.length,
    keyOf: (index) => rows[index]?.id ?? String(index),
    heightOf: (index) => (rows[index]?.kind === 'heading' ? headingHeight : noteHeight),
    kept,
  });

  useImperativeHandle(
    ref,
    () => ({
      reach: (id) => {
        const index = rows.findIndex((row) => row.id === id);
        if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
      },
    }),
    [rows, virtualizer],
  );

  // What was found is read from its beginning.
  const seen = useRef(search);
  useEffect(() => {
    if (seen.current === search) return;
    seen.current = search;
    if ((virtualizer.scrollOffset ?? 0) > margin) virtualizer.scrollToIndex(0);
  }, [search, virtualizer, margin]);

  const items = virtualizer.getVirtualItems();
  const lastDrawn = items.at(-1)?.index ?? 0;
  const { hasMore, readMore } = notes;
  useEffect(() => {
    if (hasMore && lastDrawn > rows.length - nearEnd) readMore();
  }, [hasMore, readMore, lastDrawn, rows.length]);

  if (!isNarrowed ? notes.total === 0 : rows.length <= 1) {
    return (
      <div ref={list}>
        <Nothing notes={notes} isNarrowed={isNarrowed} />
      </div>
    );
  }
  return (
    <div ref={list} className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
      <ListGroups {...props} items={items} margin={margin} measure={virtualizer.measureElement} />
    </div>
  );
};
