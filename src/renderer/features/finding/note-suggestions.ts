// Which notes already filed would close the gaps of a finding, the most useful first. Pure; it
// reads facts of notes and never their words.
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { Finding, FindingCategory } from '../../../shared/domain/finding.ts';
import type { FindingWeight, TriangulationPart } from '../../../shared/domain/triangulation.ts';

export interface NoteSuggestion {
  readonly noteId: string;
  /** The parts of the rule it would bring nearer. */
  readonly brings: readonly Exclude<TriangulationPart, 'counter-evidence'>[];
}

const mostSuggestions = 4;
const carrying = ['reviewers', 'activities', 'notes'] as const;

/** Notes that would help the finding to be carried: those that close several gaps come first. */
export function suggestNotes(weight: FindingWeight, most = mostSuggestions): NoteSuggestion[] {
  const brings = new Map<string, NoteSuggestion['brings'][number][]>();
  for (const part of carrying) {
    const gap = weight.gaps.find((each) => each.part === part);
    for (const noteId of gap?.noteIds ?? []) {
      brings.set(noteId, [...(brings.get(noteId) ?? []), part]);
    }
  }
  return [...brings.entries()]
    .map(([noteId, parts]) => ({ noteId, brings: parts }))
    .toSorted((one, other) => other.brings.length - one.brings.length)
    .slice(0, most);
}

const pointsOtherWay: Readonly<Record<FindingCategory, Evidence['kind']>> = {
  strength: 'development',
  'area-for-development': 'strength',
  question: null,
};

type NoteFacts = Pick<Evidence, 'id' | 'kind' | 'links'>;

/**
 * Notes that may speak against the finding, while nobody has looked for counter-evidence: marked
 * the other way, or challenging one of its hypotheses. Only a person can tell whether they do.
 */
export function suggestCounterNotes(
  weight: FindingWeight,
  finding: Pick<Finding, 'category' | 'hypothesisIds'>,
  notes: readonly NoteFacts[],
  most = mostSuggestions,
): string[] {
  const gap = weight.gaps.find(({ part }) => part === 'counter-evidence');
  if (gap === undefined) return [];
  const offered = new Set(gap.noteIds);
  const otherWay = pointsOtherWay[finding.category];
  const challenges = (note: NoteFacts): boolean =>
    note.links.some(
      ({ hypothesisId, stance }) =>
        stance === 'challenges' && finding.hypothesisIds.includes(hypothesisId),
    );
  const likely = (note: NoteFacts): number =>
    (otherWay !== null && note.kind === otherWay ? 2 : 0) + (challenges(note) ? 1 : 0);
  return notes
    .filter((note) => offered.has(note.id) && likely(note) > 0)
    .toSorted((one, other) => likely(other) - likely(one))
    .slice(0, most)
    .map(({ id }) => id);
}
