// Reads a form or a question bank that a person chose, as carefully as anything from outside. Strict:
// a prompt read wrongly would be asked wrongly. Writes nothing.
import { sheetFormatVersion } from '../../../../shared/domain/forms/form.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { z } from '../../../../shared/lib/schema.ts';
import { isPlainObject, maximumDepth, safeJson } from '../reading/plain-json.ts';
import { readJsonFile, type ReadFailure } from '../reading/read-json-file.ts';
import type { HeadingFailure } from '../recognise.ts';
import { describeIssue } from '../review-file/describe-issue.ts';
import { pathWords } from '../review-file/path-words.ts';

const limitBytes = 2 * 1024 * 1024;
const mostProblems = 20;

/** @param format what the file must say it is. */
export async function readSheetFile<Schema extends z.ZodType>(
  path: string,
  format: string,
  schema: Schema,
): Promise<Result<z.output<Schema>, ReadFailure | HeadingFailure>> {
  const read = await readJsonFile(path, limitBytes);
  if (!read.ok) return read;
  const safe = safeJson(read.value.json);
  if (safe === null) {
    const what = `is nested more than ${maximumDepth} levels deep`;
    return err({ name: 'file-wrong-shape', problems: [{ where: '', what }] });
  }
  const file = safe.value;
  if (!isPlainObject(file) || file['format'] !== format) {
    const named = isPlainObject(file) ? file['format'] : null;
    return err({
      name: 'file-not-ours',
      format: typeof named === 'string' ? named.slice(0, 100) : null,
    });
  }
  const version = file['formatVersion'];
  if (typeof version === 'number' && Number.isInteger(version) && version > sheetFormatVersion) {
    return err({
      name: 'file-from-newer-version',
      formatVersion: version,
      known: sheetFormatVersion,
    });
  }
  const parsed = schema.safeParse(file);
  if (parsed.success) return ok(parsed.data);
  const problems = parsed.error.issues
    .slice(0, mostProblems)
    .map((issue) => ({ where: pathWords(issue.path), what: describeIssue(issue) }));
  return err({ name: 'file-wrong-shape', problems });
}
