// The boundaries between folders are held by tools. Here each is broken once in a copy of the
// source, and the tool must say so.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createOverlay, type Diagnostic, type Overlay } from './overlay.ts';
import { boundaries, habits, harmless, typed, type Plant } from './plants.ts';

let overlay: Overlay;
let linted: Diagnostic[];
const checked = new Map<string, Diagnostic[]>();
beforeAll(() => {
  overlay = createOverlay();
  const plantAll = (plants: readonly { file: string; code: string }[]): void => {
    for (const { file, code } of plants) overlay.plant(file, code);
  };
  // Types first: what breaks a boundary by an import brings the other side's types with it.
  plantAll(Object.values(typed).flat());
  for (const runtime of Object.keys(typed)) checked.set(runtime, overlay.check(runtime));
  plantAll([...boundaries, ...habits, ...harmless]);
  linted = overlay.lint();
}, 180_000);
afterAll(() => overlay?.remove());

const isNoticed = ({ file, rule, because = '' }: Plant, by: readonly Diagnostic[]): boolean =>
  by.some((each) => each.file === file && each.rule === rule && each.words.includes(because));

const said = (file: string, by: readonly Diagnostic[]): string =>
  by
    .filter((each) => each.file === file)
    .map(({ rule, words }) => `${rule} ${words}`)
    .join('; ');

const named = (plants: readonly Plant[]): [string, Plant][] =>
  plants.map((plant) => [plant.file.replace('planted-', ''), plant]);

test.each(named(boundaries))('the boundary is held: %s', (_name, plant) => {
  expect(isNoticed(plant, linted), said(plant.file, linted)).toBe(true);
});

test.each(named(habits))('the habit is held: %s', (_name, plant) => {
  expect(isNoticed(plant, linted), said(plant.file, linted)).toBe(true);
});

describe.each(Object.entries(typed))('the types of %s', (runtime, plants) => {
  test.each(named(plants))('notice %s', (_name, plant) => {
    const by = checked.get(runtime) ?? [];
    expect(isNoticed(plant, by), said(plant.file, by)).toBe(true);
  });
});

test('what is allowed is not reported', () => {
  const files = new Set(harmless.map(({ file }) => file));
  expect(linted.filter(({ file, rule }) => files.has(file) && rule.includes('restricted'))).toEqual(
    [],
  );
});

interface Override {
  readonly files: readonly string[];
  readonly rules: Record<string, unknown>;
}

/** Every reason written down for a restriction, with where it is written. */
function reasonsOf({ files, rules }: Override): { files: readonly string[]; reason: string }[] {
  const found: { files: readonly string[]; reason: string }[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === 'object' && value !== null) {
      if ('message' in value && typeof value.message === 'string') {
        found.push({ files, reason: value.message });
      }
      Object.values(value).forEach(look);
    }
  };
  // Of a restricted global oxlint gives words of its own; its plant is looked for by the rule.
  const { 'no-restricted-globals': _globals, ...others } = rules;
  look(others);
  return found;
}

test('every boundary of the lint settings is broken by a plant', () => {
  const { overrides } = JSON.parse(readFileSync(resolve('.oxlintrc.json'), 'utf8')) as {
    overrides: Override[];
  };
  const isIn = (file: string, patterns: readonly string[]): boolean =>
    patterns.some((pattern) => file.startsWith(pattern.replace(/\*.*$/, '')));
  const unbroken = overrides
    .flatMap(reasonsOf)
    .filter(
      ({ files, reason }) =>
        !linted.some(
          ({ file, words }) =>
            file.includes('planted') && isIn(file, files) && words.includes(reason),
        ),
    );
  expect(unbroken).toEqual([]);
});
