// Reads a sample charter file (`fieldfare-sample-charter`) as a lens: its themes become groups, its
// commitments items. A charter that we ship ourselves keeps the id it has there.
import {
  Lens,
  itemsOf,
  type LensGroup,
  type LensItem,
  type LensScaleStep,
} from '../../../../shared/domain/lens.ts';
import { isRealDate } from '../../../../shared/domain/dates.ts';
import { z } from '../../../../shared/lib/schema.ts';
import type { CharterContent } from '../charter-content.ts';
import { countLists, type Counts } from '../count-by-kind.ts';
import { derivedId } from '../reading/derived-id.ts';
import type { FileNotes } from '../reading/file-notes.ts';
import type { PlainObject } from '../reading/plain-json.ts';
import { createRecordReader, type RecordReader } from '../reading/record-reader.ts';
import { keptPartsOf, takeHeading } from './kept-parts.ts';
import { slugOf } from './slug.ts';

/** States in the order of a charter: kept, partly kept, not kept, not looked at; then any others. */
const looks = [
  { colourToken: 'good', patternToken: 'solid' },
  { colourToken: 'mind', patternToken: 'half' },
  { colourToken: 'alarm', patternToken: 'stripes' },
  { colourToken: 'ink-soft', patternToken: 'outline' },
  { colourToken: 'structure', patternToken: 'dots' },
] as const;

const gradeRule = {
  inPeerReview: 'set-by-people',
  reason:
    'A status says how far a commitment is kept, not how good a school is. Where only staff can say, ask them before setting one.',
} as const;

/** Names of things within one list: like the file's own where that can be, and no two the same. */
function createNames(): (reader: RecordReader, fallback: string) => string {
  const used = new Set<string>();
  return (reader, fallback) => {
    const own = reader.line('id');
    const slug = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(own) ? own : slugOf(own, fallback);
    let name = slug;
    for (let again = 2; used.has(name); again += 1) name = `${slug}-${again}`;
    used.add(name);
    if (name !== own && own !== '')
      reader.keep('id', own, used.has(own) ? 'usedTwice' : 'doesNotFit');
    return name;
  };
}

interface Labelled {
  readonly id: string;
  readonly label: string;
}

function readLabelled(readers: readonly RecordReader[], fallback: string): Labelled[] {
  const nameOf = createNames();
  return readers.map((reader, index) => {
    const id = nameOf(reader, `${fallback}-${index + 1}`);
    return { id, label: reader.line('label') || id };
  });
}

function readItem(reader: RecordReader, id: string, evidenceTypes: ReadonlySet<string>): LensItem {
  const commitment = reader.text('commitment');
  if (commitment.trim() === '') reader.wrongShape('commitment', 'is missing');
  const evidenceType = reader.line('evidenceType');
  const isKnown = evidenceTypes.has(evidenceType);
  if (evidenceType !== '' && !isKnown) reader.keep('evidenceType', evidenceType, 'notInFile');
  const signs = reader.texts('evidenceWouldShow').filter((sign) => sign.trim() !== '');
  const voice = reader.text('staffVoiceStatement');
  const checkEvery = reader.value('checkEvery', z.enum(['term', 'year']));
  return {
    id,
    name: commitment.slice(0, 1_000).trim() || id,
    prompt: commitment.trim() === '' ? id : commitment,
    ...(signs.length > 0 ? { signs } : {}),
    ...(isKnown ? { evidenceType } : {}),
    staffVoiceStatement: voice.trim() === '' ? null : voice,
    ...(checkEvery === null ? {} : { checkEvery }),
  };
}

/** The order is told by the place in the lens; the number itself is kept. */
function readOrder(reader: RecordReader): number | null {
  const order = reader.value('order', z.number());
  if (order !== null) reader.keepSilently('order', order);
  return order;
}

