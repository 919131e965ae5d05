// What differs between the plan in the file and the plan as it was sent, held against what is here
// now: field by field, with what taking it would change. Knows no file format and no store.
import type { IsoDate } from '../dates.ts';
import type { SentDocument, SentRow, SentTable } from '../sent-document.ts';
import { addedRow } from './added-row.ts';
import type { FieldText } from './align-cell.ts';
import type { PrintedField } from './plan-columns.ts';
import {
  idsOf,
  isInBin,
  same,
  valueNow,
  type FoundDifference,
  type PlanNow,
  type Taking,
} from './plan-now.ts';
import { numberOf, titleOf, type ReadPlan, type ReadRow } from './read-plan.ts';
import { readingOf, valueOf, type Asking } from './reading.ts';
import { saidValue } from './said-value.ts';
import type { DayContext } from './written-day.ts';
import { meaningsOf, textOf, type FieldValue, type ValueField } from './written-value.ts';

export interface Differences {
  readonly found: readonly FoundDifference[];
  /** How many things the file says that are here already. */
  readonly alreadyHere: number;
}

const words = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
const wholeTextElsewhere = / \(whole text in “Notes on actions”\)$/u;

/** A long text is printed by its beginning: what was changed of that is changed in the whole. */
function wholeText(text: FieldText, here: string): string | null {
  if (!wholeTextElsewhere.test(text.sent)) return text.file;
  const beginning = text.sent.replace(wholeTextElsewhere, '').replace(/…$/u, '');
  const written = text.file.replace(wholeTextElsewhere, '').replace(/…$/u, '');
  if (!wholeTextElsewhere.test(text.file)) return text.file;
  return here.trim().startsWith(beginning) ? written + here.trim().slice(beginning.length) : null;
}

function contextOf(row: SentRow | null, asking: Asking, near: IsoDate | null): DayContext {
  const within = row === null ? undefined : asking.days.get(row);
  return {
    near: near ?? within?.first ?? asking.today,
    ...(within === undefined ? {} : { within }),
  };
}

/** Days as they were sent are read in the time the plan said them in. */
const sentMeanings = (field: PrintedField, text: string, row: SentRow, asking: Asking) =>
  meaningsOf(field, text, text, contextOf(row, asking, null));

function changesOfRow(row: ReadRow, sentRow: SentRow, asking: Asking) {
  const { now } = asking;
  const tag = sentRow.tag;
  const found: FoundDifference[] = [];
  let alreadyHere = 0;
  const isBinned = isInBin(now, tag);
  for (const [field, text] of row.texts) {
    if (words(text.file) === words(text.sent)) continue;
    const whole = wholeText(text, textOf(valueNow(now, tag, field as ValueField)));
    const before = sentMeanings(field, text.sent, sentRow, asking);
    const near = Object.values(before)
      .map(valueOf)
      .findLast((value) => typeof value === 'string');
    const isDates = field === 'dates' || field === 'on';
    const context: DayContext = isDates
      ? { near: typeof near === 'string' ? near : asking.today }
      : contextOf(sentRow, asking, null);
    const after =
      whole === null
        ? { [field]: { kind: 'unclear' as const } }
        : meaningsOf(field, whole, text.sent, context);
    for (const [name, meaning] of Object.entries(after)) {
      const part = name as ValueField;
      const sentValue = valueOf(before[part]);
      const nowValue = valueNow(now, tag, part);
      const value = valueOf(meaning);
      if (meaning.kind === 'value' && same(value, sentValue)) continue;
      if (meaning.kind === 'value' && same(value, nowValue)) {
        alreadyHere += 1;
        continue;
      }
      const isSameHere =
        words(now.printed.get(tag)?.get(field) ?? '') === words(text.sent) ||
        (sentValue !== undefined && same(sentValue, nowValue));
      const said = (given: FieldValue | undefined): string =>
        given === undefined ? '' : saidValue(part, given);
      const inFile = meaning.kind === 'value' ? said(value) : text.file;
      found.push({
        shown: {
          id: `${tag}:${part}`,
          kind: 'changed',
          about: row.kind,
          number: now.numbers.get(tag) ?? numberOf(sentRow),
          title: titleOf(sentRow),
          field: part,
          before: sentValue === undefined ? text.sent : said(sentValue),
          inFile,
          written: words(inFile) === words(text.file) || !isDates ? '' : text.file,
          now: said(nowValue),
          isChangedHere: !isSameHere,
          reading: isBinned
            ? { kind: 'unclear', because: 'in-bin' }
            : readingOf(meaning, part, nowValue, asking),
          suggested: text.suggested,
          parts: [],
        },
        taking: isBinned ? null : takingOf(tag, row.kind, part, value ?? null),
      });
    }
  }
  return { found, alreadyHere };
}

