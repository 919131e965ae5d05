// The fields of one prompt, saved together as they are typed: two of them changed in quick succession
// must not put each other back.
import {
  asKind,
  fieldGap,
  fieldKinds,
  type FieldKind,
  type FormField,
} from '../../../../shared/domain/forms/form-field.ts';
import { formEditorMessages as words } from '../../../messages/form-editor.ts';
import { SavedMark, Select, TextArea, TextField, useAutosave } from '../../../ui/index.ts';

const kindOptions = fieldKinds.map((value) => ({ value, label: words.kinds[value] }));

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export interface FieldFieldsProps {
  readonly name: string;
  readonly field: FormField;
  readonly save: (field: FormField) => Promise<unknown>;
}

const optionsOf = (text: string): string[] =>
  text
    .split('\n')
    .slice(0, 12)
    .map((line) => line.slice(0, 1_000));

export const FieldFields = ({ name, field: stored, save }: FieldFieldsProps) => {
  const edited = useAutosave<FormField>({ key: name, stored, save, isEqual: isSame });
  const field = edited.value;
  const onBlur = (): void => void edited.flush();
  const gap = fieldGap(field);
  return (
    <>
      <TextField
        label={words.label}
        value={field.label}
        maxLength={1_000}
        onChange={(label) => edited.setValue({ ...field, label })}
        onBlur={onBlur}
        {...(gap === 'no-words' ? { errorMessage: words.gap[gap] } : {})}
      />
      <TextField
        label={words.hint}
        isOptional
        value={field.hint ?? ''}
        maxLength={1_000}
        onChange={(hint) => edited.setValue({ ...field, hint })}
        onBlur={onBlur}
      />
      <Select<FieldKind>
        label={words.kind}
        options={kindOptions}
        value={field.kind}
        onChange={(kind) => edited.setValue(asKind(field, kind))}
      />
      {(field.kind === 'choice' || field.kind === 'ticks') && (
        <TextArea
          label={words.options}
          description={words.onePerLine}
          rows={3}
          value={field.options.join('\n')}
          onChange={(text) => edited.setValue({ ...field, options: optionsOf(text) })}
          onBlur={onBlur}
          {...(gap === 'too-few-options' ? { errorMessage: words.gap[gap] } : {})}
        />
      )}
      {field.kind === 'count' && (
        <TextField
          label={words.unit}
          isOptional
          placeholder={words.unitPlaceholder}
          value={field.unit ?? ''}
          maxLength={1_000}
          onChange={(unit) => edited.setValue({ ...field, unit })}
          onBlur={onBlur}
        />
      )}
      {edited.state.kind === 'failed' && <SavedMark state={edited.state} onRetry={edited.retry} />}
    </>
  );
};
