// Kysely builds the SQL, better-sqlite3 runs it: synchronous, so no transaction waits on a promise.
import type { Statement } from 'better-sqlite3';
import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Compilable,
} from 'kysely';
import { asStoreError } from './store-error.ts';
import type { SqliteDatabase } from './open-database.ts';
import type { Tables } from './tables.ts';

/** Builds queries only; it has no connection. */
export const sqlBuilder = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

export interface Sql {
  readonly build: typeof sqlBuilder;
  all<Row>(query: Compilable<Row>): Row[];
  first<Row>(query: Compilable<Row>): Row | undefined;
  run(query: Compilable<unknown>): void;
  /** All or nothing: a throw inside rolls back. */
  transaction<Value>(work: () => Value): Value;
}

/** @throws StoreError where the database refuses. */
export function createSql(database: SqliteDatabase): Sql {
  // A statement is prepared once; a screen runs the same few hundred over and over.
  const prepared = new Map<string, Statement>();

  const statementOf = (sql: string): Statement => {
    const known = prepared.get(sql);
    if (known !== undefined) return known;
    if (prepared.size > 500) prepared.clear();
    const statement = database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };

  const guarded = <Value>(work: () => Value): Value => {
    try {
      return work();
    } catch (error) {
      throw asStoreError(error);
    }
  };

  return {
    build: sqlBuilder,
    all: <Row>(query: Compilable<Row>) =>
      guarded(() => {
        const { sql, parameters } = query.compile();
        return statementOf(sql).all(...parameters) as Row[];
      }),
    first: <Row>(query: Compilable<Row>) =>
      guarded(() => {
        const { sql, parameters } = query.compile();
        return statementOf(sql).get(...parameters) as Row | undefined;
      }),
    run: (query) =>
      guarded(() => {
        const { sql, parameters } = query.compile();
        statementOf(sql).run(...parameters);
      }),
    transaction: (work) => guarded(() => database.transaction(work).immediate()),
  };
}
