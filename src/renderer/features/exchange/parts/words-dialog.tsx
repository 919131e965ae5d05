// Asks for the team's words: to open a bundle with, or to lock one's own with.
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, Dialog, TextField } from '../../../ui/index.ts';
import styles from './words-dialog.module.css';

interface WordsDialogProps {
  readonly title: string;
  readonly body: string;
  readonly label: string;
  readonly help?: string;
  readonly act: string;
  readonly cancel: string;
  readonly whenEmpty: string;
  /** What was wrong with the words typed last. */
  readonly problem?: string | undefined;
  readonly isPending: boolean;
  readonly onWords: (words: string) => void;
  readonly onClose: () => void;
}

export const WordsDialog = ({
  title,
  body,
  label,
  help,
  act,
  cancel,
  whenEmpty,
  problem,
  isPending,
  onWords,
  onClose,
}: WordsDialogProps) => {
  const [typed, setTyped] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  // Wrong words are put right, not typed anew.
  useEffect(() => {
    if (problem !== undefined && !isPending) input.current?.focus();
  }, [problem, isPending]);

  const submit = (): void => {
    const isNothing = typed.trim() === '';
    setEmpty(isNothing);
    if (isNothing) input.current?.focus();
    else if (!isPending) onWords(typed);
  };
  const error = isEmpty ? whenEmpty : problem;

  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      width="narrow"
      isDismissable={false}
      actions={
        <>
          <Button variant="act" isPending={isPending} onPress={submit}>
            {act}
          </Button>
          <Button onPress={onClose}>{cancel}</Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit();
        }}
      >
        <p>{body}</p>
        <TextField
          label={label}
          {...(help === undefined ? {} : { description: help })}
          value={typed}
          onChange={(words) => {
            setTyped(words);
            setEmpty(false);
          }}
          inputRef={input}
          autoFocus
          autoComplete="off"
          spellCheck="false"
          isErrorLive
          {...(error === undefined ? {} : { errorMessage: error })}
        />
      </form>
    </Dialog>
  );
};
