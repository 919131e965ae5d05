// Everything about one time as a form: the same as dragging, and all that dragging cannot do.
import { useState } from 'react';
import type { HypothesisId } from '../../../../shared/domain/ids.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import { slotKinds, type PlannedSlot } from '../../../../shared/domain/timetable.ts';
import { invoke } from '../../../api/invoke.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { timetableMessages } from '../../../messages/timetable.ts';
import { Button, Dialog, Select, TextField, TimeField, useAutosave } from '../../../ui/index.ts';
import type { TimetableWork } from '../use-timetable-work.ts';
import styles from './slot-form.module.css';
import { StrandForm } from './strand-form.tsx';

const { form: words, kinds } = timetableMessages;

export interface SlotFormProps {
  readonly planned: PlannedSlot;
  readonly team: readonly Person[];
  readonly hypotheses: readonly { readonly id: HypothesisId; readonly code: string }[];
  readonly work: TimetableWork;
  readonly onClose: () => void;
}

export const SlotForm = ({ planned, team, hypotheses, work, onClose }: SlotFormProps) => {
  const reviewId = useReviewId();
  const { slot, strands } = planned;
  const title = useAutosave<string>({
    key: `slot ${slot.id}/title`,
    stored: slot.title,
    save: (value) => invoke('slot.change', { reviewId, slotId: slot.id, change: { title: value } }),
  });
  const [start, setStart] = useState(slot.time?.start ?? null);
  const [end, setEnd] = useState(slot.time?.end ?? null);
  const isWrong = start !== null && end !== null && end <= start;
  const setTime = (from: string | null, until: string | null): void => {
    setStart(from);
    setEnd(until);
    if (from !== null && until !== null && from < until) {
      void work.move(slot.id, { start: from, end: until });
    }
  };
  const leave = (change: Promise<unknown>): void => {
    onClose();
    void change;
  };
  return (
    <Dialog
      title={slot.title}
      isOpen
      width="wide"
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      actions={
        <>
          <Button variant="act" onPress={onClose}>
            {words.close}
          </Button>
          <Button onPress={() => leave(work.split(planned))}>{words.split}</Button>
          <Button onPress={() => leave(work.copy(planned))}>{words.copy}</Button>
          <Button variant="plain" onPress={() => leave(work.bin(planned))}>
            {words.bin}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField
          label={words.title}
          value={title.value}
          onChange={title.setValue}
          onBlur={() => void title.flush()}
          maxLength={1_000}
        />
        <div className={styles.pair}>
          <TimeField label={words.start} value={start} onChange={(next) => setTime(next, end)} />
          <TimeField
            label={words.end}
            value={end}
            onChange={(next) => setTime(start, next)}
            {...(isWrong ? { errorMessage: words.endsBeforeStart } : {})}
          />
          <Select
            label={words.kind}
            options={slotKinds.map((kind) => ({ value: kind as string, label: kinds[kind] }))}
            value={slot.kind}
            onChange={(kind) => void work.change(slot.id, { kind })}
          />
        </div>
        <h3>{words.strands}</h3>
        {strands.map((strand) => (
          <StrandForm
            key={strand.id}
            strand={strand}
            team={team}
            hypotheses={hypotheses}
            onChange={(change) => void work.changeStrand(strand.id, change)}
            onCopy={() => void work.addStrand(slot.id, strand.id)}
            onBin={() => void work.binStrand(strand)}
          />
        ))}
        <div>
          <Button onPress={() => void work.addStrand(slot.id, null)}>{words.addStrand}</Button>
        </div>
      </div>
    </Dialog>
  );
};
