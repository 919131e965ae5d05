// When an action starts and when it is due: school days, the end never before the start. While the
// two do not fit together, what was chosen waits in sight and is saved as soon as they do.
import { useState } from 'react';
import { formatShortDate, type IsoDate } from '../../../../shared/domain/dates.ts';
import type { PlannedAction } from '../../../../shared/ipc/plan.contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { planEditorMessages } from '../../../messages/plan-editor.ts';
import { DatePicker } from '../../../ui/index.ts';
import { wordsUnder } from '../advice-words.ts';
import { elementIds } from '../element-ids.ts';
import { failureWords } from '../failure-words.ts';
import { AdviceLines } from '../parts/advice-lines.tsx';
import { plannedKinds, today, useSchoolDays } from '../use-school-days.ts';

type Which = 'startOn' | 'dueOn';

interface Waiting {
  readonly dates: Partial<Record<Which, IsoDate | null>>;
  readonly which: Which;
  readonly why: string;
}

const { who } = planEditorMessages;

export const ActionDates = ({ planned }: { readonly planned: PlannedAction }) => {
  const { action, advice } = planned;
  const reviewId = useReviewId();
  const { dayKind } = useSchoolDays();
  const [waiting, setWaiting] = useState<Waiting | null>(null);

  const choose = async (which: Which, date: IsoDate | null): Promise<void> => {
    const dates = { ...waiting?.dates, [which]: date };
    const answer = await invoke('action.change', { reviewId, actionId: action.id, change: dates });
    if (answer.ok) {
      setWaiting(null);
      return;
    }
    const { failure } = answer;
    const { startOn = action.startOn, dueOn = action.dueOn } = dates;
    const why =
      failure.name !== 'due-before-start'
        ? failureWords(failure)
        : which === 'startOn'
          ? who.startAfterDue(formatShortDate(dueOn ?? ''))
          : who.dueBeforeStart(formatShortDate(startOn ?? ''));
    setWaiting({ dates, which, why });
  };

  const field = (which: Which, label: string) => (
    <div>
      <DatePicker
        id={elementIds.field(action.id, which)}
        label={label}
        value={waiting?.dates[which] ?? action[which]}
        onChange={(date) => void choose(which, date)}
        dayKind={dayKind}
        allowedKinds={plannedKinds}
        opensAt={action.startOn ?? today()}
        errorMessage={waiting?.which === which ? waiting.why : undefined}
      />
      <AdviceLines lines={wordsUnder(advice, which)} />
    </div>
  );

  return (
    <>
      {field('startOn', who.start)}
      {field('dueOn', who.due)}
    </>
  );
};
