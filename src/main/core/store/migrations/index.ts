// The migrations in order: step n takes a file from version n-1 to n. Released steps are frozen.
import { logAndProjections } from './0001-log-and-projections.ts';

export const migrations: readonly string[] = [logAndProjections];
