// A filed note being changed in place: every field is saved as it is typed, only what was touched is
// sent, and what a colleague changes meanwhile shows in all other fields. Knows nothing of React.
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { NoteContent } from '../../../../shared/domain/note-content.ts';
import type { Result } from '../../../../shared/lib/result.ts';
import { type AutosaveState, createAutosave } from '../../../ui/hooks/autosave.ts';
import { createStore, type Store } from '../draft/store.ts';

export type NoteFields = NoteContent & Pick<Evidence, 'takenAt' | 'reviewerId'>;
export type FieldName = keyof NoteFields;
export type FieldChange = { readonly [Name in FieldName]?: NoteFields[Name] | undefined };

const fieldNames: readonly FieldName[] = [
  'takenAt',
  'reviewerId',
  'activityType',
  'place',
  'phase',
  'year',
  'subject',
  'sourceKind',
  'groupSize',
  'groupOf',
  'description',
  'quote',
  'interpretation',
  'strength',
  'kind',
  'links',
  'lensTags',
  'followUp',
  'answers',
  'sessionRef',
];

const pick = (fields: NoteFields, names: Iterable<FieldName>): FieldChange => {
  const change: Record<string, unknown> = {};
  for (const name of names) change[name] = fields[name];
  return change as FieldChange;
};

export const fieldsOf = (note: Evidence): NoteFields => pick(note, fieldNames) as NoteFields;

export interface NoteEditsState {
  readonly fields: NoteFields;
  readonly saving: AutosaveState;
}

export interface NoteEdits {
  readonly store: Store<NoteEditsState>;
  readonly change: (change: FieldChange) => void;
  /** The field that has the focus: nothing from elsewhere is put into it. */
  readonly hold: (name: FieldName | null) => void;
  /** Takes in what is stored now, wherever nothing of the person's own stands. */
  readonly adopt: (note: Evidence) => void;
  readonly flush: () => Promise<void>;
  readonly isWaiting: () => boolean;
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

export function createNoteEdits(
  note: Evidence,
  save: (change: FieldChange) => Promise<Result<unknown, unknown>>,
): NoteEdits {
  const store = createStore<NoteEditsState>({
    fields: fieldsOf(note),
    saving: { kind: 'idle' },
  });
  /** Which change of a field came last, so that a save only settles what it carried. */
  const touched = new Map<FieldName, number>();
  let count = 0;
  let held: FieldName | null = null;

  const autosave = createAutosave<number>({
    save: async () => {
      const sent = new Map(touched);
      const outcome = await save(pick(store.get().fields, sent.keys()));
      if (outcome.ok) {
        for (const [name, version] of sent) {
          if (touched.get(name) === version) touched.delete(name);
        }
      }
      return outcome;
    },
    onState: (saving) => store.set({ saving }),
  });

  return {
    store,
    change: (change) => {
      count += 1;
      for (const name of Object.keys(change) as FieldName[]) touched.set(name, count);
      store.set({ fields: { ...store.get().fields, ...change } as NoteFields });
      autosave.change(count);
    },
    hold: (name) => {
      held = name;
    },
    adopt: (stored) => {
      const { fields } = store.get();
      const incoming = fieldsOf(stored);
      const changed = fieldNames.filter(
        (name) => !touched.has(name) && name !== held && !isSame(fields[name], incoming[name]),
      );
      if (changed.length === 0) return;
      store.set({ fields: { ...fields, ...pick(incoming, changed) } as NoteFields });
    },
    flush: autosave.flush,
    isWaiting: autosave.isWaiting,
  };
}
