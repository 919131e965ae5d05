// The action plan: its objectives with their actions, in a table, by day or by person.
import { useEffect, useState } from 'react';
import { paths } from '../../api/paths.ts';
import { useSought } from '../../api/navigation.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { planMessages } from '../../messages/plan.ts';
import {
  EmptyState,
  Link,
  Page,
  PageHeader,
  SegmentedControl,
  useShortcut,
} from '../../ui/index.ts';
import { rolesIn } from './by-person.ts';
import { elementIds } from './element-ids.ts';
import { AreasToAnswer } from './parts/areas-to-answer.tsx';
import { ObjectiveSection } from './parts/objective-section.tsx';
import { Remarks } from './parts/remarks.tsx';
import { PlanFiles } from './parts/plan-files.tsx';
import styles from './plan-screen.module.css';
import { usePlanWork } from './plan-work.ts';
import { PlanSide } from './side/plan-side.tsx';
import { sumWords } from './sum-words.ts';
import { useFocusLater } from './use-focus-later.ts';
import { PeopleView } from './views/people-view.tsx';
import { TimelineView } from './views/timeline-view.tsx';

type ViewName = 'table' | 'timeline' | 'people';
const viewNames: readonly ViewName[] = ['table', 'timeline', 'people'];

const { empty, meta, views } = planMessages;

/** The objective in which the keys are now. */
const objectiveInFocus = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-objective]')?.dataset['objective'];

export const PlanScreen = () => {
  const reviewId = useReviewId();
  const sought = useSought('action');
  const { data: plan, error } = useOperation('plan.read', { reviewId });
  const findings = useOperation('finding.list', { reviewId }).data;
  const [chosenView, setView] = useState<ViewName>('table');
  const work = usePlanWork(plan);
  const focusLater = useFocusLater();
  const [shown, setShown] = useState<string | null>(null);

  const objectives = plan?.objectives ?? [];
  const isEmpty = objectives.length === 0;
  const view = isEmpty ? 'table' : chosenView;
  useShortcut(
    'addAction',
    () => {
      const here = objectiveInFocus();
      const found = objectives.find(({ objective }) => objective.id === here) ?? objectives.at(-1);
      if (found !== undefined) void work.addAction(found.objective.id);
    },
    { isEnabled: view === 'table' },
  );

  const isLoaded = plan !== undefined && findings !== undefined;

  // Whoever came for one action finds it open, with the keys on it; once.
  if (isLoaded && sought !== null && shown !== sought) {
    setShown(sought);
    setView('table');
    work.open(sought);
  }
  useEffect(() => {
    if (shown !== null) focusLater(elementIds.row(shown));
  }, [shown, focusLater]);

  const showInTable = (actionId: string): void => {
    setView('table');
    work.open(actionId);
    focusLater(elementIds.row(actionId));
  };

  if (error !== null && plan === undefined) throw error;
  if (plan === undefined || findings === undefined) {
    return (
      <Page>
        <PageHeader title={planMessages.title} />
        <p role="status">{planMessages.loading}</p>
      </Page>
    );
  }

  const areas = findings.filter(({ finding }) => finding.category === 'area-for-development');
  const answered = new Set<string | null>(objectives.map(({ objective }) => objective.findingId));
  const unanswered = areas.filter(({ finding }) => !answered.has(finding.id));
  const roles = rolesIn(plan);

  return (
    <Page
      side={{
        title: planMessages.side.title,
        name: 'plan',
        content: <PlanSide plan={plan} />,
      }}
    >
      <PageHeader
        title={planMessages.title}
        meta={[meta.actions(plan.actionCount), ...sumWords(plan.sum)].join(' · ')}
        actions={
          <>
            <PlanFiles isDisabled={isEmpty} />
            <Link href={paths.planDocument(reviewId)} variant={isEmpty ? 'quiet' : 'act'}>
              {planMessages.toDocument}
            </Link>
          </>
        }
      />
      {!isEmpty && (
        <SegmentedControl
          label={views.label}
          isLabelHidden
          options={viewNames.map((name) => ({ value: name, label: views[name] }))}
          value={view}
          onChange={setView}
        />
      )}
      <p role="status" className={styles.told}>
        {work.told}
      </p>
      {isEmpty && areas.length > 0 && <EmptyState title={empty.title}>{empty.words}</EmptyState>}
      {isEmpty && areas.length === 0 && (
        <EmptyState
          title={empty.noAreasTitle}
          action={
            <Link href={paths.findings(reviewId)} variant="act">
              {empty.toFindings}
            </Link>
          }
        >
          {empty.noAreas}
        </EmptyState>
      )}
      {view === 'timeline' && <TimelineView plan={plan} onOpen={showInTable} />}
      {view === 'people' && <PeopleView plan={plan} onOpen={showInTable} />}
      {view === 'table' && (
        <div className={styles.objectives}>
          {objectives.map((planned, index) => (
            <ObjectiveSection
              key={planned.objective.id}
              planned={planned}
              plan={plan}
              areas={areas}
              findings={findings}
              roles={roles}
              work={work}
              hasShortcut={index === objectives.length - 1}
            />
          ))}
          <Remarks about="plan" />
          <AreasToAnswer areas={unanswered} isFirst={isEmpty} work={work} />
        </div>
      )}
    </Page>
  );
};
