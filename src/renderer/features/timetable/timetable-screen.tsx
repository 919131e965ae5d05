// The plan of the visit's days: begun from a template, then moved, split and filled until everyone
// knows where to be. Beside it, what is worth a look and what the plan will reach.
import { useState } from 'react';
import { Plus } from 'lucide-react';
import { formatLongDate } from '../../../shared/domain/dates.ts';
import type { SlotId } from '../../../shared/domain/ids.ts';
import { isOnReviewTeam } from '../../../shared/domain/person.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import { useOverview } from '../../api/overview.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { timetableMessages as words } from '../../messages/timetable.ts';
import {
  AlertDialog,
  Button,
  EmptyState,
  Link,
  Menu,
  Notice,
  Page,
  PageHeader,
} from '../../ui/index.ts';
import { Beside } from './parts/beside.tsx';
import { DayGrid } from './parts/day-grid.tsx';
import { SlotForm } from './parts/slot-form.tsx';
import styles from './timetable-screen.module.css';
import { useTimetableWork, type TimetableWork } from './use-timetable-work.ts';

type View = Output<'timetable.read'>;
type Templates = Output<'timetable.templates'>;

const Begin = ({
  templates,
  work,
  hasKept,
}: {
  readonly templates: Templates;
  readonly work: TimetableWork;
  readonly hasKept: boolean;
}) => {
  const { review } = useOverview();
  const inOrder = templates.toSorted(
    (a, b) =>
      Number(b.reviewType === review.reviewType) - Number(a.reviewType === review.reviewType),
  );
  return (
    <EmptyState title={words.empty.title}>
      <p>{words.empty.help}</p>
      {hasKept && (
        <>
          <p>{words.empty.kept}</p>
          <Button variant="act" onPress={() => void work.takeKept()}>
            {words.empty.takeKept}
          </Button>
        </>
      )}
      <ul className={styles.templates}>
        {inOrder.map(({ id, name, about }, index) => (
          <li key={id}>
            <Button
              variant={index === 0 && !hasKept ? 'act' : 'quiet'}
              onPress={() => void work.apply(id, false)}
            >
              {words.empty.begin(name)}
            </Button>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
};

const Days = ({
  view,
  work,
  onOpen,
}: {
  readonly view: View;
  readonly work: TimetableWork;
  readonly onOpen: (slotId: string | null) => void;
}) => {
  const { people, review } = useOverview();
  const team = people.filter(isOnReviewTeam);
  const unplanned = review.visitDates.filter(
    (date) => !view.days.some(({ day }) => day.on === date),
  );
  return (
    <>
      <p className={styles.how}>{words.how}</p>
      {view.days.map((planned) => {
        const { day, slots } = planned;
        const date = day.on === null ? words.dayWithoutDate : formatLongDate(day.on);
        const untimed = slots.filter(({ slot }) => slot.time === null);
        const binned = (slotId: string): void => {
          const found = slots.find(({ slot }) => slot.id === slotId);
          if (found !== undefined) void work.bin(found);
        };
        return (
          <section key={day.id} aria-label={words.day(day.label, date)}>
            <div className={styles.dayHead}>
              <h2>{words.day(day.label, date)}</h2>
              <Button
                icon={Plus}
                onPress={() => void work.add(planned).then((slotId) => onOpen(slotId))}
              >
                {words.add}
              </Button>
            </div>
            <DayGrid
              slots={slots}
              team={team}
              onMove={(slotId, time) => void work.move(slotId as SlotId, time)}
              onOpen={onOpen}
              onBin={binned}
            />
            {untimed.length > 0 && (
              <>
                <h3>{words.withoutTime}</h3>
                <ul>
                  {untimed.map(({ slot }) => (
                    <li key={slot.id}>
                      <Button variant="plain" onPress={() => onOpen(slot.id)}>
                        {slot.title}
                      </Button>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
        );
      })}
      {unplanned.map((date) => (
        <p key={date}>
          <Button icon={Plus} onPress={() => void work.addDay(date)}>
            {words.addDay(formatLongDate(date))}
          </Button>
        </p>
      ))}
    </>
  );
};

const Timetable = ({ view, templates }: { readonly view: View; readonly templates: Templates }) => {
  const reviewId = useReviewId();
  const { people, hypotheses } = useOverview();
  const work = useTimetableWork();
  const [openId, setOpenId] = useState<string | null>(null);
  const [again, setAgain] = useState<Templates[number] | null>(null);
  const slots = view.days.flatMap((day) => day.slots);
  const open = slots.find(({ slot }) => slot.id === openId);
  const isEmpty = view.days.length === 0;
  const close = (): void => {
    const id = openId;
    setOpenId(null);
    requestAnimationFrame(() => document.getElementById(`slot-${id}`)?.focus());
  };
  return (
    <Page
      side={
        isEmpty
          ? undefined
          : {
              title: words.points.title,
              name: 'timetable',
              content: <Beside view={view} onOpen={setOpenId} />,
            }
      }
    >
      <PageHeader
        title={words.title}
        meta={isEmpty ? undefined : words.facts(view.days.length, slots.length)}
        actions={
          <>
            <Link href={paths.practical(reviewId)} variant="quiet">
              {words.toPractical}
            </Link>
            {!isEmpty && (
              <>
                <Link href={paths.timetablePrint(reviewId)} variant="quiet">
                  {words.toPrint}
                </Link>
                <Menu
                  label={words.startAgain}
                  actions={templates.map((template) => ({
                    id: template.id,
                    label: template.name,
                    onAction: () => setAgain(template),
                  }))}
                />
              </>
            )}
          </>
        }
      />
      {isEmpty ? (
        <Begin templates={templates} work={work} hasKept={view.hasKeptTimetable} />
      ) : (
        <Days view={view} work={work} onOpen={setOpenId} />
      )}
      {open !== undefined && (
        <SlotForm
          key={open.slot.id}
          planned={open}
          team={people.filter(isOnReviewTeam)}
          hypotheses={hypotheses.map(({ id, ref }, index) => ({
            id,
            code: ref ?? `H${index + 1}`,
          }))}
          work={work}
          onClose={close}
        />
      )}
      {again !== null && (
        <AlertDialog
          isOpen
          title={words.startAgainTitle}
          confirmLabel={words.startAgainYes}
          cancelLabel={words.keep}
          onConfirm={() => void work.apply(again.id, true)}
          onOpenChange={(isOpen) => {
            if (!isOpen) setAgain(null);
          }}
        >
          {words.startAgainHelp(again.name)}
        </AlertDialog>
      )}
    </Page>
  );
};

export const TimetableScreen = () => {
  const reviewId = useReviewId();
  const { data: view, error } = useOperation('timetable.read', { reviewId });
  const { data: templates } = useOperation('timetable.templates', {});
  if (view !== undefined && templates !== undefined) {
    return <Timetable view={view} templates={templates} />;
  }
  return (
    <Page>
      <PageHeader title={words.title} />
      {error === null ? (
        <p role="status">{words.loading}</p>
      ) : (
        <Notice tone="alarm" title={words.failures.title}>
          {words.failures.gone}
        </Notice>
      )}
    </Page>
  );
};
