// What was accepted of a plan that came back, as one step that can be undone: every field, row and
// deletion in one transaction.
import type { Action, Objective } from '../../../../shared/domain/plan.ts';
import type { Remark } from '../../../../shared/domain/remark.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { FoundDifference, Taking } from '../../../../shared/domain/returned-plan/plan-now.ts';
import {
  statusBeside,
  type FieldValue,
} from '../../../../shared/domain/returned-plan/written-value.ts';
import { isDayField } from '../../../../shared/domain/returned-plan/reading.ts';
import type { OwnFailure, ParsedInput } from '../../../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { derivedId } from '../../exchange/reading/derived-id.ts';
import { binMark } from '../bin-mark.ts';
import { hostSchoolRef, wrongDayOf } from '../school-day-rule.ts';

type Failure = OwnFailure<'returned-plan.take'>;
type Choices = ParsedInput<'returned-plan.take'>['choices'];
type Patch = Record<string, unknown>;

interface Patches {
  readonly objectives: Map<string, Patch>;
  readonly actions: Map<string, Patch>;
  readonly remarks: Map<string, Patch>;
}

const patchOf = (patches: Map<string, Patch>, id: string): Patch => {
  const patch = patches.get(id) ?? {};
  patches.set(id, patch);
  return patch;
};

/** The same row of the same file is the same thing on every laptop, however often it is read. */
export const idOfNew = (seed: string, key: string): string => derivedId(seed, 'returned-plan', key);

/** The same words on the same action are one remark, in whichever file they come. */
export const idOfRemark = (reviewId: string, key: string): string =>
  derivedId(reviewId, 'remark', key);

const nextOrder = (things: readonly { order: number }[]): number =>
  Math.max(0, ...things.map(({ order }) => order)) + 1;

/** With the day a person chose in place of words that had to be asked about. */
function decided({ shown, taking }: FoundDifference, on: string | null): Result<Taking, Failure> {
  const notDecided = err({ name: 'difference-not-decided' as const, title: shown.title });
  if (taking === null || shown.reading.kind === 'unclear') return notDecided;
  if (shown.reading.kind === 'clear') return ok(taking);
  if (on === null || !('value' in taking)) return notDecided;
  return ok({ ...taking, value: on });
}

export function takeDifferences(
  context: CoreContext,
  review: Review,
  { seed, fileName }: { readonly seed: string; readonly fileName: string },
  found: readonly FoundDifference[],
  choices: Choices,
): Result<number, Failure> {
  const { store, funnel } = context;
  const patches: Patches = { objectives: new Map(), actions: new Map(), remarks: new Map() };
  const stored = (id: string) => store.entities.find(review.id, 'action', id);
  const milestonesOf = (actionId: string) => {
    const patch = patchOf(patches.actions, actionId);
    patch['milestones'] ??= stored(actionId)?.milestones ?? [];
    return patch as { milestones: Action['milestones'] };
  };
  const newId = (key: string): string => idOfNew(seed, key);
  const orders = {
    objective: nextOrder(store.entities.list(review.id, 'objective', 'all')),
    action: nextOrder(store.entities.list(review.id, 'action', 'all')),
  };
  const schoolRef = hostSchoolRef(store, review);

  const apply = (taking: Taking): void => {
    switch (taking.to) {
      case 'objective':
        patchOf(patches.objectives, taking.id)[taking.field] = taking.value;
        return;
      case 'action': {
        const patch = patchOf(patches.actions, taking.id);
        patch[taking.field] = taking.value;
        const status = stored(taking.id)?.status ?? '';
        if (taking.field === 'rag' && patch['status'] === undefined) {
          const beside = statusBeside(taking.value as Action['rag'], status);
          if (beside !== null) patch['status'] = beside;
        }
        return;
      }
      case 'milestone': {
        const patch = milestonesOf(taking.actionId);
        patch.milestones = patch.milestones.map((milestone) =>
          milestone.id === taking.id ? { ...milestone, [taking.field]: taking.value } : milestone,
        );
        return;
      }
      case 'no-milestone': {
        const patch = milestonesOf(taking.actionId);
        patch.milestones = patch.milestones.filter(({ id }) => id !== taking.id);
        return;
      }
      case 'remark': {
        const { to: _to, key, ...said } = taking;
        patches.remarks.set(idOfRemark(review.id, key), { ...said, fileName });
        return;
      }
      case 'bin':
        patchOf(taking.kind === 'objective' ? patches.objectives : patches.actions, taking.id)[
          'binned'
        ] = binMark(context, review.id);
        return;
      case 'new': {
        const { row, values, under } = taking;
        if (row.kind === 'objective') {
          Object.assign(patchOf(patches.objectives, newId(row.key)), values, {
            order: orders.objective++,
          });
        } else if (row.kind === 'action') {
          const objectiveId = under === null ? '' : (under.split(':')[1] ?? '');
          Object.assign(patchOf(patches.actions, newId(row.key)), values, {
            objectiveId: under?.startsWith('new:') === true ? newId(under) : objectiveId,
            order: orders.action++,
          });
        } else if (taking.actionId !== null) {
          const patch = milestonesOf(taking.actionId);
          const { on = null, text = '', isMet = false } = values;
          const made = { id: newId(row.key), on, text, isMet } as Action['milestones'][number];
          patch.milestones = [...patch.milestones, made];
        }
      }
    }
  };

  const wanted = new Map(choices.map(({ id, on }) => [id, on]));
  let taken = 0;
  for (const difference of found) {
    const on = wanted.get(difference.shown.id);
    if (on === undefined) continue;
    const taking = decided(difference, on);
    if (!taking.ok) return taking;
    if (on !== null && isDayField(difference.shown.field ?? '')) {
      const wrong = wrongDayOf(review.calendar, on, schoolRef);
      if (wrong !== null) return err({ name: 'date-not-school-day', ...wrong });
    }
    apply(taking.value);
    taken += 1;
  }
  for (const [id, patch] of patches.actions) {
    const before = stored(id);
    const day = (field: 'startOn' | 'dueOn') =>
      (patch[field] === undefined ? before?.[field] : patch[field]) as FieldValue | undefined;
    const [start, due] = [day('startOn'), day('dueOn')];
    const isNew = patch['startOn'] !== undefined || patch['dueOn'] !== undefined;
    if (isNew && typeof start === 'string' && typeof due === 'string' && due < start) {
      const number = found.find(({ shown }) => shown.id.startsWith(`action:${id}`))?.shown.number;
      return err({ name: 'due-before-start', number: number ?? '' });
    }
  }
  if (taken > 0) {
    funnel.change(review.id, (doc) => {
      for (const [id, patch] of patches.objectives) {
        writeEntity(doc, 'objective', id, patch as Partial<Objective>);
      }
      for (const [id, patch] of patches.remarks) {
        writeEntity(doc, 'remark', id, patch as Partial<Remark>);
      }
      for (const [id, patch] of patches.actions) {
        writeEntity(doc, 'action', id, patch as Partial<Action>);
      }
    });
  }
  return ok(taken);
}
