// Reads the handover of a sample visit file.
import {
  HandedFinding,
  Handover,
  HandoverCall,
  type HandoverCheck,
  type HandoverLine,
} from '../../../../shared/domain/handover.ts';
import { FindingId, HandoverId, PersonId } from '../../../../shared/domain/ids.ts';
import { derivedId } from '../reading/derived-id.ts';
import type { RecordReader } from '../reading/record-reader.ts';
import type { References } from '../reading/references.ts';

/** One a review: the same on every laptop, whoever begins. */
export const handoverIdOf = (reviewId: string): HandoverId =>
  HandoverId.parse(derivedId(reviewId, 'handover', ''));

const keyOf = (index: number): string => `l${String(index + 1).padStart(4, '0')}`;

const linesOf = (reader: RecordReader, key: string): HandoverLine[] =>
  reader.texts(key).map((text, index) => ({ id: keyOf(index), order: index + 1, text }));

function findingsOf(
  reader: RecordReader,
  references: References,
  reviewId: string,
): HandedFinding[] {
  const seen = new Set<string>();
  return reader.looseRecords('findings').flatMap((item, index) => {
    const known = item.peek('findingId');
    // What was handed over stays said, also where the file does not hold its finding.
    const id =
      references.one('finding', item, 'findingId') ??
      derivedId(reviewId, 'handed-finding', String(index));
    // A second time it stays with what the handover keeps.
    if (seen.has(id)) {
      item.keep('findingId', known, 'usedTwice');
      item.keepQuietly('wording', 'evidenceCount', 'methods');
      return [];
    }
    seen.add(id);
    return [
      {
        id: FindingId.parse(id),
        order: index + 1,
        wording: item.text('wording'),
        evidenceCount: item.value('evidenceCount', HandedFinding.shape.evidenceCount) ?? 0,
        methods: item.value('methods', HandedFinding.shape.methods) ?? 0,
      },
    ];
  });
}

const callsOf = (reader: RecordReader): HandoverCall[] =>
  reader.looseRecords('calls').map((call, index) => ({
    id: keyOf(index),
    on: call.date('date'),
    minutes: call.value('minutes', HandoverCall.shape.minutes),
    mode: call.line('mode'),
  }));

const checksOf = (reader: RecordReader): HandoverCheck[] =>
  reader.looseRecords('checklist').map((check, index) => ({
    id: keyOf(index),
    order: index + 1,
    text: check.text('item'),
    isDone: check.truth('done'),
  }));

export function readHandovers(
  reader: RecordReader,
  references: References,
  reviewId: string,
): Handover[] {
  const room = reader.record('room');
  const attendance = reader.record('attendance');
  const fromId = references.one('person', reader, 'from');
  const handover: Handover = {
    id: handoverIdOf(reviewId),
    ref: reader.lineOrNull('id'),
    fromId: fromId === null ? null : PersonId.parse(fromId),
    toIds: references.many('person', reader, 'to').map((id) => PersonId.parse(id)),
    question: reader.text('question'),
    findings: findingsOf(reader, references, reviewId),
    workOn: reader.text('workOn'),
    strengths: linesOf(reader, 'strengthsToProtect'),
    history: linesOf(reader, 'contextAndHistory'),
    sensitivities: linesOf(reader, 'sensitivities'),
    nonNegotiables: linesOf(reader, 'nonNegotiables'),
    decisionWanted: reader.text('decisionWanted'),
    outOfScope: linesOf(reader, 'outOfScope'),
    groups: linesOf(attendance, 'groups'),
    expected: attendance.value('expected', Handover.shape.expected),
    roomOn: room.date('date'),
    roomStart: room.line('start'),
    roomEnd: room.line('end'),
    roomPlace: room.line('place'),
    roomSetUp: room.text('setUp'),
    pack: linesOf(reader, 'evidencePack'),
    checklist: checksOf(reader),
    calls: callsOf(reader),
    completedOn: reader.date('completedOn'),
    booked: null,
    extra: reader.leftovers(),
  };
  const { id: _id, ...said } = handover;
  const isSilent = Object.values(said).every(
    (each) => each === null || each === '' || (Array.isArray(each) && each.length === 0),
  );
  return isSilent ? [] : [handover];
}
