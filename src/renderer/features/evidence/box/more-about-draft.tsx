// What few notes need and some are better for: folded until asked for.
import { memo, useEffect, useRef, useState } from 'react';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { Disclosure, KeyCap, shortcuts } from '../../../ui/index.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { useStoreValue } from '../draft/use-store.ts';
import { MoreFields } from '../parts/more-fields.tsx';
import { useNoteKey } from '../parts/use-note-keys.ts';
import { strengthWord } from '../parts/strength-word.ts';
import styles from './more-about-draft.module.css';

const useSetWords = (box: DraftBox): string => {
  const strength = useStoreValue(box.store, ({ content }) => content.strength);
  const groupSize = useStoreValue(box.store, ({ content }) => content.groupSize);
  const groupOf = useStoreValue(box.store, ({ content }) => content.groupOf);
  const hasFollowUp = useStoreValue(box.store, ({ content }) => content.followUp.trim() !== '');
  return evidenceMessages.more.set([
    ...(strength === null ? [] : [strengthWord(strength)]),
    ...(groupSize === null ? [] : [evidenceMessages.activity.people(groupSize, groupOf)]),
    ...(hasFollowUp ? [evidenceMessages.more.hasFollowUp] : []),
  ]);
};

const DraftFields = ({ box }: { readonly box: DraftBox }) => {
  const content = useStoreValue(box.store, (state) => state.content);
  return <MoreFields fields={content} onChange={box.change} onBlur={() => void box.flush()} />;
};

export interface MoreAboutDraftProps {
  readonly box: DraftBox;
  /** Folded again by its key: back to the words. */
  readonly onLeave: () => void;
}

export const MoreAboutDraft = memo(({ box, onLeave }: MoreAboutDraftProps) => {
  const [isOpen, setOpen] = useState(false);
  const setWords = useSetWords(box);
  const region = useRef<HTMLDivElement>(null);
  // By its key one goes into what it opens; by the mouse one is there already.
  const [isByKey, setByKey] = useState(false);
  useNoteKey('box', 'moreAboutNote', () => {
    setByKey(!isOpen);
    setOpen(!isOpen);
    if (isOpen) onLeave();
  });
  useEffect(() => {
    if (!isOpen || !isByKey) return;
    setByKey(false);
    region.current?.querySelector<HTMLElement>('[role=radio]')?.focus();
  }, [isOpen, isByKey]);
  return (
    <div ref={region} className={styles.more}>
      <Disclosure
        title={evidenceMessages.more.title}
        meta={
          <>
            {setWords} <KeyCap keys={shortcuts.moreAboutNote} />
          </>
        }
        isExpanded={isOpen}
        onExpandedChange={setOpen}
        headingLevel={2}
      >
        {isOpen && <DraftFields box={box} />}
      </Disclosure>
    </div>
  );
});
MoreAboutDraft.displayName = 'MoreAboutDraft';
