// For a screen outside a review: the words to be asked for, then what came in and the way to it.
import { useGo } from '../../../api/navigation.ts';
import { paths } from '../../../api/paths.ts';
import { exchangeMessages } from '../../../messages/exchange.ts';
import { Button, Dialog } from '../../../ui/index.ts';
import { senderName } from '../sender-name.ts';
import type { BundleOpening } from '../use-open-bundle.ts';
import { AskingDialog } from './asking-dialog.tsx';
import { WhatCameIn } from './what-came-in.tsx';

const { taken: words } = exchangeMessages;

export const BundleDialogs = ({ opening }: { readonly opening: BundleOpening }) => {
  const go = useGo();
  const { step } = opening;
  if (step.kind !== 'taken') return <AskingDialog opening={opening} />;
  const { taken } = step;
  return (
    <Dialog
      title={words.title(senderName(taken))}
      isOpen
      onOpenChange={(isOpen) => !isOpen && opening.close()}
      actions={
        <>
          <Button
            variant="act"
            onPress={() => {
              opening.close();
              go(paths.review(taken.reviewId));
            }}
          >
            {words.goHere}
          </Button>
          <Button onPress={opening.close}>{words.close}</Button>
        </>
      }
    >
      <WhatCameIn taken={taken} />
    </Dialog>
  );
};
