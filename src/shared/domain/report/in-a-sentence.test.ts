import { expect, test } from 'vitest';
import { activityTypes } from '../activity.ts';
import { activitiesInSentence, jobInSentence } from './in-a-sentence.ts';

test.each([
  ['Learning walk', 'learning walks'],
  ['Work scrutiny', 'work scrutinies'],
  ['Pupil book study', 'pupil book studies'],
  ['Panel of pupils who are seldom heard', 'panels of pupils who are seldom heard'],
  ['Conversation with teachers', 'conversations with teachers'],
  ['SENCO meeting', 'SENCO meetings'],
  ['Lunch and playground', 'lunch and playground'],
  ['Survey results', 'survey results'],
  ['Assembly', 'assemblies'],
  ['Coffee with parents', 'coffees with parents'],
  ['', ''],
])('%s reads %s', (name, expected) => {
  expect(activitiesInSentence(name)).toBe(expected);
});

test('no kind of activity loses its last word', () => {
  for (const { name } of activityTypes) {
    const said = activitiesInSentence(name);
    expect(said.length).toBeGreaterThanOrEqual(name.length);
    expect(said.split(' ')).toHaveLength(name.split(' ').length);
  }
});

test.each([
  ['Deputy headteacher', 'deputy headteacher'],
  ['SENCO', 'SENCO'],
  ['History leader, Year 6 class teacher', 'history leader, Year 6 class teacher'],
  ['Year 6 teacher', 'Year 6 teacher'],
  ['English leader', 'English leader'],
])('%s is a post that reads %s', (job, expected) => {
  expect(jobInSentence(job)).toBe(expected);
});
