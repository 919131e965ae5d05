// What was answered to a prompt of a form, as the note it belongs to carries it: with the words that
// were asked, so that it can be read where the form is not known or has changed since.
import { Line, Text, z } from '../../lib/schema.ts';
import type { FormField } from './form-field.ts';

/** No chance to see is not the same as looked for and not seen. */
export const foundWords = ['seen', 'in-part', 'not-seen', 'no-chance'] as const;
export const Found = z.enum(foundWords);
export type Found = z.infer<typeof Found>;

const amount = z.number().int().min(0).max(1_000_000).nullable();

const asked = {
  label: Line,
  /** Version of the form it was asked by. */
  version: Line,
  /** Where the prompt stood in the form. */
  order: z.number(),
};

export const FormAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), ...asked, text: Text }),
  z.object({ kind: z.literal('choice'), ...asked, choice: Line }),
  z.object({ kind: z.literal('ticks'), ...asked, ticked: z.array(Line).max(50) }),
  z.object({ kind: z.literal('count'), ...asked, count: amount, of: amount, unit: Line }),
  z.object({ kind: z.literal('look-for'), ...asked, found: Found }),
]);
export type FormAnswer = z.infer<typeof FormAnswer>;

/** By "form-id/field-id". */
export const FormAnswers = z.record(z.string().max(200), FormAnswer);
export type FormAnswers = z.infer<typeof FormAnswers>;

export const answerKey = (formId: string, fieldId: string): string => `${formId}/${fieldId}`;

export const isBlankAnswer = (answer: FormAnswer): boolean => {
  switch (answer.kind) {
    case 'text':
      return answer.text.trim() === '';
    case 'choice':
      return answer.choice === '';
    case 'ticks':
      return answer.ticked.length === 0;
    case 'count':
      return answer.count === null && answer.of === null;
    case 'look-for':
      return false;
  }
};

/** In the order of the form, or forms one after the other. */
export const answersInOrder = (answers: FormAnswers): [key: string, answer: FormAnswer][] =>
  Object.entries(answers).toSorted(([oneKey, one], [otherKey, other]) => {
    const [oneForm = '', otherForm = ''] = [oneKey.split('/')[0], otherKey.split('/')[0]];
    if (oneForm !== otherForm) return oneForm < otherForm ? -1 : 1;
    return one.order - other.order || (oneKey < otherKey ? -1 : 1);
  });

/** The answers with one more, changed, or taken away where it says nothing any more. */
export function withAnswer(
  answers: FormAnswers,
  key: string,
  answer: FormAnswer | null,
): FormAnswers {
  const { [key]: _, ...others } = answers;
  return answer === null || isBlankAnswer(answer) ? others : { ...others, [key]: answer };
}

/** A prompt to change an answer with, where the form it came from is not known here. */
export function fieldOfAnswer(id: string, answer: FormAnswer): FormField {
  const { label } = answer;
  switch (answer.kind) {
    case 'text':
      return { id, kind: 'text', label };
    case 'choice':
      return { id, kind: 'choice', label, options: [answer.choice] };
    case 'ticks':
      return { id, kind: 'ticks', label, options: answer.ticked };
    case 'count':
      return { id, kind: 'count', label, ...(answer.unit === '' ? {} : { unit: answer.unit }) };
    case 'look-for':
      return { id, kind: 'look-for', label };
  }
}

/** What a search finds a note by: what was asked and what was answered in words. */
export const wordsOfAnswers = (answers: FormAnswers): string[] =>
  Object.values(answers).flatMap((answer) => {
    switch (answer.kind) {
      case 'text':
        return [answer.label, answer.text];
      case 'choice':
        return [answer.label, answer.choice];
      case 'ticks':
        return [answer.label, ...answer.ticked];
      case 'count':
      case 'look-for':
        return [answer.label];
    }
  });
