// The keys that mark a note. They speak to the note one is in: the one being changed in the list
// while the focus is there, else the one in the box.
import type { NoteKind, SourceKind } from '../../../../shared/domain/evidence.ts';
import type { NoteContent } from '../../../../shared/domain/note-content.ts';
import { type ShortcutName, useShortcut } from '../../../ui/index.ts';
import {
  type NoteChange,
  toggledKind,
  toggledSource,
  withNextStance,
} from '../draft/note-content.ts';
import type { CodedHypothesis } from '../use-review-facts.ts';
import { type NotePlace, useNotePlace } from './note-place.ts';

/** A shortcut that only counts while the focus is in that note. */
export function useNoteKey(place: NotePlace, name: ShortcutName, run: () => void): void {
  const current = useNotePlace();
  useShortcut(name, run, { isEnabled: current === place });
}

export interface MarkedNote {
  readonly marks: () => Pick<NoteContent, 'kind' | 'sourceKind' | 'links'>;
  readonly change: (change: NoteChange) => void;
  readonly hypotheses: readonly CodedHypothesis[];
  readonly pickLens: () => void;
}

export function useMarkKeys(place: NotePlace, note: MarkedNote): void {
  const { marks, change, hypotheses, pickLens } = note;
  const kind = (pressed: NoteKind) => () => change({ kind: toggledKind(marks().kind, pressed) });
  useNoteKey(place, 'markStrength', kind('strength'));
  useNoteKey(place, 'markArea', kind('development'));
  useNoteKey(place, 'markQuestion', kind('question'));

  const source = (pressed: SourceKind) => () =>
    change({ sourceKind: toggledSource(marks().sourceKind, pressed) });
  useNoteKey(place, 'markSeen', source('seen'));
  useNoteKey(place, 'markHeard', source('heard'));
  useNoteKey(place, 'markRead', source('read'));
  useNoteKey(place, 'markCounted', source('counted'));

  const tag = (index: number) => () => {
    const hypothesis = hypotheses[index];
    if (hypothesis !== undefined) change({ links: withNextStance(marks().links, hypothesis.id) });
  };
  useNoteKey(place, 'tagHypothesis1', tag(0));
  useNoteKey(place, 'tagHypothesis2', tag(1));
  useNoteKey(place, 'tagHypothesis3', tag(2));
  useNoteKey(place, 'tagHypothesis4', tag(3));
  useNoteKey(place, 'tagHypothesis5', tag(4));

  useNoteKey(place, 'tagLens', pickLens);
}