function takingOf(
  tag: string,
  kind: ReadRow['kind'],
  field: ValueField,
  value: FieldValue,
): Taking {
  const [id = '', second = ''] = idsOf(tag);
  return kind === 'milestone'
    ? { to: 'milestone', actionId: id, id: second, field, value }
    : { to: kind, id, field, value };
}

function goneRow(
  { sent, suggested }: ReadPlan['gone'][number],
  now: PlanNow,
): FoundDifference | null {
  const { tag } = sent;
  const [id = '', second = ''] = idsOf(tag);
  const kind = tag.startsWith('objective:')
    ? 'objective'
    : tag.startsWith('action:')
      ? 'action'
      : 'milestone';
  if (isInBin(now, tag)) return null;
  if (kind === 'milestone' && valueNow(now, tag, 'text') === undefined) return null;
  const isChangedHere = sent.cells.flat().some(({ text, says }) => {
    if (says === undefined) return false;
    const own = text.slice((says.before ?? '').length, text.length - (says.after ?? '').length);
    return words(now.printed.get(tag)?.get(says.field) ?? '') !== words(own);
  });
  return {
    shown: {
      id: `gone:${tag}`,
      kind: 'gone',
      about: kind,
      number: now.numbers.get(tag) ?? numberOf(sent),
      title: titleOf(sent),
      field: null,
      before: titleOf(sent),
      inFile: '',
      written: '',
      now: titleOf(sent),
      isChangedHere,
      reading: { kind: 'clear' },
      suggested,
      parts: [],
    },
    taking:
      kind === 'milestone'
        ? { to: 'no-milestone', actionId: id, id: second }
        : { to: 'bin', kind, id },
  };
}

/** An action that now stands under another objective. */
function movedRow(
  row: ReadRow,
  order: ReadonlyMap<string, string>,
  now: PlanNow,
): FoundDifference | null {
  const { sent, under } = row;
  if (sent === null || row.kind !== 'action' || under === null || !under.startsWith('objective:'))
    return null;
  const before = order.get(sent.tag);
  const [id = ''] = idsOf(sent.tag);
  const [objectiveId = ''] = idsOf(under);
  const action = now.actions.find((each) => each.id === id);
  if (before === undefined || before === under || action === undefined) return null;
  if (action.objectiveId === objectiveId || isInBin(now, sent.tag) || isInBin(now, under))
    return null;
  const named = (objective: string): string =>
    now.objectives.find((each) => each.id === objective)?.objective ?? '';
  return {
    shown: {
      id: `${sent.tag}:objectiveId`,
      kind: 'changed',
      about: 'action',
      number: now.numbers.get(sent.tag) ?? numberOf(sent),
      title: titleOf(sent),
      field: 'objectiveId',
      before: named(idsOf(before)[0] ?? ''),
      inFile: named(objectiveId),
      written: '',
      now: named(action.objectiveId),
      isChangedHere: `objective:${action.objectiveId}` !== before,
      reading: { kind: 'clear' },
      suggested: row.added,
      parts: [],
    },
    taking: { to: 'action', id, field: 'objectiveId', value: objectiveId },
  };
}

/** Under which objective each action was sent. */
function sentOrder(sent: SentDocument | null): Map<string, string> {
  const order = new Map<string, string>();
  for (const { rows } of sent?.tables ?? []) {
    let under = '';
    for (const { tag } of rows) {
      if (tag.startsWith('objective:')) under = tag;
      else if (tag.startsWith('action:')) order.set(tag, under);
    }
  }
  return order;
}

export function findDifferences(
  plan: ReadPlan,
  sent: SentDocument | null,
  now: PlanNow,
  today: IsoDate,
): Differences {
  const days = new Map<SentRow, NonNullable<SentTable['days']>>();
  for (const table of sent?.tables ?? []) {
    for (const row of table.rows) if (table.days !== undefined) days.set(row, table.days);
  }
  const asking: Asking = { now, days, today };
  const order = sentOrder(sent);
  let alreadyHere = 0;
  const found = plan.rows.flatMap((row) => {
    if (row.sent === null) return [addedRow(row, asking)];
    const changes = changesOfRow(row, row.sent, asking);
    alreadyHere += changes.alreadyHere;
    return [...changes.found, movedRow(row, order, now)];
  });
  const gone = plan.gone.map((row) => goneRow(row, now));
  return { found: [...found, ...gone].filter((each) => each !== null), alreadyHere };
}
