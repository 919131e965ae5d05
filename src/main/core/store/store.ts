// The store as the rest of core sees it: the log, the readers, this laptop's own rows. All SQL is
// behind these.
import { createEntityReader, type EntityReader } from './readers/entity-reader.ts';
import { createEvidenceReader, type EvidenceReader } from './readers/evidence-reader.ts';
import {
  createEvidenceFactsReader,
  type EvidenceFactsReader,
} from './readers/evidence-facts-reader.ts';
import { createLocalStore, type LocalStore } from './local-store.ts';
import { createReviewReader, type ReviewReader } from './readers/review-reader.ts';
import { createSearchUpkeep, type SearchUpkeep } from './search-upkeep.ts';
import { createSql, type Sql } from './sql.ts';
import { createUpdateLog, type UpdateLog } from './update-log.ts';
import { openDatabase } from './open-database.ts';

export interface Store {
  readonly sql: Sql;
  readonly log: UpdateLog;
  readonly reviews: ReviewReader;
  readonly entities: EntityReader;
  readonly evidence: EvidenceReader;
  readonly evidenceFacts: EvidenceFactsReader;
  readonly local: LocalStore;
  readonly searchUpkeep: SearchUpkeep;
  close(): void;
}

/** @throws StoreError */
export function openStore(path: string): Store {
  const database = openDatabase(path);
  const sql = createSql(database);
  const searchUpkeep = createSearchUpkeep(sql);
  return {
    sql,
    log: createUpdateLog(sql),
    reviews: createReviewReader(sql),
    entities: createEntityReader(sql),
    evidence: createEvidenceReader(sql),
    evidenceFacts: createEvidenceFactsReader(sql),
    local: createLocalStore(sql),
    searchUpkeep,
    close: () => {
      searchUpkeep.stop();
      database.close();
    },
  };
}
