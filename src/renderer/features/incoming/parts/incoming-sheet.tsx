// A colleague's sheet that was dropped: in a review it is shown on the screen for sheets; outside one,
// nobody can know whose notes they are.
import { ReviewId } from '../../../../shared/domain/ids.ts';
import { invoke } from '../../../api/invoke.ts';
import { useGo, useHere } from '../../../api/navigation.ts';
import { paths } from '../../../api/paths.ts';
import { incomingMessages } from '../../../messages/incoming.ts';
import { Button, Dialog, saveEverything } from '../../../ui/index.ts';
import { type IncomingProps, useOnce } from '../use-once.ts';

const { sheet: words, close } = incomingMessages;

function reviewAt(place: string): ReviewId | null {
  const parsed = ReviewId.safeParse(/^\/review\/([^/]+)/.exec(place)?.[1]);
  return parsed.success ? parsed.data : null;
}

export const IncomingSheet = ({ file, onDone }: IncomingProps) => {
  const go = useGo();
  const reviewId = reviewAt(useHere());
  useOnce(
    file.token,
    async () => {
      if (reviewId === null) return;
      await saveEverything();
      go(paths.handedSheet(reviewId, file.token));
    },
    reviewId !== null,
    onDone,
  );
  if (reviewId !== null) return null;
  const leave = (): void => {
    void invoke('handed-file.dismiss', { token: file.token });
    onDone();
  };
  return (
    <Dialog
      title={words.title}
      isOpen
      onOpenChange={(isOpen) => !isOpen && leave()}
      width="narrow"
      actions={
        <Button variant="act" onPress={leave}>
          {close}
        </Button>
      }
    >
      <p>{words.body(file.fileName)}</p>
    </Dialog>
  );
};
