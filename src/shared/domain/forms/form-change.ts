// A review's own changes to one form, and the form as the review shows it. A form that is in no data
// file here (a partnership's own) is changes alone.
import { fingerprint } from '../../lib/fingerprint.ts';
import { Line, z } from '../../lib/schema.ts';
import { Extra } from '../extra.ts';
import { Form, saidLines, SheetLines } from './form.ts';
import { fieldGap, FormField, SheetSlug } from './form-field.ts';
import { changesTo, isSameLine, moved, trimmed, withChanges } from './ordered-changes.ts';

const Positions = z.record(z.string(), z.number());

/** Null is as the data file has it. */
export const FormChange = z.object({
  id: SheetSlug,
  title: Line.nullable(),
  purpose: Line.nullable(),
  activityTypes: z.array(Line).nullable(),
  beforeYouStart: SheetLines.nullable(),
  canShow: SheetLines.nullable(),
  cannotShow: SheetLines.nullable(),
  fields: z.array(FormField),
  positions: Positions,
  hidden: z.array(z.string()),
  extra: Extra,
});
export type FormChange = z.infer<typeof FormChange>;

export const noFormChange: Omit<FormChange, 'id'> = {
  title: null,
  purpose: null,
  activityTypes: null,
  beforeYouStart: null,
  canShow: null,
  cannotShow: null,
  fields: [],
  positions: {},
  hidden: [],
  extra: null,
};

/** What an editor changes at once; what is absent stays. */
export const FormPatch = z.object({
  title: Line.optional(),
  purpose: Line.optional(),
  beforeYouStart: SheetLines.optional(),
  canShow: SheetLines.optional(),
  cannotShow: SheetLines.optional(),
  fields: z.array(FormField).max(100).optional(),
  move: z.object({ id: SheetSlug, beforeId: SheetSlug.nullable() }).optional(),
  hide: z.array(SheetSlug).optional(),
  show: z.array(SheetSlug).optional(),
});
export type FormPatch = z.infer<typeof FormPatch>;

export const ShownForm = z.object({
  /** With what is hidden, in its place. */
  form: Form,
  hiddenIds: z.array(z.string()),
  rewordedIds: z.array(z.string()),
  addedIds: z.array(z.string()),
  isChanged: z.boolean(),
  /** In no data file of this Fieldfare. */
  isOwn: z.boolean(),
});
export type ShownForm = z.infer<typeof ShownForm>;

export const emptyForm = (id: string): Form => ({
  id,
  version: 'own',
  title: '',
  activityTypes: [],
  purpose: '',
  beforeYouStart: [],
  canShow: [],
  cannotShow: [],
  fields: [],
});

const linesOf = ({ fields, positions, hidden }: Omit<FormChange, 'id'>) => ({
  items: fields,
  positions,
  hidden,
});

/** @param original as the data file has it; null for a form of the review's own. */
export function shownForm(original: Form | null, change: FormChange | null): ShownForm {
  const base = original ?? emptyForm(change?.id ?? '');
  const isOwn = original === null;
  if (change === null) {
    const none = { hiddenIds: [], rewordedIds: [], addedIds: [] };
    return { form: base, ...none, isChanged: false, isOwn };
  }
  const { items, ...marks } = withChanges(base.fields, linesOf(change));
  const form: Form = {
    ...base,
    title: change.title ?? base.title,
    purpose: change.purpose ?? base.purpose,
    activityTypes: change.activityTypes ?? base.activityTypes,
    beforeYouStart: change.beforeYouStart ?? base.beforeYouStart,
    canShow: change.canShow ?? base.canShow,
    cannotShow: change.cannotShow ?? base.cannotShow,
    fields: items,
  };
  const isChanged = marks.hiddenIds.length > 0 || !isSameLine(form, base);
  // Two laptops with the same words have the same version, whoever changed them and in what order.
  const version = isChanged
    ? `${base.version}+${fingerprint(JSON.stringify([{ ...form, version: '' }, marks.hiddenIds]))}`
    : base.version;
  return { form: { ...form, version }, ...marks, isChanged, isOwn };
}

/** What is asked: neither hidden nor half written. */
export const promptsOf = ({ form, hiddenIds }: ShownForm): FormField[] => {
  const hidden = new Set(hiddenIds);
  return form.fields
    .filter((field) => !hidden.has(field.id) && fieldGap(field) === null)
    .map((field) => ('options' in field ? { ...field, options: saidLines(field.options) } : field));
};

const orNull = <Value>(next: Value, original: Value): Value | null =>
  isSameLine(next, original) ? null : next;

export function withPatch(original: Form | null, change: FormChange, patch: FormPatch): FormChange {
  const base = original ?? emptyForm(change.id);
  const rewritten = new Set(patch.fields?.map(({ id }) => id));
  const fields = trimmed(base.fields, [
    ...change.fields.filter(({ id }) => !rewritten.has(id)),
    ...(patch.fields ?? []),
  ]);
  const shown = new Set(patch.show);
  const next: FormChange = {
    ...change,
    fields,
    hidden: [...new Set([...change.hidden, ...(patch.hide ?? [])])].filter((id) => !shown.has(id)),
  };
  for (const name of ['title', 'purpose'] as const) {
    const words = patch[name];
    if (words !== undefined) next[name] = orNull(words, base[name]);
  }
  for (const name of ['beforeYouStart', 'canShow', 'cannotShow'] as const) {
    const lines = patch[name];
    if (lines !== undefined) next[name] = orNull(lines, base[name]);
  }
  if (patch.move === undefined) return next;
  const { id, beforeId } = patch.move;
  return { ...next, positions: moved(base.fields, linesOf(next), id, beforeId) };
}

/** The changes that make of the data file's form what another file says. */
export function formChangeTo(original: Form | null, wanted: Form): FormChange {
  const base = original ?? emptyForm(wanted.id);
  const { items, positions, hidden } = changesTo(base.fields, wanted.fields);
  return {
    id: wanted.id,
    title: orNull(wanted.title, base.title),
    purpose: orNull(wanted.purpose, base.purpose),
    activityTypes: orNull(wanted.activityTypes, base.activityTypes),
    beforeYouStart: orNull(wanted.beforeYouStart, base.beforeYouStart),
    canShow: orNull(wanted.canShow, base.canShow),
    cannotShow: orNull(wanted.cannotShow, base.cannotShow),
    fields: items,
    positions,
    hidden,
    extra: null,
  };
}
