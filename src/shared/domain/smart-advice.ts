// Gentle advice on an action plan: what a reader a term later will miss. Facts by kind, worded by
// the page; nothing here blocks, and an empty list is not a judgement.
import { Line, z } from '../lib/schema.ts';
import type { Calendar } from './calendar.ts';
import { dayKinds } from './calendar.ts';
import type { Action, MeasurePoint, Objective } from './plan.ts';
import { describeDay } from './school-days.ts';
import { weakWordRemedies, weakWordsIn } from './weak-words.ts';

/** Defaults of ours: more than this and a plan is read once and not again. */
export const maximumObjectives = 5;
export const maximumOpenActionsPerRole = 3;

export const missingFields = [
  'action',
  'firstStep',
  'leadRole',
  'dueOn',
  'measure',
  'baseline',
  'target',
  'measureSource',
] as const;
export const dateFields = ['startOn', 'dueOn', 'target', 'monitorOn', 'milestones'] as const;
export const wordedFields = ['action', 'firstStep', 'measure'] as const;

export const SmartAdvice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('missing'), field: z.enum(missingFields) }),
  z.object({
    kind: z.literal('not-a-school-day'),
    field: z.enum(dateFields),
    date: z.string(),
    dayKind: z.enum(dayKinds),
    /** The holiday, bank holiday or weekday. */
    dayName: z.string().nullable(),
    previousSchoolDay: z.string().nullable(),
    nextSchoolDay: z.string().nullable(),
  }),
  /** The calendar does not reach that day: `calendarEnd` is the last one it knows. */
  z.object({
    kind: z.literal('outside-calendar'),
    field: z.enum(dateFields),
    date: z.string(),
    calendarStart: z.string(),
    calendarEnd: z.string(),
  }),
  z.object({ kind: z.literal('due-before-start'), startOn: z.string(), dueOn: z.string() }),
  z.object({ kind: z.literal('target-same-as-baseline') }),
  z.object({
    kind: z.literal('weak-word'),
    field: z.enum(wordedFields),
    word: Line,
    instead: z.enum(weakWordRemedies),
  }),
  z.object({
    kind: z.literal('weak-word-in-objective'),
    objectiveId: z.string(),
    word: Line,
    instead: z.enum(weakWordRemedies),
  }),
  z.object({ kind: z.literal('objective-without-finding'), objectiveId: z.string() }),
  z.object({ kind: z.literal('objective-without-actions'), objectiveId: z.string() }),
  z.object({
    kind: z.literal('too-many-objectives'),
    count: z.number().int(),
    limit: z.number().int(),
  }),
  z.object({
    kind: z.literal('too-many-open-actions'),
    leadRole: Line,
    count: z.number().int(),
    limit: z.number().int(),
    actionIds: z.array(z.string()),
  }),
]);
export type SmartAdvice = z.infer<typeof SmartAdvice>;

type AdvisedAction = Pick<
  Action,
  | 'action'
  | 'firstStep'
  | 'leadRole'
  | 'startOn'
  | 'dueOn'
  | 'measure'
  | 'measureSource'
  | 'baseline'
  | 'target'
  | 'monitorOn'
  | 'milestones'
>;

const isBlank = (text: string): boolean => text.trim() === '';
const saysNothing = (point: MeasurePoint | null): boolean =>
  point === null || (point.value === null && isBlank(point.text ?? ''));

/** Baseline and target are compared as shares where both are out of something. */
function isSamePoint(baseline: MeasurePoint | null, target: MeasurePoint | null): boolean {
  if (baseline?.value == null || target?.value == null) return false;
  const share = (point: MeasurePoint): number => (point.value ?? 0) / (point.outOf || 1);
  return (baseline.outOf === null) === (target.outOf === null) && share(baseline) === share(target);
}

function dateAdvice(
  calendar: Calendar,
  school: string | null,
  field: (typeof dateFields)[number],
  date: string,
): SmartAdvice[] {
  const day = describeDay(calendar, date, school);
  if (day.isSchoolDay) return [];
  if (day.kind === 'outside-calendar') {
    const { start: calendarStart, end: calendarEnd } = day.span;
    return [{ kind: 'outside-calendar', field, date, calendarStart, calendarEnd }];
  }
  return [
    {
      kind: 'not-a-school-day',
      field,
      date,
      dayKind: day.kind,
      dayName: day.name,
      previousSchoolDay: day.previousSchoolDay,
      nextSchoolDay: day.nextSchoolDay,
    },
  ];
}

