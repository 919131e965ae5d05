// The folder the team shares: how it stands in one sentence, who has what, and leaving it.
import { useState } from 'react';
import { formatMoment, formatTime } from '../../../../shared/domain/dates.ts';
import type { FolderColleague, FolderStatus } from '../../../../shared/ipc/folder.contract.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useChange } from '../../../api/use-change.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { folderMessages as words } from '../../../messages/folder.ts';
import { AlertDialog, Button, Notice, Table, useToasts } from '../../../ui/index.ts';
import { useSharedFolder } from '../use-shared-folder.ts';
import { FolderWordsDialog } from './folder-words-dialog.tsx';
import styles from './shared-folder.module.css';

const { state: states, who } = words;

const nameOf = ({ name, deviceLabel }: FolderColleague): string =>
  name ?? words.unnamed(deviceLabel);

function sentence({ state, colleagues, lastLookAt }: FolderStatus): string {
  switch (state) {
    case 'away':
      return states.away;
    case 'cannot-write':
      return states.cannotWrite;
    case 'not-looked-yet':
      return states.notLooked;
    case 'here': {
      const time = formatTime(lastLookAt ?? '');
      if (colleagues.length === 0) return states.alone(time);
      const behind = colleagues.filter(({ hasEverything }) => !hasEverything);
      return behind.length === 0
        ? states.inStep(colleagues.map(nameOf), time)
        : states.behind(behind.map(nameOf));
    }
  }
}

function more({ state, onTheirWay, locked, newer }: FolderStatus): string[] {
  return [
    ...(state === 'away' ? [states.awayNext] : []),
    ...(state === 'cannot-write' ? [states.cannotWriteNext] : []),
    ...(onTheirWay > 0 ? [states.onTheirWay(onTheirWay)] : []),
    ...(locked > 0 ? [states.locked(locked)] : []),
    ...(newer > 0 ? [states.newer(newer)] : []),
  ];
}

interface Holder {
  readonly id: string;
  readonly name: string;
  readonly notes: number;
  readonly heard: string;
  readonly has: string;
}

const holdersOf = ({ notes, colleagues }: FolderStatus): Holder[] => [
  { id: 'here', name: who.you, notes, heard: who.now, has: who.everything },
  ...colleagues.map((colleague) => ({
    id: colleague.device,
    name: nameOf(colleague),
    notes: colleague.notes,
    heard: formatMoment(colleague.lastAt),
    has: colleague.hasEverything ? who.everything : who.notYet,
  })),
];

const WhoHasWhat = ({ status }: { readonly status: FolderStatus }) => (
  <Table
    caption={who.label}
    columns={[
      { id: 'name', heading: who.name, cell: ({ name }) => name, isRowHeading: true },
      { id: 'notes', heading: who.notes, cell: ({ notes }) => notes, align: 'end' },
      { id: 'has', heading: who.state, cell: ({ has }) => has },
      { id: 'heard', heading: who.heard, cell: ({ heard }) => heard },
    ]}
    rows={holdersOf(status)}
    rowKey={({ id }) => id}
  />
);

const Sharing = ({
  status,
  onChoose,
  onLook,
  isLooking,
}: {
  readonly status: FolderStatus;
  readonly onChoose: () => void;
  readonly onLook: () => void;
  readonly isLooking: boolean;
}) => {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  const [isAsking, setAsking] = useState(false);
  const isFine = status.state === 'here' || status.state === 'not-looked-yet';

  const stop = async (): Promise<void> => {
    setAsking(false);
    const stopped = await change('folder.stop', { reviewId }, () => words.failures.notShared.title);
    if (stopped === null) return;
    toasts.show({ words: words.stopped });
    document.querySelector<HTMLElement>('#shared-folder')?.focus();
  };

  return (
    <>
      <p className={styles.where}>{words.isShared(status.folderName)}</p>
      <Notice tone={isFine ? 'good' : 'mind'} title={sentence(status)} isLive>
        {more(status).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
      {status.colleagues.length > 0 && <WhoHasWhat status={status} />}
      <p className={styles.soft}>{words.words(status.passphrase)}</p>
      <div className={styles.actions}>
        <Button isPending={isLooking} onPress={onLook}>
          {words.look}
        </Button>
        <Button variant="plain" onPress={onChoose}>
          {words.chooseOther}
        </Button>
        <Button variant="plain" onPress={() => setAsking(true)}>
          {words.stop}
        </Button>
      </div>
      <AlertDialog
        title={words.stopTitle}
        isOpen={isAsking}
        onOpenChange={setAsking}
        confirmLabel={words.stop}
        cancelLabel={words.stopKeep}
        onConfirm={() => void stop()}
      >
        {words.stopBody}
      </AlertDialog>
    </>
  );
};

export const SharedFolder = () => {
  const reviewId = useReviewId();
  const toasts = useToasts();
  const status = useOperation('folder.status', { reviewId }).data;
  const sharing = useSharedFolder(() => toasts.show({ words: words.join.joined }));
  if (status === undefined) return null;
  const choose = (): void => void sharing.choose(reviewId);
  return (
    <section className={styles.part} aria-labelledby="shared-folder">
      <h2 id="shared-folder" tabIndex={-1}>
        {words.title}
      </h2>
      {status === null ? (
        <>
          <p className={styles.intro}>{words.intro}</p>
          <div>
            <Button isPending={sharing.isPending} onPress={choose}>
              {words.choose}
            </Button>
          </div>
        </>
      ) : (
        <Sharing
          status={status}
          onChoose={choose}
          onLook={() => void sharing.look(reviewId)}
          isLooking={sharing.isLooking}
        />
      )}
      {sharing.step.kind === 'failed' && (
        <Notice tone="alarm" title={sharing.step.words.title}>
          {sharing.step.words.whatToDo}
        </Notice>
      )}
      <FolderWordsDialog sharing={sharing} />
    </section>
  );
};
