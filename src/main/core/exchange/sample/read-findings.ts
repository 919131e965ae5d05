// Reads the findings of a sample visit file.
import {
  Confidence,
  FindingCategory,
  type Finding,
  type HostResponse,
} from '../../../../shared/domain/finding.ts';
import { EvidenceId, FindingId, HypothesisId, PersonId } from '../../../../shared/domain/ids.ts';
import { z } from '../../../../shared/lib/schema.ts';
import type { RecordReader } from '../reading/record-reader.ts';
import type { References } from '../reading/references.ts';
import { readLensTags } from './read-lens-tags.ts';

function readHostResponse(finding: RecordReader): HostResponse | null {
  const reader = finding.record('hostResponse');
  const response = {
    response: reader.line('response'),
    comment: reader.text('comment'),
    byRole: reader.line('byRole'),
    on: reader.line('date'),
  };
  return Object.values(response).every((text) => text === '') ? null : response;
}

/** A note has one role in a finding: what it rests on comes first. */
function readEvidenceLinks(reader: RecordReader, references: References): Finding['evidence'] {
  const restsOn = references.many('evidence', reader, 'evidenceIds');
  const counter = references.many('evidence', reader, 'counterEvidenceIds');
  const both = counter.filter((id) => restsOn.includes(id));
  if (both.length > 0) {
    const whole = reader.take('counterEvidenceIds');
    reader.keepItems('counterEvidenceIds', Array.isArray(whole) ? whole : [], 'twoRoles');
  }
  return [
    ...restsOn.map((id) => ({ evidenceId: EvidenceId.parse(id), role: 'rests-on' as const })),
    ...counter
      .filter((id) => !both.includes(id))
      .map((id) => ({ evidenceId: EvidenceId.parse(id), role: 'counter' as const })),
  ];
}

export function readFindings(
  readers: readonly RecordReader[],
  references: References,
  lensId: string,
): Finding[] {
  return readers.map((reader, index) => {
    const { id, ref } = references.claim('finding', reader);
    return {
      id: FindingId.parse(id),
      ref,
      category: reader.value('category', FindingCategory) ?? 'question',
      order: reader.value('order', z.number()) ?? index + 1,
      heading: reader.line('heading'),
      claim: reader.text('claim'),
      wording: reader.text('agreedWording'),
      wordedBy: [],
      evidence: readEvidenceLinks(reader, references),
      counterEvidence: reader.text('counterEvidence'),
      isCounterEvidenceLookedFor: false,
      confidence: reader.value('confidence', Confidence),
      confidenceReason: reader.text('confidenceReason'),
      agreedBy: references.many('person', reader, 'agreedBy').map((who) => PersonId.parse(who)),
      whyNots: [],
      agreed: null,
      keptBecause: '',
      hostResponse: readHostResponse(reader),
      questionBack: reader.text('questionBack'),
      hypothesisIds: references
        .many('hypothesis', reader, 'hypothesisIds')
        .map((hypothesis) => HypothesisId.parse(hypothesis)),
      lensTags: readLensTags(reader, lensId),
      binned: null,
      extra: reader.leftovers(),
    };
  });
}
