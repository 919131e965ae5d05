// schema.sql says what a new database looks like, for people who read the code. It is made from the
// migrations: UPDATE_SCHEMA=1 writes it, and without that the test fails where the two differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const schemaPath = resolve('src/main/core/store/schema.sql');

let core: TestCore;
let database: Database.Database;
beforeEach(() => {
  core = createTestCore();
  database = new Database(core.databasePath, { readonly: true });
});
afterEach(() => {
  database.close();
  core.close();
});

interface Thing {
  readonly type: string;
  readonly name: string;
  readonly tbl_name: string;
  readonly sql: string;
}

/** The tables of the full-text index itself are SQLite's own. */
const isOurs = ({ name }: Thing): boolean => !/^(?:sqlite_|evidence_text_)/.test(name);

function schemaOf(): string {
  const things = database
    .prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL')
    .all() as Thing[];
  const version = database.pragma('user_version', { simple: true });
  const written = things
    .filter(isOurs)
    .toSorted((a, b) =>
      `${a.tbl_name} ${a.type === 'table' ? 0 : 1} ${a.name}` <
      `${b.tbl_name} ${b.type === 'table' ? 0 : 1} ${b.name}`
        ? -1
        : 1,
    )
    .map(({ sql }) => `${sql};`);
  return [
    '-- Made by UPDATE_SCHEMA=1 from a new database; do not edit. The migrations are what counts.',
    `-- Version ${String(version)}.`,
    ...written,
    '',
  ].join('\n\n');
}

test('schema.sql is what the migrations make', () => {
  const schema = schemaOf();
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(schemaPath, schema);
  expect(readFileSync(schemaPath, 'utf8')).toBe(schema);
});

test('every table holds its values to their types', () => {
  const tables = database.pragma('table_list') as {
    name: string;
    type: string;
    strict: number;
  }[];
  const loose = tables.filter(
    ({ name, type, strict }) => type === 'table' && strict === 0 && !name.startsWith('sqlite_'),
  );
  expect(loose.map(({ name }) => name)).toEqual([]);
});