/** Advice on one action, in the order of its form. Without a calendar, dates are left alone. */
export function adviseOnAction(
  action: AdvisedAction,
  calendar: Calendar | null,
  school: string | null = null,
): SmartAdvice[] {
  const missing = new Set<(typeof missingFields)[number]>();
  for (const field of ['action', 'firstStep', 'leadRole', 'measure', 'measureSource'] as const) {
    if (isBlank(action[field])) missing.add(field);
  }
  if (action.dueOn === null) missing.add('dueOn');
  if (saysNothing(action.baseline)) missing.add('baseline');
  if (saysNothing(action.target)) missing.add('target');

  const dates: [(typeof dateFields)[number], string | null][] = [
    ['startOn', action.startOn],
    ['dueOn', action.dueOn],
    ['target', action.target?.on ?? null],
    ...action.monitorOn.map((date): ['monitorOn', string] => ['monitorOn', date]),
    ...action.milestones.map(({ on }): ['milestones', string | null] => ['milestones', on]),
  ];
  const { startOn, dueOn } = action;

  return [
    ...missingFields
      .filter((field) => missing.has(field))
      .map((field): SmartAdvice => ({ kind: 'missing', field })),
    ...wordedFields.flatMap((field) =>
      weakWordsIn(action[field]).map(({ word, remedy }): SmartAdvice => ({
        kind: 'weak-word',
        field,
        word,
        instead: remedy,
      })),
    ),
    ...(startOn !== null && dueOn !== null && dueOn < startOn
      ? [{ kind: 'due-before-start' as const, startOn, dueOn }]
      : []),
    ...(calendar === null
      ? []
      : dates.flatMap(([field, date]) =>
          date === null ? [] : dateAdvice(calendar, school, field, date),
        )),
    ...(isSamePoint(action.baseline, action.target)
      ? [{ kind: 'target-same-as-baseline' as const }]
      : []),
  ];
}

type CountedAction = Pick<Action, 'id' | 'objectiveId' | 'leadRole' | 'rag' | 'status'>;

/** An action is open until it is marked complete, by its mark or in words. */
export const isOpenAction = (action: Pick<Action, 'rag' | 'status'>): boolean =>
  action.rag !== 'B' && !/^\s*(?:complete|completed|done|finished)\b/i.test(action.status);

/** Two spellings of one role: case and spaces do not make another. */
const sameRole = (role: string): string => role.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Advice on the plan as a whole. Give it what is in the plan, without what is in the bin. */
export function adviseOnPlan(
  objectives: readonly Pick<Objective, 'id' | 'objective' | 'findingId'>[],
  actions: readonly CountedAction[],
): SmartAdvice[] {
  const advice: SmartAdvice[] = [];
  if (objectives.length > maximumObjectives) {
    const count = objectives.length;
    advice.push({ kind: 'too-many-objectives', count, limit: maximumObjectives });
  }
  for (const { id: objectiveId, objective, findingId } of objectives) {
    for (const { word, remedy } of weakWordsIn(objective)) {
      advice.push({ kind: 'weak-word-in-objective', objectiveId, word, instead: remedy });
    }
    if (findingId === null) advice.push({ kind: 'objective-without-finding', objectiveId });
    if (!actions.some((action) => action.objectiveId === objectiveId)) {
      advice.push({ kind: 'objective-without-actions', objectiveId });
    }
  }
  const byRole = new Map<string, CountedAction[]>();
  for (const action of actions) {
    const role = sameRole(action.leadRole);
    if (role === '' || !isOpenAction(action)) continue;
    byRole.set(role, [...(byRole.get(role) ?? []), action]);
  }
  for (const led of byRole.values()) {
    const [first] = led;
    if (first === undefined || led.length <= maximumOpenActionsPerRole) continue;
    advice.push({
      kind: 'too-many-open-actions',
      leadRole: first.leadRole.trim(),
      count: led.length,
      limit: maximumOpenActionsPerRole,
      actionIds: led.map(({ id }) => id),
    });
  }
  return advice;
}
