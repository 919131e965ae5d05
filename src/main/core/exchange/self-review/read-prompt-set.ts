// Reads a set of prompts that a partnership wrote for itself, and says plainly what is wrong with it.
import {
  PromptSet,
  promptSetFormat,
  promptSetVersion,
} from '../../../../shared/domain/self-review/prompt-set.ts';
import type { OwnFailure } from '../../../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import { isPlainObject, safeJson } from '../reading/plain-json.ts';
import { readJsonFile } from '../reading/read-json-file.ts';
import { describeIssue } from '../review-file/describe-issue.ts';

const limitBytes = 1024 * 1024;
const mostProblems = 20;

type Failure = Exclude<
  OwnFailure<'self-review.choose-prompts'>,
  { name: 'review-not-found' | 'cancelled' }
>;

const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join(' › ');

export async function readPromptSet(path: string): Promise<Result<PromptSet, Failure>> {
  const read = await readJsonFile(path, limitBytes);
  if (!read.ok) return read;
  const safe = safeJson(read.value.json);
  const file = safe?.value;
  const format = isPlainObject(file) ? file['format'] : undefined;
  if (!isPlainObject(file) || format !== promptSetFormat) {
    const named = typeof format === 'string' ? format.slice(0, 100) : null;
    return err({ name: 'not-a-prompt-set', format: named });
  }
  const version = file['formatVersion'];
  if (typeof version === 'number' && version > promptSetVersion) {
    return err({ name: 'prompt-set-from-newer-version', formatVersion: version });
  }
  const parsed = PromptSet.safeParse(file);
  if (parsed.success) return ok(parsed.data);
  const problems = parsed.error.issues
    .slice(0, mostProblems)
    .map((issue) => ({ where: placeOf(issue.path), what: describeIssue(issue) }));
  return err({ name: 'prompt-set-wrong-shape', problems });
}
