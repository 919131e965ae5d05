// Says aloud what a key changed while the focus stays in the text: a mark, a stance, a lens item.
// Nothing is shown; the marks themselves are in sight.
import { memo, useEffect, useState } from 'react';
import type { NoteContent } from '../../../../shared/domain/note-content.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { stanceTo } from '../draft/note-content.ts';
import type { Lenses } from '../use-lenses.ts';
import type { CodedHypothesis } from '../use-review-facts.ts';
import styles from './spoken-changes.module.css';

const words = evidenceMessages.spoken;

function changeWords(
  before: NoteContent,
  after: NoteContent,
  hypotheses: readonly CodedHypothesis[],
  lenses: Lenses,
): string | null {
  if (before.kind !== after.kind) {
    return after.kind === null ? words.noKind : evidenceMessages.kinds[after.kind];
  }
  if (before.sourceKind !== after.sourceKind) {
    return after.sourceKind === null ? words.noSource : evidenceMessages.sources[after.sourceKind];
  }
  if (before.links !== after.links) {
    const changed = hypotheses.find(
      ({ id }) => stanceTo(before.links, id) !== stanceTo(after.links, id),
    );
    if (changed === undefined) return null;
    const stance = stanceTo(after.links, changed.id);
    const { told, notTagged } = evidenceMessages.hypotheses;
    return told(changed.code, stance === null ? notTagged : evidenceMessages.stances[stance]);
  }
  if (before.lensTags !== after.lensTags) {
    const added = after.lensTags.find((tag) => !before.lensTags.includes(tag));
    const removed = before.lensTags.find((tag) => !after.lensTags.includes(tag));
    if (added !== undefined) return words.added(lenses.nameOf(added));
    if (removed !== undefined) return words.removed(lenses.nameOf(removed));
  }
  return null;
}

export interface SpokenChangesProps {
  readonly box: DraftBox;
  readonly hypotheses: readonly CodedHypothesis[];
  readonly lenses: Lenses;
}

export const SpokenChanges = memo(({ box, hypotheses, lenses }: SpokenChangesProps) => {
  const [said, setSaid] = useState('');
  useEffect(() => {
    let before = box.store.get();
    return box.store.subscribe(() => {
      const after = box.store.get();
      // A note that has just left the box takes its marks along; that is said by "Note filed".
      const isSameNote = before.isFiling === after.isFiling;
      const change =
        isSameNote && before.content !== after.content
          ? changeWords(before.content, after.content, hypotheses, lenses)
          : null;
      before = after;
      if (change !== null) setSaid(change);
    });
  }, [box, hypotheses, lenses]);
  return (
    <div aria-live="polite" className={styles.spoken}>
      {said}
    </div>
  );
});
SpokenChanges.displayName = 'SpokenChanges';
