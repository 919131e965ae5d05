// The half-past-two meeting, on one shared screen: one finding at a time with its sentence, what
// supports and what challenges it, who stands behind it, and what was decided.
import { useState } from 'react';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { findingCategories, type EvidenceRole } from '../../../../shared/domain/finding.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import { useOverview } from '../../../api/overview.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { findingWeightMessages } from '../../../messages/finding-weight.ts';
import { moderationMessages as words } from '../../../messages/moderation.ts';
import {
  Button,
  EmptyState,
  Link,
  Notice,
  Page,
  PageHeader,
  shortcuts,
  Tag,
  useShortcut,
} from '../../../ui/index.ts';
import { failureWords } from '../failure-words.ts';
import { adviseOnBalance } from '../finding-balance.ts';
import { FindingText } from '../parts/autosaved-fields.tsx';
import { GapPanel } from '../parts/gap-panel.tsx';
import { LinkedNote } from '../parts/linked-note.tsx';
import { Section } from '../parts/section.tsx';
import { useLinkedNotes } from '../use-linked-notes.ts';
import { type ReviewNames, useNames } from '../use-names.ts';
import { useRun } from '../use-run.ts';
import { AgreeSection } from './agree-section.tsx';
import { DecisionLog } from './decision-log.tsx';
import styles from './moderation-screen.module.css';
import { StandRows } from './stand-rows.tsx';
import { useClock } from './use-clock.ts';

