// The form of an activity and the questions that go with it, as this review has them.
import { useMemo } from 'react';
import { questionsOf } from '../../../../shared/domain/forms/bank-change.ts';
import { promptsOf } from '../../../../shared/domain/forms/form-change.ts';
import type { Form } from '../../../../shared/domain/forms/form.ts';
import type { FormField } from '../../../../shared/domain/forms/form-field.ts';
import type { BankTheme, Question } from '../../../../shared/domain/forms/question-bank.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';

export interface ThemeInBank {
  /** "bank/theme": themes of two banks may share a name. */
  readonly key: string;
  readonly bankTitle: string;
  readonly theme: BankTheme;
  readonly questions: readonly Question[];
}

export interface Sheets {
  readonly form: Form | null;
  readonly prompts: readonly FormField[];
  /** What the banks ask to mind. */
  readonly reminders: readonly string[];
  readonly themes: readonly ThemeInBank[];
}

export type SheetsState = Sheets | 'reading' | 'failed';

export function useSheets(activityType: string): SheetsState {
  const reviewId = useReviewId();
  const forms = useOperation('form.list', { reviewId });
  const banks = useOperation('question-bank.list', { reviewId });
  const isFailed = forms.error !== null || banks.error !== null;
  return useMemo(() => {
    if (forms.data === undefined || banks.data === undefined) {
      return isFailed ? 'failed' : 'reading';
    }
    const fits = ({ activityTypes }: { readonly activityTypes: readonly string[] }): boolean =>
      activityTypes.includes(activityType);
    // A form of the partnership's own was added to be used.
    const fitting = forms.data.filter(({ form }) => fits(form));
    const shown = fitting.find(({ isOwn }) => isOwn) ?? fitting[0] ?? null;
    const withQuestions = banks.data.filter(({ bank }) => fits(bank));
    return {
      form: shown?.form ?? null,
      prompts: shown === null ? [] : promptsOf(shown),
      reminders: withQuestions.flatMap(({ bank }) => bank.beforeYouStart),
      themes: withQuestions.flatMap((entry) => {
        const questions = questionsOf(entry);
        return entry.bank.themes.flatMap((theme) => {
          const own = questions.filter(({ themeId }) => themeId === theme.id);
          const key = `${entry.bank.id}/${theme.id}`;
          return own.length === 0
            ? []
            : [{ key, bankTitle: entry.bank.title, theme, questions: own }];
        });
      }),
    };
  }, [forms.data, banks.data, isFailed, activityType]);
}
