// Makes the document that goes to an improvement champion: a new one, written from what they may see
// and from nothing else, so that no earlier word of the review is in its bytes.
import { createHash } from 'node:crypto';
import * as Y from 'yjs';
import type { Handover } from '../../../../shared/domain/handover.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import {
  nameOf,
  readBroughtBack,
  writeBroughtBack,
  writeHandedOver,
  type BroughtBack,
} from '../../review-doc/handed-over.ts';
import { newDocument } from '../../review-doc/new-document.ts';
import type { EntityOf, KindName } from '../../review-doc/kinds.ts';
import type { Store } from '../../store/store.ts';
import { buildUpdate } from '../build-document.ts';
import { writeWhole } from '../review-content.ts';
import { whatMayTravel } from './what-may-travel.ts';

function broughtInto(whole: Uint8Array): BroughtBack {
  const doc = newDocument();
  Y.applyUpdate(doc, whole);
  const brought = readBroughtBack(doc);
  doc.destroy();
  return brought;
}

type Thing = { [Name in KindName]: readonly [Name, EntityOf[Name]] }[KindName];

/** @param whole the document of the review; only what a copy brought into it is looked at. */
export function makeChampionsCopy(
  store: Store,
  review: Review,
  handover: Handover,
  whole: Uint8Array,
): Uint8Array {
  const brought = broughtInto(whole);
  const part = whatMayTravel(store, review, handover);
  const things: Thing[] = [
    ['review', part.review],
    ...part.schools.map((each) => ['school', each] as const),
    ...part.people.map((each) => ['person', each] as const),
    ...part.findings.map((each) => ['finding', each] as const),
    ...part.handovers.map((each) => ['handover', each] as const),
    ...part.objectives.map((each) => ['objective', each] as const),
    ...part.actions.map((each) => ['action', each] as const),
    ...part.workshops.map((each) => ['workshop', each] as const),
    ...part.workshopSteps.map((each) => ['workshop-step', each] as const),
    ...part.workshopCards.map((each) => ['workshop-card', each] as const),
  ];
  const edition = createHash('sha256')
    .update(JSON.stringify([things, [...brought.vector]]))
    .digest('hex');
  return buildUpdate(null, (doc) => {
    for (const [kind, thing] of things) writeWhole(doc, kind, thing);
    // What a champion's copy said is a champion's to see.
    if (brought.things.size > 0) writeBroughtBack(doc, brought);
    writeHandedOver(doc, {
      edition,
      origin: edition,
      things: new Map(
        things.map(([kind, thing]) => [
          nameOf({ kind, id: thing.id }),
          thing as unknown as Record<string, unknown>,
        ]),
      ),
    });
  });
}
