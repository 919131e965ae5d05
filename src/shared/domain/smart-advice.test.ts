import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Calendar } from './calendar.ts';
import { adviseOnAction, adviseOnPlan, isOpenAction, SmartAdvice } from './smart-advice.ts';

const file = new URL('../../../resources/calendars/saltmere-2026-27.json', import.meta.url);
const calendar = Calendar.parse(JSON.parse(readFileSync(file, 'utf8')));

const point = (value: number | null, outOf: number | null, on: string | null, text = '') => ({
  value,
  outOf,
  on,
  text,
});

/** An action as a good plan has it. */
const good: Parameters<typeof adviseOnAction>[0] = {
  action: 'Put the ten words of the unit on a card on every table.',
  firstStep: "Copy the Year 4 card for next week's units",
  leadRole: 'Geography leader',
  startOn: '2026-11-05',
  dueOn: '2026-11-20',
  measure: 'Classes using the card in the lesson visited',
  measureSource: 'Walk by pupil curriculum group',
  baseline: point(3, 12, '2026-10-08'),
  target: point(12, 12, '2026-12-11'),
  monitorOn: ['2026-11-20', '2027-01-21'],
  milestones: [{ id: 'm1', on: '2026-11-13', text: 'Cards made', isMet: true }],
};
const advise = (change: Partial<typeof good>, school: string | null = null) => {
  const advice = adviseOnAction({ ...good, ...change }, calendar, school);
  for (const one of advice) expect(SmartAdvice.parse(one)).toEqual(one);
  return advice;
};

describe('advice on an action', () => {
  it('has nothing to say about a good one', () => {
    expect(advise({})).toEqual([]);
  });

  it('names what is missing, in the order of the form', () => {
    const empty = advise({
      action: ' ',
      firstStep: '',
      leadRole: '',
      startOn: null,
      dueOn: null,
      measure: '\n',
      measureSource: '',
      baseline: null,
      target: point(null, null, null),
      monitorOn: [],
      milestones: [],
    });
    expect(empty).toEqual(
      [
        'action',
        'firstStep',
        'leadRole',
        'dueOn',
        'measure',
        'baseline',
        'target',
        'measureSource',
      ].map((field) => ({ kind: 'missing', field })),
    );
  });

  it('takes a baseline in words where nothing was counted', () => {
    expect(advise({ baseline: point(null, null, null, 'No shared routine yet') })).toEqual([]);
  });

  it.each([
    ['dueOn', { dueOn: '2026-11-21' }, 'weekend', 'Saturday', '2026-11-20', '2026-11-23'],
    ['startOn', { startOn: '2026-11-02' }, 'inset', null, '2026-10-23', '2026-11-03'],
    ['dueOn', { dueOn: '2027-02-17' }, 'holiday', 'February half term', '2027-02-12', '2027-02-22'],
    [
      'target',
      { target: point(12, 12, '2027-05-03') },
      'bank-holiday',
      'Early May bank holiday',
      '2027-04-30',
      '2027-05-04',
    ],
    [
      'monitorOn',
      { monitorOn: ['2026-12-24'] },
      'holiday',
      'Christmas',
      '2026-12-18',
      '2027-01-05',
    ],
    [
      'milestones',
      { milestones: [{ id: 'm', on: '2026-11-14', text: '', isMet: false }] },
      'weekend',
      'Saturday',
      '2026-11-13',
      '2026-11-16',
    ],
  ])('says why a day of %s will not do', (field, change, kind, dayName, previous, next) => {
    expect(advise(change)).toEqual([
      {
        kind: 'not-a-school-day',
        field,
        date: expect.stringMatching(/^\d{4}-/) as unknown,
        dayKind: kind,
        dayName,
        previousSchoolDay: previous,
        nextSchoolDay: next,
      },
    ]);
  });

  it("goes by the school's own training days", () => {
    expect(advise({ startOn: '2026-11-02' }, 'HAL')).toEqual([]);
  });

  it('says when the calendar does not reach that far, and leaves dates alone without one', () => {
    expect(advise({ dueOn: '2027-11-05' })).toEqual([
      {
        kind: 'outside-calendar',
        field: 'dueOn',
        date: '2027-11-05',
        calendarStart: '2026-09-01',
        calendarEnd: '2027-08-31',
      },
    ]);
    expect(adviseOnAction({ ...good, dueOn: '2027-11-06' }, null)).toEqual([]);
  });

  it('notices an end before the beginning, and a target that is the baseline', () => {
    expect(advise({ startOn: '2026-11-23', dueOn: '2026-11-20' })).toEqual([
      { kind: 'due-before-start', startOn: '2026-11-23', dueOn: '2026-11-20' },
    ]);
    expect(advise({ target: point(6, 24, null) })).toEqual([{ kind: 'target-same-as-baseline' }]);
    expect(advise({ target: point(3, null, null) })).toEqual([]);
  });

  it('names weak words and what to say instead', () => {
    expect(advise({ action: 'Ensure cards are used', firstStep: 'Raise awareness' })).toEqual([
      { kind: 'weak-word', field: 'action', word: 'Ensure', instead: 'name-the-doing' },
      {
        kind: 'weak-word',
        field: 'firstStep',
        word: 'Raise awareness',
        instead: 'say-what-people-will-do',
      },
    ]);
  });
});

