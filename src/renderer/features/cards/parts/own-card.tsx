// One's own card: who one is, the words to read aloud, and the file to hand out.
import { useState } from 'react';
import type { OwnCard } from '../../../../shared/ipc/card.contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { useChange } from '../../../api/use-change.ts';
import { useCommand } from '../../../api/use-operation.ts';
import { cardMessages } from '../../../messages/cards.ts';
import {
  AlertDialog,
  Button,
  focusField,
  Notice,
  saveEverything,
  TextField,
  useAutosave,
  useToasts,
} from '../../../ui/index.ts';
import { asSentence, cardFailureWords } from '../card-failure-words.ts';
import { CheckWords } from './check-words.tsx';
import styles from './own-card.module.css';

const { own: words } = cardMessages;
const nameField = 'own-card-name';

const Renewing = ({ onClose }: { readonly onClose: () => void }) => {
  const change = useChange();
  const toasts = useToasts();
  const [isPending, setPending] = useState(false);
  const renew = async (): Promise<void> => {
    setPending(true);
    const done = await change('card.renew', {}, () => null);
    if (done !== null) toasts.show({ words: words.renewed });
    onClose();
  };
  return (
    <AlertDialog
      title={words.renewTitle}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      confirmLabel={words.renew}
      cancelLabel={words.keep}
      isDanger
      isPending={isPending}
      onConfirm={() => void renew()}
    >
      <p>{words.renewBody}</p>
    </AlertDialog>
  );
};

interface OwnCardPartProps {
  readonly own: OwnCard;
  /** Who this laptop writes for in a review, where nothing else has been said yet. */
  readonly suggestion: { readonly name: string; readonly school: string };
  /** False where somebody else's card is what one has come for. */
  readonly isAct: boolean;
}

export const OwnCardPart = ({ own, suggestion, isAct }: OwnCardPartProps) => {
  const toasts = useToasts();
  const saving = useCommand('card.save');
  const [isUnnamed, setUnnamed] = useState(false);
  const [isRenewing, setRenewing] = useState(false);
  const isSaid = own.name !== '' || own.school !== '';
  const said = isSaid ? own : suggestion;
  // What is only suggested is saved together with the first word of one's own.
  const rest = isSaid ? {} : suggestion;
  const name = useAutosave({
    key: 'own card name',
    stored: said.name,
    save: (typed) => invoke('card.describe-own', { ...rest, name: typed }),
  });
  const school = useAutosave({
    key: 'own card school',
    stored: said.school,
    save: (typed) => invoke('card.describe-own', { ...rest, school: typed }),
  });

  const save = async (): Promise<void> => {
    if (name.value.trim() === '') {
      setUnnamed(true);
      focusField(nameField);
      return;
    }
    await saveEverything();
    // A suggestion that was left as it is has not been typed, and so not been saved.
    await invoke('card.describe-own', { name: name.value, school: school.value });
    const answer = await saving.run({});
    if (answer.ok) toasts.show({ words: words.saved(answer.value.fileName) });
    else if (answer.failure.name !== 'cancelled') {
      toasts.show({ words: asSentence(cardFailureWords(answer.failure)), tone: 'alarm' });
    }
  };

  return (
    <section className={styles.own} aria-labelledby="own-card">
      <h2 id="own-card">{words.title}</h2>
      {own.isLocked && (
        <Notice
          tone="alarm"
          title={words.locked.title}
          actions={
            <Button size="small" onPress={() => setRenewing(true)}>
              {words.renew}
            </Button>
          }
        >
          {words.locked.body}
        </Notice>
      )}
      <div className={styles.fields}>
        <TextField
          id={nameField}
          label={words.name}
          value={name.value}
          onChange={(typed) => {
            setUnnamed(false);
            name.setValue(typed);
          }}
          onBlur={() => void name.flush()}
          {...(isUnnamed ? { errorMessage: words.nameMissing } : {})}
        />
        <TextField
          label={words.school}
          value={school.value}
          onChange={school.setValue}
          onBlur={() => void school.flush()}
        />
      </div>
      {own.words !== null && (
        <div className={styles.words}>
          <h3>{words.wordsTitle}</h3>
          <CheckWords label={words.wordsList} words={own.words} />
          <p className={styles.soft}>{words.wordsHelp}</p>
        </div>
      )}
      <div className={styles.actions}>
        <Button
          variant={isAct ? 'act' : 'quiet'}
          isPending={saving.isPending}
          isDisabled={own.isLocked}
          onPress={() => void save()}
        >
          {words.save}
        </Button>
        {own.words !== null && !own.isLocked && (
          <Button variant="plain" onPress={() => setRenewing(true)}>
            {words.renew}
          </Button>
        )}
      </div>
      <p className={styles.soft}>
        {own.keptBy === null
          ? words.notYet
          : own.keptBy === 'system'
            ? words.keptBySystem
            : words.keptInFile}
      </p>
      {isRenewing && <Renewing onClose={() => setRenewing(false)} />}
    </section>
  );
};
