// Beside the handover: what is missing, each a step to where it is done, and what comes next.
import { formatLongDate } from '../../../../shared/domain/dates.ts';
import {
  isBookingCurrent,
  stateOfHandover,
  type Handover,
  type HandoverGap,
} from '../../../../shared/domain/handover.ts';
import type { CommandName, Input, Output } from '../../../../shared/ipc/contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { handoverMessages as words } from '../../../messages/handover.ts';
import { Button, Link, saveEverything, useToasts } from '../../../ui/index.ts';
import { useWhoMayOpen, WhoMayOpen } from '../../exchange/index.ts';
import { failureWords, type HandoverCommand, type HandoverFailure } from '../failure-words.ts';
import styles from '../handover-screen.module.css';

const fieldOfGap: Readonly<Record<HandoverGap, string>> = {
  champion: 'toIds',
  sender: 'fromId',
  question: 'question',
  findings: 'findings',
  wording: 'findings',
  'work-on': 'workOn',
  decision: 'decisionWanted',
  strengths: 'strengths',
  history: 'history',
  sensitivities: 'sensitivities',
  'non-negotiables': 'nonNegotiables',
  'out-of-scope': 'outOfScope',
  groups: 'groups',
  expected: 'expected',
  'room-day': 'roomOn',
  'room-not-school-day': 'roomOn',
  'room-time': 'roomOn',
  'room-place': 'roomPlace',
  pack: 'pack',
  checklist: 'checklist',
  'checklist-open': 'checks',
};

/** The field itself, or the first thing in it that takes the keys. */
function focusField(gap: HandoverGap): void {
  const place = document.getElementById(`handover-${fieldOfGap[gap]}`);
  const inside = place?.querySelector<HTMLElement>('input, textarea, button, [tabindex="0"]');
  const isField = place?.matches('input, textarea, button, [tabindex]') ?? false;
  const target = isField ? place : (inside ?? place);
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}

export function useHandoverRun() {
  const toasts = useToasts();
  return async <Name extends HandoverCommand & CommandName>(
    operation: Name,
    input: Input<Name>,
  ): Promise<Output<Name> | null> => {
    const answer = await invoke(operation, input);
    if (answer.ok) return answer.value;
    const told = failureWords(answer.failure as HandoverFailure);
    if (told !== null) toasts.show({ words: told, tone: 'alarm' });
    return null;
  };
}

const Send = () => {
  const reviewId = useReviewId();
  const run = useHandoverRun();
  const toasts = useToasts();
  const choice = useWhoMayOpen();
  const { data } = useOperation('handover.words', { reviewId });
  const save = async (): Promise<void> => {
    const forPeople = choice.people();
    if (forPeople === 'nobody') return;
    // What is still being typed belongs into the bundle.
    await saveEverything();
    const saved = await run('handover.save-bundle', { reviewId, forPeople });
    if (saved !== null) toasts.show({ words: words.actions.saved(saved.fileName) });
  };
  return (
    <>
      <p>{words.actions.holds}</p>
      <WhoMayOpen choice={choice} wordsLabel={words.actions.byWords} />
      <Button variant="act" onPress={() => void save()}>
        {words.actions.saveBundle}
      </Button>
      {choice.audience === 'words' && (
        <>
          <h3>{words.actions.words}</h3>
          <p className={styles.passphrase}>{data?.passphrase.replaceAll('-', ' ')}</p>
          <p className={styles.help}>{words.actions.wordsHint}</p>
        </>
      )}
    </>
  );
};

const ChampionsNext = () => {
  const reviewId = useReviewId();
  const run = useHandoverRun();
  const toasts = useToasts();
  const choice = useWhoMayOpen();
  const { data } = useOperation('bundle.passphrase', { reviewId });
  const sendBack = async (): Promise<void> => {
    const forPeople = choice.people();
    if (forPeople === 'nobody') return;
    await saveEverything();
    const saved = await run('bundle.save', { reviewId, forPeople });
    if (saved !== null) toasts.show({ words: words.actions.saved(saved.fileName) });
  };
  return (
    <div className={styles.side}>
      <Link href={paths.plan(reviewId)} variant="act">
        {words.actions.toPlan}
      </Link>
      <h3>{words.actions.backTitle}</h3>
      <p className={styles.help}>{words.actions.backHint}</p>
      <WhoMayOpen choice={choice} wordsLabel={words.actions.byWordsBack} />
      <Button onPress={() => void sendBack()}>{words.actions.back}</Button>
      {choice.audience === 'words' && data !== undefined && (
        <>
          <p className={styles.passphrase}>{data.passphrase.replaceAll('-', ' ')}</p>
          <p className={styles.help}>
            {data.isKept ? words.actions.backWordsKept : words.actions.backWords}
          </p>
        </>
      )}
    </div>
  );
};

export const HandoverSide = ({
  view,
  handover,
}: {
  readonly view: Output<'handover.read'>;
  readonly handover: Handover;
}) => {
  const reviewId = useReviewId();
  const run = useHandoverRun();
  const toasts = useToasts();
  const { gaps } = view;
  const state = stateOfHandover(handover, gaps);
  const isComplete = state === 'complete' || state === 'booked';
  if (view.isChampionsCopy) return <ChampionsNext />;
  const complete = async (): Promise<void> => {
    const done = await run('handover.complete', { reviewId });
    if (done !== null) toasts.show({ words: words.actions.completed });
  };
  const book = async (): Promise<void> => {
    const done = await run('handover.book-workshop', { reviewId });
    if (done !== null) toasts.show({ words: words.actions.booked(formatLongDate(done.on)) });
  };
  const { booked, completedOn } = handover;
  return (
    <div className={styles.side}>
      <p className={styles.state}>
        {gaps.length === 0 ? words.nothingMissing : words.missing(gaps.length)}
      </p>
      {gaps.length > 0 && (
        <ul className={styles.gaps}>
          {gaps.map((gap) => (
            <li key={gap}>
              <Button variant="quiet" size="small" onPress={() => focusField(gap)}>
                {words.gaps[gap]}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {gaps.length === 0 && !isComplete && (
        <Button variant="act" onPress={() => void complete()}>
          {words.actions.complete}
        </Button>
      )}
      {isComplete && completedOn !== null && (
        <p>{words.actions.completedOn(formatLongDate(completedOn))}</p>
      )}
      {booked !== null && isBookingCurrent(handover) ? (
        <p>{words.actions.booked(formatLongDate(booked.on))}</p>
      ) : (
        <>
          <Button isDisabled={!isComplete} onPress={() => void book()}>
            {words.actions.book}
          </Button>
          {!isComplete && <p className={styles.help}>{words.actions.bookFirst}</p>}
          {isComplete && booked !== null && (
            <p className={styles.help}>{words.actions.bookAgain}</p>
          )}
        </>
      )}
      {isComplete && <Send />}
    </div>
  );
};
