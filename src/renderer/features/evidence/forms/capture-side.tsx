// The side of the Capture screen: prompts on hand, or what the evidence carries so far.
import { evidenceMessages } from '../../../messages/evidence.ts';
import { formMessages } from '../../../messages/form.ts';
import { SegmentedControl, shortcuts, useShortcut } from '../../../ui/index.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import type { ReviewFacts } from '../use-review-facts.ts';
import { WeightPanel } from '../weight/weight-panel.tsx';
import styles from './capture-side.module.css';
import { PromptsPanel } from './prompts-panel.tsx';
import type { CaptureSideState } from './use-capture-side.ts';

const words = formMessages.side;

export interface CaptureSideProps {
  readonly box: DraftBox;
  readonly facts: ReviewFacts;
  readonly side: CaptureSideState;
  /** Back to the words of the note. */
  readonly onLeave: () => void;
}

/** The key works while the side is folded too, so it is listened for outside of it. */
export const PromptsKey = ({ side }: { readonly side: CaptureSideState }) => {
  useShortcut('prompts', side.togglePrompts);
  return null;
};

export const CaptureSide = ({ box, facts, side, onLeave }: CaptureSideProps) => (
  <div className={styles.side}>
    <SegmentedControl
      label={words.views}
      isLabelHidden
      options={[
        { value: 'prompts', label: words.prompts, keys: shortcuts.prompts },
        { value: 'evidence', label: words.evidence },
      ]}
      value={side.view}
      onChange={side.show}
    />
    {side.view === 'prompts' ? (
      <PromptsPanel box={box} facts={facts} onLeave={onLeave} />
    ) : (
      <section aria-label={evidenceMessages.weight.title}>
        <WeightPanel hypotheses={facts.hypotheses} />
      </section>
    )}
  </div>
);
