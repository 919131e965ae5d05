// Parts a note in two at a place in its description. The new note is there before the words leave the
// old one, so that an undo, also after a colleague wrote on in it, loses nothing.
import { EvidenceId } from '../../../../shared/domain/ids.ts';
import type { Output, OwnFailure, ParsedInput } from '../../../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { fingerprintOf } from '../../review-doc/merged-notes.ts';
import { binMark } from '../bin-mark.ts';

export function splitNote(
  context: CoreContext,
  { reviewId, noteId, description, at }: ParsedInput<'evidence.split'>,
): Result<Output<'evidence.split'>, OwnFailure<'evidence.split'>> {
  const { store, funnel } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
  const note = store.evidence.find(reviewId, noteId);
  if (note === null || note.binned !== null) return err({ name: 'note-not-found' });
  if (note.description !== description) return err({ name: 'note-changed' });
  const [head, tail] = [description.slice(0, at).trimEnd(), description.slice(at).trimStart()];
  if (head.trim() === '' || tail.trim() === '') return err({ name: 'nothing-to-split' });

  const newId = EvidenceId.parse(context.newId());
  // What was said by somebody, and what is made of it, stays with the first half until it is moved.
  const words = { description: tail, quote: '', interpretation: '', followUp: '', answers: {} };
  const { id: _, ref: __, binned: ___, mergedFrom: ____, mergedInto: _____, ...facts } = note;
  const resting = store.entities
    .list(reviewId, 'finding', 'all')
    .flatMap((finding) =>
      finding.evidence
        .filter(({ evidenceId }) => evidenceId === noteId)
        .map(({ role }) => ({ finding, role })),
    );
  funnel.changeOnGround(
    reviewId,
    (doc) =>
      writeEntity(doc, 'evidence', newId, {
        ...facts,
        ...words,
        binned: binMark(context, reviewId),
        mergedInto: { noteId, fingerprint: fingerprintOf(words) },
      }),
    (doc) => {
      writeEntity(doc, 'evidence', newId, { binned: null, mergedInto: null });
      writeEntity(doc, 'evidence', noteId, { description: head });
      for (const { finding, role } of resting) {
        const evidence = [...finding.evidence, { evidenceId: newId, role }];
        writeEntity(doc, 'finding', finding.id, { evidence });
      }
    },
  );
  return ok({ noteId: newId, step: funnel.lastStep(reviewId) });
}
