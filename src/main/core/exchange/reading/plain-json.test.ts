import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maximumDepth, safeJson } from './plain-json.ts';

it('leaves ordinary JSON as it is, order of keys included', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const text = JSON.stringify(value);
      // Special names are the next test's.
      fc.pre(!/"_*(?:proto|constructor)_*":/.test(text));
      const plain: unknown = JSON.parse(text);
      expect(JSON.stringify(safeJson(plain)?.value)).toBe(JSON.stringify(plain));
    }),
  );
});

it('keeps what stands under special names, beside what has the new name already', () => {
  const parsed: unknown = JSON.parse(
    '{"__proto__": 1, "_proto_": 2, "a": {"constructor": {"__proto__": 3}}}',
  );
  const safe = safeJson(parsed)?.value;
  expect(JSON.stringify(safe)).toBe(
    '{"_proto_":1,"_proto__":2,"a":{"constructor_":{"_proto_":3}}}',
  );
  expect(Object.getPrototypeOf(safe)).toBe(Object.prototype);
});

it('makes halves of characters and endless numbers safe', () => {
  const parsed: unknown = JSON.parse(
    '["\\ud83d", "\\ud83d\\ude00", 1e999, -1e999, -0, {"\\udc00": 1}]',
  );
  expect(safeJson(parsed)?.value).toEqual([
    '\uFFFD',
    '😀',
    'Infinity',
    '-Infinity',
    0,
    { '\uFFFD': 1 },
  ]);
});

it('refuses what is nested too deep, and overflows on nothing', () => {
  const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  expect(safeJson(nested(maximumDepth))).not.toBeNull();
  expect(safeJson(nested(maximumDepth + 1))).toBeNull();
  expect(safeJson(nested(200_000))).toBeNull();
});
