// A bundle locked for this laptop by somebody whose card is not here: a person decides.
import type { BundleSender } from '../../../../shared/ipc/bundle.contract.ts';
import { useGo } from '../../../api/navigation.ts';
import { paths } from '../../../api/paths.ts';
import { exchangeMessages } from '../../../messages/exchange.ts';
import { Button, Dialog } from '../../../ui/index.ts';
import type { BundleOpening } from '../use-open-bundle.ts';
import styles from './unknown-sender-dialog.module.css';
import { OtherKeys } from './what-came-in.tsx';

const { unknownSender: words } = exchangeMessages;

interface UnknownSenderDialogProps {
  readonly opening: BundleOpening;
  readonly token: string;
  readonly sender: Extract<BundleSender, { by: 'no-card' }>;
}

export const UnknownSenderDialog = ({ opening, token, sender }: UnknownSenderDialogProps) => {
  const go = useGo();
  return (
    <Dialog
      title={words.title}
      isOpen
      onOpenChange={(isOpen) => !isOpen && opening.close()}
      isDismissable={false}
      actions={
        <>
          <Button variant="act" onPress={opening.close}>
            {words.cancel}
          </Button>
          <Button isPending={opening.isPending} onPress={() => void opening.acceptSender(token)}>
            {words.takeIn}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <OtherKeys {...sender} />
        <p>{words.body(sender.name)}</p>
        {sender.school !== '' && (
          <p className={styles.soft}>{`${sender.name}, ${sender.school}`}</p>
        )}
        <ol className={styles.words} aria-label={words.list}>
          {sender.words.map((word, index) => (
            <li key={`${index} ${word}`}>{word}</li>
          ))}
        </ol>
        <p>{words.compare(sender.name)}</p>
        <div>
          <Button
            variant="plain"
            onPress={() => {
              opening.close();
              go(paths.cards());
            }}
          >
            {words.cards}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
