// The notes that a plan can point at, in short: those its findings have, and those an action names;
// and whether what an action is to rest on is there.
import type { EvidenceId } from '../../../../shared/domain/ids.ts';
import type { Action } from '../../../../shared/domain/plan.ts';
import type { NoteInShort } from '../../../../shared/ipc/plan.contract.ts';
import type { CoreContext } from '../../context.ts';
import type { Store } from '../../store/store.ts';

const longest = 180;

const beginning = (text: string): string => {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, '')} …`;
};

/** In the order of the findings; what is in the bin is not there. */
export function citedNotes({ store }: CoreContext, reviewId: string): NoteInShort[] {
  const ids = new Set<EvidenceId>([
    ...store.entities
      .list(reviewId, 'finding')
      .flatMap(({ evidence }) => evidence.map(({ evidenceId }) => evidenceId)),
    ...store.entities.list(reviewId, 'action').flatMap(({ evidenceIds }) => evidenceIds),
  ]);
  return [...ids].flatMap((id) => {
    const note = store.evidence.find(reviewId, id);
    if (note === null || note.binned !== null) return [];
    const { description, quote, interpretation, takenAt, activityType } = note;
    const text = [description, quote, interpretation].find((each) => each.trim() !== '') ?? '';
    return [{ id, text: beginning(text), takenAt, activityType }];
  });
}

type Cited = Pick<Action, 'evidenceIds' | 'findingIds'>;

/** Of what is named anew, whether any is not in this review; what was named before may stay. */
export function lostCitation(
  { entities, evidence }: Store,
  reviewId: string,
  before: Cited,
  change: { readonly [Field in keyof Cited]?: Cited[Field] | undefined },
): 'finding-not-found' | 'note-not-found' | null {
  const isNew = <Id>(ids: readonly Id[], id: Id): boolean => !ids.includes(id);
  const findings = (change.findingIds ?? []).filter((id) => isNew(before.findingIds, id));
  const notes = (change.evidenceIds ?? []).filter((id) => isNew(before.evidenceIds, id));
  if (findings.some((id) => entities.find(reviewId, 'finding', id) === null)) {
    return 'finding-not-found';
  }
  return notes.some((id) => evidence.find(reviewId, id) === null) ? 'note-not-found' : null;
}
