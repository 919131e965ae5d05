import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCutOffJson } from './cut-off-json.ts';

const document = fc
  .oneof(
    fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), { minKeys: 1 }),
    fc.array(fc.jsonValue(), { minLength: 1 }),
  )
  .chain((value) => fc.constantFrom(JSON.stringify(value), JSON.stringify(value, null, 2)));

it('knows every beginning of a document as cut off, and the whole as whole', () => {
  fc.assert(
    fc.property(document, fc.nat(), (text, place) => {
      const end = 1 + (place % (text.length - 1));
      expect(isCutOffJson(text.slice(0, end))).toBe(true);
      expect(isCutOffJson(text)).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  '{"a": 1.',
  '{"a": -',
  '{"a": 1e',
  '{"a": 1e+',
  '[tru',
  '[nul',
  '["\\',
  '["\\u12',
  '{',
  '[',
  '{"a"',
  '{"a":',
  '[1,',
  '{"a":1,',
  ' \n [ ',
])('knows %j as cut off', (text) => {
  expect(isCutOffJson(text)).toBe(true);
});

it.each([
  '',
  'words',
  '"text"',
  '12',
  '{a: 1',
  "{'a': 1",
  '{"a" 1',
  '{"a": 1 "b"',
  '[1 2',
  '[1,,',
  '{,',
  '[}',
  '{]',
  '{"a": tru1',
  '["\\x',
  '["\\u12g',
  '["a\nb',
  '{"a": 01',
  '[1]]',
  '{} {',
  '{"a": 1}, ',
  '[+1',
  '{"a": 1,}',
])('knows %j as something else', (text) => {
  expect(isCutOffJson(text)).toBe(false);
});

it('has no limit of depth or length', () => {
  expect(isCutOffJson('['.repeat(1_000_000))).toBe(true);
  expect(isCutOffJson(`["${'x'.repeat(20_000_000)}`)).toBe(true);
});
