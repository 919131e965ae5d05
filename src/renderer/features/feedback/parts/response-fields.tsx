// What the school says to one finding, and the question it takes away: set down in the meeting or
// after, and shown with the finding.
import { isRealDate } from '../../../../shared/domain/dates.ts';
import type { Finding, HostResponse } from '../../../../shared/domain/finding.ts';
import { invoke } from '../../../api/invoke.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { feedbackMessages } from '../../../messages/feedback.ts';
import {
  DatePicker,
  SegmentedControl,
  TextArea,
  TextField,
  useAutosave,
} from '../../../ui/index.ts';
import styles from './response-fields.module.css';
import { notSaved } from './saved-fields.tsx';

const words = feedbackMessages.responses;
const empty: HostResponse = { response: '', comment: '', byRole: '', on: '' };
const everyKind = [
  'school-day',
  'inset',
  'bank-holiday',
  'holiday',
  'weekend',
  'outside-calendar',
] as const;

const isSame = (one: HostResponse | null, other: HostResponse | null): boolean =>
  JSON.stringify(one ?? empty) === JSON.stringify(other ?? empty);

export interface ResponseFieldsProps {
  readonly finding: Finding;
  readonly name: string;
  /** The day a first answer is set down for. */
  readonly today: string;
}

export const ResponseFields = ({ finding, name, today }: ResponseFieldsProps) => {
  const reviewId = useReviewId();
  const save = (change: Partial<Pick<Finding, 'hostResponse' | 'questionBack'>>) =>
    invoke('finding.change', { reviewId, findingId: finding.id, change });
  const field = useAutosave<HostResponse | null>({
    key: `finding ${finding.id}/response`,
    stored: finding.hostResponse,
    save: (hostResponse) => save({ hostResponse }),
    isEqual: isSame,
  });
  const question = useAutosave<string>({
    key: `finding ${finding.id}/question back`,
    stored: finding.questionBack,
    save: (questionBack) => save({ questionBack }),
  });
  const response = field.value ?? empty;
  const set = (change: Partial<HostResponse>): void => {
    const next = { ...response, ...change };
    field.setValue(isSame(next, null) ? null : next);
  };
  const flush = (): void => void field.flush();
  // A file may bring a response of its own wording: it stays one of the choices.
  const choices = [...new Set([...Object.keys(words.kinds), response.response])].map((value) => ({
    value,
    label: words.kinds[value] ?? value,
  }));

  return (
    <div className={styles.fields} role="group" aria-label={words.of(name)}>
      <SegmentedControl
        label={words.kind}
        options={choices}
        value={response.response}
        onChange={(kind) => {
          set({ response: kind, ...(response.on === '' && kind !== '' ? { on: today } : {}) });
          flush();
        }}
      />
      <TextArea
        label={words.comment}
        rows={2}
        value={response.comment}
        onChange={(comment) => set({ comment })}
        onBlur={flush}
        errorMessage={notSaved(field.state)}
      />
      <div className={styles.pair}>
        <TextField
          label={words.byRole}
          value={response.byRole}
          onChange={(byRole) => set({ byRole })}
          onBlur={flush}
          maxLength={1_000}
        />
        <DatePicker
          label={words.on}
          value={isRealDate(response.on) ? response.on : null}
          onChange={(on) => set({ on: on ?? '' })}
          allowedKinds={everyKind}
        />
      </div>
      <TextArea
        label={words.question}
        description={words.questionHint}
        rows={2}
        value={question.value}
        onChange={question.setValue}
        onBlur={() => void question.flush()}
        errorMessage={notSaved(question.state)}
      />
    </div>
  );
};