const Side = ({
  title,
  none,
  notes,
  names,
}: {
  readonly title: string;
  readonly none: string;
  readonly notes: readonly Evidence[];
  readonly names: ReviewNames;
}) => (
  <section aria-label={title} className={styles.side}>
    <h3 className={styles.sideTitle}>
      {title} <span className={styles.soft}>{notes.length}</span>
    </h3>
    {notes.length === 0 ? (
      <p className={styles.soft}>{none}</p>
    ) : (
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note.id}>
            <LinkedNote note={note} names={names} />
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** What would show that it is wrong, from the hypotheses the finding belongs to. */
const WhatCouldSettle = ({ weighed, names }: ForFinding) => {
  const { hypotheses } = useOverview();
  const ids = new Set<string>(weighed.finding.hypothesisIds);
  const disproofs = hypotheses.filter(
    ({ id, whatWouldDisproveIt }) => ids.has(id) && whatWouldDisproveIt.trim() !== '',
  );
  return (
    <div className={styles.settle}>
      <h3 className={styles.sideTitle}>{words.settle}</h3>
      {disproofs.length === 0 ? (
        <p className={styles.soft}>{words.nothingSettles}</p>
      ) : (
        <ul>
          {disproofs.map(({ id, whatWouldDisproveIt }) => (
            <li key={id}>{words.settleHypothesis(names.codeOf(id) ?? '', whatWouldDisproveIt)}</li>
          ))}
        </ul>
      )}
    </div>
  );
};

interface ForFinding {
  readonly weighed: WeighedFinding;
  readonly names: ReviewNames;
}

const OneFinding = ({ weighed, names }: ForFinding) => {
  const { finding } = weighed;
  const linked = useLinkedNotes(finding);
  const agreed = names.team.filter(({ id }) => finding.agreedBy.includes(id)).length;
  return (
    <div className={styles.column}>
      <h2 className={styles.heading}>{finding.heading || findingMessages.noHeading}</h2>
      <FindingText
        finding={finding}
        name="wording"
        rows={4}
        label={words.wording}
        description={words.wordingHint}
      />
      {finding.wordedBy.length > 0 && (
        <p role="status" className={styles.soft}>
          {words.wordedBy(finding.wordedBy.map(names.reviewer))}
        </p>
      )}
      <Section
        id="moderation-stand"
        title={words.stand}
        meta={words.standCount(agreed, names.team.length)}
      >
        <StandRows finding={finding} names={names} />
      </Section>
      <AgreeSection weighed={weighed} names={names} />
      <div className={styles.sides}>
        <Side title={words.supports} none={words.noSupport} notes={linked.restsOn} names={names} />
        <Side
          title={words.challenges}
          none={words.noChallenge}
          notes={linked.counter}
          names={names}
        />
      </div>
      <WhatCouldSettle weighed={weighed} names={names} />
    </div>
  );
};

const Meeting = ({ inOrder }: { readonly inOrder: readonly WeighedFinding[] }) => {
  const reviewId = useReviewId();
  const names = useNames();
  const run = useRun();
  const clock = useClock();
  const [currentId, setCurrentId] = useState<string | null>(null);
  const at = Math.max(
    0,
    inOrder.findIndex(({ finding }) => finding.id === currentId),
  );
  const weighed = inOrder[at];
  const go = (to: number): void => {
    const next = inOrder[to];
    if (next === undefined) return;
    setCurrentId(next.finding.id);
    const main = document.querySelector('main');
    main?.scrollTo({ top: 0 });
    main?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  };
  useShortcut('next', () => go(at + 1));
  useShortcut('back', () => go(at - 1));
  if (weighed === undefined) return null;
  const { finding, number } = weighed;
  const advice = adviseOnBalance(inOrder.map((each) => each.finding.category));
  const add = (note: Evidence, role: EvidenceRole): void =>
    void run('finding.link-note', { reviewId, findingId: finding.id, evidenceId: note.id, role });
  return (
    <Page
      side={{
        title: findingMessages.finding.sideTitle,
        name: 'moderation',
        content: <GapPanel weighed={weighed} names={names} onAdd={add} />,
      }}
    >
      <PageHeader
        title={findingMessages.numbered(finding.category, number)}
        caption={
          <>
            {words.title} · {words.place(at + 1, inOrder.length)} ·{' '}
            <time>{words.clock(clock)}</time>
          </>
        }
        meta={
          finding.category === 'question' ? undefined : (
            <Tag tone={weighed.weight.met ? 'good' : 'mind'}>
              {weighed.weight.met
                ? findingMessages.finding.carriedTitle
                : findingMessages.finding.notCarriedTitle}
            </Tag>
          )
        }
        actions={
          <>
            <Button
              onPress={() => go(at - 1)}
              isDisabled={at === 0}
              aria-keyshortcuts={shortcuts.back}
            >
              {words.previous}
            </Button>
            <Button
              onPress={() => go(at + 1)}
              isDisabled={at === inOrder.length - 1}
              aria-keyshortcuts={shortcuts.next}
            >
              {words.next}
            </Button>
          </>
        }
      />
      {advice.map((each) => (
        <p key={each.name} className={styles.mind}>
          {each.name === 'few-strengths'
            ? findingWeightMessages.balance.fewStrengths(each.have, each.need)
            : findingWeightMessages.balance.manyAreas(each.have, each.most)}
        </p>
      ))}
      {/* Another finding is another screen: nothing typed for one may stand under the other. */}
      <OneFinding key={finding.id} weighed={weighed} names={names} />
      <p className={styles.soft}>
        {words.keys} <Link href={paths.finding(reviewId, finding.id)}>{words.open}</Link>
      </p>
      <DecisionLog findings={inOrder} findingId={finding.id} names={names} />
    </Page>
  );
};

export const ModerationScreen = () => {
  const reviewId = useReviewId();
  const { data: findings, error } = useOperation('finding.list', { reviewId });
  const inOrder = findingCategories.flatMap((category) =>
    (findings ?? []).filter(({ finding }) => finding.category === category),
  );
  if (inOrder.length > 0) return <Meeting inOrder={inOrder} />;
  return (
    <Page>
      <PageHeader title={words.title} />
      {error !== null ? (
        <Notice tone="alarm" title={findingMessages.failures.title}>
          {failureWords(error.failure)}
        </Notice>
      ) : findings === undefined ? (
        <p role="status">{words.loading}</p>
      ) : (
        <EmptyState
          title={words.empty}
          action={
            <Link href={paths.board(reviewId)} variant="act">
              {words.toBoard}
            </Link>
          }
        >
          {words.emptyBody}
        </EmptyState>
      )}
    </Page>
  );
};
