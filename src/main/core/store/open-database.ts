// Opens the database file with the settings that keep every acknowledged change, and migrates it.
import { chmodSync, copyFileSync, existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { migrations } from './migrations/index.ts';
import { StoreError, asStoreError } from './store-error.ts';

export type SqliteDatabase = Database.Database;

/**
 * @param path the database file; created where it does not exist.
 * @throws StoreError `newer-version` for a file of a later Fieldfare, `damaged` for no database.
 */
export function openDatabase(path: string): SqliteDatabase {
  const isNew = !existsSync(path);
  let database: SqliteDatabase | undefined;
  try {
    database = new Database(path);
    if (isNew) chmodSync(path, 0o600);
    database.pragma('journal_mode = WAL');
    // The default of this build loses commits when the power goes.
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('trusted_schema = OFF');
    database.pragma('cache_size = -16000');
    database.pragma('busy_timeout = 5000');
    migrate(database, path);
    return database;
  } catch (error) {
    database?.close();
    throw asStoreError(error);
  }
}

/** Each step and its number go in one transaction; a copy of the file is taken before the first. */
export function migrate(
  database: SqliteDatabase,
  path: string,
  steps: readonly string[] = migrations,
): void {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version > steps.length) {
    throw new StoreError(
      'newer-version',
      `The file is of version ${version}; this Fieldfare knows ${steps.length}.`,
    );
  }
  if (version > 0 && version < steps.length) {
    database.pragma('wal_checkpoint(TRUNCATE)');
    copyFileSync(path, `${path}.before-version-${version + 1}`);
  }
  for (let next = version; next < steps.length; next += 1) {
    const step = steps[next];
    if (step === undefined) break;
    database.transaction(() => {
      database.exec(step);
      database.pragma(`user_version = ${next + 1}`);
    })();
  }
}
