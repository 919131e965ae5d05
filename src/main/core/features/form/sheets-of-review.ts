// The forms and question banks of a review: the data files with its own changes laid over them.
import { evidenceActivityTypes } from '../../../../shared/domain/activity.ts';
import {
  noBankChange,
  shownBank,
  type BankChange,
  type ShownBank,
} from '../../../../shared/domain/forms/bank-change.ts';
import type { Form } from '../../../../shared/domain/forms/form.ts';
import {
  noFormChange,
  shownForm,
  type FormChange,
  type ShownForm,
} from '../../../../shared/domain/forms/form-change.ts';
import type { QuestionBank } from '../../../../shared/domain/forms/question-bank.ts';
import type { CoreContext } from '../../context.ts';
import { loadForms, loadQuestionBanks } from '../../resources.ts';

/** The data files cannot change while the application runs. */
const loaded = new Map<string, { forms: readonly Form[]; banks: readonly QuestionBank[] }>();

/** Forms stand in the order in which activities are looked for. */
const placeOf = ({ activityTypes }: Form): number =>
  evidenceActivityTypes.findIndex(({ id }) => id === activityTypes[0]);

function filesAt(resourcesPath: string) {
  const known = loaded.get(resourcesPath);
  if (known !== undefined) return known;
  const files = {
    forms: loadForms(resourcesPath).toSorted((a, b) => placeOf(a) - placeOf(b)),
    banks: loadQuestionBanks(resourcesPath),
  };
  loaded.set(resourcesPath, files);
  return files;
}

export const originalForm = ({ resourcesPath }: CoreContext, id: string): Form | null =>
  filesAt(resourcesPath).forms.find((form) => form.id === id) ?? null;

export const originalBank = ({ resourcesPath }: CoreContext, id: string): QuestionBank | null =>
  filesAt(resourcesPath).banks.find((bank) => bank.id === id) ?? null;

export const formChangeOf = ({ store }: CoreContext, reviewId: string, id: string): FormChange =>
  store.entities.find(reviewId, 'form', id) ?? { id, ...noFormChange };

export const bankChangeOf = ({ store }: CoreContext, reviewId: string, id: string): BankChange =>
  store.entities.find(reviewId, 'question-bank', id) ?? { id, ...noBankChange };

const changesById = <Change extends { id: string }>(changes: readonly Change[]) =>
  new Map(changes.map((change) => [change.id, change]));

export function formsOfReview(context: CoreContext, reviewId: string): ShownForm[] {
  const { forms } = filesAt(context.resourcesPath);
  const changes = changesById(context.store.entities.list(reviewId, 'form'));
  const own = [...changes.values()].filter(({ id }) => forms.every((form) => form.id !== id));
  return [
    ...forms.map((form) => shownForm(form, changes.get(form.id) ?? null)),
    // One that was taken back says nothing any more.
    ...own.map((change) => shownForm(null, change)).filter(({ form }) => form.title !== ''),
  ];
}

export function banksOfReview(context: CoreContext, reviewId: string): ShownBank[] {
  const { banks } = filesAt(context.resourcesPath);
  const changes = changesById(context.store.entities.list(reviewId, 'question-bank'));
  const own = [...changes.values()].filter(({ id }) => banks.every((bank) => bank.id !== id));
  return [
    ...banks.map((bank) => shownBank(bank, changes.get(bank.id) ?? null)),
    ...own.map((change) => shownBank(null, change)).filter(({ bank }) => bank.title !== ''),
  ];
}

export const formOfReview = (context: CoreContext, reviewId: string, id: string) =>
  formsOfReview(context, reviewId).find(({ form }) => form.id === id) ?? null;

export const bankOfReview = (context: CoreContext, reviewId: string, id: string) =>
  banksOfReview(context, reviewId).find(({ bank }) => bank.id === id) ?? null;
