// A factual check that came back, read as carefully as anything from outside: a Word file by its
// table, or the open JSON file. What cannot be read is refused by name.
import type { FactualVerdict } from '../../../../shared/domain/factual-check.ts';
import type { OwnFailure } from '../../../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import { factualCheckHeadings } from '../../documents/feedback/factual-check-words.ts';
import { readBytes } from '../reading/read-json-file.ts';
import { isPlainObject, plainJson } from './plain.ts';
import {
  FactualCheckFile,
  factualCheckFormat,
  factualCheckVersion,
  type FactualAnswers,
} from './factual-check-file.ts';
import { readWordText } from './word-tables.ts';

const limitBytes = 10 * 1024 * 1024;
const longestAnswer = 20_000;
const longestLine = 1_000;

type Failure = OwnFailure<'factual-check.open'>;

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/**
 * What a person wrote into the narrow column. A correction says more than a tick: where there is one,
 * the sentence needs correcting whatever stands beside it.
 */
export function verdictOf(said: string, correction: string): FactualVerdict | null {
  if (correction.trim() !== '') return 'needs-correction';
  const words = plain(said);
  if (words === '') return null;
  if (/\b(?:not|no|needs?|correction|corrections|inaccurate|wrong|n|change)\b/.test(words)) {
    return 'needs-correction';
  }
  if (/^(?:a|y|yes|ok|okay|fine|agreed|true|x|✓|✔|☑|☒)$|accurate|correct/.test(words)) {
    return 'accurate';
  }
  return words === 'c' ? 'needs-correction' : null;
}

const referencePattern = /reference:?\s*([0-7][0-9A-HJKMNP-TV-Z]{25})/i;

function answersOfWord(bytes: Uint8Array): Result<FactualAnswers, Failure> {
  const read = readWordText(bytes);
  if (!read.ok) {
    return err({ name: read.failure === 'damaged' ? 'file-damaged' : 'file-not-a-factual-check' });
  }
  const reference = referencePattern.exec(read.value.text)?.[1];
  const wanted = Object.values(factualCheckHeadings).map(plain);
  const table = read.value.tables.find(([head]) => {
    const cells = (head ?? []).map(plain);
    return wanted.every((heading) => cells.includes(heading));
  });
  if (reference === undefined || table === undefined) {
    return err({ name: 'file-not-a-factual-check' });
  }
  const [head = [], ...rows] = table;
  const at = (key: keyof typeof factualCheckHeadings): number =>
    head.findIndex((cell) => plain(cell) === plain(factualCheckHeadings[key]));
  const places = {
    number: at('number'),
    says: at('says'),
    verdict: at('verdict'),
    correction: at('correction'),
    byRole: at('byRole'),
  };
  const items: FactualAnswers['items'][number][] = [];
  const more: FactualAnswers['more'][number][] = [];
  for (const row of rows) {
    const correction = (row[places.correction] ?? '').slice(0, longestAnswer);
    const byRole = (row[places.byRole] ?? '').replaceAll(/\s+/g, ' ').slice(0, longestLine);
    const number = /^\d{1,4}$/.exec((row[places.number] ?? '').trim())?.[0];
    if (number !== undefined) {
      const verdict = verdictOf(row[places.verdict] ?? '', correction);
      items.push({ number: Number(number), verdict, correction, byRole });
    } else {
      const item = (row[places.says] ?? '').slice(0, longestAnswer);
      if (item !== '' || correction !== '') more.push({ item, correction, byRole });
    }
  }
  return ok({ reference: reference.toUpperCase(), items, more });
}

function answersOfJson(bytes: Uint8Array): Result<FactualAnswers, Failure> {
  const json = plainJson(bytes);
  if (!isPlainObject(json) || json['format'] !== factualCheckFormat) {
    return err({ name: json === null ? 'file-damaged' : 'file-not-a-factual-check' });
  }
  const version = json['formatVersion'];
  if (typeof version === 'number' && version > factualCheckVersion) {
    return err({
      name: 'file-from-newer-version',
      formatVersion: version,
      known: factualCheckVersion,
    });
  }
  const parsed = FactualCheckFile.safeParse(json);
  if (!parsed.success) return err({ name: 'file-damaged' });
  const { reference, items, more } = parsed.data;
  return ok({
    reference,
    items: items.map(({ number, verdict, correction, byRole }) => ({
      number,
      verdict: correction.trim() === '' ? verdict : ('needs-correction' as const),
      correction: correction.trim(),
      byRole,
    })),
    more: more
      .map(({ item, correction, byRole }) => ({
        item: item.trim(),
        correction: correction.trim(),
        byRole,
      }))
      .filter(({ item, correction }) => item !== '' || correction !== ''),
  });
}

export async function readAnswers(path: string): Promise<Result<FactualAnswers, Failure>> {
  const read = await readBytes(path, limitBytes);
  if (!read.ok) {
    const { failure } = read;
    if (failure.name === 'file-unreadable' || failure.name === 'file-too-large') {
      return err(failure);
    }
    return err({ name: 'file-empty' });
  }
  const bytes = read.value;
  if (bytes.length === 0) return err({ name: 'file-empty' });
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? answersOfWord(bytes) : answersOfJson(bytes);
}
