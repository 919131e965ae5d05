// Which notes already filed would close the gaps of a finding, the most useful first. Pure; it
// reads facts of notes and never their words.
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { Finding, FindingCategory } from '../../../shared/domain/finding.ts';
import type { FindingWeight, TriangulationPart } from '../../../shared/domain/triangulation.ts';

export type NoteFacts = Pick<Evidence, 'id' | 'kind' | 'links' | 'strength'>;
type FindingFacts = Pick<Finding, 'category' | 'hypothesisIds'>;

export interface NoteSuggestion {
  readonly noteId: string;
  /** The parts of the rule it would bring nearer. */
  readonly brings: readonly Exclude<TriangulationPart, 'counter-evidence'>[];
}

const mostSuggestions = 4;
const carrying = ['reviewers', 'activities', 'notes'] as const;

const pointsSameWay: Readonly<Record<FindingCategory, Evidence['kind']>> = {
  strength: 'strength',
  'area-for-development': 'development',
  question: 'question',
};
const pointsOtherWay: Readonly<Record<FindingCategory, Evidence['kind']>> = {
  strength: 'development',
  'area-for-development': 'strength',
  question: null,
};

const isMarkedOtherWay = (note: NoteFacts, { category }: FindingFacts): boolean =>
  note.kind !== null && note.kind === pointsOtherWay[category];

/** How well a note goes with the finding: marked the same way, taking a side, clear on its own. */
const fitOf = (note: NoteFacts, { category, hypothesisIds }: FindingFacts): number => {
  const takesSide = note.links.some(
    ({ hypothesisId, stance }) => stance !== 'neutral' && hypothesisIds.includes(hypothesisId),
  );
  return (
    (note.kind === pointsSameWay[category] ? 4 : 0) + (takesSide ? 3 : 0) + (note.strength ?? 1)
  );
};

/**
 * Notes that would help the finding to be carried: those that close several gaps come first, then
 * those that go best with it. A note marked the other way would not carry it and is left out.
 */
export function suggestNotes(
  weight: FindingWeight,
  finding: FindingFacts,
  notes: readonly NoteFacts[],
  most = mostSuggestions,
): NoteSuggestion[] {
  const brings = new Map<string, NoteSuggestion['brings'][number][]>();
  for (const part of carrying) {
    const gap = weight.gaps.find((each) => each.part === part);
    for (const noteId of gap?.noteIds ?? []) {
      brings.set(noteId, [...(brings.get(noteId) ?? []), part]);
    }
  }
  return notes
    .flatMap((note) => {
      const parts = brings.get(note.id);
      return parts === undefined || isMarkedOtherWay(note, finding) ? [] : [{ note, parts }];
    })
    .toSorted(
      (one, other) =>
        other.parts.length - one.parts.length ||
        fitOf(other.note, finding) - fitOf(one.note, finding),
    )
    .slice(0, most)
    .map(({ note, parts }) => ({ noteId: note.id, brings: parts }));
}

/**
 * Notes that may speak against the finding, while nobody has looked for counter-evidence: marked
 * the other way, or challenging one of its hypotheses. Only a person can tell whether they do.
 */
export function suggestCounterNotes(
  weight: FindingWeight,
  finding: FindingFacts,
  notes: readonly NoteFacts[],
  most = mostSuggestions,
): string[] {
  const gap = weight.gaps.find(({ part }) => part === 'counter-evidence');
  if (gap === undefined) return [];
  const offered = new Set(gap.noteIds);
  const challenges = (note: NoteFacts): boolean =>
    note.links.some(
      ({ hypothesisId, stance }) =>
        stance === 'challenges' && finding.hypothesisIds.includes(hypothesisId),
    );
  const likely = (note: NoteFacts): number =>
    (isMarkedOtherWay(note, finding) ? 2 : 0) + (challenges(note) ? 1 : 0);
  return notes
    .filter((note) => offered.has(note.id) && likely(note) > 0)
    .toSorted((one, other) => likely(other) - likely(one))
    .slice(0, most)
    .map(({ id }) => id);
}
