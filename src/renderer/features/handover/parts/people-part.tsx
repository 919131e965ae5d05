// Who hands over to whom, and the calls between them.
import type { Handover, HandoverCall } from '../../../../shared/domain/handover.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import { useOverview } from '../../../api/overview.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { handoverMessages } from '../../../messages/handover.ts';
import {
  Button,
  CheckboxGroup,
  DatePicker,
  Link,
  NumberField,
  Select,
  TextField,
} from '../../../ui/index.ts';
import { notSaved } from '../failure-words.ts';
import styles from '../handover-screen.module.css';
import { useSaved } from '../saved-fields.tsx';

const words = handoverMessages.fields;

export const CallsPart = ({ handover }: { readonly handover: Handover }) => {
  const field = useSaved(handover, 'calls');
  const change = (id: string, patch: Partial<HandoverCall>): void =>
    field.setValue(field.value.map((call) => (call.id === id ? { ...call, ...patch } : call)));
  const add = (): void =>
    field.setValue([
      ...field.value,
      { id: crypto.randomUUID(), on: null, minutes: null, mode: '' },
    ]);
  return (
    <div className={styles.calls}>
      <h3>{words.calls}</h3>
      {field.value.map((call, index) => (
        <div key={call.id} className={styles.call}>
          <DatePicker
            label={words.callOn}
            value={call.on}
            onChange={(on) => change(call.id, { on })}
          />
          <NumberField
            label={words.callMinutes}
            minValue={0}
            maxValue={1_440}
            value={call.minutes}
            onChange={(minutes) => change(call.id, { minutes })}
          />
          <TextField
            label={words.callMode}
            maxLength={1_000}
            value={call.mode}
            onChange={(mode) => change(call.id, { mode })}
          />
          <Button
            size="small"
            onPress={() => field.setValue(field.value.filter(({ id }) => id !== call.id))}
          >
            {words.removeCall(index + 1)}
          </Button>
        </div>
      ))}
      <div>
        <Button onPress={add}>{words.addCall}</Button>
      </div>
    </div>
  );
};

export const PeoplePart = ({
  view,
  handover,
}: {
  readonly view: Output<'handover.read'>;
  readonly handover: Handover;
}) => {
  const reviewId = useReviewId();
  const { people } = useOverview();
  const to = useSaved(handover, 'toIds');
  const from = useSaved(handover, 'fromId');
  return (
    <>
      {view.champions.length === 0 ? (
        <p id="handover-toIds" tabIndex={-1}>
          {words.noChampion} <Link href={paths.team(reviewId)}>{words.toTeam}</Link>
        </p>
      ) : (
        <CheckboxGroup
          id="handover-toIds"
          label={words.to}
          options={view.champions.map(({ id, name }) => ({ value: id, label: name }))}
          value={to.value}
          onChange={to.setValue}
          errorMessage={notSaved(to.state)}
        />
      )}
      <Select
        id="handover-fromId"
        label={words.from}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={from.value}
        onChange={from.setValue}
        errorMessage={notSaved(from.state)}
      />
      <CallsPart handover={handover} />
    </>
  );
};