function readGroups(top: RecordReader, evidenceTypes: ReadonlySet<string>): LensGroup[] {
  const nameOfTheme = createNames();
  const groups = new Map<string, { id: string; name: string; items: LensItem[] }>();
  for (const [index, reader] of top.records('themes').entries()) {
    const said = reader.peek('id');
    const ref = typeof said === 'string' || typeof said === 'number' ? String(said) : '';
    const id = nameOfTheme(reader, `theme-${index + 1}`);
    if (!groups.has(ref)) groups.set(ref, { id, name: reader.line('label') || id, items: [] });
  }
  const nameOfItem = createNames();
  const readers = top.records('items').map((reader, index) => ({
    reader,
    place: readOrder(reader) ?? index + 1,
  }));
  for (const [index, { reader }] of readers.toSorted((a, b) => a.place - b.place).entries()) {
    const item = readItem(reader, nameOfItem(reader, `item-${index + 1}`), evidenceTypes);
    const theme = reader.line('theme');
    const known = groups.get(theme);
    if (known === undefined && theme !== '') reader.keep('theme', theme, 'notInFile');
    const group = known ?? groups.get('') ?? { id: 'other-commitments', name: 'Other', items: [] };
    if (known === undefined) groups.set('', group);
    group.items.push(item);
  }
  // A theme without commitments has nothing to tag with; the file's own list of themes is kept.
  return [...groups.values()].filter(({ items }) => items.length > 0);
}

/** "2026-09" is in force from its first day; a version that is no date says nothing of when. */
function inForceFrom(version: string): string {
  for (const date of [version, `${version}-01`, `${version}-01-01`])
    if (isRealDate(date)) return date;
  return '2000-01-01';
}

const commitmentsOf = (lens: Lens): string =>
  JSON.stringify(itemsOf(lens).map(({ id, prompt }) => [id, prompt]));

export function readCharter(
  file: PlainObject,
  notes: FileNotes,
  shipped: readonly Lens[],
): CharterContent {
  const top = createRecordReader(file, '', notes);
  const heading = takeHeading(top);
  const title = top.line('title');
  const version = top.line('version') || '1';
  if (title.trim() === '') notes.wrongShape('title', 'is missing');
  const evidenceTypes = readLabelled(top.records('evidenceTypes'), 'evidence');
  const scale = readLabelled(top.records('statusScale'), 'step').map(
    (step, index): LensScaleStep => ({
      ...step,
      order: index + 1,
      ...(looks[Math.min(index, looks.length - 1)] ?? looks[0]),
    }),
  );
  const groups = readGroups(top, new Set(evidenceTypes.map(({ id }) => id)));
  if (groups.length === 0) notes.wrongShape('items', 'holds no commitment');

  const slug = slugOf(title.split(':')[0] ?? '', 'charter');
  const draft = {
    id: `${slug}-${slugOf(version, '1')}`,
    title: title.trim() || slug,
    publisher: top.line('publisher').trim() || 'Opened from a file',
    version,
    inForceFrom: inForceFrom(version),
    supersededOn: null,
    licence: '',
    sourceName: '',
    groups,
    evidenceTypes,
    scale,
    gradeRule,
    note: typeof heading['note'] === 'string' ? heading['note'] : '',
  };
  const parsed = Lens.safeParse(draft);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) notes.wrongShape(issue.path.join('.'), 'does not fit');
  }
  const lens = parsed.success ? parsed.data : (draft as Lens);
  const same = parsed.success
    ? shipped.find((known) => commitmentsOf(known) === commitmentsOf(lens))
    : undefined;
  const parts = { ...top.leftovers(), themes: file['themes'] };
  return {
    documentId: derivedId(JSON.stringify([title, version]), 'charter', ''),
    lens: same === undefined ? lens : { ...lens, id: same.id },
    keptParts: keptPartsOf(parts, heading),
  };
}

export const countCharterFile = (file: PlainObject): Counts =>
  countLists(file, [
    ['lensGroups', 'themes'],
    ['lensItems', 'items'],
    ['evidenceTypes', 'evidenceTypes'],
    ['scaleSteps', 'statusScale'],
  ]);
