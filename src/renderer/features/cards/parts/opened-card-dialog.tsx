// A card that was opened: whose it says it is, the words to compare, and, loudly, when that person is
// known by other keys.
import { useState } from 'react';
import type { OpenedCard } from '../../../../shared/ipc/card.contract.ts';
import { cardMessages } from '../../../messages/cards.ts';
import { Button, Checkbox, Dialog, Notice } from '../../../ui/index.ts';
import type { CardOpening } from '../use-open-card.ts';
import { CheckWords } from './check-words.tsx';
import styles from './opened-card-dialog.module.css';

const { opened: words } = cardMessages;

const Body = ({ card }: { readonly card: OpenedCard }) => {
  const { standing, before, name } = card;
  if (standing === 'own') return <Notice title={words.ownTitle}>{words.own}</Notice>;
  return (
    <>
      {standing === 'known' && (
        <Notice tone="good" title={words.knownTitle}>
          {words.known}
        </Notice>
      )}
      {standing === 'other-keys' && before !== null && (
        <Notice tone="alarm" title={words.otherKeys.title(before.name)}>
          <p>{words.otherKeys.body}</p>
        </Notice>
      )}
      {card.school !== '' && <p>{card.school}</p>}
      <CheckWords label={words.list} words={card.words} />
      {standing === 'other-keys' && before !== null && (
        <div>
          <p className={styles.soft}>{words.otherKeys.before}</p>
          <CheckWords label={words.otherKeys.before} words={before.words} isSmall />
        </div>
      )}
      {!(standing === 'known' && before?.checkedAt !== null) && <p>{words.compare(name)}</p>}
    </>
  );
};

export const OpenedCardDialog = ({ opening }: { readonly opening: CardOpening }) => {
  const [isChecked, setChecked] = useState(false);
  const { step, close, keep, isPending } = opening;
  if (step.kind !== 'opened') return null;
  const { card } = step;
  const { standing, before } = card;
  const isToKeep = standing === 'new' || standing === 'other-keys';
  const isToCheck = isToKeep || (standing === 'known' && before?.checkedAt === null);
  const keepAs = (instead: NonNullable<typeof before>['id'] | null) =>
    void keep(card, isChecked, instead);
  return (
    <Dialog
      title={words.title(card.name)}
      isOpen
      onOpenChange={(isOpen) => !isOpen && close()}
      actions={
        <>
          {standing === 'other-keys' && before !== null ? (
            <>
              <Button variant="danger" isPending={isPending} onPress={() => keepAs(before.id)}>
                {words.otherKeys.replace}
              </Button>
              <Button isDisabled={isPending} onPress={() => keepAs(null)}>
                {words.otherKeys.both}
              </Button>
            </>
          ) : (
            isToCheck && (
              <Button variant="act" isPending={isPending} onPress={() => keepAs(null)}>
                {words.keep}
              </Button>
            )
          )}
          <Button onPress={close}>{isToCheck ? words.later : words.close}</Button>
        </>
      }
    >
      <div className={styles.body}>
        <Body card={card} />
        {isToCheck && (
          <Checkbox isSelected={isChecked} onChange={setChecked}>
            {words.tick}
          </Checkbox>
        )}
      </div>
    </Dialog>
  );
};
