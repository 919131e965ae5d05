import { expect, it } from 'vitest';
import type { Lens } from './lens.ts';
import { isTraining, plannedMechanisms } from './mechanisms.ts';

const item = (id: string) => ({ id, name: id, prompt: 'How?' });
const lens = {
  id: 'm',
  groups: [
    { id: 'know', name: 'Know', items: [item('load'), item('revisit')] },
    { id: 'embed', name: 'Embed', items: [item('cue')] },
  ],
} as unknown as Lens;

it('names the groups of which nothing is planned', () => {
  const planned = plannedMechanisms(lens, ['m/load', 'm/revisit']);
  expect(planned.count).toBe(2);
  expect(planned.missingGroups.map(({ id }) => id)).toEqual(['embed']);
  expect(plannedMechanisms(lens, ['m/load', 'm/cue']).missingGroups).toEqual([]);
});

it('says nothing of groups while nothing is planned, or only what it does not know', () => {
  expect(plannedMechanisms(lens, [])).toEqual({ count: 0, missingGroups: [] });
  expect(plannedMechanisms(lens, ['older/load'])).toEqual({ count: 0, missingGroups: [] });
});

it('looks at actions in which colleagues learn', () => {
  expect(isTraining({ cpd: ' ', mechanisms: [] })).toBe(false);
  expect(isTraining({ cpd: 'Two twilights', mechanisms: [] })).toBe(true);
  expect(isTraining({ cpd: '', mechanisms: ['m/cue'] })).toBe(true);
});
