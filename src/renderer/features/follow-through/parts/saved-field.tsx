// A text that saves itself as it is typed; where it could not be saved, it says so and tries again.
import { type AutosavedValue, SavedMark, TextArea, TextField } from '../../../ui/index.ts';

export interface SavedFieldProps {
  readonly saved: AutosavedValue<string>;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly as?: 'lines' | 'line';
  readonly errorMessage?: string | undefined;
}

export const SavedField = ({
  saved,
  label,
  hint,
  rows = 2,
  as = 'lines',
  errorMessage,
}: SavedFieldProps) => {
  const props = {
    label,
    value: saved.value,
    onChange: saved.setValue,
    onBlur: () => void saved.flush(),
    ...(hint === undefined ? {} : { description: hint }),
    errorMessage,
  };
  return (
    <div>
      {as === 'line' ? (
        <TextField {...props} maxLength={1_000} />
      ) : (
        <TextArea {...props} rows={rows} />
      )}
      {saved.state.kind === 'failed' && <SavedMark state={saved.state} onRetry={saved.retry} />}
    </div>
  );
};
