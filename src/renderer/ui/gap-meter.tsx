// How far the evidence carries a claim: a dot for each thing the rule asks for, and the same in
// words. It says what is missing; where it could be found is the caller's sentence.

import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { uiMessages } from '../messages/ui.ts';
import { classNames } from './class-names.ts';
import styles from './gap-meter.module.css';

export interface GapPart {
  /** What is counted, so that it reads well after "2 of 3": "notes", "reviewers". */
  readonly label: string;
  /** The same for exactly one: "reviewer". */
  readonly labelOfOne?: string | undefined;
  readonly have: number;
  readonly need: number;
  readonly met: boolean;
  /** Words instead of "2 of 3 notes", for what is not a count. */
  readonly words?: string | undefined;
}

export interface GapMeterProps {
  readonly label: string;
  readonly parts: readonly GapPart[];
  /** What is still needed and where it can be found. */
  readonly children?: ReactNode;
}

const partWords = ({ label, labelOfOne = label, have, need, met, words }: GapPart): string => {
  if (words !== undefined) return words;
  return met
    ? uiMessages.gap.enough(have, have === 1 ? labelOfOne : label)
    : uiMessages.gap.short(have, need, need === 1 ? labelOfOne : label);
};

const dotsOf = (part: GapPart): readonly boolean[] =>
  Array.from({ length: part.need }, (_, index) => part.met || index < part.have);

export const GapMeter = ({ label, parts, children }: GapMeterProps) => {
  const isMet = parts.every((part) => part.met);
  return (
    <div role="group" aria-label={label} className={styles.meter}>
      <div aria-hidden className={styles.dots}>
        {parts.map((part) => (
          <span key={part.label} className={styles.part}>
            {dotsOf(part).map((isFull, index) => (
              <i key={index} className={classNames(styles.dot, isFull && styles.full)} />
            ))}
          </span>
        ))}
      </div>
      <ul className={styles.words}>
        {parts.map((part) => (
          <li key={part.label} className={part.met ? styles.met : styles.short}>
            {partWords(part)}
          </li>
        ))}
      </ul>
      {isMet ? (
        <p className={styles.carried}>
          <Check aria-hidden size="1em" strokeWidth={2.5} />
          {uiMessages.gap.met}
        </p>
      ) : (
        children !== undefined && <div className={styles.needed}>{children}</div>
      )}
    </div>
  );
};
