// How one field of a thing lies in the shared document. Each way of lying decides how two laptops'
// changes to it merge; see docs/decisions/0002-how-a-thing-lies-in-the-document.md.

/** One value: the later writer wins. */
export interface ValueField {
  readonly lies: 'value';
}

/** Text that people write together: every edit survives. */
export interface TextField {
  readonly lies: 'text';
}

/** A set of words, one entry each: additions and removals by different people all survive. */
export interface SetField {
  readonly lies: 'set';
}

/** Entries under a key, one each; the plain list is what the rest of the program sees. */
export interface EntriesField {
  readonly lies: 'entries';
  toList(entries: ReadonlyMap<string, unknown>): unknown[];
  toEntries(list: readonly unknown[]): Map<string, unknown>;
}

/** Entries under a key that the rest of the program sees as a plain record. */
export interface RecordField {
  readonly lies: 'record';
}

export type Field = ValueField | TextField | SetField | EntriesField | RecordField;

export const value: ValueField = { lies: 'value' };
export const text: TextField = { lies: 'text' };
export const set: SetField = { lies: 'set' };
export const record: RecordField = { lies: 'record' };

type Item = Record<string, unknown>;

/** A list of `{ [keyName]: key, [valueName]: value }`, one entry a key. */
export const pairs = (keyName: string, valueName: string): EntriesField => ({
  lies: 'entries',
  toList: (entries) => [...entries].map(([key, entry]) => ({ [keyName]: key, [valueName]: entry })),
  toEntries: (list) =>
    new Map(list.map((item) => [String((item as Item)[keyName]), (item as Item)[valueName]])),
});

/** A list of things with an id of their own, one entry each, in the order of `sortBy` and then id. */
export const things = (sortBy: string): EntriesField => ({
  lies: 'entries',
  toList: (entries) =>
    [...entries]
      .map(([id, entry]) => ({ ...(entry as Item), id }) as Item)
      .toSorted((a, b) => {
        const [left, right] = [String(a[sortBy] ?? '~'), String(b[sortBy] ?? '~')];
        return left < right ? -1 : left > right ? 1 : 0;
      }),
  toEntries: (list) =>
    new Map(
      list.map((item) => {
        const { id, ...rest } = item as Item;
        return [String(id), rest];
      }),
    ),
});

type Placed = Item & { readonly order?: number };

/** Lines with an id of their own and a place among the others, one entry each. */
export const inOrder: EntriesField = {
  ...things('order'),
  toList: (entries) =>
    [...entries]
      .map(([id, entry]): Placed => ({ ...(entry as Item), id }))
      .toSorted((a, b) => Number(a.order ?? 0) - Number(b.order ?? 0)),
};
