// The fields of one question, saved together as they are typed.
import type { Question } from '../../../../shared/domain/forms/question-bank.ts';
import { formEditorMessages as words } from '../../../messages/form-editor.ts';
import { SavedMark, TextField, useAutosave } from '../../../ui/index.ts';

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export interface QuestionFieldsProps {
  readonly name: string;
  readonly question: Question;
  readonly save: (question: Question) => Promise<unknown>;
}

export const QuestionFields = ({ name, question: stored, save }: QuestionFieldsProps) => {
  const edited = useAutosave<Question>({ key: name, stored, save, isEqual: isSame });
  const question = edited.value;
  const onBlur = (): void => void edited.flush();
  return (
    <>
      <TextField
        label={words.ask}
        value={question.ask}
        maxLength={1_000}
        onChange={(ask) => edited.setValue({ ...question, ask })}
        onBlur={onBlur}
      />
      <TextField
        label={words.next}
        isOptional
        value={question.next ?? ''}
        maxLength={1_000}
        onChange={(next) => edited.setValue({ ...question, next })}
        onBlur={onBlur}
      />
      {edited.state.kind === 'failed' && <SavedMark state={edited.state} onRetry={edited.retry} />}
    </>
  );
};
