// What was given out of a document: when, how, from which version of the review, whether it still
// says the same, and to whom it went.
import { useState } from 'react';
import { formatMoment, formatShortDate } from '../../../../shared/domain/dates.ts';
import type { DocumentView, MadeDocumentView } from '../../../../shared/ipc/document.contract.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { today } from '../../../api/today.ts';
import { documentsMessages as words } from '../../../messages/documents.ts';
import { Button } from '../../../ui/index.ts';
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

export const MadeList = ({ document }: { readonly document: DocumentView }) => {
  const reviewId = useReviewId();
  const { change } = useGivingOut();
  const [sending, setSending] = useState<MadeDocumentView | null>(null);
  if (document.made.length === 0) return <p className={styles.soft}>{words.neverMade}</p>;
  return (
    <section aria-labelledby="made-title">
      <h3 id="made-title" className={styles.heading}>
        {words.made(document.made.length)}
      </h3>
      <ul className={styles.made}>
        {document.made.map((made) => {
          const changes = changesOf(made);
          return (
            <li key={made.id} className={styles.madeLine}>
              <div>
                <p className={styles.fileName}>{made.fileName}</p>
                <p className={styles.soft}>{lineOf(document, made)}</p>
                <p className={changes === null ? styles.soft : styles.mind}>
                  {changes ?? words.stillTrue}
                </p>
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
                <Button
                  size="small"
                  aria-label={words.sendThisLabel(made.fileName)}
                  onPress={() => setSending(made)}
                >
                  {words.sendThis}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
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
