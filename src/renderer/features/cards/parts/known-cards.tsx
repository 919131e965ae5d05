// The colleagues whose card this laptop has: checked, renamed, removed and put back.
import { useState } from 'react';
import { clockOf, formatDate } from '../../../../shared/domain/dates.ts';
import type { KnownCard } from '../../../../shared/ipc/card.contract.ts';
import { useChange } from '../../../api/use-change.ts';
import { cardMessages } from '../../../messages/cards.ts';
import { Button, Dialog, Tag, TextField, useAutosave, useToasts } from '../../../ui/index.ts';
import { invoke } from '../../../api/invoke.ts';
import { asSentence } from '../card-failure-words.ts';
import { CheckWords } from './check-words.tsx';
import styles from './known-cards.module.css';

const { theirs: words, failures } = cardMessages;

const dayOf = (moment: string): string => {
  const clock = clockOf(moment);
  return clock === null ? moment : formatDate(clock.date);
};

const Renaming = ({
  card,
  onClose,
}: {
  readonly card: KnownCard;
  readonly onClose: () => void;
}) => {
  const name = useAutosave({
    key: `name of card ${card.id}`,
    stored: card.name,
    save: (typed) => invoke('card.change', { cardId: card.id, change: { name: typed } }),
  });
  return (
    <Dialog
      title={words.renameTitle}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      width="narrow"
      actions={
        <Button
          variant="act"
          onPress={() => {
            void name.flush();
            onClose();
          }}
        >
          {words.done}
        </Button>
      }
    >
      <TextField
        label={words.nameLabel}
        description={words.renameHelp(card.nameOnCard)}
        value={name.value}
        onChange={name.setValue}
        onBlur={() => void name.flush()}
        autoFocus
      />
    </Dialog>
  );
};

const Row = ({ card, onRename }: { readonly card: KnownCard; readonly onRename: () => void }) => {
  const { id: cardId, name, nameOnCard, school, checkedAt, replacedAt } = card;
  const change = useChange();
  const toasts = useToasts();
  const gone = () => asSentence(failures.notFound);

  const remove = async (): Promise<void> => {
    const done = await change('card.remove', { cardId }, gone);
    if (done === null) return;
    document.querySelector<HTMLElement>('#known-cards')?.focus();
    toasts.show({
      words: words.removed(name),
      action: {
        label: words.undo,
        onPress: () => void change('card.restore', { cardId }, gone),
      },
    });
  };

  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <strong>{name}</strong>
        {school !== '' && <span className={styles.soft}>{school}</span>}
        {nameOnCard !== name && <span className={styles.soft}>{words.onCard(nameOnCard)}</span>}
        <CheckWords label={words.wordsOf(name)} words={card.words} isSmall />
        <span className={styles.tags}>
          <Tag tone={checkedAt === null ? 'mind' : 'good'}>
            {checkedAt === null ? words.notChecked : words.checked(dayOf(checkedAt))}
          </Tag>
          {replacedAt !== null && <Tag>{words.replaced(dayOf(replacedAt))}</Tag>}
        </span>
      </div>
      <div className={styles.actions}>
        {checkedAt === null && (
          <Button
            size="small"
            aria-label={words.checkOf(name)}
            onPress={() =>
              void change('card.change', { cardId, change: { isChecked: true } }, gone)
            }
          >
            {words.check}
          </Button>
        )}
        <Button size="small" variant="plain" aria-label={words.renameOf(name)} onPress={onRename}>
          {words.rename}
        </Button>
        <Button
          size="small"
          variant="plain"
          aria-label={words.removeOf(name)}
          onPress={() => void remove()}
        >
          {words.remove}
        </Button>
      </div>
    </li>
  );
};

export const KnownCards = ({ cards }: { readonly cards: readonly KnownCard[] }) => {
  const [renaming, setRenaming] = useState<string | null>(null);
  const renamed = cards.find(({ id }) => id === renaming);
  return (
    <>
      <ul className={styles.list} aria-label={words.list}>
        {cards.map((card) => (
          <Row key={card.id} card={card} onRename={() => setRenaming(card.id)} />
        ))}
      </ul>
      {renamed !== undefined && (
        <Renaming key={renamed.id} card={renamed} onClose={() => setRenaming(null)} />
      )}
    </>
  );
};
