// Reads the notes of a sample visit file. There a note has one stance for all its hypotheses; here
// each link has its own.
import {
  Evidence,
  NoteKind,
  SourceKind,
  Stance,
  maximumNoteLength,
} from '../../../../shared/domain/evidence.ts';
import { clockOf, isRealDate } from '../../../../shared/domain/dates.ts';
import { EvidenceId, HypothesisId, PersonId } from '../../../../shared/domain/ids.ts';
import type { RecordReader } from '../reading/record-reader.ts';
import type { References } from '../reading/references.ts';
import { readLensTags } from './read-lens-tags.ts';

interface VisitFacts {
  readonly firstDay: string | null;
  readonly lensId: string;
}

const clock = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** The minute at the school; a time that says more or less than that is kept as it stood. */
function readTime(reader: RecordReader, firstDay: string | null): string {
  const value = reader.take('time');
  const unknown = `${firstDay ?? '1970-01-01'}T00:00`;
  if (value === undefined || value === null) return unknown;
  const found = typeof value === 'string' ? clockOf(value.replace(' ', 'T')) : null;
  if (found !== null) {
    const minute = `${found.date}T${found.time}`;
    if (minute !== value) reader.keepSilently('time', value);
    return minute;
  }
  reader.keep('time', value, 'doesNotFit');
  if (typeof value !== 'string') return unknown;
  if (isRealDate(value)) return `${value}T00:00`;
  const [, hour, minute] = clock.exec(value) ?? [];
  if (hour === undefined || firstDay === null) return unknown;
  return `${firstDay}T${hour.padStart(2, '0')}:${minute}`;
}

function readLinks(reader: RecordReader, references: References): Evidence['links'] {
  const hypothesisIds = references.many('hypothesis', reader, 'hypothesisIds');
  const stance = reader.value('stance', Stance);
  if (hypothesisIds.length === 0 && stance !== null) {
    if (stance === 'neutral') reader.keepSilently('stance', stance);
    else reader.keep('stance', stance, 'stanceWithoutHypothesis');
  }
  return hypothesisIds.map((id) => ({
    hypothesisId: HypothesisId.parse(id),
    stance: stance ?? 'neutral',
  }));
}

export function readEvidence(
  readers: readonly RecordReader[],
  references: References,
  { firstDay, lensId }: VisitFacts,
): Evidence[] {
  return readers.map((reader) => {
    const { id, ref } = references.claim('evidence', reader);
    const reviewerId = references.one('person', reader, 'reviewerId');
    return {
      id: EvidenceId.parse(id),
      ref,
      takenAt: readTime(reader, firstDay),
      reviewerId: reviewerId === null ? null : PersonId.parse(reviewerId),
      sessionRef: reader.lineOrNull('sessionId'),
      activityType: reader.line('activityType'),
      place: reader.line('place'),
      phase: reader.line('phase'),
      year: reader.line('year'),
      subject: reader.line('subject'),
      sourceKind: reader.value('sourceKind', SourceKind),
      groupSize: reader.value('groupSize', Evidence.shape.groupSize),
      groupOf: reader.line('groupOf'),
      description: reader.text('description', maximumNoteLength),
      quote: reader.text('quote'),
      interpretation: reader.text('interpretation'),
      strength: reader.value('strength', Evidence.shape.strength),
      kind: reader.value('kind', NoteKind),
      links: readLinks(reader, references),
      lensTags: readLensTags(reader, lensId),
      followUp: reader.text('followUp'),
      answers: {},
      binned: null,
      mergedInto: null,
      mergedFrom: [],
      extra: reader.leftovers(),
    };
  });
}
