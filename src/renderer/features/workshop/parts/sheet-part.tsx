// The run sheet to prepare: each step with its time, and what is on its screen.
import { useState } from 'react';
import { clockAt, minuteOfDay } from '../../../../shared/domain/timetable.ts';
import type { WorkshopStep } from '../../../../shared/domain/workshop/workshop.ts';
import type { WorkshopView } from '../../../../shared/ipc/workshop.contract.ts';
import { ClockTime } from '../../../../shared/lib/schema.ts';
import { invoke } from '../../../api/invoke.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { workshopMessages } from '../../../messages/workshop.ts';
import { toolMessages } from '../../../messages/workshop-tools.ts';
import { Button, Menu, NumberField, TextArea, TextField, useAutosave } from '../../../ui/index.ts';
import { notSaved } from '../failure-words.ts';
import { useWorkshopWork } from '../use-workshop-work.ts';
import styles from '../workshop-screen.module.css';

const words = workshopMessages.sheet;

const OwnNote = ({ step }: { readonly step: WorkshopStep }) => {
  const reviewId = useReviewId();
  const field = useAutosave<string>({
    key: `workshop-step ${step.id}/say`,
    stored: step.say,
    save: (say) => invoke('workshop-step.change', { reviewId, stepId: step.id, change: { say } }),
  });
  return (
    <div className={styles.note}>
      <TextArea
        label={words.noteOf(step.title)}
        description={words.noteHint}
        rows={2}
        value={field.value}
        onChange={field.setValue}
        onBlur={() => void field.flush()}
        errorMessage={notSaved(field.state)}
      />
    </div>
  );
};

interface StepRowProps {
  readonly step: WorkshopStep;
  readonly index: number;
  readonly starts: string;
  readonly before: readonly [number, number] | null;
  readonly after: readonly [number, number] | null;
}

/** Between two others, or beyond the last. */
const between = ([near, far]: readonly [number, number]): number => (near + far) / 2;

const StepRow = ({ step, index, starts, before, after }: StepRowProps) => {
  const reviewId = useReviewId();
  const work = useWorkshopWork();
  const [hasNote, setNote] = useState(step.say !== '');
  const title = useAutosave<string>({
    key: `workshop-step ${step.id}/title`,
    stored: step.title,
    save: (text) =>
      invoke('workshop-step.change', { reviewId, stepId: step.id, change: { title: text } }),
  });
  const move = (places: readonly [number, number] | null): void => {
    if (places !== null) void work.changeStep(step.id, { order: between(places) });
  };
  return (
    <li className={styles.step}>
      <span className={styles.time}>{starts}</span>
      <TextField
        label={words.titleOf(index + 1)}
        isLabelHidden
        value={title.value}
        onChange={title.setValue}
        onBlur={() => void title.flush()}
        maxLength={1_000}
        errorMessage={notSaved(title.state)}
      />
      <NumberField
        label={words.minutesOf(step.title)}
        isLabelHidden
        minValue={1}
        maxValue={240}
        value={step.minutes}
        onChange={(minutes) => void work.changeStep(step.id, { minutes: minutes ?? 1 })}
      />
      <Menu
        label={words.more}
        accessibleLabel={words.moreOf(step.title)}
        variant="plain"
        size="small"
        actions={[
          { id: 'note', label: words.note, onAction: () => setNote(true) },
          {
            id: 'earlier',
            label: words.earlier,
            onAction: () => move(before),
            isDisabled: before === null,
          },
          {
            id: 'later',
            label: words.later,
            onAction: () => move(after),
            isDisabled: after === null,
          },
          {
            id: 'bin',
            label: words.bin,
            onAction: () => void work.binStep(step.id, step.title),
            startsGroup: true,
          },
        ]}
      />
      {step.tools.length > 0 && (
        <span className={styles.tools}>
          {step.tools.map((tool) => toolMessages.names[tool]).join(' · ')}
        </span>
      )}
      {hasNote && <OwnNote step={step} />}
    </li>
  );
};

export const SheetPart = ({ view }: { readonly view: WorkshopView }) => {
  const work = useWorkshopWork();
  const { steps } = view;
  const orderOf = (at: number): number => steps[at]?.order ?? 0;
  const isTimed = ClockTime.safeParse(view.startsAt).success;
  const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const startOf = (at: number): string => {
    if (!isTimed) return '';
    const gone = steps.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0);
    return clockAt((minuteOfDay(view.startsAt) + gone) % (24 * 60));
  };
  return (
    <section className={styles.section} aria-labelledby="workshop-sheet">
      <h2 id="workshop-sheet">{words.heading}</h2>
      <ol className={styles.sheet} aria-label={words.label}>
        {steps.map((step, at) => (
          <StepRow
            key={step.id}
            step={step}
            index={at}
            starts={startOf(at)}
            before={
              at === 0 ? null : [orderOf(at - 1), at === 1 ? orderOf(0) - 2 : orderOf(at - 2)]
            }
            after={
              at === steps.length - 1
                ? null
                : [orderOf(at + 1), at === steps.length - 2 ? orderOf(at + 1) + 2 : orderOf(at + 2)]
            }
          />
        ))}
      </ol>
      <div className={styles.line}>
        <Button size="small" onPress={() => void work.addStep(words.newStep)}>
          {words.add}
        </Button>
        <span className={styles.quiet}>{words.total(total)}</span>
      </div>
    </section>
  );
};
