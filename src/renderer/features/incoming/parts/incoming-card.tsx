// A card that was double-clicked or dropped.
import { OpenedCardDialog, useOpenCard } from '../../cards/index.ts';
import { type IncomingProps, useOnce } from '../use-once.ts';
import { ProblemDialog } from './problem-dialog.tsx';

export const IncomingCard = ({ file, onDone }: IncomingProps) => {
  const opening = useOpenCard();
  const { step, isPending, close } = opening;
  useOnce(
    file.token,
    () => opening.openHanded(file.token),
    step.kind === 'nothing' && !isPending,
    onDone,
  );
  return step.kind === 'failed' ? (
    <ProblemDialog fileName={file.fileName} words={step.words} onClose={close} />
  ) : (
    <OpenedCardDialog opening={opening} />
  );
};
