// One answer of the host: the draft, what the host says, what it shall say, and the decision.
import { formatShortDate } from '../../../../shared/domain/dates.ts';
import { isOpenCheck } from '../../../../shared/domain/factual-check.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useChange } from '../../../api/use-change.ts';
import { factualCheckMessages } from '../../../messages/factual-check.ts';
import { Button, Tag, TextArea, useAutosave, useToasts } from '../../../ui/index.ts';
import { changeFailureWords } from '../failure-words.ts';
import styles from './check-item.module.css';

const words = factualCheckMessages.items;

type Check = Output<'factual-check.read'>['checks'][number];

export const CheckItem = ({ check }: { readonly check: Check }) => {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  const of = { reviewId, checkId: check.id };
  const agreed = useAutosave<string>({
    key: `factual check ${check.id}/agreed`,
    stored: check.agreed,
    save: (value) => invoke('factual-check.change', { ...of, change: { agreed: value } }),
  });
  const reason = useAutosave<string>({
    key: `factual check ${check.id}/reason`,
    stored: check.reason,
    save: (value) => invoke('factual-check.change', { ...of, change: { reason: value } }),
  });
  const decide = async (decision: 'accepted' | 'declined' | null): Promise<void> => {
    await Promise.all([agreed.flush(), reason.flush()]);
    const done = await change('factual-check.decide', { ...of, decision }, changeFailureWords);
    if (done === null || decision === null) return;
    toasts.show({
      words:
        decision === 'declined'
          ? words.declinedNow
          : check.findingId === null
            ? words.acceptedFact
            : words.acceptedNow,
    });
  };
  const bin = async (): Promise<void> => {
    const done = await change('factual-check.move-to-bin', of, changeFailureWords);
    if (done === null) return;
    toasts.show({
      words: words.binned,
      action: {
        label: words.undo,
        onPress: () => void change('factual-check.restore', of, changeFailureWords),
      },
    });
  };
  const isOpen = isOpenCheck(check);
  const day = check.decidedOn === null ? null : formatShortDate(check.decidedOn);
  const isAccurate = check.verdict === 'accurate' && check.correction.trim() === '';

  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3>{check.item}</h3>
        {check.decision === 'accepted' && <Tag tone="good">{words.accepted(day)}</Tag>}
        {check.decision === 'declined' && <Tag>{words.declined(day)}</Tag>}
        {check.decision === null && (
          <Tag tone={isAccurate ? 'good' : 'mind'}>
            {isAccurate ? words.accurate : words.needsCorrection}
          </Tag>
        )}
        {check.byRole !== '' && <span className={styles.role}>{words.byRole(check.byRole)}</span>}
      </div>
      <dl className={styles.told}>
        {check.draft !== '' && (
          <div>
            <dt>{words.draft}</dt>
            <dd dir="auto">{check.draft}</dd>
          </div>
        )}
        {!isAccurate && (
          <div>
            <dt>{words.host}</dt>
            <dd dir="auto">{check.correction === '' ? words.noWords : check.correction}</dd>
          </div>
        )}
        {check.decision === 'accepted' && (
          <div>
            <dt>{words.proposed}</dt>
            <dd dir="auto">{check.agreed === '' ? check.correction : check.agreed}</dd>
          </div>
        )}
        {check.decision !== null && check.reason !== '' && (
          <div>
            <dt>{words.reason}</dt>
            <dd dir="auto">{check.reason}</dd>
          </div>
        )}
      </dl>
      {isOpen && (
        <div className={styles.fields} role="group" aria-label={words.group(check.item)}>
          {!check.isWordingAsSent && <p className={styles.changed}>{words.changed}</p>}
          <TextArea
            label={words.proposed}
            description={words.proposedHint}
            placeholder={check.correction}
            rows={2}
            value={agreed.value}
            onChange={agreed.setValue}
            onBlur={() => void agreed.flush()}
          />
          <TextArea
            label={words.reason}
            description={words.reasonHint}
            rows={1}
            value={reason.value}
            onChange={reason.setValue}
            onBlur={() => void reason.flush()}
          />
        </div>
      )}
      <div className={styles.actions}>
        {isOpen && (
          <>
            <Button size="small" onPress={() => void decide('accepted')}>
              {words.accept}
            </Button>
            <Button size="small" onPress={() => void decide('declined')}>
              {words.decline}
            </Button>
          </>
        )}
        {check.decision !== null && (
          <Button size="small" variant="plain" onPress={() => void decide(null)}>
            {words.reopen}
          </Button>
        )}
        <Button size="small" variant="plain" onPress={() => void bin()}>
          {words.bin}
        </Button>
      </div>
    </li>
  );
};
