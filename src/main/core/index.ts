// Entry of the core process: opens the data folder it is told and answers the shell's calls. Knows
// nothing of Electron.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { err } from '../../shared/lib/result.ts';
import type { CallMessage } from '../../shared/ipc/messages.ts';
import { createShellQuestions } from './ask-shell.ts';
import { createCore, type Core } from './create-core.ts';
import { startFolderSchedule } from './exchange/folder/folder-schedule.ts';
import { createDefectLog } from './defect-log.ts';
import { handOver } from './exchange/handed-files.ts';
import { openPort } from './port.ts';
import { placeRunMarker } from './run-marker.ts';
import { StoreError } from './store/store-error.ts';

const [dataPath, resourcesPath, version] = process.argv.slice(2);
if (dataPath === undefined || resourcesPath === undefined || version === undefined) {
  throw new Error('The core process needs its data folder, its resources and a version.');
}

const port = openPort();
const questions = createShellQuestions((message) => port.send(message));
mkdirSync(dataPath, { recursive: true, mode: 0o700 });

/** A database that cannot be opened is told to the page with every call, instead of a dead window. */
let openFailure: StoreError | undefined;
let core: Core | undefined;
let folders: ReturnType<typeof startFolderSchedule> | undefined;
const marker = placeRunMarker(join(dataPath, 'running'));
const logDefect = createDefectLog(join(dataPath, 'defects.log'));
try {
  core = createCore({
    databasePath: join(dataPath, 'fieldfare.db'),
    resourcesPath,
    outputPath: join(dataPath, 'opened-in-word'),
    dialogs: questions.dialogs,
    systemSafe: questions.systemSafe,
    version,
    announce: (topics) => {
      port.send({ type: 'changed', topics });
      // A look tells of itself by this topic, and need not lead to the next.
      if (topics.some((topic) => topic !== 'exchange')) folders?.noticeChange();
    },
    recoveredFrom: marker.wasLeftBehind ? 'crash' : 'nothing',
    logDefect,
  });
  folders = startFolderSchedule(core.context, (error) =>
    logDefect('shared-folder', 'folder.look', error),
  );
} catch (error) {
  if (!(error instanceof StoreError)) throw error;
  openFailure = error;
}

async function answerCall({ id, operation, input }: CallMessage): Promise<void> {
  const result =
    core === undefined
      ? err({ name: 'store-failed', reason: openFailure?.reason ?? 'input-output' })
      : await core.dispatcher.call(operation, input);
  port.send({ type: 'reply', id, result });
}

function close(): void {
  folders?.stop();
  core?.close();
  marker.remove();
  process.exit(0);
}

port.onMessage((message) => {
  if (message.type === 'call') void answerCall(message);
  else if (message.type === 'answer') questions.answer(message);
  else if (message.type === 'hand-over') {
    if (core !== undefined) void handOver(core.context, message.path);
  } else close();
});
// The shell is gone: what was acknowledged is on disk, so there is nothing to wait for. It did not
// say goodbye, so the marker stays and the next start tells of it.
process.on('disconnect', () => {
  folders?.stop();
  core?.close();
  process.exit(0);
});

port.send({ type: 'ready' });
