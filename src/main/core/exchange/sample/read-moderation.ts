// Reads the team's catch-ups and its changes of wording from a sample visit file. What is no list of
// such records stays a kept part, word for word.
import type { CatchUp } from '../../../../shared/domain/catch-up.ts';
import type { Decision } from '../../../../shared/domain/decision.ts';
import { CatchUpId, DecisionId, FindingId } from '../../../../shared/domain/ids.ts';
import { maximumTextLength } from '../../../../shared/lib/schema.ts';
import { isPlainObject } from '../reading/plain-json.ts';
import type { RecordReader } from '../reading/record-reader.ts';
import type { References } from '../reading/references.ts';

/** One point a line; a point of several lines would come back as several, so it stays as it stood. */
export function readPoints(reader: RecordReader, key: string): string {
  const points = reader.texts(key);
  const joined = points.join('\n');
  const isWhole =
    points.every((point) => point === point.trim() && point !== '' && !point.includes('\n')) &&
    joined.length <= maximumTextLength;
  if (isWhole) return joined;
  reader.keepSilently(key, points);
  return joined.slice(0, maximumTextLength).replace(/[\uD800-\uDBFF]$/, '');
}

export function readCatchUps(top: RecordReader, references: References): CatchUp[] {
  return top.looseRecords('catchUps').map((reader) => {
    const { id, ref } = references.claim('catch-up', reader);
    return {
      id: CatchUpId.parse(id),
      ref,
      heldAt: reader.line('time'),
      hostPresent: reader.line('hostPresent'),
      emerging: readPoints(reader, 'emerging'),
      gaps: readPoints(reader, 'gaps'),
      adjustments: readPoints(reader, 'adjustments'),
      binned: null,
      extra: reader.leftovers(),
    };
  });
}

export function readWordingChanges(top: RecordReader, references: References): Decision[] {
  if (!isPlainObject(top.peek('triangulation'))) return [];
  const triangulation = top.record('triangulation');
  const decidedAt = triangulation.peek('time');
  const decisions = triangulation.looseRecords('wordingChanges').map((reader): Decision => {
    const { id, ref } = references.claim('decision', reader);
    const finding = references.one('finding', reader, 'findingId');
    return {
      id: DecisionId.parse(id),
      ref,
      kind: 'wording-changed',
      decidedAt: typeof decidedAt === 'string' ? decidedAt.slice(0, 16) : '',
      byId: null,
      findingId: finding === null ? null : FindingId.parse(finding),
      personId: null,
      text: '',
      from: reader.text('from'),
      to: reader.text('to'),
      why: reader.text('why'),
      extra: reader.leftovers(),
    };
  });
  // The time, the tallies and what each hypothesis carried are kept word for word beside them.
  triangulation.keepQuietly(...Object.keys(top.peek('triangulation') as object));
  return decisions;
}
