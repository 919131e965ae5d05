// Sharing with the team: the words, one's own bundle out, a colleague's in, and what came of it.
import type { OwnFailure } from '../../../shared/ipc/contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { useReviewId } from '../../api/review-id.ts';
import { paths } from '../../api/paths.ts';
import { useChange } from '../../api/use-change.ts';
import { useOperation } from '../../api/use-operation.ts';
import { exchangeMessages as words } from '../../messages/exchange.ts';
import { startMessages } from '../../messages/start.ts';
import {
  Button,
  Link,
  Notice,
  Page,
  PageHeader,
  saveEverything,
  useToasts,
} from '../../ui/index.ts';
import { useState } from 'react';
import { AskingDialog } from './parts/asking-dialog.tsx';
import { SharedFolder } from './parts/shared-folder.tsx';
import { ExchangeHistory } from './parts/exchange-history.tsx';
import { TeamWords } from './parts/team-words.tsx';
import { WhatCameIn } from './parts/what-came-in.tsx';
import { useWhoMayOpen, WhoMayOpen } from './parts/who-may-open.tsx';
import { senderName } from './sender-name.ts';
import styles from './share-screen.module.css';
import { useOpenBundle, type BundleOpening } from './use-open-bundle.ts';

const { taken: takenWords } = words;

function saveFailureWords(failure: OwnFailure<'bundle.save'>): string | null {
  switch (failure.name) {
    case 'file-not-written': {
      const { title, whatToDo } = startMessages.failures.notWritten(failure.code);
      return `${title}. ${whatToDo}`;
    }
    case 'card-not-found':
      return words.failures.cardNotFound;
    case 'own-card-needed':
      return words.failures.ownCardNeeded;
    case 'own-card-locked':
      return `${words.failures.ownCardLocked.title}. ${words.failures.ownCardLocked.whatToDo}`;
    case 'review-not-found':
    case 'cancelled':
      return null;
    default:
      return assertNever(failure);
  }
}

const Outcome = ({ opening: { step, close } }: { readonly opening: BundleOpening }) => {
  const reviewId = useReviewId();
  if (step.kind === 'failed') {
    return (
      <Notice tone="alarm" title={step.words.title}>
        {step.words.whatToDo}
      </Notice>
    );
  }
  if (step.kind !== 'taken') return null;
  const { taken } = step;
  const isOther = taken.reviewId !== reviewId;
  return (
    <Notice
      tone="good"
      title={takenWords.title(senderName(taken))}
      isLive
      actions={
        <>
          {isOther && <Link href={paths.review(taken.reviewId)}>{takenWords.goThere}</Link>}
          <Button size="small" onPress={close}>
            {takenWords.close}
          </Button>
        </>
      }
    >
      {isOther && <p>{takenWords.otherReview(taken.title)}</p>}
      <WhatCameIn taken={taken} />
    </Notice>
  );
};

export const ShareScreen = () => {
  const reviewId = useReviewId();
  const team = useOperation('bundle.passphrase', { reviewId });
  const exchanges = useOperation('bundle.exchanges', { reviewId }).data ?? [];
  const opening = useOpenBundle();
  const change = useChange();
  const toasts = useToasts();
  const [isSaving, setSaving] = useState(false);
  const choice = useWhoMayOpen();
  if (team.error !== null && team.data === undefined) throw team.error;
  if (team.data === undefined) return null;

  const save = async (): Promise<void> => {
    const people = choice.people();
    if (people === 'nobody') return;
    setSaving(true);
    try {
      // What is still being typed belongs into the bundle.
      await saveEverything();
      const saved = await change('bundle.save', { reviewId, forPeople: people }, saveFailureWords);
      if (saved !== null) toasts.show({ words: words.out.saved(saved.fileName) });
    } finally {
      setSaving(false);
    }
  };

  return (
    <Page width="reading">
      <div className={styles.share}>
        <PageHeader
          title={words.title}
          actions={
            <Link href={paths.reviewCards(reviewId)} variant="quiet">
              {words.cards}
            </Link>
          }
        />
        <p className={styles.intro}>{words.intro}</p>
        <Outcome opening={opening} />
        <TeamWords team={team.data} />
        <div className={styles.ways}>
          <section className={styles.way} aria-labelledby="give-yours">
            <h2 id="give-yours">{words.out.title}</h2>
            <p>{words.out.body}</p>
            <WhoMayOpen choice={choice} />
            <div>
              <Button variant="act" isPending={isSaving} onPress={() => void save()}>
                {words.out.save}
              </Button>
            </div>
          </section>
          <section className={styles.way} aria-labelledby="take-theirs">
            <h2 id="take-theirs">{words.in.title}</h2>
            <p>{words.in.body}</p>
            <div>
              <Button isPending={opening.isPending} onPress={() => void opening.open()}>
                {words.in.open}
              </Button>
            </div>
          </section>
        </div>
        <SharedFolder />
        <ExchangeHistory exchanges={exchanges} />
      </div>
      <AskingDialog opening={opening} />
    </Page>
  );
};
