// Grouping notes into findings: what is not yet placed on the left, what the team can say on the
// right. Notes go across by menu, by key or by hand; a finding opens for its sentence and evidence.
import { useEffect, useRef, useState } from 'react';
import { findingCategories, type FindingCategory } from '../../../shared/domain/finding.ts';
import type { EvidenceId } from '../../../shared/domain/ids.ts';
import type { WeighedFinding } from '../../../shared/ipc/finding.contract.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { findingMessages as words } from '../../messages/finding.ts';
import { EmptyState, Menu, Notice, Page, PageHeader } from '../../ui/index.ts';
import { cardId } from './card-id.ts';
import { failureWords } from './failure-words.ts';
import { adviseOnBalance } from './finding-balance.ts';
import styles from './findings-screen.module.css';
import { type CardActions, FindingGroup, groupHeadingId } from './parts/finding-group.tsx';
import { NotesPane } from './parts/notes-pane.tsx';
import { useFindingChanges } from './use-finding-changes.ts';
import { useNames } from './use-names.ts';
import { usePlaceNotes } from './use-place-notes.ts';

/** Gives the focus to a card's link (or a heading) once the list shows what was just changed. */
function useFocusAfterChange(findings: readonly WeighedFinding[] | undefined) {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const place = document.getElementById(wanted.current);
    if (place === null) return;
    wanted.current = null;
    (place.querySelector<HTMLElement>('h3 a') ?? place).focus();
  }, [findings]);
  return (id: string) => {
    wanted.current = id;
  };
}

const NewFindingMenu = ({ onNew }: { readonly onNew: CardActions['onNew'] }) => (
  <Menu
    label={words.newFinding.button}
    accessibleLabel={words.newFinding.menuLabel}
    variant="act"
    actions={findingCategories.map((category) => ({
      id: category,
      label: words.newFinding.ofCategory(category),
      onAction: () => onNew(category, []),
    }))}
  />
);

export const FindingsScreen = () => {
  const reviewId = useReviewId();
  const names = useNames();
  const { data: findings, error } = useOperation('finding.list', { reviewId });
  const { data: unplaced } = useOperation('evidence.list', {
    reviewId,
    filter: { isUnplaced: true },
    limit: 1,
  });
  const { data: allNotes } = useOperation('evidence.list', { reviewId, limit: 1 });
  const place = usePlaceNotes();
  const changes = useFindingChanges();
  const focusAfter = useFocusAfterChange(findings);
  const [namingId, setNamingId] = useState<string | null>(null);
  const [isDragging, setDragging] = useState(false);

  if (findings === undefined) {
    return (
      <Page>
        <PageHeader title={words.title} />
        {error === null ? (
          <p role="status">{words.loading}</p>
        ) : (
          <Notice tone="alarm" title={words.failures.title}>
            {failureWords(error.failure)}
          </Notice>
        )}
      </Page>
    );
  }

  const groups = findingCategories.map((category) => ({
    category,
    findings: findings.filter(({ finding }) => finding.category === category),
  }));
  const inOrder = groups.flatMap((group) => group.findings);
  const advice = adviseOnBalance(inOrder.map(({ finding }) => finding.category));
  const siblingsOf = (target: WeighedFinding): readonly WeighedFinding[] =>
    inOrder.filter(({ finding }) => finding.category === target.finding.category);

  const makeNew = async (
    category: FindingCategory,
    notes: readonly EvidenceId[],
  ): Promise<void> => {
    const findingId = await changes.add(category, notes);
    if (findingId !== null) setNamingId(findingId);
  };

  const actions: CardActions = {
    onNaming: (findingId, isNaming) =>
      setNamingId((before) => (isNaming ? findingId : before === findingId ? null : before)),
    onDropNotes: (target, notes) => void place(notes, target),
    onMove: (target, direction) => {
      focusAfter(cardId(target.finding.id));
      void changes.move(target, siblingsOf(target), direction);
    },
    onCategory: (target, category) => {
      focusAfter(cardId(target.finding.id));
      void changes.setCategory(target, category);
    },
    onBin: (target) => {
      const siblings = siblingsOf(target);
      const at = siblings.indexOf(target);
      const next = siblings[at + 1] ?? siblings[at - 1];
      focusAfter(
        next === undefined ? groupHeadingId(target.finding.category) : cardId(next.finding.id),
      );
      void changes.moveToBin(target);
    },
    onNew: (category, notes) => void makeNew(category, notes),
  };

  return (
    <Page>
      <PageHeader
        title={words.title}
        meta={words.headerFacts(inOrder.length, unplaced?.total ?? 0)}
        actions={<NewFindingMenu onNew={actions.onNew} />}
      />
      <div className={styles.board}>
        <div className={styles.notes}>
          <NotesPane
            findings={inOrder}
            names={names}
            hasNotes={allNotes === undefined || allNotes.total > 0}
            onPlace={(notes, target, role) => void place(notes, target, role)}
            onNew={actions.onNew}
            onDragChange={setDragging}
          />
        </div>
        <div role="region" aria-label={words.groupsPane} className={styles.findings}>
          {inOrder.length === 0 && (
            <EmptyState title={words.emptyAll.title}>{words.emptyAll.words}</EmptyState>
          )}
          {groups.map((group, index) => (
            <FindingGroup
              key={group.category}
              category={group.category}
              findings={group.findings}
              before={groups.slice(0, index).reduce((sum, each) => sum + each.findings.length, 0)}
              advice={advice.find(({ name }) =>
                name === 'few-strengths'
                  ? group.category === 'strength'
                  : group.category === 'area-for-development',
              )}
              names={names}
              namingId={namingId}
              isDragging={isDragging}
              actions={actions}
            />
          ))}
        </div>
      </div>
    </Page>
  );
};
