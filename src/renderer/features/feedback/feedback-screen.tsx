// Feedback: prepared from the agreed findings, put in order, and what the school says to it. All of it
// is saved as it is typed.
import { minutesOf } from '../../../shared/domain/feedback.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { dayKind } from '../../../shared/domain/calendar.ts';
import { useOverview } from '../../api/overview.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { today } from '../../api/today.ts';
import { useChange } from '../../api/use-change.ts';
import { useOperation } from '../../api/use-operation.ts';
import { feedbackMessages as words } from '../../messages/feedback.ts';
import {
  Button,
  DatePicker,
  Disclosure,
  EmptyState,
  Link,
  Menu,
  Notice,
  NumberField,
  Page,
  PageHeader,
  TimeField,
  useToasts,
} from '../../ui/index.ts';
import { slidesForTheRoom, slidesForTheTeam, useGivingOut } from '../documents/index.ts';
import { failureWords } from './failure-words.ts';
import styles from './feedback-screen.module.css';
import { FeedbackSide } from './parts/feedback-side.tsx';
import { PointCard } from './parts/point-card.tsx';
import { ResponseFields } from './parts/response-fields.tsx';
import { SavedList, useSavedMeeting } from './parts/saved-fields.tsx';
import { toldFinding } from '../../../shared/ipc/told-finding.ts';
import { pointElementId, usePointOrder } from './use-point-order.ts';
import { useRun } from './use-run.ts';

type FeedbackView = Output<'feedback.read'>;
type Findings = Output<'finding.list'>;

const Meeting = ({ view }: { readonly view: FeedbackView }) => {
  const { review } = useOverview();
  const { feedback } = view;
  const on = useSavedMeeting(feedback, 'on', view.visitOn);
  const startsAt = useSavedMeeting(feedback, 'startsAt', '');
  const minutes = useSavedMeeting(feedback, 'minutes', null);
  const { calendar } = review;
  return (
    <section className={styles.section} aria-labelledby="feedback-meeting">
      <h2 id="feedback-meeting">{words.meeting.title}</h2>
      <div className={styles.meeting}>
        <DatePicker
          label={words.meeting.on}
          value={on.value}
          onChange={on.setValue}
          {...(calendar === null ? {} : { dayKind: (date: string) => dayKind(calendar, date) })}
        />
        <TimeField
          label={words.meeting.startsAt}
          value={startsAt.value === '' ? null : startsAt.value}
          onChange={(time) => startsAt.setValue(time ?? '')}
        />
        <NumberField
          label={words.meeting.minutes}
          minValue={0}
          maxValue={1_440}
          value={minutes.value}
          onChange={minutes.setValue}
        />
      </div>
      <div className={styles.lists}>
        <SavedList feedback={feedback} name="attendees" />
        <SavedList feedback={feedback} name="groundRules" />
        <SavedList feedback={feedback} name="avoid" />
      </div>
    </section>
  );
};

const Points = ({
  view,
  findings,
  onPrepare,
}: {
  readonly view: FeedbackView;
  readonly findings: Findings;
  readonly onPrepare: () => void;
}) => {
  const reviewId = useReviewId();
  const run = useRun();
  const order = usePointOrder(view.points);
  const told = new Map(findings.map((weighed) => [weighed.finding.id as string, weighed]));
  const isLeftOut = view.advice.some(({ name }) => name === 'finding-left-out');
  const add = async (): Promise<void> => {
    const answer = await run('feedback-point.add', { reviewId, title: '' });
    if (!answer.ok) return;
    const id = pointElementId(answer.value.pointId);
    // Once the list shows it.
    setTimeout(() => document.getElementById(id)?.querySelector('input')?.focus(), 150);
  };
  return (
    <section className={styles.section} aria-labelledby="feedback-points">
      <h2 id="feedback-points">{words.points.title}</h2>
      <p className={styles.help}>{words.points.help}</p>
      <ol className={styles.points}>
        {view.points.map((point, index) => {
          const weighed = told.get(point.findingId ?? '');
          return (
            <PointCard
              key={point.id}
              point={point}
              finding={weighed === undefined ? null : toldFinding(weighed)}
              index={index}
              count={view.points.length}
              order={order}
            />
          );
        })}
      </ol>
      <div className={styles.actions}>
        <Button onPress={() => void add()}>{words.points.add}</Button>
        {isLeftOut && <Button onPress={onPrepare}>{words.points.addMissing}</Button>}
      </div>
    </section>
  );
};

