// Opens the database file with the settings that keep every acknowledged change, and migrates it.
import { chmodSync, closeSync, copyFileSync, existsSync, openSync, rmSync } from 'node:fs';
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
    // Before anything that writes, so that a file of a later Fieldfare stays as it is.
    refuseNewer(database, migrations.length);
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
    throw error instanceof StoreError ? error : asStoreError(whyNotWritten(path) ?? error);
  }
}

/** SQLite only says that it cannot open a file; the system says why. Null where it may be written. */
function whyNotWritten(path: string): unknown {
  const isThere = existsSync(path);
  try {
    closeSync(openSync(path, isThere ? 'r+' : 'wx'));
    if (!isThere) rmSync(path);
    return null;
  } catch (error) {
    return error;
  }
}

function refuseNewer(database: SqliteDatabase, known: number): void {
  const version = versionOf(database);
  if (version <= known) return;
  throw new StoreError(
    'newer-version',
    `The file is of version ${version}; this Fieldfare knows ${known}.`,
  );
}

const versionOf = (database: SqliteDatabase): number =>
  Number(database.pragma('user_version', { simple: true }));

/** Each step and its number go in one transaction; a copy of the file is taken before the first. */
export function migrate(
  database: SqliteDatabase,
  path: string,
  steps: readonly string[] = migrations,
): void {
  refuseNewer(database, steps.length);
  const version = versionOf(database);
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
