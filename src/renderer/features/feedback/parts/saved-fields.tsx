// Fields of the feedback that save themselves as they are typed, and say loudly when they did not.
import type { Feedback, FeedbackList, FeedbackPoint } from '../../../../shared/domain/feedback.ts';
import type { Input } from '../../../../shared/ipc/contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { feedbackMessages } from '../../../messages/feedback.ts';
import { commonFailureWords } from '../../../messages/failures.ts';
import {
  type AutosavedValue,
  type AutosaveState,
  TextArea,
  TextField,
  useAutosave,
} from '../../../ui/index.ts';
import { linesOfText, textOfLines } from '../lines-of.ts';

export function notSaved(state: AutosaveState): string | undefined {
  if (state.kind !== 'failed') return undefined;
  const { title, whatToDo } = commonFailureWords({ name: 'interrupted' });
  return `${title}. ${whatToDo}`;
}

type MeetingChange = Input<'feedback.change'>['change'];

export function useSavedMeeting<Name extends keyof MeetingChange & ('on' | 'startsAt' | 'minutes')>(
  feedback: Feedback | null,
  name: Name,
  absent: Feedback[Name],
): AutosavedValue<Feedback[Name]> {
  const reviewId = useReviewId();
  return useAutosave<Feedback[Name]>({
    key: `feedback ${reviewId}/${name}`,
    stored: feedback?.[name] ?? absent,
    save: (value) =>
      invoke('feedback.change', { reviewId, change: { [name]: value } as MeetingChange }),
  });
}

type PointChange = Input<'feedback-point.change'>['change'];

export function useSavedPoint<Name extends 'say' | 'title' | 'minutes' | 'slide'>(
  point: FeedbackPoint,
  name: Name,
): AutosavedValue<FeedbackPoint[Name]> {
  const reviewId = useReviewId();
  return useAutosave<FeedbackPoint[Name]>({
    key: `feedback point ${point.id}/${name}`,
    stored: point[name],
    save: (value) =>
      invoke('feedback-point.change', {
        reviewId,
        pointId: point.id,
        change: { [name]: value } as PointChange,
      }),
  });
}

/** A list written one to a line. */
export const SavedList = ({
  feedback,
  name,
}: {
  readonly feedback: Feedback | null;
  readonly name: FeedbackList;
}) => {
  const reviewId = useReviewId();
  const stored = feedback?.[name] ?? [];
  const field = useAutosave<string>({
    key: `feedback ${reviewId}/${name}`,
    stored: textOfLines(stored),
    save: (text) =>
      invoke('feedback.change', {
        reviewId,
        change: { [name]: linesOfText(text, stored, () => crypto.randomUUID()) } as MeetingChange,
      }),
  });
  const { label, hint, example } = feedbackMessages.lists[name];
  return (
    <TextArea
      label={label}
      description={hint}
      placeholder={example}
      rows={3}
      value={field.value}
      onChange={field.setValue}
      onBlur={() => void field.flush()}
      errorMessage={notSaved(field.state)}
    />
  );
};

export const SavedPointText = ({
  point,
  name,
  label,
  description,
  isLabelHidden = false,
}: {
  readonly point: FeedbackPoint;
  readonly name: 'say' | 'title';
  readonly label: string;
  readonly description?: string;
  readonly isLabelHidden?: boolean;
}) => {
  const field = useSavedPoint(point, name);
  const props = {
    label,
    isLabelHidden,
    value: field.value,
    onChange: field.setValue,
    onBlur: () => void field.flush(),
    errorMessage: notSaved(field.state),
    ...(description === undefined ? {} : { description }),
  };
  return name === 'say' ? (
    <TextArea {...props} rows={2} />
  ) : (
    <TextField {...props} maxLength={1_000} />
  );
};
