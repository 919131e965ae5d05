// The self-review as a whole: every prompt with its answer, how far it is, who completed it.
import { useState } from 'react';
import { formatDate } from '../../../shared/domain/dates.ts';
import { isAnswered } from '../../../shared/domain/self-review/self-review.ts';
import { useGo } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { giveOutMessages } from '../../messages/self-review-files.ts';
import { selfReviewMessages as words } from '../../messages/self-review.ts';
import {
  Button,
  EmptyState,
  Link,
  Menu,
  Notice,
  Page,
  PageHeader,
  useToasts,
} from '../../ui/index.ts';
import { CompleteDialog } from './parts/complete-dialog.tsx';
import { FromLastReview } from './parts/from-last-review.tsx';
import { PromptList } from './parts/prompt-list.tsx';
import { TowardsQuestion } from './parts/towards-question.tsx';
import { firstOpen } from './prompt-groups.ts';
import styles from './self-review-screen.module.css';
import { useSaveSelfReview } from './use-save-self-review.ts';
import { usePromptSet } from './use-prompt-set.ts';
import { type SelfReviewView, useSelfReview } from './use-self-review.ts';

type Prompts = ReturnType<typeof usePromptSet>;

/** What was pressed goes: the focus starts again at the top. */
const focusHeading = (): void => document.querySelector<HTMLElement>('main h1')?.focus();

const NotBegun = ({
  view,
  prompts,
}: {
  readonly view: SelfReviewView;
  readonly prompts: Prompts;
}) => {
  const reviewId = useReviewId();
  const saving = useSaveSelfReview();
  const count = view.defaultSet.prompts;
  return (
    <EmptyState
      title={words.empty.title}
      action={
        <div className={styles.first}>
          <Button variant="act" onPress={() => void prompts.begin().then(focusHeading)}>
            {words.empty.begin(count)}
          </Button>
          <Link variant="quiet" href={paths.selfReviewBringIn(reviewId)}>
            {giveOutMessages.bringIn}
          </Link>
          <Button isPending={prompts.isChoosing} onPress={() => void prompts.choose()}>
            {words.empty.ownPrompts}
          </Button>
          <Button onPress={() => void saving.saveWord('form')}>{giveOutMessages.asForm}</Button>
        </div>
      }
    >
      <p>{words.empty.body(count)}</p>
      <p className={styles.quiet}>{words.empty.ownPromptsHelp}</p>
    </EmptyState>
  );
};

function metaOf({ selfReview, answers }: SelfReviewView): string {
  const asked = answers.filter(({ isAsked }) => isAsked);
  const { completedOn = null, completedByRole = '', sharedOn = null } = selfReview ?? {};
  return [
    words.progress(asked.filter(isAnswered).length, asked.length),
    completedOn === null
      ? words.notCompleted
      : completedByRole === ''
        ? words.completedNoRole(formatDate(completedOn))
        : words.completed(completedByRole, formatDate(completedOn)),
    ...(sharedOn === null ? [] : [words.shared(formatDate(sharedOn))]),
  ].join(' · ');
}

export const SelfReviewScreen = () => {
  const reviewId = useReviewId();
  const view = useSelfReview();
  const prompts = usePromptSet();
  const change = useChange();
  const toasts = useToasts();
  const go = useGo();
  const saving = useSaveSelfReview();
  const [isCompleting, setCompleting] = useState(false);
  if (view === undefined) return null;
  const { selfReview, answers } = view;
  const isBegun = selfReview !== null;
  const isCompleted = selfReview !== null && selfReview.completedOn !== null;
  const next = firstOpen(answers, isAnswered);

  const reopen = async (): Promise<void> => {
    const done = await change('self-review.reopen', { reviewId }, () => words.failures.notBegun);
    if (done !== null) toasts.show({ words: words.reopened });
  };

  return (
    <Page
      side={
        isBegun
          ? {
              title: words.question.title,
              name: 'self-review',
              content: <TowardsQuestion answers={answers} />,
            }
          : undefined
      }
    >
      <PageHeader
        title={words.title}
        {...(isBegun
          ? {
              meta: metaOf(view),
              actions: (
                <>
                  <Menu
                    label={words.more}
                    accessibleLabel={words.moreLabel}
                    actions={[
                      ...(isCompleted
                        ? [{ id: 'reopen', label: words.reopen, onAction: () => void reopen() }]
                        : []),
                      {
                        id: 'bring-in',
                        label: giveOutMessages.bringIn,
                        onAction: () => go(paths.selfReviewBringIn(reviewId)),
                      },
                      ...(isCompleted
                        ? []
                        : [
                            {
                              id: 'send',
                              label: giveOutMessages.send,
                              onAction: () => void saving.saveFile(),
                            },
                          ]),
                      {
                        id: 'word',
                        label: giveOutMessages.asWord,
                        onAction: () => void saving.saveWord('document'),
                      },
                      {
                        id: 'form',
                        label: giveOutMessages.asForm,
                        onAction: () => void saving.saveWord('form'),
                      },
                      {
                        id: 'other-prompts',
                        startsGroup: true,
                        label: words.changePrompts,
                        onAction: () => void prompts.choose(),
                      },
                      {
                        id: 'default-prompts',
                        label: words.askDefault(view.defaultSet.prompts),
                        onAction: () => void prompts.begin(),
                      },
                    ]}
                  />
                  {isCompleted && (
                    <Button variant="act" onPress={() => void saving.saveFile()}>
                      {giveOutMessages.send}
                    </Button>
                  )}
                  {!isCompleted && (
                    <Button
                      variant={next === undefined ? 'act' : 'quiet'}
                      onPress={() => setCompleting(true)}
                    >
                      {words.complete.act}
                    </Button>
                  )}
                  {!isCompleted && next !== undefined && (
                    <Button
                      variant="act"
                      onPress={() => go(paths.selfReviewPrompt(reviewId, next.id))}
                    >
                      {answers.some(isAnswered) ? words.goOn : words.start}
                    </Button>
                  )}
                </>
              ),
            }
          : {})}
      />
      <p className={styles.intro}>{words.intro}</p>
      {prompts.failure !== null && (
        <Notice tone="alarm" title={prompts.failure.title}>
          {prompts.failure.whatToDo}
        </Notice>
      )}
      <FromLastReview />
      {isBegun ? <PromptList answers={answers} /> : <NotBegun view={view} prompts={prompts} />}
      {isBegun && <CompleteDialog view={view} isOpen={isCompleting} onOpenChange={setCompleting} />}
    </Page>
  );
};
