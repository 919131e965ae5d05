// A text of a form that is saved as it is typed: one line, several lines, or a list with one on each.
import { SavedMark, TextArea, TextField, useAutosave } from '../../../ui/index.ts';

interface SheetTextProps {
  /** What the text belongs to. */
  readonly name: string;
  readonly label: string;
  readonly description?: string;
  readonly stored: string;
  readonly save: (value: string) => Promise<unknown>;
}

export const SheetLine = ({ name, stored, save, ...rest }: SheetTextProps) => {
  const field = useAutosave({ key: name, stored, save });
  return (
    <div>
      <TextField
        {...rest}
        value={field.value}
        maxLength={1_000}
        onChange={field.setValue}
        onBlur={() => void field.flush()}
      />
      {field.state.kind === 'failed' && <SavedMark state={field.state} onRetry={field.retry} />}
    </div>
  );
};

export const SheetText = ({
  name,
  stored,
  save,
  rows = 2,
  ...rest
}: SheetTextProps & { readonly rows?: number }) => {
  const field = useAutosave({ key: name, stored, save });
  return (
    <div>
      <TextArea
        {...rest}
        rows={rows}
        value={field.value}
        onChange={field.setValue}
        onBlur={() => void field.flush()}
      />
      {field.state.kind === 'failed' && <SavedMark state={field.state} onRetry={field.retry} />}
    </div>
  );
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .slice(0, 30)
    .map((line) => line.slice(0, 1_000));

/** Empty lines stay while somebody writes; whoever shows the list leaves them out. */
export const SheetList = ({
  stored,
  save,
  ...rest
}: Omit<SheetTextProps, 'stored' | 'save'> & {
  readonly stored: readonly string[];
  readonly save: (lines: string[]) => Promise<unknown>;
}) => (
  <SheetText
    {...rest}
    rows={3}
    stored={stored.join('\n')}
    save={(text) => save(text === '' ? [] : linesOf(text))}
  />
);
