// A line of text with suggestions of what this laptop knows; what is typed counts just as well.
import { ComboBox, type FieldProps, type Option, TextField } from '../../../ui/index.ts';

export interface SuggestFieldProps extends FieldProps {
  readonly id: string;
  readonly value: string;
  /** Called with what was typed, or with the words of a suggestion that was taken. */
  readonly onChange: (value: string) => void;
  readonly suggestions: readonly Option[];
  /** Called as well when a suggestion was taken, with its value. */
  readonly onTake?: (value: string) => void;
}

export const SuggestField = ({
  value,
  onChange,
  suggestions,
  onTake,
  ...field
}: SuggestFieldProps) => {
  if (suggestions.length === 0) {
    return <TextField {...field} value={value} onChange={onChange} />;
  }
  const taken = suggestions.find(({ label }) => label === value);
  return (
    <ComboBox
      {...field}
      options={suggestions}
      allowsOwnWords
      inputValue={value}
      onInputChange={onChange}
      value={taken?.value ?? null}
      onChange={(next) => {
        const suggestion = suggestions.find((option) => option.value === next);
        if (suggestion === undefined) return;
        onChange(suggestion.label);
        onTake?.(suggestion.value);
      }}
    />
  );
};
