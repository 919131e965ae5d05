// Reads the hypotheses of a sample visit file.
import { HypothesisStatus, type Hypothesis } from '../../../../shared/domain/hypothesis.ts';
import { HypothesisId } from '../../../../shared/domain/ids.ts';
import type { RecordReader } from '../reading/record-reader.ts';
import type { References } from '../reading/references.ts';

export function readHypotheses(
  readers: readonly RecordReader[],
  references: References,
): Hypothesis[] {
  return readers.map((reader, index) => {
    const { id, ref } = references.claim('hypothesis', reader);
    return {
      id: HypothesisId.parse(id),
      ref,
      order: index + 1,
      statement: reader.text('statement'),
      whyWeThinkSo: reader.text('whyWeThinkSo'),
      whatWouldDisproveIt: reader.text('whatWouldDisproveIt'),
      sourcesNeeded: reader.lines('sourcesNeeded'),
      status: reader.value('status', HypothesisStatus) ?? 'open',
      statusNote: reader.text('statusNote'),
      binned: null,
      extra: reader.leftovers(),
    };
  });
}
