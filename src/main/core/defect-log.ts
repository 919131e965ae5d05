// Writes defects to a file beside the database: what went wrong and where, never what was written
// in a note. A person gets the reference; the file stays on their laptop.
import { appendFileSync, renameSync, statSync } from 'node:fs';

const largestLog = 1_000_000;

export function createDefectLog(path: string) {
  return (reference: string, operation: string, error: unknown): void => {
    const {
      name,
      message,
      stack = '',
    } = error instanceof Error ? error : { name: typeof error, message: '', stack: '' };
    // The message of an error may quote what a person wrote; the stack's frames after it do not.
    const afterMessage = stack.slice(stack.indexOf(message) + message.length);
    const frames = afterMessage.split('\n').filter((line) => /^\s+at /.test(line));
    const line = JSON.stringify({ reference, operation, name, frames });
    try {
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largestLog) {
        renameSync(path, `${path}.1`);
      }
      appendFileSync(path, `${line}\n`, { mode: 0o600 });
    } catch {
      // A log that cannot be written must not hide the defect itself.
    }
  };
}
