// A bundle that was double-clicked or dropped.
import { BundleDialogs, useOpenBundle } from '../../exchange/index.ts';
import { type IncomingProps, useOnce } from '../use-once.ts';
import { ProblemDialog } from './problem-dialog.tsx';

export const IncomingBundle = ({ file, onDone }: IncomingProps) => {
  const opening = useOpenBundle();
  const { step, isPending, close } = opening;
  useOnce(
    file.token,
    () => opening.openWaiting(file.token),
    step.kind === 'nothing' && !isPending,
    onDone,
  );
  return step.kind === 'failed' ? (
    <ProblemDialog fileName={file.fileName} words={step.words} onClose={close} />
  ) : (
    <BundleDialogs opening={opening} />
  );
};
