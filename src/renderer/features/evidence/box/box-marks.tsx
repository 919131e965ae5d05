// The marks of the note being written: what kind it is, how it was come by, which hypothesis it
// speaks to and which way, and what lens items it shows. Each has its key.
import { memo, useState } from 'react';
import type { HypothesisId } from '../../../../shared/domain/ids.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { toggledTag, withNextStance } from '../draft/note-content.ts';
import { useStoreValue } from '../draft/use-store.ts';
import { HypothesisTags } from '../parts/hypothesis-tags.tsx';
import { KindMark, SourceMark } from '../parts/kind-and-source.tsx';
import { LensPicker } from '../parts/lens-picker.tsx';
import { LensTags } from '../parts/lens-tags.tsx';
import { useMarkKeys } from '../parts/use-note-keys.ts';
import type { Lenses } from '../use-lenses.ts';
import type { CodedHypothesis } from '../use-review-facts.ts';
import styles from './box-marks.module.css';
import { FileButton } from './file-button.tsx';
import { NoteTime } from './note-time.tsx';

export interface BoxMarksProps {
  readonly box: DraftBox;
  readonly hypotheses: readonly CodedHypothesis[];
  readonly lenses: Lenses;
  readonly onFile: () => void;
}

export const BoxMarks = memo(({ box, hypotheses, lenses, onFile }: BoxMarksProps) => {
  const kind = useStoreValue(box.store, ({ content }) => content.kind);
  const sourceKind = useStoreValue(box.store, ({ content }) => content.sourceKind);
  const links = useStoreValue(box.store, ({ content }) => content.links);
  const lensTags = useStoreValue(box.store, ({ content }) => content.lensTags);
  const [isPicking, setPicking] = useState(false);

  useMarkKeys('box', {
    marks: () => box.store.get().content,
    change: box.change,
    hypotheses,
    pickLens: () => setPicking(true),
  });

  const cycle = (id: HypothesisId) => box.change({ links: withNextStance(links, id) });
  const toggle = (tag: string) => box.change({ lensTags: toggledTag(lensTags, tag) });

  return (
    <div className={styles.marks}>
      <div className={styles.row}>
        <KindMark value={kind} onChange={(next) => box.change({ kind: next })} hasKeys />
      </div>
      <div className={styles.row}>
        <SourceMark
          value={sourceKind}
          onChange={(next) => box.change({ sourceKind: next })}
          hasKeys
        />
        <div className={styles.end}>
          <NoteTime box={box} />
        </div>
      </div>
      <div className={styles.row}>
        <HypothesisTags hypotheses={hypotheses} links={links} onCycle={cycle} hasKeys />
        <LensTags
          tags={lensTags}
          nameOf={lenses.nameOf}
          onRemove={toggle}
          onAdd={() => setPicking(true)}
          hasKeys
        />
        <div className={styles.end}>
          <FileButton box={box} onFile={onFile} />
        </div>
      </div>
      <LensPicker
        lenses={lenses}
        tags={lensTags}
        onToggle={toggle}
        isOpen={isPicking}
        onOpenChange={setPicking}
      />
    </div>
  );
});
BoxMarks.displayName = 'BoxMarks';
