// Tidies the full-text index while nobody writes. A note that is saved only adds to the index; left
// to itself SQLite would merge in the middle of one save in sixteen, and that save would be slow.
// Knows nothing of what is indexed.
import { sql as raw } from 'kysely';
import type { Sql } from './sql.ts';

/** How long nothing has to change before the tidying begins, in milliseconds. */
const quiet = 3_000;
/** Between two steps, so that a question or a change can come in between. */
const pause = 20;
/** Pages merged in one step: a few milliseconds of work. */
const pagesInStep = 64;

export interface SearchUpkeep {
  /** To be called after every change; puts the tidying off. */
  afterChange(): void;
  stop(): void;
}

/** @returns whether there is more to do. */
export function mergeOneStep(sql: Sql): boolean {
  const changes = (): number =>
    sql.first({
      compile: () => raw<{ count: number }>`select total_changes() as count`.compile(sql.build),
    })?.count ?? 0;
  const before = changes();
  sql.run({
    compile: () =>
      raw`insert into evidence_text (evidence_text, rank) values ('merge', ${pagesInStep})`.compile(
        sql.build,
      ),
  });
  // The command itself counts as one change.
  return changes() - before >= 2;
}

export function createSearchUpkeep(sql: Sql): SearchUpkeep {
  let timer: NodeJS.Timeout | undefined;
  const after = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(step, milliseconds);
    // Nobody waits for it: a program that is done may end.
    timer.unref();
  };
  const step = (): void => {
    if (mergeOneStep(sql)) after(pause);
  };
  return { afterChange: () => after(quiet), stop: () => clearTimeout(timer) };
}
