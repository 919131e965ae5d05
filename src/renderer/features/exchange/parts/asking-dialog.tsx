// Asks what is needed before a bundle is taken in: the words that open it, or whether its unknown
// sender is to be trusted.
import { exchangeMessages } from '../../../messages/exchange.ts';
import type { BundleOpening } from '../use-open-bundle.ts';
import { UnknownSenderDialog } from './unknown-sender-dialog.tsx';
import { WordsDialog } from './words-dialog.tsx';

const { ask: words } = exchangeMessages;

export const AskingDialog = ({ opening }: { readonly opening: BundleOpening }) => {
  const { step } = opening;
  if (step.kind === 'unknown-sender') {
    return <UnknownSenderDialog opening={opening} token={step.token} sender={step.sender} />;
  }
  if (step.kind !== 'asking') return null;
  return (
    <WordsDialog
      title={words.title}
      body={words.body(step.fileName)}
      label={words.label}
      help={words.help}
      act={words.open}
      cancel={words.cancel}
      whenEmpty={words.empty}
      problem={step.wrongTries > 0 ? words.wrong : undefined}
      isPending={opening.isPending}
      onWords={(typed) => void opening.tryWords(step.token, typed)}
      onClose={opening.close}
    />
  );
};
