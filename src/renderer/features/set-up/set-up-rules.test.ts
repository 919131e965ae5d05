import { describe, expect, test } from 'vitest';
import saltmere from '../../../../resources/calendars/saltmere-2026-27.json' with { type: 'json' };
import type { Calendar } from '../../../shared/domain/calendar.ts';
import { NewReview } from '../../../shared/ipc/review.contract.ts';
import { emptyDraft, type PersonAnswer, type SetUpDraft } from '../../api/set-up-draft.ts';
import { newReviewOf } from './new-review.ts';
import { adviceOn, fieldIds, problemsOn } from './problems.ts';
import { placeOf, stepAfter, stepBefore, steps } from './steps.ts';

const calendar = saltmere as Calendar;

const person = (name: string, schoolName: string): PersonAnswer => ({
  key: name,
  name,
  jobRole: '',
  schoolName,
});

const answered: SetUpDraft = {
  ...emptyDraft(),
  partnershipName: ' Harbour Trust ',
  host: { name: 'Marsh Lane School', urn: '900200', phase: '' },
  firstDay: '2026-11-17',
  question: 'To what extent do pupils write with the words they are taught?',
  hypotheses: [
    {
      key: 'a',
      statement: ' They talk better than they write. ',
      whyWeThinkSo: 'x',
      whatWouldDisproveIt: '',
      sourcesNeeded: ['pupil-panel'],
    },
    {
      key: 'b',
      statement: '  ',
      whyWeThinkSo: 'begun',
      whatWouldDisproveIt: '',
      sourcesNeeded: [],
    },
  ],
  lead: person('Ana Lowe', 'Hill Top School'),
  reviewers: [person('Ben Okoro', 'Quay School'), person(' ', '')],
  champion: person('Cy Marsh', 'Orchard School'),
  headteacher: person('Di Fenn', ''),
};

const messagesOn = (draft: SetUpDraft, step: (typeof steps)[number]): string[] =>
  problemsOn(draft, step, calendar).map(({ message }) => message);

describe('what stands against going on', () => {
  test('is nothing once all is answered', () => {
    for (const step of steps) expect(messagesOn(answered, step), step).toEqual([]);
  });

  test('an empty question, a nameless school, a visit without a day', () => {
    const empty = emptyDraft();
    expect(problemsOn(empty, 'question', calendar)[0]?.fieldId).toBe(fieldIds.question);
    expect(problemsOn({ ...empty, question: ' \n ' }, 'question', calendar)).toHaveLength(1);
    expect(problemsOn(empty, 'host', calendar)[0]?.fieldId).toBe(fieldIds.host);
    expect(problemsOn(empty, 'visit', calendar)[0]?.fieldId).toBe(fieldIds.firstDay);
    expect(problemsOn({ ...empty, firstDay: '2026-11-17' }, 'visit', null)).toHaveLength(1);
  });

  test('a closed day is named with the school days around it', () => {
    const [message] = messagesOn({ ...answered, firstDay: '2026-10-28' }, 'visit');
    expect(message).toContain('Wed 28 Oct');
    expect(message).toContain('Fri 23 Oct');
    expect(message).toContain('Tue 3 Nov');
  });

  test('a second day has to be there and come later', () => {
    const twoDays: SetUpDraft = { ...answered, reviewType: 'two-day' };
    expect(messagesOn(twoDays, 'visit')).toHaveLength(1);
    expect(messagesOn({ ...twoDays, secondDay: '2026-11-17' }, 'visit')).toHaveLength(1);
    expect(messagesOn({ ...twoDays, secondDay: '2026-11-18' }, 'visit')).toEqual([]);
  });

  test('nobody reviews their own school, however it is written', () => {
    const own: SetUpDraft = { ...answered, lead: person('Ana Lowe', ' marsh lane school') };
    expect(messagesOn(own, 'lead')[0]).toContain('Ana Lowe works at the host school');
    expect(messagesOn(own, 'champion')).toEqual([]);
    const reviewer: SetUpDraft = {
      ...answered,
      reviewers: [person('Ben Okoro', 'Marsh Lane School')],
    };
    expect(messagesOn(reviewer, 'lead')).toEqual([]);
    expect(messagesOn(reviewer, 'reviewers')[0]).toContain('Nobody reviews their own school');
  });

  test('the champion neither reviews nor comes from the host', () => {
    const reviews: SetUpDraft = { ...answered, champion: person('ben okoro', 'Quay School') };
    expect(messagesOn(reviews, 'champion')[0]).toContain('is on the review team');
    const atHost: SetUpDraft = { ...answered, champion: person('Cy Marsh', 'Marsh Lane School') };
    expect(messagesOn(atHost, 'champion')[0]).toContain('comes from another school');
  });

  test("a champion from a reviewer's school is advice, and stops nobody", () => {
    const draft: SetUpDraft = { ...answered, champion: person('Cy Marsh', 'Quay School') };
    expect(messagesOn(draft, 'champion')).toEqual([]);
    expect(adviceOn(draft, 'champion')[0]).toContain('Cy Marsh and Ben Okoro');
    expect(adviceOn(draft, 'lead')).toEqual([]);
  });

  test('somebody with a school and no name, and somebody named twice', () => {
    const nameless: SetUpDraft = { ...answered, lead: person('', 'Hill Top School') };
    expect(messagesOn(nameless, 'lead')).toHaveLength(1);
    const twice: SetUpDraft = { ...answered, reviewers: [person('ana lowe', 'Hill Top School')] };
    expect(messagesOn(twice, 'reviewers')[0]).toContain('named twice');
  });
});

