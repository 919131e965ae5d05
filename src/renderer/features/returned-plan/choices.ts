// What a person decides about each difference. Chosen beforehand is only what nobody changed here and
// what cannot be misread; all else waits for the person.
import type { IsoDate } from '../../../shared/domain/dates.ts';
import type { Difference } from '../../../shared/domain/returned-plan/difference.ts';
import type { ReturnedPlanView } from '../../../shared/ipc/returned-plan.contract.ts';

/** `take`, `keep`, `other` for a day of the person's own, or the day that is meant. */
export type Choice = string;
export type Choices = ReadonlyMap<string, Choice>;

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
export const isDay = (choice: Choice): boolean => dayPattern.test(choice);

export const isTaken = (choice: Choice | null): boolean =>
  choice !== null && (choice === 'take' || isDay(choice));

/** Null where the person has to choose. */
export function firstChoice(view: ReturnedPlanView, difference: Difference): Choice | null {
  const { kind, reading, isChangedHere, suggested } = difference;
  const isPlain =
    view.isBeforeKnown &&
    !view.isAnonymised &&
    view.newerSentAt === null &&
    reading.kind === 'clear';
  return isPlain && kind !== 'gone' && !isChangedHere && suggested === null ? 'take' : null;
}

export const choiceOf = (
  view: ReturnedPlanView,
  choices: Choices,
  difference: Difference,
): Choice | null => choices.get(difference.id) ?? firstChoice(view, difference);

export interface Counts {
  readonly take: number;
  readonly keep: number;
  readonly open: number;
}

export function countsOf(view: ReturnedPlanView, choices: Choices): Counts {
  const made = view.differences.map((difference) => choiceOf(view, choices, difference));
  const take = made.filter(isTaken).length;
  const keep = made.filter((choice) => choice === 'keep').length;
  return { take, keep, open: made.length - take - keep };
}

export const toTake = (
  view: ReturnedPlanView,
  choices: Choices,
): { readonly id: string; readonly on: IsoDate | null }[] =>
  view.differences.flatMap((difference) => {
    const choice = choiceOf(view, choices, difference);
    if (choice === null || !isTaken(choice)) return [];
    return [{ id: difference.id, on: isDay(choice) ? choice : null }];
  });

export interface Group {
  readonly id: string;
  readonly about: Difference['about'] | 'new';
  readonly number: string;
  readonly title: string;
  readonly differences: readonly Difference[];
}

/** Differences of one thing together, in the order of the file; what was added comes last. */
export function groupsOf(differences: readonly Difference[]): Group[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of differences) {
    const isNew = difference.kind.startsWith('new-');
    const key = isNew
      ? 'new'
      : difference.id
          .replace(/^gone:/, '')
          .split(':')
          .slice(0, 2)
          .join(':');
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  const made = [...groups].map(([id, [first, ...rest]]): Group => {
    const all = first === undefined ? [] : [first, ...rest];
    const named = all.find(({ about }) => about !== 'milestone') ?? first;
    return {
      id,
      about: id === 'new' ? 'new' : (named?.about ?? 'plan'),
      number: named?.number ?? '',
      title: named?.title ?? '',
      differences: all,
    };
  });
  return [...made.filter(({ id }) => id !== 'new'), ...made.filter(({ id }) => id === 'new')];
}
