// One tag for each hypothesis: pressing it goes from supports to challenges to neutral to none.
import type { HypothesisId } from '../../../../shared/domain/ids.ts';
import type { NoteContent } from '../../../../shared/domain/note-content.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { KeyCap, TagButton, Tooltip } from '../../../ui/index.ts';
import { stanceTo } from '../draft/note-content.ts';
import type { CodedHypothesis } from '../use-review-facts.ts';
import { stanceSigns, stanceTones } from './stance-sign.ts';
import styles from './tags.module.css';

export interface HypothesisTagsProps {
  readonly hypotheses: readonly CodedHypothesis[];
  readonly links: NoteContent['links'];
  readonly onCycle: (id: HypothesisId) => void;
  readonly hasKeys?: boolean;
}

export const HypothesisTags = ({
  hypotheses,
  links,
  onCycle,
  hasKeys = false,
}: HypothesisTagsProps) => {
  if (hypotheses.length === 0) return null;
  const words = evidenceMessages.hypotheses;
  return (
    <div role="group" aria-label={evidenceMessages.box.tagHypotheses} className={styles.tags}>
      {hypotheses.map(({ id, code, statement }) => {
        const stance = stanceTo(links, id);
        const word = stance === null ? words.notTagged : evidenceMessages.stances[stance];
        return (
          <Tooltip key={id} text={statement}>
            <TagButton
              tone={stance === null ? undefined : stanceTones[stance]}
              label={words.press(code, statement, word)}
              onPress={() => onCycle(id)}
            >
              {stance !== null && <span aria-hidden>{stanceSigns[stance]}</span>}
              {code}
              {stance !== null && ` ${word}`}
            </TagButton>
          </Tooltip>
        );
      })}
      {hasKeys && <KeyCap keys={evidenceMessages.box.hypothesisKeys(hypotheses.length)} />}
    </div>
  );
};