describe('the new review', () => {
  test('has each school once, the host first, and is what the contract takes', () => {
    const review = NewReview.parse(newReviewOf(answered, 'saltmere-2026-27', []));
    expect(review.schools.map(({ name }) => name)).toEqual([
      'Marsh Lane School',
      'Hill Top School',
      'Quay School',
      'Orchard School',
    ]);
    expect(
      review.team.map(({ name, schoolIndex, teamRole }) => [name, schoolIndex, teamRole]),
    ).toEqual([
      ['Ana Lowe', 1, 'lead-reviewer'],
      ['Ben Okoro', 2, 'peer-reviewer'],
      ['Cy Marsh', 3, 'improvement-champion'],
      ['Di Fenn', 0, 'host-headteacher'],
    ]);
    expect(review.partnershipName).toBe('Harbour Trust');
    expect(review.hypotheses.map(({ statement }) => statement)).toEqual([
      'They talk better than they write.',
    ]);
    expect(review.visitDates).toEqual(['2026-11-17']);
  });

  test('takes the number of a known school, and forgets a second day that is not meant', () => {
    const partnerships = [
      {
        id: 'p',
        name: 'Harbour Trust',
        schools: [{ ref: 'Q', name: 'quay school', urn: '900300', phase: 'Primary' }],
        people: [],
        calendarId: null,
      },
    ];
    const review = newReviewOf({ ...answered, secondDay: '2026-11-18' }, 'c', partnerships);
    expect(review.schools[2]).toMatchObject({ name: 'Quay School', urn: '900300' });
    expect(review.visitDates).toEqual(['2026-11-17']);
  });
});

describe('the pages', () => {
  test('follow each other to the last and back to the first', () => {
    expect(stepBefore('partnership')).toBeNull();
    for (const step of steps.slice(0, -1)) expect(stepBefore(stepAfter(step))).toBe(step);
    expect(stepAfter('check')).toBe('check');
  });

  test('an unknown address is the first page; five hypotheses have their own', () => {
    expect(placeOf(undefined)).toEqual({ kind: 'step', step: 'partnership' });
    expect(placeOf('nonsense')).toEqual({ kind: 'step', step: 'partnership' });
    expect(placeOf('hypothesis-5')).toEqual({ kind: 'hypothesis', number: 5 });
    expect(placeOf('hypothesis-6')).toEqual({ kind: 'step', step: 'partnership' });
  });
});