describe('advice on the plan', () => {
  const objective = (id: string, text = 'By May, pupils write more', findingId = 'F') =>
    ({ id, objective: text, findingId }) as Parameters<typeof adviseOnPlan>[0][number];
  const action = (id: string, leadRole: string, rag: 'G' | 'B' | null = 'G', objectiveId = 'O1') =>
    ({ id, objectiveId, leadRole, rag, status: '' }) as Parameters<typeof adviseOnPlan>[1][number];

  it('lets nobody lead more than three open actions', () => {
    const led = [
      action('1', 'SENCO'),
      action('2', ' senco'),
      action('3', 'Senco ', null),
      action('4', 'SENCO', 'B'),
      action('5', ''),
      action('6', ''),
      action('7', ''),
      action('8', ''),
    ];
    expect(adviseOnPlan([objective('O1')], led)).toEqual([]);
    expect(adviseOnPlan([objective('O1')], [...led, action('9', 'SENCO')])).toEqual([
      {
        kind: 'too-many-open-actions',
        leadRole: 'SENCO',
        count: 4,
        limit: 3,
        actionIds: ['1', '2', '3', '9'],
      },
    ]);
  });

  it('holds a plan to five objectives, each with an action and a finding it answers', () => {
    const six = ['1', '2', '3', '4', '5', '6'].map((id) => objective(id));
    const covered = six.map(({ id }) => action(`a${id}`, `Lead ${id}`, 'G', id));
    expect(adviseOnPlan(six.slice(0, 5), covered)).toEqual([]);
    expect(adviseOnPlan(six, covered)).toEqual([
      { kind: 'too-many-objectives', count: 6, limit: 5 },
    ]);
    const loose = { ...objective('O9', 'Improve reading'), findingId: null };
    expect(adviseOnPlan([loose], [])).toEqual([
      {
        kind: 'weak-word-in-objective',
        objectiveId: 'O9',
        word: 'Improve',
        instead: 'say-how',
      },
      { kind: 'objective-without-finding', objectiveId: 'O9' },
      { kind: 'objective-without-actions', objectiveId: 'O9' },
    ]);
    expect(adviseOnPlan([], [])).toEqual([]);
  });

  it.each([
    ['B', 'on track', false],
    ['G', 'complete, being watched', false],
    [null, 'Done', false],
    ['G', 'on track', true],
    [null, '', true],
    ['A', 'not complete', true],
  ] as const)('an action marked %s and "%s" is open: %s', (rag, status, isOpen) => {
    expect(isOpenAction({ rag, status })).toBe(isOpen);
  });
});
