import { describe, expect, it } from 'vitest';
import {
  activityName,
  activityTypeOf,
  activityTypes,
  evidenceActivityTypes,
  isEvidenceActivity,
} from './activity.ts';

/** Every kind that the visit files we know use, in timetables, notes and hypotheses. */
const evidenceInFiles = [
  'assembly',
  'climate-walk',
  'data-study',
  'document-study',
  'environment',
  'governor-conversation',
  'intervention-visit',
  'learning-walk',
  'lesson-visit',
  'lunch-and-playground',
  'parent-conversation',
  'pupil-book-study',
  'pupil-panel',
  'senco-meeting',
  'slt-interview',
  'staff-panel',
  'subject-leader-interview',
  'ta-interview',
  'work-scrutiny',
];
const logisticsInFiles = [
  'arrival',
  'break',
  'feedback',
  'handover',
  'preparation',
  'team-catch-up',
  'team-meeting',
  'triangulation',
];

describe('kinds of activity', () => {
  it.each(evidenceInFiles)('%s is known and gives evidence', (id) => {
    expect(activityTypeOf(id)?.sourceKinds.length).toBeGreaterThan(0);
    expect(isEvidenceActivity(id)).toBe(true);
  });

  it.each(logisticsInFiles)('%s is known and gives none', (id) => {
    expect(activityTypeOf(id)?.sourceKinds).toEqual([]);
    expect(isEvidenceActivity(id)).toBe(false);
    expect(evidenceActivityTypes.map((type) => type.id)).not.toContain(id);
  });

  it('have ids and names of their own', () => {
    expect(new Set(activityTypes.map(({ id }) => id)).size).toBe(activityTypes.length);
    expect(new Set(activityTypes.map(({ name }) => name)).size).toBe(activityTypes.length);
  });

  it('cover the ways of looking that the field uses', () => {
    const groups = new Set(evidenceActivityTypes.map(({ group }) => group));
    expect([...groups].toSorted()).toEqual([
      'around-school',
      'classrooms',
      'families',
      'leaders',
      'pupils',
      'records',
      'staff',
      'work',
    ]);
    expect(evidenceActivityTypes.length).toBeGreaterThanOrEqual(22);
  });
});

describe('names', () => {
  it.each([
    ['pupil-panel', 'Pupil panel'],
    ['slt-interview', 'Senior leader interview'],
    ['foo-bar', 'Foo bar'],
    ['forest_school  visit', 'Forest school visit'],
    ['send-drop-in', 'SEND drop in'],
    ['élèves-panel', 'Élèves panel'],
    ['🎒-walk', '🎒 walk'],
    ['-', '-'],
    ['', ''],
  ])('%s reads "%s"', (id, name) => {
    expect(activityName(id)).toBe(name);
  });

  it('of unknown kinds count as evidence: nothing a file brings is set aside', () => {
    expect(isEvidenceActivity('forest-school-visit')).toBe(true);
    expect(activityTypeOf('forest-school-visit')).toBeNull();
  });
});
