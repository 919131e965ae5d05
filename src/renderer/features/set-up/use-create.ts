// Makes the review from the answers. A failure becomes problems that lead to the page where they can
// be mended.
import { useState } from 'react';
import { formatShortDate } from '../../../shared/domain/dates.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import type { Failure } from '../../../shared/ipc/contract.ts';
import { useGo } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import type { SetUpDraft } from '../../api/set-up-draft.ts';
import { useCommand } from '../../api/use-operation.ts';
import { commonFailureWords, type FailureWords } from '../../messages/failures.ts';
import { setUpMessages } from '../../messages/set-up.ts';
import { newReviewOf } from './new-review.ts';
import type { StepId } from './steps.ts';
import { wordsOfRule } from './problems.ts';
import { teamProblems } from './team.ts';
import type { Known } from './use-known.ts';

const { failed, visit } = setUpMessages;

export interface CreateFailure extends FailureWords {
  /** The page where it can be mended; null where it is not about an answer. */
  readonly step: StepId | null;
}

function failureOf(failure: Failure<'review.create'>, draft: SetUpDraft): CreateFailure {
  switch (failure.name) {
    case 'date-not-school-day':
      return {
        step: 'visit',
        title: failed.notSchoolDay,
        whatToDo:
          failure.nearest.length === 0
            ? visit.closed(formatShortDate(failure.date))
            : visit.notSchoolDay(
                formatShortDate(failure.date),
                failure.nearest.map(formatShortDate).join(visit.or),
              ),
      };
    case 'team-not-independent': {
      const broken = teamProblems(draft).filter(({ weight }) => weight === 'must');
      const isChampion = broken.some(({ rule }) => rule.startsWith('champion'));
      return {
        step: isChampion ? 'champion' : 'lead',
        title: failed.team,
        whatToDo: broken.map(wordsOfRule).join(' '),
      };
    }
    case 'unknown-calendar':
      return { step: 'visit', title: failed.calendar, whatToDo: visit.noCalendar };
    case 'invalid-input':
    case 'store-failed':
    case 'interrupted':
    case 'stopped':
    case 'defect':
      return { step: null, ...commonFailureWords(failure) };
    default:
      return assertNever(failure);
  }
}

export function useCreate(draft: SetUpDraft, known: Known | null, onCreated: () => void) {
  const { run, isPending } = useCommand('review.create');
  const [failure, setFailure] = useState<CreateFailure | null>(null);
  const go = useGo();

  const create = async (): Promise<void> => {
    if (known?.calendar == null) return;
    setFailure(null);
    const answer = await run(newReviewOf(draft, known.calendar.id, known.partnerships));
    if (!answer.ok) {
      setFailure(failureOf(answer.failure, draft));
      return;
    }
    onCreated();
    go(`${paths.review(answer.value.reviewId)}?created=yes`, { isInstead: true });
  };

  return { create, isPending, failure };
}
