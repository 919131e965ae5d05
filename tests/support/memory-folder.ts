// A folder in memory where the system has one: for tests of what is written, not of when it reaches
// the disk.
import { accessSync, constants, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function memory(): string {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return '/dev/shm';
  } catch {
    return tmpdir();
  }
}

export const memoryFolder = (): string => mkdtempSync(join(memory(), 'fieldfare-test-'));
