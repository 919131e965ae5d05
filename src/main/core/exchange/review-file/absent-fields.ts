// Fills in the fields that a file does not have with what a field is while nobody has written it: a
// file of an older Fieldfare, which did not know the field, stays readable.
import { kinds, type KindName } from '../../review-doc/kinds.ts';
import { isPlainObject, type PlainObject } from '../reading/plain-json.ts';

const kindOfList: Record<string, KindName> = {
  schools: 'school',
  people: 'person',
  hypotheses: 'hypothesis',
  evidence: 'evidence',
  photos: 'photo',
  findings: 'finding',
  objectives: 'objective',
  actions: 'action',
  feedback: 'feedback',
  feedbackPoints: 'feedback-point',
  factualChecks: 'factual-check',
  factualCheckRounds: 'factual-check-round',
  forms: 'form',
  questionBanks: 'question-bank',
  days: 'day',
  slots: 'slot',
  strands: 'strand',
  briefings: 'briefing',
  decisions: 'decision',
  catchUps: 'catch-up',
};

const filled = (kind: KindName, thing: unknown): unknown =>
  isPlainObject(thing) ? { ...kinds[kind].absent, ...thing } : thing;

export function withAbsentFields(file: PlainObject): PlainObject {
  const entries = Object.entries(file).map(([key, value]) => {
    if (key === 'review') return [key, filled('review', value)];
    const kind = kindOfList[key];
    if (kind === undefined || !Array.isArray(value)) return [key, value];
    return [key, value.map((thing) => filled(kind, thing))];
  });
  return Object.fromEntries(entries);
}
