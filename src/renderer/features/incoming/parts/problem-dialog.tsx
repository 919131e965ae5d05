// Why a file was not taken in: over the screen, for no screen had asked for it.
import type { FailureWords } from '../../../messages/failures.ts';
import { incomingMessages } from '../../../messages/incoming.ts';
import { Button, Dialog, Notice } from '../../../ui/index.ts';

interface ProblemDialogProps {
  readonly fileName: string;
  readonly words: FailureWords;
  readonly onClose: () => void;
}

export const ProblemDialog = ({ fileName, words, onClose }: ProblemDialogProps) => (
  <Dialog
    title={fileName}
    isOpen
    onOpenChange={(isOpen) => !isOpen && onClose()}
    actions={
      <Button variant="act" onPress={onClose}>
        {incomingMessages.close}
      </Button>
    }
  >
    <Notice tone="alarm" title={words.title}>
      {words.whatToDo}
    </Notice>
  </Dialog>
);
