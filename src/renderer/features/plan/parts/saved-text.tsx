// A field of text that saves itself as it is typed, with the advice that concerns it.
import { useId } from 'react';
import { type AutosavedValue, TextArea, TextField } from '../../../ui/index.ts';
import { notSavedWords } from '../failure-words.ts';
import { AdviceLines } from './advice-lines.tsx';

export interface SavedTextProps {
  readonly saved: AutosavedValue<string>;
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly id?: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly advice?: readonly string[];
  /** `line` for a word or two; `bare` stands without a box, inside a sheet that is the box. */
  readonly as?: 'lines' | 'line' | 'bare';
}

export const SavedText = ({
  saved,
  label,
  isLabelHidden = false,
  id,
  hint,
  placeholder,
  advice = [],
  as = 'lines',
}: SavedTextProps) => {
  const adviceId = useId();
  const props = {
    label,
    isLabelHidden,
    value: saved.value,
    onChange: saved.setValue,
    onBlur: () => void saved.flush(),
    description: hint,
    errorMessage: notSavedWords(saved.state),
    ...(id === undefined ? {} : { id }),
    ...(placeholder === undefined ? {} : { placeholder }),
    ...(advice.length === 0 ? {} : { 'aria-describedby': adviceId }),
  };
  return (
    <div>
      {as === 'line' ? (
        <TextField {...props} />
      ) : (
        <TextArea
          {...props}
          variant={as === 'bare' ? 'bare' : 'framed'}
          rows={as === 'bare' ? 1 : 2}
        />
      )}
      <AdviceLines id={adviceId} lines={advice} />
    </div>
  );
};
