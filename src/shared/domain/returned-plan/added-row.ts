// A row that somebody added to the plan, read field by field.
import { idsOf, type FoundDifference, type Values } from './plan-now.ts';
import type { ReadRow } from './read-plan.ts';
import { readingOf, valueOf, type Asking } from './reading.ts';
import type { Suggested } from './returned-table.ts';
import { saidValue } from './said-value.ts';
import { meaningsOf, textOf, type ValueField } from './written-value.ts';

const newKinds = {
  objective: 'new-objective',
  action: 'new-action',
  milestone: 'new-milestone',
} as const;

/** The action a milestone was put beside, by its number in the plan. */
function actionOf({ actionNumber }: ReadRow, { now }: Asking): string | null {
  const found = [...now.numbers].find(
    ([tag, number]) => tag.startsWith('action:') && number === actionNumber.trim(),
  );
  return found === undefined ? null : (idsOf(found[0])[0] ?? null);
}

/** A row that was added: all that could be understood of it, and the rest as words. */
export function addedRow(row: ReadRow, asking: Asking): FoundDifference | null {
  const values: Values = {};
  const parts: { field: string; text: string }[] = [];
  const unread: string[] = [];
  let suggested: Suggested | null = row.added;
  for (const [field, text] of row.texts) {
    suggested ??= text.suggested;
    if (text.file === '') continue;
    const meanings = meaningsOf(field, text.file, '', { near: asking.today });
    for (const [name, meaning] of Object.entries(meanings)) {
      const part = name as ValueField;
      const value = valueOf(meaning);
      if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue;
      const isRead = readingOf(meaning, part, undefined, asking).kind === 'clear';
      parts.push({ field: part, text: isRead ? saidValue(part, value ?? null) : text.file });
      if (isRead && value !== undefined) values[part] = value;
      else unread.push(text.file);
    }
  }
  if (unread.length > 0) {
    values.note = [textOf(values.note), ...new Set(unread)]
      .filter((text) => text !== '')
      .join('\n');
  }
  const title = textOf(values.objective ?? values.action ?? values.text);
  if (parts.length === 0) return null;
  const actionId = row.kind === 'milestone' ? actionOf(row, asking) : null;
  return {
    shown: {
      id: row.key,
      kind: newKinds[row.kind],
      about: row.kind,
      number: '',
      title,
      field: null,
      before: '',
      inFile: title,
      written: '',
      now: '',
      isChangedHere: false,
      reading:
        row.kind === 'milestone' && actionId === null
          ? { kind: 'unclear', because: 'words' }
          : { kind: 'clear' },
      suggested,
      parts,
    },
    taking: { to: 'new', row, values, under: row.under, actionId },
  };
}
