// Says that the self-review is completed: by whom, as a role, and on which day.
import { useState } from 'react';
import { formatDate } from '../../../../shared/domain/dates.ts';
import { isAnswered } from '../../../../shared/domain/self-review/self-review.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { today } from '../../../api/today.ts';
import { useChange } from '../../../api/use-change.ts';
import { selfReviewMessages } from '../../../messages/self-review.ts';
import { Button, DatePicker, Dialog, focusField, TextField, useToasts } from '../../../ui/index.ts';
import type { SelfReviewView } from '../use-self-review.ts';
import styles from './complete-dialog.module.css';

const { complete: words, failures, completed } = selfReviewMessages;
const roleField = 'self-review-role';

interface CompleteDialogProps {
  readonly view: SelfReviewView;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

const Fields = ({ view, onOpenChange }: Omit<CompleteDialogProps, 'isOpen'>) => {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  const [role, setRole] = useState(view.selfReview?.completedByRole ?? '');
  const [on, setOn] = useState<string | null>(today());
  const [isTried, setTried] = useState(false);
  const open = view.answers.filter((answer) => answer.isAsked && !isAnswered(answer)).length;

  const complete = async (): Promise<void> => {
    setTried(true);
    if (role.trim() === '' || on === null) {
      if (role.trim() === '') focusField(roleField);
      return;
    }
    const done = await change(
      'self-review.complete',
      { reviewId, completedByRole: role.trim(), completedOn: on },
      ({ name }) => (name === 'self-review-not-begun' ? failures.notBegun : null),
    );
    if (done === null) return;
    onOpenChange(false);
    toasts.show({ words: completed(role.trim(), formatDate(on)) });
  };

  return (
    <div className={styles.fields}>
      {open > 0 && <p>{words.open(open)}</p>}
      <TextField
        id={roleField}
        label={words.role}
        description={words.roleHelp}
        value={role}
        onChange={setRole}
        autoFocus
        maxLength={1_000}
        {...(isTried && role.trim() === '' ? { errorMessage: words.roleMissing } : {})}
      />
      <DatePicker
        label={words.on}
        value={on}
        onChange={setOn}
        {...(isTried && on === null ? { errorMessage: words.onMissing } : {})}
      />
      <div className={styles.actions}>
        <Button variant="act" onPress={() => void complete()}>
          {words.act}
        </Button>
        <Button onPress={() => onOpenChange(false)}>{words.cancel}</Button>
      </div>
    </div>
  );
};

export const CompleteDialog = ({ view, isOpen, onOpenChange }: CompleteDialogProps) => (
  <Dialog title={words.title} isOpen={isOpen} onOpenChange={onOpenChange}>
    <Fields view={view} onOpenChange={onOpenChange} />
  </Dialog>
);
