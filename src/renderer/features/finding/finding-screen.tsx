// One finding: what the team says, what it rests on and what speaks against it, how sure the team is,
// who stands behind it and what the school answers. Everything is saved as it is typed.
import { useEffect, useRef } from 'react';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import { type EvidenceRole, findingCategories } from '../../../shared/domain/finding.ts';
import type { WeighedFinding } from '../../../shared/ipc/finding.contract.ts';
import { useFindingId, useGo } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { findingMessages } from '../../messages/finding.ts';
import {
  Button,
  EmptyState,
  Link,
  Notice,
  Page,
  PageHeader,
  Tag,
  useToasts,
} from '../../ui/index.ts';
import { failureWords } from './failure-words.ts';
import styles from './finding-screen.module.css';
import { focusWhenThere } from './focus-when-there.ts';
import { FindingText } from './parts/autosaved-fields.tsx';
import { BelongsSection } from './parts/belongs-section.tsx';
import { CounterSection } from './parts/counter-section.tsx';
import { EvidenceSection } from './parts/evidence-section.tsx';
import { GapPanel } from './parts/gap-panel.tsx';
import { HostSection } from './parts/host-section.tsx';
import { Section } from './parts/section.tsx';
import { StandSection } from './parts/stand-section.tsx';
import { SureSection } from './parts/sure-section.tsx';
import { WhatWeSay } from './parts/what-we-say.tsx';
import { useFindingChanges } from './use-finding-changes.ts';
import { useLinkedNotes } from './use-linked-notes.ts';
import { useNames } from './use-names.ts';
import { useRun } from './use-run.ts';

const words = findingMessages.finding;

/** Changes how a note is linked, says so, and offers the way back. */
function useRoles({ finding }: WeighedFinding) {
  const reviewId = useReviewId();
  const run = useRun();
  const toasts = useToasts();
  const closeLast = useRef<() => void>(() => undefined);
  return async (note: Evidence, role: EvidenceRole | null): Promise<void> => {
    const before = finding.evidence.find(({ evidenceId }) => evidenceId === note.id)?.role ?? null;
    const link = (as: EvidenceRole | null) =>
      run('finding.link-note', { reviewId, findingId: finding.id, evidenceId: note.id, role: as });
    const answer = await link(role);
    if (!answer.ok) return;
    closeLast.current();
    closeLast.current = toasts.show({
      words:
        role === null
          ? words.removed
          : before === null
            ? words.addedAs[role]
            : words.roleChanged[role],
      action: {
        label: findingMessages.undo,
        onPress: () => {
          void link(before);
          const place =
            before === null
              ? '#finding-evidence'
              : `[data-note="${note.id}"] [data-note-action] button`;
          focusWhenThere(() => document.querySelector(place));
        },
      },
    });
  };
}

/** A suggestion that was taken leaves the panel: the focus goes to the next one or the panel's head. */
function useOfferFocus(weighed: WeighedFinding) {
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isWanted.current) return;
    isWanted.current = false;
    // After the list of offers has been drawn anew.
    const timer = setTimeout(() => {
      if (document.activeElement !== document.body && document.activeElement !== null) return;
      const next =
        document.querySelector<HTMLElement>('#notes-that-help ~ ul button') ??
        document.querySelector<HTMLElement>('main h1');
      next?.focus();
    }, 100);
    return () => clearTimeout(timer);
  }, [weighed]);
  return () => {
    isWanted.current = true;
  };
}

const FindingWork = ({
  weighed,
  inOrder,
}: {
  readonly weighed: WeighedFinding;
  readonly inOrder: readonly WeighedFinding[];
}) => {
  const reviewId = useReviewId();
  const go = useGo();
  const names = useNames();
  const linked = useLinkedNotes(weighed.finding);
  const changes = useFindingChanges();
  const setRole = useRoles(weighed);
  const focusNextOffer = useOfferFocus(weighed);
  const { finding, number } = weighed;
  const onRole = (note: Evidence, role: EvidenceRole | null): void => void setRole(note, role);
  const at = inOrder.indexOf(weighed);
  const previous = inOrder[at - 1];
  const next = inOrder[at + 1];

  return (
    <Page
      side={{
        title: words.sideTitle,
        name: 'finding',
        content: (
          <GapPanel
            weighed={weighed}
            names={names}
            onAdd={(note, role) => {
              focusNextOffer();
              onRole(note, role);
            }}
          />
        ),
      }}
    >
      <div className={styles.column}>
        <PageHeader
          title={findingMessages.numbered(finding.category, number)}
          meta={
            finding.category === 'question' ? undefined : (
              <Tag tone={weighed.weight.met ? 'good' : 'mind'}>
                {weighed.weight.met ? words.carriedTitle : words.notCarriedTitle}
              </Tag>
            )
          }
          caption={<Link href={paths.findings(reviewId)}>{words.back}</Link>}
          actions={
            <>
              {previous !== undefined && (
                <Link href={paths.finding(reviewId, previous.finding.id)}>{words.previous}</Link>
              )}
              {next !== undefined && (
                <Link href={paths.finding(reviewId, next.finding.id)}>{words.next}</Link>
              )}
            </>
          }
        />
        <WhatWeSay
          weighed={weighed}
          onCategory={(category) => void changes.setCategory(weighed, category)}
        />
        <EvidenceSection linked={linked} names={names} onRole={onRole} />
        <CounterSection finding={finding} linked={linked} names={names} onRole={onRole} />
        <SureSection finding={finding} />
        <BelongsSection finding={finding} names={names} />
        <Section id="finding-question" title={words.questionTitle}>
          <FindingText
            finding={finding}
            name="questionBack"
            label={words.question}
            description={words.questionHint}
          />
        </Section>
        <StandSection finding={finding} names={names} />
        <HostSection finding={finding} />
        <div className={styles.end}>
          <Button
            onPress={() =>
              void changes.moveToBin(weighed).then((isBinned) => {
                if (isBinned) go(paths.findings(reviewId), { isInstead: true });
              })
            }
          >
            {words.moveToBin}
          </Button>
        </div>
      </div>
    </Page>
  );
};

export const FindingScreen = () => {
  const reviewId = useReviewId();
  const findingId = useFindingId();
  const { data: findings, error } = useOperation('finding.list', { reviewId });

  if (findings === undefined) {
    return (
      <Page>
        <PageHeader title={findingMessages.title} />
        {error === null ? (
          <p role="status">{findingMessages.loading}</p>
        ) : (
          <Notice tone="alarm" title={findingMessages.failures.title}>
            {failureWords(error.failure)}
          </Notice>
        )}
      </Page>
    );
  }
  const inOrder = findingCategories.flatMap((category) =>
    findings.filter(({ finding }) => finding.category === category),
  );
  const weighed = inOrder.find(({ finding }) => finding.id === findingId);
  if (weighed === undefined) {
    return (
      <Page>
        <PageHeader title={words.notHereTitle} />
        <EmptyState
          title={findingMessages.title}
          action={
            <>
              <Link href={paths.findings(reviewId)} variant="act">
                {words.back}
              </Link>
              <Link href={paths.reviewBin(reviewId)} variant="quiet">
                {words.toBin}
              </Link>
            </>
          }
        >
          {words.notHere}
        </EmptyState>
      </Page>
    );
  }
  // Another finding is another screen: nothing typed for one may stand under the other.
  return <FindingWork key={findingId} weighed={weighed} inOrder={inOrder} />;
};
