// Forms and question banks: shown as the review has them, changed, restored, given out and taken in.
import type { formContract } from '../../../../shared/ipc/form.contract.ts';
import { noBankChange, withBankPatch } from '../../../../shared/domain/forms/bank-change.ts';
import { noFormChange, withPatch } from '../../../../shared/domain/forms/form-change.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { openBankFile, openFormFile, saveBankFile, saveFormFile } from './sheet-files.ts';
import {
  bankChangeOf,
  bankOfReview,
  banksOfReview,
  formChangeOf,
  formOfReview,
  formsOfReview,
  originalBank,
  originalForm,
} from './sheets-of-review.ts';

interface Lines {
  readonly positions: Readonly<Record<string, number>>;
  readonly hidden: readonly string[];
}

/** One line as the data file has it: neither reworded, moved nor hidden. */
function restored({ positions, hidden }: Lines, lineId: string) {
  const { [lineId]: _, ...others } = positions;
  return { positions: others, hidden: hidden.filter((id) => id !== lineId) };
}

const without = <Item extends { id: string }>(items: readonly Item[], lineId: string): Item[] =>
  items.filter(({ id }) => id !== lineId);

export const formHandlers: HandlersOf<typeof formContract> = {
  'form.list': (context, { reviewId }) =>
    context.store.reviews.find(reviewId) === null
      ? err({ name: 'review-not-found' })
      : ok(formsOfReview(context, reviewId)),

  'form.change': (context, { reviewId, formId, change }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (formOfReview(context, reviewId, formId) === null) return err({ name: 'form-not-found' });
    const before = formChangeOf(context, reviewId, formId);
    const { id, extra: _, ...next } = withPatch(originalForm(context, formId), before, change);
    context.funnel.change(reviewId, (doc) => writeEntity(doc, 'form', id, next));
    return ok({});
  },

  'form.reset': (context, { reviewId, formId, lineId }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (formOfReview(context, reviewId, formId) === null) return err({ name: 'form-not-found' });
    const before = formChangeOf(context, reviewId, formId);
    const next =
      lineId === null
        ? noFormChange
        : { fields: without(before.fields, lineId), ...restored(before, lineId) };
    context.funnel.change(reviewId, (doc) => writeEntity(doc, 'form', formId, next));
    return ok({});
  },

  'form.save-file': (context, { reviewId, formId }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const shown = formOfReview(context, reviewId, formId);
    return shown === null ? err({ name: 'form-not-found' }) : saveFormFile(context, shown);
  },

  'form.open-file': (context, { reviewId }) =>
    context.store.reviews.find(reviewId) === null
      ? err({ name: 'review-not-found' })
      : openFormFile(context, reviewId),

  'question-bank.list': (context, { reviewId }) =>
    context.store.reviews.find(reviewId) === null
      ? err({ name: 'review-not-found' })
      : ok(banksOfReview(context, reviewId)),

  'question-bank.change': (context, { reviewId, bankId, change }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (bankOfReview(context, reviewId, bankId) === null) {
      return err({ name: 'question-bank-not-found' });
    }
    const before = bankChangeOf(context, reviewId, bankId);
    const { id, extra: _, ...next } = withBankPatch(originalBank(context, bankId), before, change);
    context.funnel.change(reviewId, (doc) => writeEntity(doc, 'question-bank', id, next));
    return ok({});
  },

  'question-bank.reset': (context, { reviewId, bankId, lineId }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (bankOfReview(context, reviewId, bankId) === null) {
      return err({ name: 'question-bank-not-found' });
    }
    const before = bankChangeOf(context, reviewId, bankId);
    const next =
      lineId === null
        ? noBankChange
        : { questions: without(before.questions, lineId), ...restored(before, lineId) };
    context.funnel.change(reviewId, (doc) => writeEntity(doc, 'question-bank', bankId, next));
    return ok({});
  },

  'question-bank.save-file': (context, { reviewId, bankId }) => {
    if (context.store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const shown = bankOfReview(context, reviewId, bankId);
    return shown === null ? err({ name: 'question-bank-not-found' }) : saveBankFile(context, shown);
  },

  'question-bank.open-file': (context, { reviewId }) =>
    context.store.reviews.find(reviewId) === null
      ? err({ name: 'review-not-found' })
      : openBankFile(context, reviewId),
};
