// The sample files as plain data, to look at and to change, and a way to open such data as a file.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { OpenedFile } from '../../src/shared/ipc/review.contract.ts';
import type { PlainFailure } from '../../src/main/core/dispatcher.ts';
import {
  readReviewContent,
  type ReviewContent,
} from '../../src/main/core/exchange/review-content.ts';
import type { TestCore } from './test-core.ts';

export type SampleName = 'visit-larkfield' | 'partnership' | 'charter';

export const samplePath = (name: SampleName): string =>
  resolve('tests/fixtures/sample', `${name}.json`);

export const sampleText = (name: SampleName): string => readFileSync(samplePath(name), 'utf8');

// oxlint-disable-next-line typescript/no-explicit-any -- tests change the file at any depth
export type Loose = any;

export const sampleFile = (name: SampleName): Loose => JSON.parse(sampleText(name));

const folder = mkdtempSync(join(tmpdir(), 'fieldfare-files-'));
let count = 0;

/** @returns the path of a new file with that content. */
export function fileWith(content: string | Uint8Array): string {
  count += 1;
  const path = join(folder, `file-${count}.json`);
  writeFileSync(path, content);
  return path;
}

export const jsonFile = (content: unknown): string => fileWith(JSON.stringify(content));

export function openPath(
  core: TestCore,
  path: string,
  whenHere: 'say-so' | 'add-a-copy' = 'say-so',
) {
  core.answerDialogs(path);
  return core.ask('review-file.open', { whenHere });
}

export function openFails(core: TestCore, path: string): Promise<PlainFailure> {
  core.answerDialogs(path);
  return core.fails('review-file.open', {});
}

export const openJson = (core: TestCore, content: unknown): Promise<OpenedFile> =>
  openPath(core, jsonFile(content));

export function contentOf(core: TestCore, reviewId: string | null): ReviewContent {
  const content = reviewId === null ? null : readReviewContent(core.core.context.store, reviewId);
  if (content === null) throw new Error('There is no such review.');
  return content;
}

/** Every row that a file could have changed, as text to compare. */
export function everythingIn(core: TestCore): string {
  const { sql } = core.core.context.store;
  const { build } = sql;
  return JSON.stringify([
    sql.all(build.selectFrom('document').selectAll().orderBy('id')),
    sql.all(build.selectFrom('update_log').select(['seq', 'document_id']).orderBy('seq')),
    sql.all(build.selectFrom('review').selectAll().orderBy('id')),
    sql.all(
      build.selectFrom('entity').selectAll().orderBy('document_id').orderBy('kind').orderBy('id'),
    ),
    sql.all(build.selectFrom('evidence').selectAll().orderBy('id')),
    sql.all(build.selectFrom('opened_file').selectAll().orderBy('sha256')),
    sql.all(build.selectFrom('opened_document').selectAll().orderBy('document_id')),
  ]);
}
