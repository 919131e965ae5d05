// A text of an answer, saved as it is typed; where that fails, the field itself says so.
import type { SelfReviewAnswer } from '../../../../shared/domain/self-review/self-review.ts';
import { invoke } from '../../../api/invoke.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { commonFailureWords } from '../../../messages/failures.ts';
import { TextArea, useAutosave } from '../../../ui/index.ts';

interface AnswerTextProps {
  readonly answer: SelfReviewAnswer;
  readonly field: 'evidence' | 'uncertainty';
  readonly label: string;
  readonly description: string;
  readonly rows: number;
  readonly isReadOnly: boolean;
}

export const AnswerText = ({
  answer,
  field,
  label,
  description,
  rows,
  isReadOnly,
}: AnswerTextProps) => {
  const reviewId = useReviewId();
  const typed = useAutosave({
    key: `${answer.id}/${field}`,
    stored: answer[field],
    save: (text) =>
      invoke('self-review.answer', {
        reviewId,
        answerId: answer.id,
        change: field === 'evidence' ? { evidence: text } : { uncertainty: text },
      }),
  });
  const { title, whatToDo } = commonFailureWords({ name: 'interrupted' });
  return (
    <TextArea
      label={label}
      description={description}
      rows={rows}
      value={typed.value}
      onChange={typed.setValue}
      onBlur={() => void typed.flush()}
      isReadOnly={isReadOnly}
      maxLength={100_000}
      {...(typed.state.kind === 'failed' ? { errorMessage: `${title}. ${whatToDo}` } : {})}
    />
  );
};
