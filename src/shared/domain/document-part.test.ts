import { expect, test } from 'vitest';
import { changesSince } from './document-part.ts';

const none = { added: 0, removed: 0, reworded: 0, changed: 0 };

test('tells added, removed, reworded and changed apart, part by part', () => {
  const before = {
    findings: { a: 'aaaaaaaa00000000', b: 'bbbbbbbb00000000', c: 'cccccccc00000000' },
    actions: { x: 'xxxxxxxx00000000' },
  };
  const now = {
    findings: { a: 'AAAAAAAA11111111', b: 'bbbbbbbb11111111', d: 'dddddddd00000000' },
    actions: { x: 'xxxxxxxx00000000' },
  };
  expect(changesSince(before, now)).toEqual([
    { part: 'findings', added: 1, removed: 1, reworded: 1, changed: 1 },
  ]);
  expect(changesSince(before, before)).toEqual([]);
});

test('a part it was not made from says nothing, and a thing may have any name', () => {
  expect(changesSince({}, { findings: { a: 'aaaaaaaa00000000' } })).toEqual([]);
  expect(changesSince({ unknown: { a: 'a' } }, { findings: {} })).toEqual([]);
  expect(changesSince({ people: {} }, { people: { constructor: 'aaaaaaaa00000000' } })).toEqual([
    { ...none, part: 'people', added: 1 },
  ]);
});
