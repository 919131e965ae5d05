// What came out of the workshop, and the one step that makes it the plan.
import { formatShortDate } from '../../../../shared/domain/dates.ts';
import { cardsOf, dotsOf, pollOf } from '../../../../shared/domain/workshop/workshop.ts';
import type { WorkshopView } from '../../../../shared/ipc/workshop.contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { useGo } from '../../../api/navigation.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { workshopMessages } from '../../../messages/workshop.ts';
import { toolMessages } from '../../../messages/workshop-tools.ts';
import { Button, Link, Tag, TextArea, useAutosave, useToasts } from '../../../ui/index.ts';
import { notSaved } from '../failure-words.ts';
import { useWorkshopWork } from '../use-workshop-work.ts';
import styles from '../workshop-screen.module.css';

const words = workshopMessages.came;

const Notes = ({ view }: { readonly view: WorkshopView }) => {
  const reviewId = useReviewId();
  const field = useAutosave<string>({
    key: `workshop ${reviewId}/notes`,
    stored: view.workshop?.notes ?? '',
    save: (notes) => invoke('workshop.change', { reviewId, change: { notes } }),
  });
  return (
    <TextArea
      label={words.notes}
      description={words.notesHint}
      rows={3}
      value={field.value}
      onChange={field.setValue}
      onBlur={() => void field.flush()}
      errorMessage={notSaved(field.state)}
    />
  );
};

const Poll = ({ view }: { readonly view: WorkshopView }) => (
  <dl className={styles.figures}>
    {(['confidence', 'ownership'] as const).map((which) => {
      const { answers, mean } = pollOf(view.workshop?.[which] ?? {});
      return (
        <div key={which}>
          <dt>{words[which]}</dt>
          <dd>{mean === null ? words.nobody : words.mean(mean.toFixed(1), answers)}</dd>
        </div>
      );
    })}
  </dl>
);

export const CamePart = ({ view }: { readonly view: WorkshopView }) => {
  const reviewId = useReviewId();
  const go = useGo();
  const work = useWorkshopWork();
  const toasts = useToasts();
  const chosen = cardsOf(view.cards, 'idea').filter(({ isChosen }) => isChosen);
  const pledges = cardsOf(view.cards, 'pledge');
  const parked = cardsOf(view.cards, 'parked');
  const stop = view.workshop?.stop ?? '';
  const numbers = new Map(view.inPlan.map(({ cardId, number }) => [cardId as string, number]));
  const isAllIn =
    chosen.every(({ id }) => numbers.has(id)) &&
    pledges.every(({ id }) => view.pledgesInPlan.includes(id)) &&
    (stop === '' || view.isStopInPlan);
  const isEmpty = chosen.length + pledges.length === 0 && stop === '';
  const bring = async (): Promise<void> => {
    const done = await work.toPlan();
    if (done === null) return;
    toasts.show({
      words: words.brought(done.actions, done.pledges),
      action: { label: words.openPlan, onPress: () => go(paths.plan(reviewId)) },
    });
  };
  return (
    <section className={styles.section} aria-labelledby="workshop-came">
      <h2 id="workshop-came">{words.heading}</h2>
      {isEmpty && <p className={styles.quiet}>{words.none}</p>}
      {chosen.length > 0 && (
        <>
          <h3>{words.chosen}</h3>
          <ul className={styles.came}>
            {chosen.map((card) => {
              const number = numbers.get(card.id);
              return (
                <li key={card.id}>
                  <span dir="auto">{card.text}</span>
                  <span className={styles.line}>
                    <span className={styles.quiet}>{toolMessages.grid.dots(dotsOf(card))}</span>
                    <Tag tone={number === undefined ? 'mind' : 'good'}>
                      {number === undefined ? words.notInPlan : words.inPlan(number)}
                    </Tag>
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {stop !== '' && (
        <>
          <h3>{words.stop}</h3>
          <p dir="auto">{stop}</p>
        </>
      )}
      {pledges.length > 0 && (
        <>
          <h3>{words.pledges}</h3>
          <ul className={styles.came}>
            {pledges.map(({ id, role, text, on }) => (
              <li key={id}>
                <strong dir="auto">{role}</strong>
                <span dir="auto">{text}</span>
                {on !== null && <span className={styles.quiet}>{formatShortDate(on)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {parked.length > 0 && (
        <>
          <h3>{words.parked}</h3>
          <p dir="auto">{parked.map(({ text }) => text).join(' · ')}</p>
        </>
      )}
      <h3>{words.poll}</h3>
      <Poll view={view} />
      {!isEmpty && (
        <>
          <div className={styles.line}>
            {isAllIn ? (
              <span>{words.allIn}</span>
            ) : (
              <Button onPress={() => void bring()}>{words.toPlan}</Button>
            )}
            <Link href={paths.plan(reviewId)}>{words.openPlan}</Link>
          </div>
          {!isAllIn && <p className={styles.quiet}>{words.toPlanHint}</p>}
        </>
      )}
      <Notes view={view} />
    </section>
  );
};
