// Roles as people type them in timetables, plans and looks back.
import { describe, expect, it } from 'vitest';
import { oneRole, roleKey, rolesIn } from './roles.ts';

const names = (text: string): string[] => rolesIn(text).map(({ role }) => role);

describe('who a line names', () => {
  it.each([
    ['Headteacher and deputy', ['Headteacher', 'Deputy headteacher']],
    ['Head joins at 10:35', ['Headteacher']],
    ['Host partner (deputy headteacher)', ['Host partner']],
    ['Host partner for the first half', ['Host partner']],
    ['History leader joins from 11:45', ['History leader']],
    ['Deputy headteacher available to answer questions', ['Deputy headteacher']],
    ['Headteacher; improvement champion by telephone', ['Headteacher', 'Improvement champion']],
    ['Six parents, then the curriculum link governor at 13:15', ['Curriculum link governor']],
    ['Three teachers and three support staff, no senior leaders', ['Teachers', 'Support staff']],
    ['History and geography leader', ['History and geography leader']],
    ['Pupil premium leader', ['Pupil premium leader']],
    ['Headteacher (by choice, joined for the last ten minutes)', ['Headteacher']],
    ['Head, Headteacher', ['Headteacher']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    '',
    'Unaccompanied',
    'Team only',
    'Six pupils from Years 2 and 3',
    "Six Year 4 pupils with this year's and last year's books",
    'Eight pupils from Years 5 and 6 with books, not accompanied by staff',
    'Six parents',
  ])('nobody to hand a card to: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('keeps a role of the plan whole', () => {
    expect(oneRole('Year 2 teacher leading Key Stage 1 humanities')).toMatchObject([
      { role: 'Year 2 teacher leading Key Stage 1 humanities', isGroup: false },
    ]);
    expect(oneRole('SENCO and Year 4 leader')).toMatchObject([{ role: 'SENCO and Year 4 leader' }]);
    expect(oneRole('Class teachers')).toMatchObject([{ key: 'teacher', isGroup: true }]);
  });

  it('means the same by one and by several', () => {
    expect(roleKey('Class teachers')).toBe(roleKey('class teacher'));
    expect(roleKey('Deputy head')).toBe(roleKey('Deputy headteacher'));
    expect(roleKey('History leader')).not.toBe(roleKey('Geography leader'));
  });
});
