// A review's own changes to one question bank, and the bank as the review shows it.
import { fingerprint } from '../../lib/fingerprint.ts';
import { Line, z } from '../../lib/schema.ts';
import { Extra } from '../extra.ts';
import { SheetLines } from './form.ts';
import { SheetSlug } from './form-field.ts';
import { changesTo, isSameLine, moved, trimmed, withChanges } from './ordered-changes.ts';
import { BankTheme, Question, QuestionBank } from './question-bank.ts';

/** Null is as the data file has it. */
export const BankChange = z.object({
  id: SheetSlug,
  title: Line.nullable(),
  activityTypes: z.array(Line).nullable(),
  beforeYouStart: SheetLines.nullable(),
  /** Renamed and added themes. */
  themes: z.array(BankTheme),
  questions: z.array(Question),
  positions: z.record(z.string(), z.number()),
  hidden: z.array(z.string()),
  extra: Extra,
});
export type BankChange = z.infer<typeof BankChange>;

export const noBankChange: Omit<BankChange, 'id'> = {
  title: null,
  activityTypes: null,
  beforeYouStart: null,
  themes: [],
  questions: [],
  positions: {},
  hidden: [],
  extra: null,
};

export const BankPatch = z.object({
  title: Line.optional(),
  beforeYouStart: SheetLines.optional(),
  themes: z.array(BankTheme).max(60).optional(),
  questions: z.array(Question).max(500).optional(),
  move: z.object({ id: SheetSlug, beforeId: SheetSlug.nullable() }).optional(),
  hide: z.array(SheetSlug).optional(),
  show: z.array(SheetSlug).optional(),
});
export type BankPatch = z.infer<typeof BankPatch>;

export const ShownBank = z.object({
  bank: QuestionBank,
  hiddenIds: z.array(z.string()),
  rewordedIds: z.array(z.string()),
  addedIds: z.array(z.string()),
  isChanged: z.boolean(),
  isOwn: z.boolean(),
});
export type ShownBank = z.infer<typeof ShownBank>;

export const emptyBank = (id: string): QuestionBank => ({
  id,
  version: 'own',
  title: '',
  activityTypes: [],
  beforeYouStart: [],
  themes: [],
  questions: [],
});

const linesOf = ({ questions, positions, hidden }: Omit<BankChange, 'id'>) => ({
  items: questions,
  positions,
  hidden,
});

const themesWith = (base: QuestionBank, themes: readonly BankTheme[]): BankTheme[] => [
  ...base.themes.map((theme) => themes.find(({ id }) => id === theme.id) ?? theme),
  ...themes.filter(({ id }) => base.themes.every((theme) => theme.id !== id)),
];

export function shownBank(original: QuestionBank | null, change: BankChange | null): ShownBank {
  const base = original ?? emptyBank(change?.id ?? '');
  const isOwn = original === null;
  if (change === null) {
    const none = { hiddenIds: [], rewordedIds: [], addedIds: [] };
    return { bank: base, ...none, isChanged: false, isOwn };
  }
  const { items, ...marks } = withChanges(base.questions, linesOf(change));
  const bank: QuestionBank = {
    ...base,
    title: change.title ?? base.title,
    activityTypes: change.activityTypes ?? base.activityTypes,
    beforeYouStart: change.beforeYouStart ?? base.beforeYouStart,
    themes: themesWith(base, change.themes),
    questions: items,
  };
  const isChanged = marks.hiddenIds.length > 0 || !isSameLine(bank, base);
  const version = isChanged
    ? `${base.version}+${fingerprint(JSON.stringify([{ ...bank, version: '' }, marks.hiddenIds]))}`
    : base.version;
  return { bank: { ...bank, version }, ...marks, isChanged, isOwn };
}

/** What can be asked, in the order of the bank. */
export const questionsOf = ({ bank, hiddenIds }: ShownBank): Question[] => {
  const hidden = new Set(hiddenIds);
  return bank.questions.filter(({ id, ask }) => !hidden.has(id) && ask.trim() !== '');
};

const orNull = <Value>(next: Value, original: Value): Value | null =>
  isSameLine(next, original) ? null : next;

/** Those rewritten take the place of those of the same id. */
const merged = <Item extends { id: string }>(
  original: readonly Item[],
  before: readonly Item[],
  next: readonly Item[],
): Item[] => {
  const rewritten = new Set(next.map(({ id }) => id));
  return trimmed(original, [...before.filter(({ id }) => !rewritten.has(id)), ...next]);
};

export function withBankPatch(
  original: QuestionBank | null,
  change: BankChange,
  patch: BankPatch,
): BankChange {
  const base = original ?? emptyBank(change.id);
  const shown = new Set(patch.show);
  const next: BankChange = {
    ...change,
    ...(patch.title === undefined ? {} : { title: orNull(patch.title, base.title) }),
    ...(patch.beforeYouStart === undefined
      ? {}
      : { beforeYouStart: orNull(patch.beforeYouStart, base.beforeYouStart) }),
    themes: merged(base.themes, change.themes, patch.themes ?? []),
    questions: merged(base.questions, change.questions, patch.questions ?? []),
    hidden: [...new Set([...change.hidden, ...(patch.hide ?? [])])].filter((id) => !shown.has(id)),
  };
  if (patch.move === undefined) return next;
  const { id, beforeId } = patch.move;
  return { ...next, positions: moved(base.questions, linesOf(next), id, beforeId) };
}

/** The changes that make of the data file's bank what another file says. */
export function bankChangeTo(original: QuestionBank | null, wanted: QuestionBank): BankChange {
  const base = original ?? emptyBank(wanted.id);
  const { items, positions, hidden } = changesTo(base.questions, wanted.questions);
  return {
    id: wanted.id,
    title: orNull(wanted.title, base.title),
    activityTypes: orNull(wanted.activityTypes, base.activityTypes),
    beforeYouStart: orNull(wanted.beforeYouStart, base.beforeYouStart),
    themes: trimmed(base.themes, wanted.themes),
    questions: items,
    positions,
    hidden,
    extra: null,
  };
}
