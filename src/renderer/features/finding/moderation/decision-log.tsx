// The log of decisions: what was decided, when, and who set it down; and a line to add to it.
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { formatMoment } from '../../../../shared/domain/dates.ts';
import type { Decision } from '../../../../shared/domain/decision.ts';
import type { FindingId } from '../../../../shared/domain/ids.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { moderationMessages as words } from '../../../messages/moderation.ts';
import { Button, TextField } from '../../../ui/index.ts';
import { decisionLogInWord, useGivingOut } from '../../documents/index.ts';
import { Section } from '../parts/section.tsx';
import type { ReviewNames } from '../use-names.ts';
import { useRun } from '../use-run.ts';
import styles from './moderation-screen.module.css';

const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text);

const Entry = ({
  decision,
  findingName,
  names,
}: {
  readonly decision: Decision;
  readonly findingName: string | null;
  readonly names: ReviewNames;
}) => {
  const { kind, decidedAt, byId, personId, text, from, to, why } = decision;
  return (
    <li className={styles.entry}>
      <p className={styles.entryHead}>
        <strong>{words.kinds[kind]}</strong>{' '}
        {[
          ...(findingName === null ? [] : [findingName]),
          ...(personId === null ? [] : [words.of(names.reviewer(personId))]),
          isMoment(decidedAt) ? formatMoment(decidedAt) : words.noTime,
          ...(byId === null ? [] : [names.reviewer(byId)]),
        ].join(' · ')}
      </p>
      {text !== '' && <p dir="auto">{text}</p>}
      {from !== '' && <p dir="auto">{words.was(from)}</p>}
      {to !== '' && <p dir="auto">{words.now(to)}</p>}
      {why !== '' && <p dir="auto">{words.because(why)}</p>}
    </li>
  );
};

export const DecisionLog = ({
  findings,
  findingId,
  names,
}: {
  readonly findings: readonly WeighedFinding[];
  /** What an added entry is about. */
  readonly findingId: FindingId | null;
  readonly names: ReviewNames;
}) => {
  const reviewId = useReviewId();
  const run = useRun();
  const giving = useGivingOut();
  const { data: decisions = [] } = useOperation('decision.list', { reviewId });
  const [text, setText] = useState('');
  const nameOf = new Map<string, string>(
    findings.map(({ finding, number }) => [
      finding.id,
      `${findingMessages.numbered(finding.category, number)}: ${finding.heading}`,
    ]),
  );
  const add = async (): Promise<void> => {
    const answer = await run('decision.add', { reviewId, text, findingId });
    if (answer.ok) setText('');
  };
  return (
    <Section id="moderation-log" title={words.log} meta={String(decisions.length)}>
      <div className={styles.agree}>
        <form
          className={styles.addEntry}
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <TextField label={words.entry} value={text} onChange={setText} maxLength={5_000} />
          <Button type="submit">{words.add}</Button>
          {decisions.length > 0 && (
            <Button
              icon={FileDown}
              isPending={giving.isPending}
              onPress={() => void giving.save({ reviewId, ...decisionLogInWord })}
            >
              {words.saveLog}
            </Button>
          )}
        </form>
        {decisions.length === 0 ? (
          <p className={styles.soft}>{words.logEmpty}</p>
        ) : (
          <ol className={styles.log}>
            {decisions.toReversed().map((decision) => (
              <Entry
                key={decision.id}
                decision={decision}
                findingName={
                  decision.findingId === null ? null : (nameOf.get(decision.findingId) ?? null)
                }
                names={names}
              />
            ))}
          </ol>
        )}
      </div>
    </Section>
  );
};
