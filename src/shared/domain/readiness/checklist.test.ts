// The checklist that ships: whole, in kind words, with nothing of safeguarding to fill in.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { Checklist } from './checklist.ts';

const text = readFileSync(resolve('resources/checklists/notification-day.json'), 'utf8');
const checklist = Checklist.parse(JSON.parse(text));

it('says what to do in every line, and names its source and version', () => {
  const items = checklist.groups.flatMap((group) => group.items);
  expect(items.length).toBeGreaterThan(20);
  for (const { text: line } of items) expect(line).toMatch(/^\p{Lu}\p{Ll}+ .{8,}/u);
  expect(checklist.version).toBe('2025-11');
  expect(checklist.sourceUrl).toMatch(/^https:\/\/www\.gov\.uk\//);
});

it('asks nobody to write for the visit, and promises no grade', () => {
  expect(text).not.toMatch(/\b(?:outstanding|grade|evidence file|prepare documents)\b/i);
});

it('refuses two lines of one id', () => {
  const [group] = checklist.groups;
  const twice = { ...checklist, groups: [group, { ...group, id: 'again' }] };
  expect(Checklist.safeParse(twice).success).toBe(false);
});
