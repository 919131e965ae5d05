// Break, lunch, half past two: what is strong, what is thin and where to look next, where the notes
// disagree, and the notes themselves for and against. It counts; judging is the team's.
import { useMemo, useState } from 'react';
import { Printer } from 'lucide-react';
import type { Coverage } from '../../../shared/domain/coverage.ts';
import { formatMoment } from '../../../shared/domain/dates.ts';
import { isOnReviewTeam } from '../../../shared/domain/person.ts';
import { useOverview } from '../../api/overview.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { catchUpMessages as words } from '../../messages/catch-up.ts';
import { Button, EmptyState, Link, Notice, Page, PageHeader } from '../../ui/index.ts';
import styles from './catch-up-screen.module.css';
import { bothTitleId, cellId, type Choice, gridTitleId } from './choice.ts';
import { codedCoverage } from './coded.ts';
import { columnsOf, type GridView } from './columns.ts';
import { failureWords } from './failure-words.ts';
import { namesOf } from './names.ts';
import { BothSides } from './parts/both-sides.tsx';
import { CatchUpRecords } from './parts/catch-up-records.tsx';
import { CoverageGrid } from './parts/coverage-grid.tsx';
import { Unlooked } from './parts/who-looked-here.tsx';
import { StandingLists } from './parts/standing-lists.tsx';
import { unlookedSentences } from './who-looked.ts';
import { useClock } from './use-clock.ts';

const NothingYet = ({ hasHypotheses }: { readonly hasHypotheses: boolean }) => {
  const reviewId = useReviewId();
  return hasHypotheses ? (
    <EmptyState
      title={words.empty.noNotes}
      action={
        <Link href={paths.capture(reviewId)} variant="act">
          {words.empty.toCapture}
        </Link>
      }
    >
      {words.empty.noNotesHelp}
    </EmptyState>
  ) : (
    <EmptyState
      title={words.empty.noHypotheses}
      action={
        <Link href={paths.enquiry(reviewId)} variant="act">
          {words.empty.toEnquiry}
        </Link>
      }
    >
      {words.empty.noHypothesesHelp}
    </EmptyState>
  );
};

const focusOn = (id: string, block: ScrollLogicalPosition): void => {
  // A cell without notes is nothing to press, so the head of the table takes its place.
  const place = document.getElementById(id) ?? document.getElementById(gridTitleId);
  place?.scrollIntoView({ block });
  place?.focus({ preventScroll: true });
};

const CatchUp = ({ coverage }: { readonly coverage: Coverage }) => {
  const reviewId = useReviewId();
  const { review, schools, people, hypotheses } = useOverview();
  const now = useClock();
  const names = useMemo(() => namesOf(people), [people]);
  const teamIds = useMemo(() => people.filter(isOnReviewTeam).map(({ id }) => id), [people]);
  const coded = useMemo(
    () => codedCoverage(hypotheses, coverage.hypotheses),
    [hypotheses, coverage],
  );
  const [view, setView] = useState<GridView>('source');
  const columns = useMemo(
    () => columnsOf(view, coverage.hypotheses, teamIds, names),
    [view, coverage, teamIds, names],
  );
  const [choice, setChoice] = useState<Choice | null>(null);

  // Until one is chosen the most divided comes first: that is what the meeting has to talk about.
  const first =
    coded.find(({ covered }) => covered.lean === 'divided') ??
    coded.find(({ covered }) => covered.isContested) ??
    coded[0];
  const chosen = coded.find(({ id }) => id === choice?.hypothesisId) ?? first;
  const column = columns.find(({ id }) => id === choice?.columnId) ?? null;

  const show = (next: Choice): void => {
    setChoice(next);
    focusOn(bothTitleId, 'start');
  };

  if (chosen === undefined || coverage.notes === 0) {
    return <NothingYet hasHypotheses={chosen !== undefined} />;
  }
  return (
    <div className={styles.parts}>
      <p className={styles.printed}>
        {words.printed(
          schools.find(({ id }) => id === review.hostSchoolId)?.name ?? review.title,
          formatMoment(now),
        )}
      </p>
      {coverage.unlinked > 0 && (
        <p className={styles.unlinked}>
          {words.unlinked(coverage.unlinked)}{' '}
          <span className={styles.onScreen}>
            <Link href={paths.capture(reviewId)}>{words.tagThem}</Link>
          </span>
        </p>
      )}
      <StandingLists
        coded={coded}
        names={names}
        slots={coverage.slots}
        now={now}
        onShow={(hypothesisId) => show({ hypothesisId, columnId: null })}
      />
      <CatchUpRecords />
      <CoverageGrid
        coded={coded}
        columns={columns}
        view={view}
        onView={(next) => {
          setView(next);
          // The cell belonged to the other view.
          if (choice !== null) setChoice({ ...choice, columnId: null });
        }}
        choice={choice}
        onChoose={show}
        names={names}
        teamIds={teamIds}
      />
      {view === 'who' && (
        <Unlooked
          sentences={unlookedSentences(coded, columns, { names, slots: coverage.slots, now })}
        />
      )}
      <BothSides
        coded={coded}
        chosen={chosen}
        column={column}
        names={names}
        onChoose={setChoice}
        onBack={
          choice === null
            ? null
            : () => focusOn(cellId(chosen.id, column === null ? null : column.id), 'center')
        }
      />
    </div>
  );
};

export const CatchUpScreen = () => {
  const reviewId = useReviewId();
  const { data: coverage, error } = useOperation('evidence.coverage', { reviewId });
  const spoken = coverage?.hypotheses ?? [];
  const reviewers = new Set(spoken.flatMap(({ reviewerIds }) => reviewerIds)).size;
  const kinds = new Set(spoken.flatMap(({ activityTypes }) => activityTypes)).size;
  return (
    <Page>
      <PageHeader
        title={words.title}
        meta={
          coverage === undefined || coverage.notes === 0
            ? undefined
            : words.facts(coverage.notes, reviewers, kinds)
        }
        actions={
          coverage !== undefined &&
          coverage.notes > 0 && (
            <Button icon={Printer} onPress={() => window.print()}>
              {words.print}
            </Button>
          )
        }
      />
      {coverage !== undefined ? (
        <CatchUp coverage={coverage} />
      ) : error === null ? (
        <p role="status">{words.loading}</p>
      ) : (
        <Notice tone="alarm" title={words.failures.title}>
          {failureWords(error.failure)}
        </Notice>
      )}
    </Page>
  );
};
