// A file of a kind that nothing here opens.
import { invoke } from '../../../api/invoke.ts';
import { incomingMessages } from '../../../messages/incoming.ts';
import type { IncomingProps } from '../use-once.ts';
import { ProblemDialog } from './problem-dialog.tsx';

export const IncomingOther = ({ file, onDone }: IncomingProps) => (
  <ProblemDialog
    fileName={file.fileName}
    words={incomingMessages.other(file.fileName)}
    onClose={() => {
      void invoke('handed-file.dismiss', { token: file.token });
      onDone();
    }}
  />
);
