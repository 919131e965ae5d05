// A look back at the plan: each action, how well the plan is carried out, what people say, what is
// decided. The impact review closes the review, once every unfinished action is decided.
import { FileDown } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { Checkpoint } from '../../../shared/domain/checkpoint.ts';
import { formatDate } from '../../../shared/domain/dates.ts';
import { useCheckpointName } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { useOperation } from '../../api/use-operation.ts';
import { followThroughMessages } from '../../messages/follow-through.ts';
import {
  Button,
  EmptyState,
  Link,
  Notice,
  Page,
  PageHeader,
  saveEverything,
  useToasts,
} from '../../ui/index.ts';
import styles from './checkpoint-screen.module.css';
import { ActionSaid, actionPlaceId } from './parts/action-said.tsx';
import { HowWell, KeepAdaptStop, LookText, Voices, WhoMet } from './parts/look-fields.tsx';
import { NextReview } from './parts/next-review.tsx';

const { look: words } = followThroughMessages;

const Part = ({
  title,
  help,
  children,
}: {
  readonly title: string;
  readonly help?: string;
  readonly children: ReactNode;
}) => (
  <section className={styles.part} aria-label={title}>
    <h2>{title}</h2>
    {help !== undefined && <p className={styles.soft}>{help}</p>}
    {children}
  </section>
);

const Impact = ({ look }: { readonly look: Checkpoint }) => (
  <Part title={words.impact}>
    <div className={styles.columns}>
      <LookText look={look} name="changed" label={words.changed} rows={4} />
      <LookText look={look} name="learned" label={words.learned} rows={4} />
      <LookText look={look} name="next" label={words.nextUp} rows={4} />
    </div>
  </Part>
);

export const CheckpointScreen = () => {
  const which = useCheckpointName();
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  const [undecided, setUndecided] = useState<readonly string[]>([]);
  const { data, error } = useOperation('follow-through.read', { reviewId });
  if (error !== null && data === undefined) throw error;
  const look = data?.checkpoints.find((each) => each.which === which);
  if (data === undefined || look === undefined) return null;

  const finish = async (): Promise<void> => {
    await saveEverything();
    const done = await change('checkpoint.finish', { reviewId, which }, (failure) => {
      if (failure.name !== 'actions-undecided') return null;
      setUndecided(failure.numbers);
      // Said in its place, with the way to the first of them.
      return null;
    });
    if (done !== null) setUndecided([]);
  };
  const save = async (): Promise<void> => {
    await saveEverything();
    const saved = await change('checkpoint.save-word', { reviewId, which }, (failure) =>
      failure.name === 'file-not-written' ? words.notSaved : null,
    );
    if (saved !== null) toasts.show({ words: words.savedWord(saved.fileName) });
  };
  const open = data.actions.filter(({ isUndecided }) => isUndecided);
  const stillOpen = open.map(({ number }) => number).filter((each) => undecided.includes(each));
  const first = open.find(({ number }) => number === stillOpen[0]);

  return (
    <Page>
      <PageHeader
        title={words.titles[which]}
        actions={
          <>
            <Button icon={FileDown} onPress={() => void save()}>
              {words.saveWord}
            </Button>
            {look.doneOn === null ? (
              <Button variant="act" onPress={() => void finish()}>
                {words.finish[which]}
              </Button>
            ) : (
              <Button
                onPress={() => void change('checkpoint.reopen', { reviewId, which }, () => null)}
              >
                {words.reopen}
              </Button>
            )}
          </>
        }
      />
      <p className={styles.lead}>{words.leads[which]}</p>
      {look.doneOn !== null && (
        <Notice tone="good" isLive>
          {which === 'impactReview'
            ? words.closed(formatDate(look.doneOn))
            : words.finished(words.titles[which], formatDate(look.doneOn))}
        </Notice>
      )}
      {which === 'impactReview' && look.doneOn !== null && <NextReview />}
      {stillOpen.length > 0 && look.doneOn === null && (
        <Notice
          tone="mind"
          title={words.undecidedTitle}
          isLive
          actions={
            first === undefined ? undefined : (
              <Button
                size="small"
                onPress={() => document.getElementById(actionPlaceId(first.action.id))?.focus()}
              >
                {words.goToFirst}
              </Button>
            )
          }
        >
          {words.undecided(stillOpen)}
        </Notice>
      )}
      <WhoMet look={look} />
      {which === 'impactReview' && <Impact look={look} />}
      {which !== 'checkIn' && (
        <LookText look={look} name="summary" label={words.summary} rows={3} />
      )}
      {data.actions.length === 0 ? (
        <EmptyState
          title={words.noActions}
          action={
            <Link href={paths.plan(reviewId)} variant="quiet">
              {words.toPlan}
            </Link>
          }
        >
          {words.noActionsBody}
        </EmptyState>
      ) : (
        <Part title={words.actions} help={words.actionsHelp}>
          {data.actions.map((followed) => (
            <ActionSaid
              key={`${which} ${followed.action.id}`}
              which={which}
              followed={followed}
              said={
                data.said.find(
                  (each) => each.which === which && each.actionId === followed.action.id,
                ) ?? null
              }
            />
          ))}
        </Part>
      )}
      <Part title={words.howWell} help={words.howWellHelp}>
        <HowWell look={look} />
      </Part>
      <Part title={words.voices}>
        <Voices look={look} />
      </Part>
      <Part title={words.keepTitle} help={words.onePerLine}>
        <KeepAdaptStop look={look} />
      </Part>
    </Page>
  );
};
