// Which version of the projections the rows are of.
import type { Sql } from '../sql.ts';

/** Raised by one whenever rows come out differently for the same document; older rows are rebuilt. */
const projectionVersion = 3;

export function isProjectionCurrent(sql: Sql): boolean {
  const state = sql.first(
    sql.build.selectFrom('projection_state').select('version').where('name', '=', 'all'),
  );
  return state?.version === projectionVersion;
}

export function markProjectionCurrent(sql: Sql): void {
  const row = { name: 'all', version: projectionVersion };
  sql.run(
    sql.build
      .insertInto('projection_state')
      .values(row)
      .onConflict((conflict) => conflict.column('name').doUpdateSet(row)),
  );
}
