// The handover to the improvement champion. All of it is saved as it is typed; what is missing stands
// beside it in words until nothing is.
import type { Handover } from '../../../shared/domain/handover.ts';
import { stateOfHandover } from '../../../shared/domain/handover.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { handoverMessages as words } from '../../messages/handover.ts';
import { Button, Checkbox, EmptyState, Link, Notice, Page, PageHeader } from '../../ui/index.ts';
import { commonFailureWords, isCommonFailure } from '../../messages/failures.ts';
import styles from './handover-screen.module.css';
import { FindingsPart } from './parts/findings-part.tsx';
import { HandoverSide, useHandoverRun } from './parts/handover-side.tsx';
import { PeoplePart } from './parts/people-part.tsx';
import { RoomPart } from './parts/room-part.tsx';
import { SavedChecklist, SavedList, SavedText, useSaved } from './saved-fields.tsx';

type View = Output<'handover.read'>;

const Section = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: React.ReactNode;
}) => (
  <section className={styles.section} aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
);

const Checks = ({ handover }: { readonly handover: Handover }) => {
  const field = useSaved(handover, 'checklist');
  return (
    <div id="handover-checks" className={styles.checks}>
      {handover.checklist.map(({ id, text }) => (
        <Checkbox
          key={id}
          isSelected={field.value.find((each) => each.id === id)?.isDone ?? false}
          onChange={(isDone) =>
            field.setValue(
              handover.checklist.map((each) => {
                const typed = field.value.find((other) => other.id === each.id);
                return each.id === id
                  ? { ...each, isDone }
                  : { ...each, isDone: typed?.isDone ?? each.isDone };
              }),
            )
          }
        >
          {text}
        </Checkbox>
      ))}
    </div>
  );
};

const Parts = ({ view, handover }: { readonly view: View; readonly handover: Handover }) => (
  <>
    <Section id="handover-part-people" title={words.sections.people}>
      <PeoplePart view={view} handover={handover} />
    </Section>
    <Section id="handover-part-question" title={words.sections.question}>
      <SavedText handover={handover} name="question" label={words.fields.question} rows={2} />
      <FindingsPart view={view} handover={handover} />
    </Section>
    <Section id="handover-part-decision" title={words.sections.decision}>
      <SavedText handover={handover} name="workOn" label={words.fields.workOn} rows={2} />
      <SavedText handover={handover} name="decisionWanted" label={words.fields.decision} rows={2} />
    </Section>
    <Section id="handover-part-school" title={words.sections.school}>
      <SavedList handover={handover} name="strengths" />
      <SavedList handover={handover} name="history" />
      <SavedList handover={handover} name="sensitivities" />
      <SavedList handover={handover} name="nonNegotiables" />
      <SavedList handover={handover} name="outOfScope" />
    </Section>
    <Section id="handover-part-room" title={words.sections.room}>
      <RoomPart handover={handover} />
    </Section>
    <Section id="handover-part-ready" title={words.sections.ready}>
      <SavedList handover={handover} name="pack" />
      <SavedChecklist handover={handover} />
      <Checks handover={handover} />
    </Section>
  </>
);

export const HandoverScreen = () => {
  const reviewId = useReviewId();
  const run = useHandoverRun();
  const { data: view, error } = useOperation('handover.read', { reviewId });
  if (view === undefined) {
    return (
      <Page>
        <PageHeader title={words.title} />
        {error === null ? (
          <p role="status">{words.loading}</p>
        ) : (
          <Notice tone="alarm" title={words.failures.title}>
            {isCommonFailure(error.failure)
              ? commonFailureWords(error.failure).whatToDo
              : words.failures['review-not-found']}
          </Notice>
        )}
      </Page>
    );
  }
  const { handover } = view;
  if (handover === null) {
    const canBegin = view.findings.some(({ category }) => category === 'area-for-development');
    return (
      <Page>
        <div className={styles.column}>
          <PageHeader title={words.title} />
          <EmptyState
            title={words.empty.title}
            action={
              canBegin ? (
                <Button variant="act" onPress={() => void run('handover.prepare', { reviewId })}>
                  {words.empty.begin}
                </Button>
              ) : (
                <Link href={paths.findings(reviewId)} variant="act">
                  {words.empty.toFindings}
                </Link>
              )
            }
          >
            {canBegin ? words.empty.body : words.empty.none}
          </EmptyState>
        </div>
      </Page>
    );
  }
  return (
    <Page
      side={{
        title: words.sections.send,
        name: 'handover',
        content: <HandoverSide view={view} handover={handover} />,
      }}
    >
      <div className={styles.column}>
        <PageHeader title={words.title} meta={words.states[stateOfHandover(handover, view.gaps)]} />
        <p className={styles.intro}>{view.isChampionsCopy ? words.copyIntro : words.intro}</p>
        <Parts view={view} handover={handover} />
      </div>
    </Page>
  );
};
