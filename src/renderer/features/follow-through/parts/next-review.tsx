// From a closed review to the next one of the same school: two questions, and it is there.
import { useState } from 'react';
import { dayKind } from '../../../../shared/domain/calendar.ts';
import type { IsoDate } from '../../../../shared/domain/dates.ts';
import { useGo } from '../../../api/navigation.ts';
import { useOverview } from '../../../api/overview.ts';
import { paths } from '../../../api/paths.ts';
import { useChange } from '../../../api/use-change.ts';
import { followThroughMessages } from '../../../messages/follow-through.ts';
import { Button, DatePicker, Dialog, Notice, TextArea } from '../../../ui/index.ts';

const { nextReview: words, look: lookWords } = followThroughMessages;

export const NextReview = () => {
  const { review, schools } = useOverview();
  const [isOpen, setOpen] = useState(false);
  const [question, setQuestion] = useState(review.question);
  const [visitOn, setVisitOn] = useState<IsoDate | null>(null);
  const [isTold, setTold] = useState(false);
  const change = useChange();
  const go = useGo();
  const { calendar } = review;
  const schoolRef = schools.find(({ id }) => id === review.hostSchoolId)?.ref ?? null;

  const create = async (): Promise<void> => {
    setTold(true);
    if (question.trim() === '' || visitOn === null) return;
    const made = await change(
      'review.start-next',
      { reviewId: review.id, question, visitOn },
      (failure) =>
        failure.name === 'date-not-school-day' ? lookWords.notSchoolDay : words.notClosed,
    );
    if (made === null) return;
    setOpen(false);
    go(paths.review(made.reviewId));
  };

  return (
    <>
      <Notice
        tone="good"
        title={words.offer}
        actions={<Button onPress={() => setOpen(true)}>{words.start}</Button>}
      >
        {words.body}
      </Notice>
      <Dialog
        title={words.title}
        isOpen={isOpen}
        onOpenChange={setOpen}
        isDismissable={false}
        actions={
          <>
            <Button variant="act" onPress={() => void create()}>
              {words.create}
            </Button>
            <Button onPress={() => setOpen(false)}>{words.cancel}</Button>
          </>
        }
      >
        <TextArea
          label={words.question}
          value={question}
          onChange={setQuestion}
          rows={3}
          errorMessage={isTold && question.trim() === '' ? words.questionNeeded : undefined}
        />
        <DatePicker
          label={words.visitOn}
          value={visitOn}
          onChange={setVisitOn}
          dayKind={calendar === null ? undefined : (date) => dayKind(calendar, date, schoolRef)}
          allowedKinds={['school-day', 'outside-calendar']}
          errorMessage={isTold && visitOn === null ? words.visitNeeded : undefined}
        />
      </Dialog>
    </>
  );
};
