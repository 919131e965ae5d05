// What comes up while a file is opened: the account of it, or the question what to do with a review
// that is here already.
import { useGo } from '../../../api/navigation.ts';
import { paths } from '../../../api/paths.ts';
import { startMessages } from '../../../messages/start.ts';
import { Button, Dialog } from '../../../ui/index.ts';
import type { OpeningStep } from '../use-open-file.ts';
import { ImportAccount } from './import-account.tsx';

export interface OpeningDialogsProps {
  readonly step: OpeningStep;
  readonly onClose: () => void;
  readonly onAddCopy: () => void;
}

const { report: reportWords, hereAlready } = startMessages;

export const OpeningDialogs = ({ step, onClose, onAddCopy }: OpeningDialogsProps) => {
  const go = useGo();
  const leaveFor = (path: string): void => {
    onClose();
    go(path);
  };
  if (step.kind === 'here-already') {
    return (
      <Dialog
        title={hereAlready.title}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        width="narrow"
        actions={
          <>
            <Button variant="act" onPress={() => leaveFor(paths.review(step.reviewId))}>
              {hereAlready.open}
            </Button>
            <Button onPress={onAddCopy}>{hereAlready.addCopy}</Button>
          </>
        }
      >
        <p>{hereAlready.body(step.title)}</p>
      </Dialog>
    );
  }
  if (step.kind !== 'report') return null;
  const { reviewId, report } = step.opened;
  return (
    <Dialog
      title={reviewId === null ? reportWords.titleOther : reportWords.titleReview}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      actions={
        reviewId === null ? (
          <>
            <Button variant="act" onPress={onClose}>
              {reportWords.close}
            </Button>
            <Button onPress={() => leaveFor(paths.newReview())}>{reportWords.reviewToo}</Button>
          </>
        ) : (
          <>
            <Button variant="act" onPress={() => leaveFor(paths.review(reviewId))}>
              {reportWords.go}
            </Button>
            <Button onPress={onClose}>{reportWords.close}</Button>
          </>
        )
      }
    >
      <ImportAccount report={report} />
      {reviewId === null && <p>{reportWords.other}</p>}
    </Dialog>
  );
};
