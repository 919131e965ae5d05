// Files that were double-clicked or dropped: which wait, one more, one less. Opened by their own features.
import type { handedFileContract } from '../../../../shared/ipc/handed-file.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import { handedFiles, handOver, takeHandedFile } from '../../exchange/handed-files.ts';
import type { HandlersOf } from '../../handler.ts';

export const handedFileHandlers: HandlersOf<typeof handedFileContract> = {
  'handed-file.list': (context) => ok(handedFiles(context)),

  'handed-file.drop': async (context, { fileName, bytes }) =>
    (await handOver(context, { name: fileName, bytes })) ? ok({}) : err({ name: 'too-many-files' }),

  'handed-file.dismiss': (context, { token }) => {
    takeHandedFile(context, token);
    return ok({});
  },
};
