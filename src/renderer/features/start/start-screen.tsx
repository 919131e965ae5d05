// Where one begins: the reviews on this laptop, and three ways to another. On the first start it
// says in two sentences what this is.
import { useState } from 'react';
import type { ReviewSummary } from '../../../shared/ipc/review.contract.ts';
import { useGo } from '../../api/navigation.ts';
import { invoke } from '../../api/invoke.ts';
import { paths } from '../../api/paths.ts';
import { useBegunSetUp } from '../../api/set-up-draft.ts';
import { useOperation } from '../../api/use-operation.ts';
import { appMessages } from '../../messages/app.ts';
import { folderMessages } from '../../messages/folder.ts';
import { startMessages } from '../../messages/start.ts';
import { Button, Link, Notice, Page, PageHeader, useToasts } from '../../ui/index.ts';
import { BundleDialogs, FolderWordsDialog, useSharedFolder } from '../exchange/index.ts';
import { DueList } from '../follow-through/index.ts';

import { useSaveFile } from '../review-file/index.ts';
import { OpeningDialogs } from './parts/opening-dialogs.tsx';
import { ReadinessLinks } from './parts/readiness-links.tsx';
import { RecentReviews } from './parts/recent-reviews.tsx';
import { WaysToBegin } from './parts/ways-to-begin.tsx';
import styles from './start-screen.module.css';
import { useOpenFile } from './use-open-file.ts';

const { ways, recent, recovered, welcome, draft: draftWords } = startMessages;

/** Once read, it is not told again until the next start. */
let isRecoveryRead = false;

const Recovered = () => {
  const info = useOperation('app.info', {}).data;
  const [isRead, setRead] = useState(isRecoveryRead);
  if (isRead || info?.recoveredFrom !== 'crash') return null;
  return (
    <Notice
      tone="good"
      title={recovered.title}
      isLive
      actions={
        <Button
          size="small"
          onPress={() => {
            isRecoveryRead = true;
            setRead(true);
          }}
        >
          {recovered.dismiss}
        </Button>
      }
    >
      {recovered.body}
    </Notice>
  );
};

const BegunSetUp = () => {
  const draft = useBegunSetUp();
  if (draft === null || draft === undefined) return null;
  const school = draft.host.name.trim();
  return (
    <Notice
      title={draftWords.title}
      actions={<Link href={paths.newReview()}>{draftWords.goOn}</Link>}
    >
      {school === '' ? draftWords.unnamed : draftWords.named(school)}
    </Notice>
  );
};

export const StartScreen = () => {
  const { data: reviews, error } = useOperation('review.list', {});
  const binned = useOperation('bin.list', { reviewId: null }).data ?? [];
  const opening = useOpenFile();
  const go = useGo();
  const folder = useSharedFolder((reviewId) => go(paths.review(reviewId)));
  const { saveFile } = useSaveFile();
  const toasts = useToasts();
  if (error !== null && reviews === undefined) throw error;
  if (reviews === undefined) return null;

  const moveToBin = async ({ id, hostSchoolName, title }: ReviewSummary) => {
    const answer = await invoke('review.move-to-bin', { reviewId: id });
    if (!answer.ok) {
      toasts.show({ words: recent.notMoved, tone: 'alarm' });
      return;
    }
    toasts.show({
      words: recent.movedToBin(hostSchoolName || title),
      action: {
        label: appMessages.undo.undo,
        onPress: () => {
          void invoke('review.restore', { reviewId: id }).then(({ ok }) => {
            if (!ok) toasts.show({ words: recent.notRestored, tone: 'alarm' });
          });
        },
      },
    });
    document.querySelector<HTMLElement>('main h1')?.focus();
  };

  const dialogs = (
    <>
      <OpeningDialogs
        step={opening.step}
        onClose={opening.close}
        onAddCopy={() => void opening.addCopy()}
      />
      <BundleDialogs opening={opening.bundle} />
      <FolderWordsDialog sharing={folder} />
    </>
  );
  const failed = [opening.step, opening.bundle.step, folder.step].find(
    (step) => step.kind === 'failed',
  );
  const failure = failed?.kind === 'failed' && (
    <Notice tone="alarm" title={failed.words.title}>
      {failed.words.whatToDo}
    </Notice>
  );
  const bin = binned.length > 0 && (
    <p className={styles.bin}>
      <Link href={paths.bin()}>{recent.binned}</Link>
    </p>
  );

  if (reviews.length === 0) {
    return (
      <Page>
        <div className={styles.welcome}>
          <Recovered />
          <PageHeader title={welcome.title} />
          <p className={styles.lead}>{welcome.body}</p>
          {failure}
          <BegunSetUp />
          <WaysToBegin
            isPending={opening.isPending}
            onOpenFile={() => void opening.openFile()}
            onJoinFolder={() => void folder.joinOne()}
            onTrySample={() => void opening.trySample()}
          />
          <p className={styles.privacy}>{welcome.privacy}</p>
          {bin}
        </div>
        {dialogs}
      </Page>
    );
  }

  return (
    <Page>
      <div className={styles.start}>
        <Recovered />
        <PageHeader
          title={startMessages.title}
          actions={
            <>
              <Button onPress={() => void opening.trySample()} isDisabled={opening.isPending}>
                {ways.sample}
              </Button>
              <Button onPress={() => void folder.joinOne()} isDisabled={folder.isPending}>
                {folderMessages.join.way}
              </Button>
              <Button onPress={() => void opening.openFile()} isDisabled={opening.isPending}>
                {ways.openFile}
              </Button>
              <Link href={paths.newReview()} variant="act">
                {ways.newReview}
              </Link>
            </>
          }
        />
        {failure}
        <BegunSetUp />
        <DueList />
        <RecentReviews
          reviews={reviews}
          onSaveFile={({ id }) => void saveFile(id)}
          onMoveToBin={(review) => void moveToBin(review)}
        />
        <ReadinessLinks reviews={reviews} />
        {bin}
      </div>
      {dialogs}
    </Page>
  );
};
