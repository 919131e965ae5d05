// What was given out of a document: when, how, from which version of the review, whether it still
// says the same, and to whom it went.
import { useState } from 'react';
import { formatMoment, formatShortDate } from '../../../../shared/domain/dates.ts';
import type { DocumentView, MadeDocumentView } from '../../../../shared/ipc/document.contract.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { today } from '../../../api/today.ts';
import { documentsMessages as words } from '../../../messages/documents.ts';
import { Button, Disclosure } from '../../../ui/index.ts';
import styles from '../documents-screen.module.css';
import { useGivingOut } from '../use-giving-out.ts';
import { changesOf } from './document-state.tsx';
import { SendDialog } from './send-dialog.tsx';

const lineOf = (document: DocumentView, made: MadeDocumentView): string =>
  words.madeLine(
    formatMoment(made.madeAt),
    words.formats[made.format],
    document.audiences.find(({ id }) => id === made.choices.audience)?.label ?? '',
    [
      ...(made.choices.isAnonymised ? [words.markAnonymised] : []),
      ...(made.choices.isDraft ? [words.markDraft] : []),
      words.version(made.reviewVersion),
    ],
  );

const MadeLine = ({
  document,
  made,
  onSend,
}: {
  readonly document: DocumentView;
  readonly made: MadeDocumentView;
  readonly onSend: () => void;
}) => {
  const reviewId = useReviewId();
  const { change } = useGivingOut();
  const changes = changesOf(made);
  return (
    <li className={styles.madeLine}>
      <div className={styles.madeWords}>
        <p className={styles.fileName}>{made.fileName}</p>
        <p className={styles.soft}>{lineOf(document, made)}</p>
        <p className={changes === null ? styles.soft : styles.mind}>{changes ?? words.stillTrue}</p>
        {made.agreedOn !== null && <p>{words.agreedOn(formatShortDate(made.agreedOn))}</p>}
        {made.sent.map(({ id, on, roles }) => (
          <p key={id}>{words.sentTo(roles, formatShortDate(on))}</p>
        ))}
      </div>
      <div className={styles.acts}>
        {made.agreedOn === null && (
          <Button
            size="small"
            aria-label={words.agreeThisLabel(made.fileName)}
            onPress={() =>
              void change({ reviewId, madeId: made.id, change: { agreedOn: today() } })
            }
          >
            {words.agreeThis}
          </Button>
        )}
        <Button size="small" aria-label={words.sendThisLabel(made.fileName)} onPress={onSend}>
          {words.sendThis}
        </Button>
      </div>
    </li>
  );
};

export const MadeList = ({ document }: { readonly document: DocumentView }) => {
  const reviewId = useReviewId();
  const { change } = useGivingOut();
  const [sending, setSending] = useState<MadeDocumentView | null>(null);
  const [newest, ...earlier] = document.made;
  if (newest === undefined) return <p className={styles.soft}>{words.neverMade}</p>;
  const lines = (all: readonly MadeDocumentView[]) => (
    <ul className={styles.made}>
      {all.map((made) => (
        <MadeLine key={made.id} {...{ document, made }} onSend={() => setSending(made)} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="made-title">
      <h3 id="made-title" className={styles.heading}>
        {words.made(document.made.length)}
      </h3>
      {lines([newest])}
      {earlier.length > 0 && (
        <Disclosure title={words.earlier(earlier.length)} headingLevel={4}>
          {lines(earlier)}
        </Disclosure>
      )}
      {sending !== null && (
        <SendDialog
          made={sending}
          onClose={() => setSending(null)}
          onSend={(sent) => {
            const madeId = sending.id;
            setSending(null);
            void change({ reviewId, madeId, change: { sent } }, words.send.done);
          }}
        />
      )}
    </section>
  );
};
