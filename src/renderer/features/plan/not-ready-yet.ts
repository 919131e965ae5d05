// What a reader of the document might miss. Facts with the place to mend them; none of them blocks.
import type { Review } from '../../../shared/domain/review.ts';
import type { WeighedFinding } from '../../../shared/ipc/finding.contract.ts';
import type { PlannedAction, PlanView } from '../../../shared/ipc/plan.contract.ts';

export const neededFields = ['action', 'leadRole', 'dueOn', 'measure'] as const;
export type NeededField = (typeof neededFields)[number];

export type NotReady =
  | { readonly kind: 'area-without-objective'; readonly number: number }
  | {
      readonly kind: 'area-below-rule';
      readonly number: number;
      readonly noteCount: number;
      readonly findingId: WeighedFinding['finding']['id'];
    }
  | { readonly kind: 'objective-without-words'; readonly number: number }
  | { readonly kind: 'objective-without-actions'; readonly number: number }
  | {
      readonly kind: 'actions-without';
      readonly field: NeededField;
      readonly actions: readonly { readonly id: string; readonly number: string }[];
    }
  | { readonly kind: 'not-agreed' };

const isBlank = ({ action }: PlannedAction, field: NeededField): boolean =>
  (action[field] ?? '').trim() === '';

export function notReadyYet(
  plan: PlanView,
  findings: readonly WeighedFinding[],
  review: Pick<Review, 'planSignedOn'>,
): readonly NotReady[] {
  const areas = findings.filter(({ finding }) => finding.category === 'area-for-development');
  const answered = new Set<string | null>(
    plan.objectives.map(({ objective }) => objective.findingId),
  );
  const actions = plan.objectives.flatMap((planned) => planned.actions);
  return [
    ...areas
      .filter(({ finding }) => !answered.has(finding.id))
      .map(({ number }) => ({ kind: 'area-without-objective' as const, number })),
    ...areas
      .filter(({ finding, weight }) => answered.has(finding.id) && !weight.met)
      .map(({ finding, number, noteCount }) => ({
        kind: 'area-below-rule' as const,
        number,
        noteCount,
        findingId: finding.id,
      })),
    ...plan.objectives.flatMap(({ objective, number, actions: own }): NotReady[] => [
      ...(objective.objective.trim() === ''
        ? [{ kind: 'objective-without-words' as const, number }]
        : []),
      ...(own.length === 0 ? [{ kind: 'objective-without-actions' as const, number }] : []),
    ]),
    ...neededFields.flatMap((field): NotReady[] => {
      const without = actions
        .filter((planned) => isBlank(planned, field))
        .map(({ action, number }) => ({ id: action.id, number }));
      return without.length === 0 ? [] : [{ kind: 'actions-without', field, actions: without }];
    }),
    ...(review.planSignedOn === null ? [{ kind: 'not-agreed' as const }] : []),
  ];
}
