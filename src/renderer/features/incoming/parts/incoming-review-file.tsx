// A review file that was dropped, or given when the application was started.
import { BundleDialogs } from '../../exchange/index.ts';
import { OpeningDialogs, useOpenFile } from '../../start/index.ts';
import { type IncomingProps, useOnce } from '../use-once.ts';
import { ProblemDialog } from './problem-dialog.tsx';

export const IncomingReviewFile = ({ file, onDone }: IncomingProps) => {
  const opening = useOpenFile();
  const { step, bundle, isPending, close } = opening;
  const isIdle = step.kind === 'nothing' && bundle.step.kind === 'nothing' && !isPending;
  useOnce(file.token, () => opening.openHanded(file.token), isIdle, onDone);
  const failed = [step, bundle.step].find(({ kind }) => kind === 'failed');
  if (failed?.kind === 'failed') {
    const leave = (): void => {
      close();
      bundle.close();
    };
    return <ProblemDialog fileName={file.fileName} words={failed.words} onClose={leave} />;
  }
  return (
    <>
      <OpeningDialogs step={step} onClose={close} onAddCopy={() => void opening.addCopy()} />
      <BundleDialogs opening={bundle} />
    </>
  );
};
