// The factual check from end to end: saved for the host, opened when it comes back, decided item by
// item, closed.
import { useState } from 'react';
import { formatLongDate } from '../../../shared/domain/dates.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { invoke } from '../../api/invoke.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { useOperation } from '../../api/use-operation.ts';
import { commonFailureWords, type FailureWords, isCommonFailure } from '../../messages/failures.ts';
import { factualCheckMessages as words } from '../../messages/factual-check.ts';
import { Button, Link, Notice, Page, PageHeader, Tag, useToasts } from '../../ui/index.ts';
import { changeFailureWords, openFailureWords } from './failure-words.ts';
import styles from './factual-check-screen.module.css';
import { AddCheck } from './parts/add-check.tsx';
import { CheckItem } from './parts/check-item.tsx';

type View = Output<'factual-check.read'>;

const Due = ({ view }: { readonly view: View }) => {
  const reviewId = useReviewId();
  if (view.dueOn === null) {
    return (
      <p className={styles.small}>
        {words.due.none} <Link href={paths.dates(reviewId)}>{words.due.toDates}</Link>
      </p>
    );
  }
  const parts = [
    ...(view.draftOn === null ? [] : [words.due.draft(formatLongDate(view.draftOn))]),
    words.due.by(formatLongDate(view.dueOn)),
    ...(view.schoolDaysLeft === null || view.step === 'closed'
      ? []
      : [words.due.left(view.schoolDaysLeft)]),
  ];
  return <p className={styles.small}>{parts.join(' · ')}</p>;
};

const Send = ({ view }: { readonly view: View }) => {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  const save = async (form: 'word' | 'file'): Promise<void> => {
    const done = await change('factual-check.save', { reviewId, form }, changeFailureWords);
    if (done !== null) toasts.show({ words: words.send.saved(done.fileName) });
  };
  const sent = view.rounds.at(-1);
  return (
    <section className={styles.section} aria-labelledby="check-send">
      <h2 id="check-send">{words.send.title}</h2>
      <Due view={view} />
      {view.findings === 0 ? (
        <p>
          {words.send.noFindings}{' '}
          <Link href={paths.findings(reviewId)}>{words.send.toFindings}</Link>
        </p>
      ) : (
        <>
          {view.unworded > 0 && (
            <p className={styles.small}>{words.send.unworded(view.unworded)}</p>
          )}
          <div className={styles.actions}>
            <Button
              variant={view.step === 'not-sent' ? 'act' : 'quiet'}
              onPress={() => void save('word')}
            >
              {words.send.word}
            </Button>
            <Button onPress={() => void save('file')}>{words.send.file}</Button>
          </div>
          <p className={styles.small}>
            {words.send.fileHint}
            {sent !== undefined &&
              ` ${words.send.sentOn(formatLongDate(sent.sentAt.slice(0, 10)))}`}
          </p>
        </>
      )}
    </section>
  );
};

const Open = ({ view }: { readonly view: View }) => {
  const reviewId = useReviewId();
  const toasts = useToasts();
  const [refusal, setRefusal] = useState<FailureWords | null>(null);
  const open = async (): Promise<void> => {
    setRefusal(null);
    const answer = await invoke('factual-check.open', { reviewId });
    if (answer.ok) {
      const { fileName, accurate, corrections, unanswered } = answer.value;
      toasts.show({ words: words.open.read(fileName, accurate, corrections, unanswered) });
      return;
    }
    const { failure } = answer;
    setRefusal(isCommonFailure(failure) ? commonFailureWords(failure) : openFailureWords(failure));
  };
  return (
    <section className={styles.section} aria-labelledby="check-open">
      <h2 id="check-open">{words.open.title}</h2>
      {refusal !== null && (
        <Notice tone="alarm" title={refusal.title}>
          {refusal.whatToDo}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button
          variant={view.step === 'with-the-host' ? 'act' : 'quiet'}
          onPress={() => void open()}
        >
          {words.open.button}
        </Button>
      </div>
    </section>
  );
};

const Close = ({ view }: { readonly view: View }) => {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  const latest = view.rounds.at(-1);
  if (latest === undefined) return null;
  const set = async (isClosed: boolean): Promise<void> => {
    const done = await change('factual-check.close', { reviewId, isClosed }, changeFailureWords);
    if (done !== null && isClosed) toasts.show({ words: words.close.closed });
  };
  return latest.closedOn === null ? (
    <div className={styles.actions}>
      <Button variant={view.step === 'to-close' ? 'act' : 'quiet'} onPress={() => void set(true)}>
        {words.close.button}
      </Button>
    </div>
  ) : (
    <div className={styles.actions}>
      <p>{words.close.closedOn(formatLongDate(latest.closedOn))}</p>
      <Button size="small" variant="plain" onPress={() => void set(false)}>
        {words.close.again}
      </Button>
    </div>
  );
};

export const FactualCheckScreen = () => {
  const reviewId = useReviewId();
  const { data: view, error } = useOperation('factual-check.read', { reviewId });
  if (view === undefined) {
    return (
      <Page>
        <PageHeader title={words.title} />
        {error === null ? (
          <p role="status">{words.loading}</p>
        ) : (
          <Notice tone="alarm" title={words.failures.title}>
            {words.failures['review-not-found']}
          </Notice>
        )}
      </Page>
    );
  }
  return (
    <Page>
      <div className={styles.column}>
        <PageHeader
          title={words.title}
          meta={
            <Tag tone={view.step === 'closed' ? 'good' : 'plain'}>{words.steps[view.step]}</Tag>
          }
        />
        <p className={styles.intro}>{words.intro}</p>
        <Send view={view} />
        <Open view={view} />
        <section className={styles.section} aria-labelledby="check-items">
          <h2 id="check-items">{words.items.title}</h2>
          {view.checks.length === 0 ? (
            <p className={styles.small}>{words.items.empty}</p>
          ) : (
            <ul className={styles.items}>
              {view.checks.map((check) => (
                <CheckItem key={check.id} check={check} />
              ))}
            </ul>
          )}
          <AddCheck />
        </section>
        <Close view={view} />
      </div>
    </Page>
  );
};
