// Which notes stand in which column of the board, and what a move changes. Plain data; draws nothing.
import type { Evidence, Stance } from '../../../../shared/domain/evidence.ts';
import type { EvidenceRole } from '../../../../shared/domain/finding.ts';
import type { EvidenceId, FindingId, HypothesisId } from '../../../../shared/domain/ids.ts';
import type { Input } from '../../../../shared/ipc/contract.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';

export type BoardView = 'findings' | 'hypotheses';
export type Links = Required<Omit<Input<'board.link-notes'>, 'reviewId'>>;

export const unplacedId = 'unplaced';

export interface BoardColumn {
  /** The id of the finding or hypothesis, or `unplaced`. */
  readonly id: string;
  readonly notes: readonly Evidence[];
  /** How each note is linked here. */
  readonly stances: ReadonlyMap<string, Stance>;
}

/** A finding rests on a note or the note speaks against it; there is no third. */
export const roleOfStance = (stance: Stance): EvidenceRole =>
  stance === 'challenges' ? 'counter' : 'rests-on';
const stanceOfRole = (role: EvidenceRole): Stance =>
  role === 'counter' ? 'challenges' : 'supports';

function columnsOf(
  notes: readonly Evidence[],
  ids: readonly string[],
  linksOf: (note: Evidence) => ReadonlyMap<string, Stance>,
): BoardColumn[] {
  const columns = new Map(
    [unplacedId, ...ids].map((id) => [id, { id, notes: [] as Evidence[], stances: new Map() }]),
  );
  for (const note of notes) {
    let isPlaced = false;
    for (const [id, stance] of linksOf(note)) {
      const column = columns.get(id);
      if (column === undefined) continue;
      isPlaced = true;
      column.notes.push(note);
      column.stances.set(note.id, stance);
    }
    if (!isPlaced) columns.get(unplacedId)?.notes.push(note);
  }
  return [...columns.values()];
}

export const byHypothesis = (
  notes: readonly Evidence[],
  hypothesisIds: readonly string[],
): BoardColumn[] =>
  columnsOf(
    notes,
    hypothesisIds,
    ({ links }) => new Map(links.map(({ hypothesisId, stance }) => [hypothesisId, stance])),
  );

export function byFinding(
  notes: readonly Evidence[],
  findings: readonly Pick<WeighedFinding, 'finding'>[],
): BoardColumn[] {
  const links = new Map<string, Map<string, Stance>>();
  for (const { finding } of findings) {
    for (const { evidenceId, role } of finding.evidence) {
      const own = links.get(evidenceId) ?? new Map<string, Stance>();
      links.set(evidenceId, own.set(finding.id, stanceOfRole(role)));
    }
  }
  const none = new Map<string, Stance>();
  return columnsOf(
    notes,
    findings.map(({ finding }) => finding.id),
    ({ id }) => links.get(id) ?? none,
  );
}

export interface Move {
  readonly noteIds: readonly string[];
  readonly from: BoardColumn;
  readonly to: BoardColumn;
  readonly stance: Stance;
  /** False links it there and leaves it here as well. */
  readonly leaves: boolean;
}

type One = readonly [noteId: string, columnId: string, stance: Stance | null];

function linksFrom(view: BoardView, changes: readonly One[]): Links {
  const placed = changes.filter(([, columnId]) => columnId !== unplacedId);
  return view === 'hypotheses'
    ? {
        toFindings: [],
        toHypotheses: placed.map(([noteId, columnId, stance]) => ({
          evidenceId: noteId as EvidenceId,
          hypothesisId: columnId as HypothesisId,
          stance,
        })),
      }
    : {
        toHypotheses: [],
        toFindings: placed.map(([noteId, columnId, stance]) => ({
          evidenceId: noteId as EvidenceId,
          findingId: columnId as FindingId,
          role: stance === null ? null : roleOfStance(stance),
        })),
      };
}

/** What a move changes, and what takes exactly that back. */
export function linksOfMove(
  view: BoardView,
  { noteIds, from, to, stance, leaves }: Move,
): { readonly change: Links; readonly back: Links } {
  const before = (column: BoardColumn, noteId: string): Stance | null =>
    column.stances.get(noteId) ?? null;
  const isAway = leaves && from.id !== to.id;
  return {
    change: linksFrom(
      view,
      noteIds.flatMap((id): One[] => [
        ...(isAway ? [[id, from.id, null] as const] : []),
        [id, to.id, stance],
      ]),
    ),
    back: linksFrom(
      view,
      noteIds.flatMap((id): One[] => [
        ...(isAway ? [[id, from.id, before(from, id)] as const] : []),
        [id, to.id, before(to, id)],
      ]),
    ),
  };
}
