// Tells whether the last run ended as it should: a file that is there only while core runs.
import { existsSync, rmSync, writeFileSync } from 'node:fs';

export interface RunMarker {
  readonly wasLeftBehind: boolean;
  remove(): void;
}

export function placeRunMarker(path: string): RunMarker {
  const wasLeftBehind = existsSync(path);
  writeFileSync(path, String(process.pid), { mode: 0o600 });
  return { wasLeftBehind, remove: () => rmSync(path, { force: true }) };
}
