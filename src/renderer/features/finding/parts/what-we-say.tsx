// The finding itself: what it is, its heading, the sentence the school will read, the claim behind.
import { findingCategories, type FindingCategory } from '../../../../shared/domain/finding.ts';
import { keptAgainstRuleStatement } from '../../../../shared/domain/kept-statement.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { Notice, SegmentedControl } from '../../../ui/index.ts';
import { FindingLine, FindingText } from './autosaved-fields.tsx';
import styles from './what-we-say.module.css';

const words = findingMessages.finding;

const categories = findingCategories.map((category) => ({
  value: category,
  label: findingMessages.category[category],
}));

export const WhatWeSay = ({
  weighed,
  onCategory,
}: {
  readonly weighed: WeighedFinding;
  readonly onCategory: (category: FindingCategory) => void;
}) => {
  const { finding } = weighed;
  const statement = keptAgainstRuleStatement(finding, weighed.weight.met);
  return (
    <section aria-label={words.sayTitle} className={styles.sheet}>
      <SegmentedControl
        label={words.category}
        isLabelHidden
        options={categories}
        value={finding.category}
        onChange={onCategory}
      />
      <FindingLine
        finding={finding}
        name="heading"
        label={words.heading}
        description={words.headingHint}
      />
      <FindingText
        finding={finding}
        name="wording"
        rows={4}
        label={words.wording}
        description={words.wordingHint}
      />
      {statement !== null && <Notice tone="mind">{statement}</Notice>}
      <FindingText
        finding={finding}
        name="claim"
        label={words.claim}
        description={words.claimHint}
      />
    </section>
  );
};
