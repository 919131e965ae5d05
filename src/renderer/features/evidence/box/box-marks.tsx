// The marks of the note being written: what kind it is, how it was come by, which hypothesis it
// speaks to and which way, and what lens items it shows. Each has its key.
import { memo, useState } from 'react';
import type { NoteKind, SourceKind } from '../../../../shared/domain/evidence.ts';
import type { HypothesisId } from '../../../../shared/domain/ids.ts';
import { useShortcut } from '../../../ui/index.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { toggledKind, toggledSource, toggledTag, withNextStance } from '../draft/note-content.ts';
import { useStoreValue } from '../draft/use-store.ts';
import { HypothesisTags } from '../parts/hypothesis-tags.tsx';
import { KindMark, SourceMark } from '../parts/kind-and-source.tsx';
import { LensPicker } from '../parts/lens-picker.tsx';
import { LensTags } from '../parts/lens-tags.tsx';
import type { Lenses } from '../use-lenses.ts';
import type { CodedHypothesis } from '../use-review-facts.ts';
import styles from './box-marks.module.css';
import { FileButton } from './file-button.tsx';
import { NoteTime } from './note-time.tsx';

const hypothesisKeys = [
  'tagHypothesis1',
  'tagHypothesis2',
  'tagHypothesis3',
  'tagHypothesis4',
  'tagHypothesis5',
] as const;

const useMarkKeys = (box: DraftBox, hypotheses: readonly CodedHypothesis[]): void => {
  const kind = (pressed: NoteKind) => () =>
    box.change({ kind: toggledKind(box.store.get().content.kind, pressed) });
  useShortcut('markStrength', kind('strength'));
  useShortcut('markArea', kind('development'));
  useShortcut('markQuestion', kind('question'));

  const source = (pressed: SourceKind) => () =>
    box.change({ sourceKind: toggledSource(box.store.get().content.sourceKind, pressed) });
  useShortcut('markSeen', source('seen'));
  useShortcut('markHeard', source('heard'));
  useShortcut('markRead', source('read'));
  useShortcut('markCounted', source('counted'));

  const tag = (index: number) => () => {
    const hypothesis = hypotheses[index];
    if (hypothesis === undefined) return;
    box.change({ links: withNextStance(box.store.get().content.links, hypothesis.id) });
  };
  useShortcut(hypothesisKeys[0], tag(0));
  useShortcut(hypothesisKeys[1], tag(1));
  useShortcut(hypothesisKeys[2], tag(2));
  useShortcut(hypothesisKeys[3], tag(3));
  useShortcut(hypothesisKeys[4], tag(4));
};

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

  useMarkKeys(box, hypotheses);
  useShortcut('tagLens', () => setPicking(true));

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
