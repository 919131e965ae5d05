// A file that is not what it should be: from a newer version, no database, or with a byte changed.
// It is told, and nothing in it is written over.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate, openDatabase } from '../../src/main/core/store/open-database.ts';
import { openStore } from '../../src/main/core/store/store.ts';
import { buildCore, startCore } from '../support/core-process.ts';
import { projectedRows } from '../support/database-rows.ts';
import { createNewReview } from '../support/new-review.ts';
import { fileNote } from '../support/notes.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let folder: string;
let path: string;
let core: TestCore | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fieldfare-damaged-'));
  path = join(folder, 'fieldfare.db');
});
afterEach(() => {
  core?.close();
  core = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');
const withReason = (reason: string) => expect.objectContaining({ reason });

function changed(work: (database: Database.Database) => void): void {
  const database = new Database(path);
  work(database);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

test('a new database is opened with the settings that keep what was acknowledged', () => {
  const database = openDatabase(path);
  const setting = (name: string): unknown => database.pragma(name, { simple: true });
  expect(setting('journal_mode')).toBe('wal');
  expect(setting('synchronous')).toBe(2);
  expect(setting('foreign_keys')).toBe(1);
  expect(setting('trusted_schema')).toBe(0);
  database.exec("INSERT INTO setting (name, value) VALUES ('a', '1')");
  const modes = readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777);
  expect(modes.map((mode) => mode.toString(8))).toEqual(['600', '600', '600']);
  database.close();
});

test('a file of a newer version is refused and left as it is', () => {
  openStore(path).close();
  changed((database) => database.pragma('user_version = 999'));
  const before = hashOf(path);
  expect(() => openStore(path)).toThrowError(withReason('newer-version'));
  expect(hashOf(path)).toBe(before);
  expect(readdirSync(folder)).toEqual(['fieldfare.db']);
});

test('a newer file that does not even keep a write-ahead log is left as it is', () => {
  changed((database) => database.exec('PRAGMA user_version = 999; CREATE TABLE later (x)'));
  const before = hashOf(path);
  expect(() => openStore(path)).toThrowError(withReason('newer-version'));
  expect(hashOf(path)).toBe(before);
});

test('the page is told of a file that cannot be opened, with every call', async () => {
  const built = await buildCore();
  const dataPath = join(folder, 'data');
  mkdirSync(dataPath);
  path = join(dataPath, 'fieldfare.db');
  openStore(path).close();
  changed((database) => database.pragma('user_version = 999'));
  const running = startCore(built, dataPath);
  expect(await running.ready).toBe(true);
  for (const name of ['app.info', 'review.list'] as const) {
    expect(await running.call(name, {})).toEqual({
      ok: false,
      failure: { name: 'store-failed', reason: 'newer-version' },
    });
  }
  await running.close();
  built.remove();
}, 120_000);

test('a file that is no database is refused and left as it is', () => {
  writeFileSync(path, 'Dear team, these are my notes.\n'.repeat(300));
  const before = hashOf(path);
  expect(() => openStore(path)).toThrowError(withReason('damaged'));
  expect(hashOf(path)).toBe(before);
});

test('a database cut in half is refused, or says so when it is read', async () => {
  core = createTestCore(folder);
  const reviewId = await createNewReview(core);
  for (let count = 0; count < 60; count += 1) await fileNote(core, reviewId, `note ${count}`);
  core.core.close();
  changed(() => {});
  truncateSync(path, Math.floor(statSync(path).size / 2 / 4_096) * 4_096);
  const reasons: unknown[] = [];
  try {
    const opened = createTestCore(folder);
    const answer = await opened.core.dispatcher.call('evidence.list', { reviewId });
    reasons.push(answer.ok ? 'ok' : answer.failure['reason']);
    opened.core.close();
  } catch (error) {
    reasons.push((error as { reason?: unknown }).reason);
  }
  core = undefined;
  expect(reasons).toEqual(['damaged']);
});

/** Turns one bit of a row's bytes. */
function flipByte(table: 'update_log' | 'checkpoint', documentId: string, at: number): void {
  changed((database) => {
    const row = database
      .prepare(`SELECT seq, bytes FROM ${table} WHERE document_id = ? ORDER BY seq LIMIT 1`)
      .get(documentId) as { seq: number; bytes: Buffer };
    row.bytes[at % row.bytes.length]! ^= 0x10;
    const { changes } = database
      .prepare(`UPDATE ${table} SET bytes = ? WHERE seq = ?`)
      .run(row.bytes, row.seq);
    expect(changes).toBe(1);
  });
}

test('a changed byte in the log is noticed; nothing is written on top of it', async () => {
  for (const place of [0, 5, 77, 1_234, 9_999]) {
    core = createTestCore(mkdtempSync(join(folder, 'flip-')));
    path = core.databasePath;
    const damaged = await createNewReview(core);
    const sound = await createNewReview(core);
    await fileNote(core, damaged, 'there');
    core.core.close();
    flipByte('update_log', damaged, place);
    core = createTestCore(core.folder);
    const rows = projectedRows(path, damaged);
    const count = core.core.context.store.log.count(damaged);

    // What was projected can still be read, and given out.
    expect((await core.ask('evidence.list', { reviewId: damaged })).total).toBe(1);
    for (const title of ['one', 'two']) {
      expect(await core.fails('review.change', { reviewId: damaged, change: { title } })).toEqual({
        name: 'store-failed',
        reason: 'damaged',
      });
    }
    expect(await core.fails('history.undo', { reviewId: damaged })).toMatchObject({
      reason: 'damaged',
    });
    expect(() => core!.core.context.funnel.rebuild(damaged)).toThrowError(withReason('damaged'));
    expect(core.core.context.store.log.count(damaged)).toBe(count);
    expect(projectedRows(path, damaged)).toEqual(rows);

    await core.ask('review.change', { reviewId: sound, change: { title: 'goes on' } });
    core.close();
    core = undefined;
  }
});

test('a checksum that was changed is noticed as well', async () => {
  core = createTestCore(folder);
  const reviewId = await createNewReview(core);
  core.core.close();
  changed((database) =>
    database.prepare('UPDATE update_log SET sha256 = ?').run(Buffer.alloc(32, 7)),
  );
  core = createTestCore(folder);
  expect(await core.fails('hypothesis.add', { reviewId, statement: 'x' })).toEqual({
    name: 'store-failed',
    reason: 'damaged',
  });
});

test('a damaged checkpoint costs nothing: the log behind it is whole', async () => {
  core = createTestCore(folder);
  const reviewId = await createNewReview(core);
  for (let count = 0; count < 510; count += 1) {
    await core.ask('review.change', { reviewId, change: { title: `title ${count}` } });
  }
  core.core.close();
  core = createTestCore(folder);
  await core.ask('review.change', { reviewId, change: { title: 'last' } });
  core.core.close();
  flipByte('checkpoint', reviewId, 40);
  core = createTestCore(folder);
  await core.ask('review.change', { reviewId, change: { whyNow: 'still here' } });
  expect((await core.ask('review.overview', { reviewId })).review).toMatchObject({
    title: 'last',
    whyNow: 'still here',
  });
});

test('an update in the log is never changed or taken away, whatever is done', async () => {
  core = createTestCore(folder);
  const reviewId = await createNewReview(core);
  const logRows = (): unknown[] => {
    const database = new Database(path, { readonly: true });
    const rows = database.prepare('SELECT * FROM update_log ORDER BY seq').all();
    database.close();
    return rows;
  };
  let before = logRows();
  const noteId = await fileNote(core, reviewId, 'a');
  const steps = [
    () => core!.ask('evidence.move-to-bin', { reviewId, noteId }),
    () => core!.ask('history.undo', { reviewId }),
    () => core!.ask('review.move-to-bin', { reviewId }),
    async () => core!.core.context.funnel.rebuild(reviewId),
  ];
  for (const step of steps) {
    await step();
    const after = logRows();
    expect(after.slice(0, before.length)).toEqual(before);
    before = after;
  }
});

const firstStep = 'CREATE TABLE one (x INTEGER) STRICT; INSERT INTO one VALUES (1);';
const secondStep = 'ALTER TABLE one ADD COLUMN y TEXT; CREATE TABLE two (x INTEGER) STRICT;';

function migrated(steps: readonly string[]): { version: unknown; tables: unknown } {
  const database = new Database(path);
  try {
    migrate(database, path, steps);
  } finally {
    const version = database.pragma('user_version', { simple: true });
    const tables = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all();
    database.close();
    lastState = { version, tables };
  }
  return lastState;
}
let lastState: { version: unknown; tables: unknown } = { version: undefined, tables: undefined };

test('each step of a migration counts the version up by one', () => {
  expect(migrated([firstStep])).toEqual({ version: 1, tables: ['one'] });
  expect(migrated([firstStep, secondStep])).toEqual({ version: 2, tables: ['one', 'two'] });
  expect(migrated([firstStep, secondStep])).toEqual({ version: 2, tables: ['one', 'two'] });
});

test('a step that fails in its middle leaves the version and the tables before it', () => {
  migrated([firstStep]);
  const broken = 'CREATE TABLE half (x INTEGER); INSERT INTO nowhere VALUES (1);';
  expect(() => migrated([firstStep, secondStep, broken])).toThrowError(/nowhere/);
  expect(lastState).toEqual({ version: 2, tables: ['one', 'two'] });
  expect(migrated([firstStep, secondStep, 'CREATE TABLE three (x)'])).toMatchObject({ version: 3 });
});

test('a copy is taken before the first step, sound and of the version it was', () => {
  migrated([firstStep]);
  chmodSync(path, 0o600);
  const open = new Database(path);
  open.pragma('journal_mode = WAL');
  open.exec('INSERT INTO one VALUES (2)');
  migrate(open, path, [firstStep, secondStep]);
  open.close();
  const copy = new Database(`${path}.before-version-2`, { readonly: true });
  expect(copy.pragma('user_version', { simple: true })).toBe(1);
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(copy.prepare('SELECT x FROM one ORDER BY x').pluck().all()).toEqual([1, 2]);
  copy.close();
  expect((statSync(`${path}.before-version-2`).mode & 0o077).toString(8)).toBe('0');
  // Of a new file nothing needs to be kept.
  expect(readdirSync(folder).filter((name) => name.includes('before-version-1'))).toEqual([]);
});
