// The notes to be placed: which, what is chosen of them, and the ways from here into a finding.
import { useMemo, useRef, useState } from 'react';
import {
  type EvidenceRole,
  findingCategories,
  type FindingCategory,
} from '../../../../shared/domain/finding.ts';
import type { EvidenceId } from '../../../../shared/domain/ids.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { findingMessages } from '../../../messages/finding.ts';
import {
  Button,
  Menu,
  type MenuAction,
  Notice,
  type Option,
  SegmentedControl,
} from '../../../ui/index.ts';
import { failureWords } from '../failure-words.ts';
import {
  everyUnplacedNote,
  isFiltered,
  type NoteScope,
  useNoteSearch,
} from '../use-note-search.ts';
import { useFocusAfterPlacing } from '../use-focus-after-placing.ts';
import type { ReviewNames } from '../use-names.ts';
import { FindingChooser } from './finding-chooser.tsx';
import { NoteFilters } from './note-filters.tsx';
import { NoteList } from './note-list.tsx';
import styles from './notes-pane.module.css';
import { NothingToPlace } from './nothing-to-place.tsx';

const words = findingMessages.notes;
const none: ReadonlySet<EvidenceId> = new Set();
const scopes: readonly Option<NoteScope>[] = [
  { value: 'unplaced', label: words.unplaced },
  { value: 'all', label: words.all },
];

export interface NotesPaneProps {
  /** In the order of their numbers. */
  readonly findings: readonly WeighedFinding[];
  readonly names: ReviewNames;
  readonly hasNotes: boolean;
  readonly onPlace: (
    notes: readonly EvidenceId[],
    target: WeighedFinding,
    role: EvidenceRole,
  ) => void;
  readonly onNew: (category: FindingCategory, notes: readonly EvidenceId[]) => void;
  readonly onDragChange: (isDragging: boolean) => void;
}

export const NotesPane = ({
  findings,
  names,
  hasNotes,
  onPlace,
  onNew,
  onDragChange,
}: NotesPaneProps) => {
  const reviewId = useReviewId();
  const notes = useNoteSearch();
  const { search, found, change, showMore, error } = notes;
  const [chosen, setChosen] = useState<ReadonlySet<EvidenceId>>(none);
  const [choosingFor, setChoosingFor] = useState<readonly EvidenceId[] | null>(null);

  // What left the list (placed, filtered away) is no longer chosen: nothing moves unseen.
  const selected = useMemo(() => {
    const shown = new Set<EvidenceId>(found?.notes.map(({ id }) => id));
    return new Set([...chosen].filter((id) => shown.has(id)));
  }, [chosen, found]);

  const searchBox = useRef<HTMLInputElement>(null);
  const keepFocus = useFocusAfterPlacing(found?.notes);
  const place = (
    ids: readonly EvidenceId[],
    target: WeighedFinding,
    role: EvidenceRole = 'rests-on',
  ): void => {
    setChosen(none);
    setChoosingFor(null);
    keepFocus(ids);
    onPlace(ids, target, role);
  };
  const makeNew = (category: FindingCategory, ids: readonly EvidenceId[]): void => {
    setChosen(none);
    setChoosingFor(null);
    onNew(category, ids);
  };

  const newFrom = (ids: readonly EvidenceId[]): MenuAction[] =>
    findingCategories.map((category, index) => ({
      id: `new ${category}`,
      label: findingMessages.newFinding.ofCategory(category),
      startsGroup: index === 0 && findings.length > 0,
      onAction: () => makeNew(category, ids),
    }));

  const movesOf = (ids: readonly EvidenceId[]): MenuAction[] => [
    ...findings.map((target, index) => ({
      id: target.finding.id,
      label: target.finding.heading || findingMessages.noHeading,
      description: findingMessages.numbered(target.finding.category, target.number),
      ...(index < 9 ? { keys: String(index + 1) } : {}),
      onAction: () => place(ids, target),
    })),
    ...newFrom(ids),
  ];

  const moveLabel = search.scope === 'unplaced' ? words.moveTo : words.addTo;
  const shown = found?.notes ?? [];
  const total = found?.total ?? 0;
  const chosenIds = [...selected];

  return (
    <section aria-labelledby="notes-to-place" className={styles.pane}>
      <div className={styles.head}>
        <h2 id="notes-to-place" tabIndex={-1}>
          {words.title}
        </h2>
        {hasNotes && (
          <SegmentedControl
            label={words.which}
            isLabelHidden
            options={scopes}
            value={search.scope}
            onChange={(scope) => change({ scope })}
          />
        )}
      </div>

      {hasNotes && <NoteFilters notes={notes} names={names} searchBox={searchBox} />}
      {error !== null && <Notice tone="alarm">{failureWords(error.failure)}</Notice>}

      {hasNotes && (
        <div role="group" aria-label={words.selection} className={styles.actions}>
          {/* Stays while the list is empty, so that its words are heard to change. */}
          <span role="status" className={styles.count}>
            {found === undefined
              ? ''
              : selected.size > 0
                ? words.selected(selected.size)
                : shown.length < total
                  ? words.countOf(shown.length, total)
                  : words.count(total)}
          </span>
          {selected.size > 0 && (
            <Button variant="plain" size="small" onPress={() => setChosen(none)}>
              {words.clearSelection}
            </Button>
          )}
          <Menu
            label={moveLabel}
            accessibleLabel={words.moveSelected(moveLabel)}
            actions={movesOf(chosenIds)}
            size="small"
            isDisabled={selected.size === 0}
          />
          {selected.size > 0 && (
            <Menu
              label={findingMessages.newFinding.button}
              accessibleLabel={findingMessages.newFinding.fromSelectedLabel}
              actions={newFrom(chosenIds).map((action) => ({ ...action, startsGroup: false }))}
              size="small"
            />
          )}
        </div>
      )}

      {shown.length > 0 && (
        <>
          <NoteList
            notes={shown}
            names={names}
            label={words.list}
            selected={selected}
            onSelect={setChosen}
            moveLabel={moveLabel}
            movesFor={(id) => movesOf([id])}
            onChoose={setChoosingFor}
            onDigit={(ids, digit) => {
              const target = findings[digit - 1];
              if (target === undefined) return false;
              place(ids, target);
              return true;
            }}
            onDragChange={onDragChange}
          />
          {shown.length < total && (
            <Button size="small" onPress={showMore}>
              {words.showMore(Math.min(total - shown.length, everyUnplacedNote.limit))}
            </Button>
          )}
          <p className={styles.help}>{words.help}</p>
        </>
      )}

      {found !== undefined && shown.length === 0 && (
        <NothingToPlace
          kind={!hasNotes ? 'no-notes' : isFiltered(search) ? 'nothing-found' : 'all-placed'}
          captureHref={paths.capture(reviewId)}
          onShowAll={() => {
            change({ text: '', hypothesisId: null, activityType: null, reviewerId: null });
            searchBox.current?.focus();
          }}
        />
      )}

      <FindingChooser
        count={choosingFor?.length ?? null}
        findings={findings}
        onClose={() => setChoosingFor(null)}
        onChoose={(target, role) => place(choosingFor ?? [], target, role)}
        onNew={(category) => makeNew(category, choosingFor ?? [])}
      />
    </section>
  );
};
