// A form or a question bank as a file: given out as the review shows it, taken in as the review's own.
import { basename } from 'node:path';
import {
  bankChangeTo,
  questionsOf,
  type ShownBank,
} from '../../../../shared/domain/forms/bank-change.ts';
import {
  formFormat,
  FormFile,
  formOfFile,
  saidLines,
  sheetFormatVersion,
} from '../../../../shared/domain/forms/form.ts';
import {
  formChangeTo,
  promptsOf,
  type ShownForm,
} from '../../../../shared/domain/forms/form-change.ts';
import {
  bankFormat,
  bankOfFile,
  QuestionBankFile,
} from '../../../../shared/domain/forms/question-bank.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { readSheetFile } from '../../exchange/form-file/read-sheet-file.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { originalBank, originalForm } from './sheets-of-review.ts';

const formKind: FileKind = { name: 'Fieldfare form', extensions: ['json'] };
const bankKind: FileKind = { name: 'Fieldfare question bank', extensions: ['json'] };

async function save(
  { dialogs }: CoreContext,
  title: string,
  name: string,
  kind: FileKind,
  file: object,
) {
  const path = await dialogs.chooseFileToSave(title, fileNameOf([name], '.json'), [kind]);
  if (path === null) return err({ name: 'cancelled' as const });
  const bytes = Buffer.from(`${JSON.stringify(file, null, 2)}\n`, 'utf8');
  const written = await writeFileSafely(path, bytes);
  if (!written.ok) return err({ name: 'file-not-written' as const, code: written.failure.code });
  return ok({ fileName: basename(path) });
}

export const saveFormFile = (context: CoreContext, shown: ShownForm) =>
  save(context, 'Save the form as a file', shown.form.title, formKind, {
    format: formFormat,
    formatVersion: sheetFormatVersion,
    ...shown.form,
    beforeYouStart: saidLines(shown.form.beforeYouStart),
    canShow: saidLines(shown.form.canShow),
    cannotShow: saidLines(shown.form.cannotShow),
    fields: promptsOf(shown),
  });

export function saveBankFile(context: CoreContext, shown: ShownBank) {
  const { bank } = shown;
  const themes = bank.themes
    .filter(({ name }) => name.trim() !== '')
    .map((theme) => ({ ...theme, words: saidLines(theme.words) }));
  const questions = questionsOf(shown).filter(({ themeId }) =>
    themes.some(({ id }) => id === themeId),
  );
  return save(context, 'Save the questions as a file', shown.bank.title, bankKind, {
    format: bankFormat,
    formatVersion: sheetFormatVersion,
    ...bank,
    beforeYouStart: saidLines(bank.beforeYouStart),
    themes,
    questions,
  });
}

export async function openFormFile(context: CoreContext, reviewId: string) {
  const path = await context.dialogs.chooseFileToOpen('Open a form', [formKind]);
  if (path === null) return err({ name: 'cancelled' as const });
  const read = await readSheetFile(path, formFormat, FormFile);
  if (!read.ok) return read;
  const original = originalForm(context, read.value.id);
  const { id, extra: _, ...change } = formChangeTo(original, formOfFile(read.value));
  context.funnel.change(reviewId, (doc) => writeEntity(doc, 'form', id, change));
  return ok({ formId: id, title: read.value.title, isNew: original === null });
}

export async function openBankFile(context: CoreContext, reviewId: string) {
  const path = await context.dialogs.chooseFileToOpen('Open a question bank', [bankKind]);
  if (path === null) return err({ name: 'cancelled' as const });
  const read = await readSheetFile(path, bankFormat, QuestionBankFile);
  if (!read.ok) return read;
  const original = originalBank(context, read.value.id);
  const { id, extra: _, ...change } = bankChangeTo(original, bankOfFile(read.value));
  context.funnel.change(reviewId, (doc) => writeEntity(doc, 'question-bank', id, change));
  return ok({ bankId: id, title: read.value.title, isNew: original === null });
}
