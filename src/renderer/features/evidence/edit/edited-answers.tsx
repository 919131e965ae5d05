// The answers of a filed note, each changed or taken away in its place.
import { useMemo } from 'react';
import {
  answerKey,
  answersInOrder,
  fieldOfAnswer,
  withAnswer,
  type FormAnswer,
} from '../../../../shared/domain/forms/form-answer.ts';
import type { FormField } from '../../../../shared/domain/forms/form-field.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { formMessages } from '../../../messages/form.ts';
import { Button } from '../../../ui/index.ts';
import { PromptAnswer } from '../../form-answer/index.ts';
import { useStoreValue } from '../draft/use-store.ts';
import styles from './edited-answers.module.css';
import type { NoteEdits } from './note-edits.ts';

const words = formMessages.editor;

/** The prompt as the form has it, if it is still of the same kind; else as it was asked. */
function useFieldOf(): (key: string, answer: FormAnswer) => FormField {
  const { data } = useOperation('form.list', { reviewId: useReviewId() });
  return useMemo(() => {
    const known = new Map(
      (data ?? []).flatMap(({ form }) =>
        form.fields.map((field) => [answerKey(form.id, field.id), field] as const),
      ),
    );
    return (key, answer) => {
      const field = known.get(key);
      return field?.kind === answer.kind ? field : fieldOfAnswer('asked', answer);
    };
  }, [data]);
}

export const EditedAnswers = ({ edits }: { readonly edits: NoteEdits }) => {
  const answers = useStoreValue(edits.store, ({ fields }) => fields.answers);
  const fieldOf = useFieldOf();
  const all = answersInOrder(answers);
  if (all.length === 0) return null;
  return (
    <section aria-label={words.title} className={styles.answers}>
      <p className={styles.title}>{words.title}</p>
      {all.map(([key, answer]) => (
        <div key={key} className={styles.answer}>
          <div className={styles.head}>
            <span>{answer.label}</span>
            <Button
              variant="plain"
              size="small"
              aria-label={words.clear(answer.label)}
              onPress={() => edits.change({ answers: withAnswer(answers, key, null) })}
            >
              {formMessages.panel.clear}
            </Button>
          </div>
          <PromptAnswer
            field={fieldOf(key, answer)}
            answer={answer}
            onAnswer={(next) => {
              const { label, version, order } = answer;
              // An answer that says nothing for the moment stays, so that it can be written anew.
              const written = { ...next, label, version, order } as FormAnswer;
              edits.change({ answers: { ...edits.store.get().fields.answers, [key]: written } });
            }}
            onFocus={() => edits.hold('answers')}
            onBlur={() => {
              edits.hold(null);
              void edits.flush();
            }}
          />
        </div>
      ))}
    </section>
  );
};
