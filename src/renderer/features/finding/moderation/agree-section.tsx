// Whether the team has agreed the sentence; against the rule only with a reason. Only here, in
// moderation, is it set.
import { useState } from 'react';
import { formatMoment } from '../../../../shared/domain/dates.ts';
import {
  isStillAsAgreed,
  keptAgainstRuleStatement,
} from '../../../../shared/domain/kept-statement.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { moderationMessages as words } from '../../../messages/moderation.ts';
import { Button, Notice, Tag, TextArea } from '../../../ui/index.ts';
import type { ReviewNames } from '../use-names.ts';
import { useRun } from '../use-run.ts';
import { Section } from '../parts/section.tsx';
import styles from './moderation-screen.module.css';

export const AgreeSection = ({
  weighed,
  names,
}: {
  readonly weighed: WeighedFinding;
  readonly names: ReviewNames;
}) => {
  const { finding, weight } = weighed;
  const reviewId = useReviewId();
  const run = useRun();
  const [reason, setReason] = useState(finding.keptBecause);
  const { agreed } = finding;
  const isSame = isStillAsAgreed(finding);
  const isAgainstRule = finding.category !== 'question' && !weight.met;
  const statement = keptAgainstRuleStatement(finding, weight.met);
  const ids = { reviewId, findingId: finding.id };
  return (
    <Section
      id="moderation-agreed"
      title={words.agreeTitle}
      {...(isSame ? { meta: <Tag tone="good">{words.kinds['wording-agreed']}</Tag> } : {})}
    >
      <div className={styles.agree}>
        {finding.whyNots.length > 0 && (
          <p className={styles.mind}>{words.someNot(finding.whyNots.length)}</p>
        )}
        {agreed !== null && (
          <p className={styles.soft}>
            {words.agreedAt(
              formatMoment(agreed.at),
              agreed.byId === null ? null : names.reviewer(agreed.byId),
            )}
          </p>
        )}
        {agreed !== null && !isSame && (
          <Notice tone="mind" title={words.changedSince}>
            {agreed.wording}
          </Notice>
        )}
        {statement !== null && <p className={styles.mind}>▲ {statement}</p>}
        {isAgainstRule && !isSame && (
          <>
            <Notice tone="mind" title={words.rule}>
              {words.ruleBody}
            </Notice>
            <TextArea label={words.keptBecause} rows={2} value={reason} onChange={setReason} />
          </>
        )}
        <div className={styles.buttons}>
          {!isSame && (
            <Button
              variant="act"
              onPress={() => void run('finding.agree', { ...ids, keptBecause: reason })}
            >
              {agreed === null ? words.agree : words.agreeAgain}
            </Button>
          )}
          {agreed !== null && (
            <Button onPress={() => void run('finding.reopen', ids)}>{words.reopen}</Button>
          )}
        </div>
      </div>
    </Section>
  );
};
