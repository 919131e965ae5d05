// A field that saves what is typed into it, as it is typed. Quiet while that works; where it does
// not, it says so at the field itself and keeps the words.
import type { Failure, OperationName } from '../../../../shared/ipc/contract.ts';
import { commonFailureWords, isCommonFailure } from '../../../messages/failures.ts';
import { reviewMessages } from '../../../messages/review.ts';
import {
  type AutosaveState,
  type FieldProps,
  TextArea,
  TextField,
  useAutosave,
} from '../../../ui/index.ts';

export interface SavedFieldProps extends FieldProps {
  readonly id?: string;
  /** What the text belongs to: another key is another text. */
  readonly savedKey: string;
  readonly stored: string;
  /** Resolves to the Result of the command. */
  readonly save: (text: string) => Promise<unknown>;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  /** Said while the field is empty, and then nothing is saved. */
  readonly emptyMessage?: string;
}

export interface SavedTextProps extends SavedFieldProps {
  readonly rows?: number;
}

const failureOf = (reason: unknown): Failure<OperationName> | null =>
  typeof reason === 'object' && reason !== null && 'failure' in reason
    ? (reason.failure as Failure<OperationName>)
    : null;

function messageOf(state: AutosaveState): string | undefined {
  if (state.kind !== 'failed') return undefined;
  const failure = failureOf(state.reason);
  const words =
    failure !== null && isCommonFailure(failure)
      ? commonFailureWords(failure)
      : commonFailureWords({ name: 'interrupted' });
  return reviewMessages.notSaved(words.title, words.whatToDo);
}

function useSavedField({ savedKey, stored, save, emptyMessage }: SavedFieldProps) {
  const { value, setValue, state, flush } = useAutosave({
    key: savedKey,
    stored,
    save: (text) =>
      emptyMessage !== undefined && text.trim() === '' ? Promise.resolve() : save(text),
  });
  const isMissing = emptyMessage !== undefined && value.trim() === '';
  return {
    value,
    onChange: setValue,
    onBlur: () => void flush(),
    errorMessage: isMissing ? emptyMessage : messageOf(state),
  };
}

export const SavedText = (props: SavedTextProps) => {
  const { savedKey: _key, stored: _stored, save: _save, emptyMessage: _empty, ...field } = props;
  return <TextArea {...field} {...useSavedField(props)} />;
};

export const SavedLine = (props: SavedFieldProps) => {
  const { savedKey: _key, stored: _stored, save: _save, emptyMessage: _empty, ...field } = props;
  return <TextField {...field} {...useSavedField(props)} />;
};

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

export interface SavedLinesProps extends Omit<SavedTextProps, 'stored' | 'save'> {
  readonly stored: readonly string[];
  readonly save: (lines: string[]) => Promise<unknown>;
}

/** A list written one to a line. */
export const SavedLines = ({ stored, save, ...rest }: SavedLinesProps) => (
  <SavedText {...rest} stored={stored.join('\n')} save={(text) => save(linesOf(text))} />
);