const Responses = ({
  view,
  findings,
}: {
  readonly view: FeedbackView;
  readonly findings: Findings;
}) => {
  const answered = findings.filter(
    ({ finding }) => (finding.hostResponse?.response ?? '') !== '',
  ).length;
  return (
    <section className={styles.section} aria-labelledby="feedback-responses">
      <h2 id="feedback-responses">{words.responses.title}</h2>
      <p className={styles.help}>
        {findings.length === 0
          ? words.responses.none
          : `${words.responses.help} ${words.responses.answered(answered, findings.length)}.`}
      </p>
      <div>
        {findings.map(({ finding, number }) => {
          const name = `${words.categories[finding.category]} ${number}`;
          const kind = finding.hostResponse?.response ?? '';
          return (
            <Disclosure
              key={finding.id}
              title={finding.heading.trim() === '' ? name : finding.heading}
              meta={words.responses.kinds[kind] ?? kind}
            >
              <ResponseFields finding={finding} name={name} today={view.feedback?.on ?? today()} />
            </Disclosure>
          );
        })}
      </div>
      <SavedList feedback={view.feedback} name="hostReactions" />
    </section>
  );
};

export const FeedbackScreen = () => {
  const reviewId = useReviewId();
  const run = useRun();
  const { data: view, error } = useOperation('feedback.read', { reviewId });
  const { data: findings } = useOperation('finding.list', { reviewId });
  const prepare = (): void => void run('feedback.prepare', { reviewId });
  const change = useChange();
  const toasts = useToasts();
  const giving = useGivingOut();
  const saveScript = async (): Promise<void> => {
    const done = await change('feedback.save-script', { reviewId }, (failure) =>
      failure.name === 'file-not-written'
        ? words.failures['file-not-written'](failure.code)
        : failure.name === 'review-not-found'
          ? words.failures['review-not-found']
          : null,
    );
    if (done !== null) toasts.show({ words: words.savedScript(done.fileName) });
  };

  if (view === undefined || findings === undefined) {
    return (
      <Page>
        <PageHeader title={words.title} />
        {error === null ? (
          <p role="status">{words.loading}</p>
        ) : (
          <Notice tone="alarm" title={words.failures.title}>
            {failureWords(error.failure)}
          </Notice>
        )}
      </Page>
    );
  }
  const planned = minutesOf(view.points);
  if (view.points.length === 0) {
    return (
      <Page>
        <div className={styles.column}>
          <PageHeader title={words.title} />
          <EmptyState
            title={words.empty.title}
            action={
              findings.length === 0 ? (
                <Link href={paths.findings(reviewId)} variant="act">
                  {words.empty.toFindings}
                </Link>
              ) : (
                <Button variant="act" onPress={prepare}>
                  {words.empty.prepare}
                </Button>
              )
            }
          >
            {findings.length === 0 ? words.empty.noFindings : words.empty.body}
          </EmptyState>
          {findings.length > 0 && <Responses view={view} findings={findings} />}
        </div>
      </Page>
    );
  }
  return (
    <Page
      side={{
        title: words.side.title,
        name: 'feedback',
        content: <FeedbackSide feedback={view.feedback} planned={planned} advice={view.advice} />,
      }}
    >
      <div className={styles.column}>
        <PageHeader
          title={words.title}
          meta={words.header(view.points.length, planned)}
          actions={
            <>
              <Menu
                label={words.slideFiles.open}
                isDisabled={giving.isPending}
                actions={[
                  {
                    id: 'room',
                    label: words.slideFiles.room,
                    description: words.slideFiles.roomHelp,
                    onAction: () => void giving.save({ reviewId, ...slidesForTheRoom }),
                  },
                  {
                    id: 'team',
                    label: words.slideFiles.team,
                    description: words.slideFiles.teamHelp,
                    onAction: () => void giving.save({ reviewId, ...slidesForTheTeam }),
                  },
                ]}
              />
              <Button onPress={() => void saveScript()}>{words.saveScript}</Button>
              <Link href={paths.present(reviewId)} variant="act">
                {words.present}
              </Link>
            </>
          }
        />
        <p className={styles.intro}>{words.intro}</p>
        <Points view={view} findings={findings} onPrepare={prepare} />
        <Meeting view={view} />
        <Responses view={view} findings={findings} />
      </div>
    </Page>
  );
};
