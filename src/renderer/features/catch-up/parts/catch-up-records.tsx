// The short record of each catch-up, written while the team talks: saved as it is typed.
import { clockAt, formatMoment } from '../../../../shared/domain/dates.ts';
import type { CatchUp } from '../../../../shared/domain/catch-up.ts';
import { invoke } from '../../../api/invoke.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useChange } from '../../../api/use-change.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { catchUpRecordMessages as words } from '../../../messages/catch-up-records.ts';
import {
  Button,
  SavedMark,
  TextArea,
  TextField,
  TimeField,
  useAutosave,
  useToasts,
} from '../../../ui/index.ts';
import styles from './catch-up-records.module.css';

type TextName = 'hostPresent' | 'emerging' | 'gaps' | 'adjustments';
const parts = ['emerging', 'gaps', 'adjustments'] as const;

function useField(catchUp: CatchUp, name: TextName | 'heldAt') {
  const reviewId = useReviewId();
  return useAutosave({
    key: `catch-up ${catchUp.id}/${name}`,
    stored: catchUp[name],
    save: (value) =>
      invoke('catch-up.change', { reviewId, catchUpId: catchUp.id, change: { [name]: value } }),
  });
}

const Words = ({ catchUp, name }: { readonly catchUp: CatchUp; readonly name: TextName }) => {
  const field = useField(catchUp, name);
  const props = {
    label: words[name],
    value: field.value,
    onChange: field.setValue,
    onBlur: () => void field.flush(),
  };
  return (
    <div className={styles.field}>
      {name === 'hostPresent' ? (
        <TextField {...props} maxLength={1_000} description={words.hostPresentHint} />
      ) : (
        <TextArea {...props} rows={3} />
      )}
      {field.state.kind === 'failed' && <SavedMark state={field.state} onRetry={field.retry} />}
    </div>
  );
};

const Held = ({ catchUp }: { readonly catchUp: CatchUp }) => {
  const field = useField(catchUp, 'heldAt');
  const [date = '', time = ''] = field.value.split('T');
  return (
    <TimeField
      label={words.time}
      value={time === '' ? null : time.slice(0, 5)}
      onChange={(next) =>
        field.setValue(
          next === null ? date : `${date === '' ? clockAt(Date.now()).date : date}T${next}`,
        )
      }
    />
  );
};

const whenOf = ({ heldAt }: CatchUp): string =>
  heldAt === '' ? words.noTime : formatMoment(heldAt);

export const CatchUpRecords = () => {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  const { data: records = [] } = useOperation('catch-up.list', { reviewId });
  const gone = (): string => words.gone;
  const remove = async ({ id: catchUpId }: CatchUp): Promise<void> => {
    if ((await change('catch-up.move-to-bin', { reviewId, catchUpId }, gone)) === null) return;
    toasts.show({
      words: words.removed,
      action: {
        label: words.undo,
        onPress: () => void change('catch-up.restore', { reviewId, catchUpId }, gone),
      },
    });
  };
  return (
    <section aria-labelledby="catch-up-records" className={styles.section}>
      <div className={styles.head}>
        <h2 id="catch-up-records" className={styles.title}>
          {words.title}
        </h2>
        <Button onPress={() => void change('catch-up.add', { reviewId }, gone)}>{words.add}</Button>
      </div>
      <p className={styles.help}>{records.length === 0 ? words.none : words.help}</p>
      {records.map((catchUp) => (
        <article
          key={catchUp.id}
          aria-label={words.named(whenOf(catchUp))}
          className={styles.record}
        >
          <div className={styles.head}>
            <h3 className={styles.when}>{words.named(whenOf(catchUp))}</h3>
            <Button
              variant="plain"
              size="small"
              aria-label={words.removeNamed(whenOf(catchUp))}
              onPress={() => void remove(catchUp)}
            >
              {words.remove}
            </Button>
          </div>
          <div className={styles.facts}>
            <Held catchUp={catchUp} />
            <Words catchUp={catchUp} name="hostPresent" />
          </div>
          <div className={styles.parts}>
            {parts.map((name) => (
              <Words key={name} catchUp={catchUp} name={name} />
            ))}
          </div>
        </article>
      ))}
    </section>
  );
};
