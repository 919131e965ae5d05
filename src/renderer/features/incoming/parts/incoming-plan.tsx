// An edited plan that was dropped: it is read back in the review it says it is of, wherever one is. Where
// that review is not here, what to do is said.
import type { HandedFile } from '../../../../shared/ipc/handed-file.contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { useGo } from '../../../api/navigation.ts';
import { paths } from '../../../api/paths.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { incomingMessages } from '../../../messages/incoming.ts';
import { Button, Dialog, saveEverything } from '../../../ui/index.ts';
import { useOnce } from '../use-once.ts';

const { plan: words, close } = incomingMessages;

interface IncomingPlanProps {
  readonly file: HandedFile;
  readonly onDone: () => void;
}

const OpenPlan = ({ file, onDone }: IncomingPlanProps) => {
  const go = useGo();
  useOnce(
    file.token,
    async () => {
      if (file.reviewId === undefined) return;
      await saveEverything();
      go(paths.handedPlan(file.reviewId, file.token));
    },
    true,
    onDone,
  );
  return null;
};

export const IncomingPlan = ({ file, onDone }: IncomingPlanProps) => {
  const { data: reviews } = useOperation('review.list', {});
  if (reviews === undefined) return null;
  if (reviews.some(({ id }) => id === file.reviewId)) {
    return <OpenPlan file={file} onDone={onDone} />;
  }
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
