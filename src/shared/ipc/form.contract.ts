// Forms and question banks as a review shows them: the data files with the review's own changes.
import { BankPatch, ShownBank } from '../domain/forms/bank-change.ts';
import { FormPatch, ShownForm } from '../domain/forms/form-change.ts';
import { SheetSlug } from '../domain/forms/form-field.ts';
import { ReviewId } from '../domain/ids.ts';
import { z } from '../lib/schema.ts';
import { command, fact, query } from './operation.ts';
import { fileFailures, saveFailures } from './review.contract.ts';

const notFound = { 'review-not-found': fact } as const;
const formNotFound = { ...notFound, 'form-not-found': fact } as const;
const bankNotFound = { ...notFound, 'question-bank-not-found': fact } as const;

const OneForm = z.object({ reviewId: ReviewId, formId: SheetSlug });
const OneBank = z.object({ reviewId: ReviewId, bankId: SheetSlug });

/** A line alone, or all of it. */
const which = { lineId: SheetSlug.nullable() };

export const formContract = {
  /** All forms, the review's own last. */
  'form.list': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.array(ShownForm),
    failures: notFound,
  }),
  'form.change': command({
    input: OneForm.extend({ change: FormPatch }),
    output: z.object({}),
    failures: formNotFound,
  }),
  /** Back to the words of the data file. A line of the review's own then goes. */
  'form.reset': command({
    input: OneForm.extend(which),
    output: z.object({}),
    failures: formNotFound,
  }),
  'form.save-file': command({
    input: OneForm,
    output: z.object({ fileName: z.string() }),
    failures: { ...formNotFound, ...saveFailures },
  }),
  /** Makes the form of this review say what the file says; a form with another id is added. */
  'form.open-file': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ formId: SheetSlug, title: z.string(), isNew: z.boolean() }),
    failures: { ...notFound, ...fileFailures },
  }),
  'question-bank.list': query({
    input: z.object({ reviewId: ReviewId }),
    output: z.array(ShownBank),
    failures: notFound,
  }),
  'question-bank.change': command({
    input: OneBank.extend({ change: BankPatch }),
    output: z.object({}),
    failures: bankNotFound,
  }),
  'question-bank.reset': command({
    input: OneBank.extend(which),
    output: z.object({}),
    failures: bankNotFound,
  }),
  'question-bank.save-file': command({
    input: OneBank,
    output: z.object({ fileName: z.string() }),
    failures: { ...bankNotFound, ...saveFailures },
  }),
  'question-bank.open-file': command({
    input: z.object({ reviewId: ReviewId }),
    output: z.object({ bankId: SheetSlug, title: z.string(), isNew: z.boolean() }),
    failures: { ...notFound, ...fileFailures },
  }),
} as const;
