// The labelled notes hold the checks to what they find and to what they leave alone.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkNote } from '../../src/shared/domain/note-checks/check-note.ts';
import { labelledNotes, noteKinds, score } from './score.ts';

describe.each(['tuned', 'held-out'] as const)('the %s notes', (part) => {
  it.each(noteKinds)('%s: nine of ten are found and nine of ten warnings are right', (kind) => {
    const { recall, precision, missed, false: alarms } = score(part, kind);
    expect(recall, `missed: ${missed.join('\n')}`).toBeGreaterThanOrEqual(0.9);
    expect(precision, `false: ${alarms.join('\n')}`).toBeGreaterThanOrEqual(0.9);
  });
});

it('is large enough, with 150 notes held out and two in five clean', () => {
  const clean = labelledNotes.filter(({ kinds }) => kinds.length === 0);
  const heldOut = labelledNotes.filter(({ part }) => part === 'held-out');
  expect(labelledNotes.length).toBeGreaterThanOrEqual(400);
  expect(clean.length / labelledNotes.length).toBeGreaterThanOrEqual(0.4);
  expect(heldOut.length).toBeGreaterThanOrEqual(150);
  expect(new Set(labelledNotes.map(({ text }) => text)).size).toBe(labelledNotes.length);
});

it('points at the words that were marked', () => {
  const astray = labelledNotes.filter(({ text, kinds, words }) => {
    if (kinds.length !== 1 || words === undefined) return false;
    const found = checkNote(text).filter(({ kind }) => kind === kinds[0]);
    return (
      found.length > 0 &&
      !found.some((warning) =>
        words.some((marked) => {
          const at = text.indexOf(marked);
          return warning.start < at + marked.length && at < warning.end;
        }),
      )
    );
  });
  const found = labelledNotes.filter(({ words }) => words !== undefined).length;
  expect(astray.length / found, astray.map(({ text }) => text).join('\n')).toBeLessThan(0.05);
});

interface SampleNote {
  readonly description: string;
  readonly quote: string | null;
  readonly interpretation: string | null;
}

it('leaves the 96 notes of the sample visit alone: they name nobody', () => {
  const { evidence } = JSON.parse(
    readFileSync(new URL('../fixtures/sample/visit-larkfield.json', import.meta.url), 'utf8'),
  ) as { readonly evidence: readonly SampleNote[] };
  expect(evidence).toHaveLength(96);
  for (const { description, quote, interpretation } of evidence) {
    for (const text of [description, quote ?? '', interpretation ?? '']) {
      expect(checkNote(text), text).toEqual([]);
    }
  }
});
