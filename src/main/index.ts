// Entry of Electron's main process.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runApplication } from './shell/run-application.ts';

runApplication(dirname(fileURLToPath(import.meta.url)));
