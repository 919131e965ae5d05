import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { newDocument } from './new-document.ts';

/** A step as any laptop may take it: write a root, or take in what another wrote. */
interface Step {
  readonly root: number;
  readonly isText: boolean;
  readonly key: number;
  readonly from: 'here' | 'there';
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    root: fc.nat(40),
    isText: fc.boolean(),
    key: fc.nat(3),
    from: fc.constantFrom('here' as const, 'there' as const),
  }),
  { maxLength: 120 },
);

function play(doc: Y.Doc, played: readonly Step[]): Uint8Array {
  doc.clientID = 7;
  const other = new Y.Doc();
  other.clientID = 9;
  for (const { root, isText, key, from } of played) {
    const target = from === 'here' ? doc : other;
    if (isText) target.getText(`text/${root}`).insert(0, String(key));
    else target.getMap(`map/${root}`).set(String(key), key);
    if (from === 'there') Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  }
  return Y.encodeStateAsUpdate(doc);
}

it('gives the same bytes as any document, in whatever order roots are written', () => {
  fc.assert(
    fc.property(steps, (played) => {
      expect(play(newDocument(), played)).toEqual(play(new Y.Doc(), played));
    }),
    { numRuns: 200 },
  );
});

it('looks at few roots for each change, however many there are', () => {
  const looksFor = (count: number): number => {
    const doc = newDocument();
    let looks = 0;
    const { entries } = doc.share;
    doc.share.entries = function* () {
      for (const entry of entries.call(doc.share)) {
        looks += 1;
        yield entry;
      }
    } as typeof entries;
    doc.transact(() => {
      for (let root = 0; root < count; root += 1) {
        doc.getMap(`thing/${root}`).set('a', 1);
        doc.getText(`thing/${root}/text`).insert(0, 'words');
        doc.getMap(`thing/${root}`).set('b', 2);
      }
    });
    Y.encodeStateAsUpdate(doc);
    return looks / count;
  };
  expect(looksFor(2_000)).toBeLessThan(2 * looksFor(200));
});
