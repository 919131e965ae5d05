// The trust's look and templates through the dispatcher: taken, refused, used, undone, shared.
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Output } from '../../src/shared/ipc/contract.ts';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { everyDocument } from '../../src/shared/domain/our-documents.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';
import { goodTemplate, changed, hostileFiles } from '../support/hostile-word.ts';
import { pngLogo, jpegLogo } from '../support/logos.ts';
import { openWord, wordText } from '../documents/word-file.ts';

let core: TestCore;
let reviewId: ReviewId;
beforeEach(async () => {
  core = createTestCore();
  const opened = (await core.ask('review-file.open-sample', {})) as { reviewId: ReviewId };
  ({ reviewId } = opened);
});
afterEach(() => core.close());

const file = (name: string, bytes: Uint8Array): string => {
  const path = join(core.folder, name);
  writeFileSync(path, bytes);
  return path;
};
const read = () => core.ask('our-documents.read', {});
const placeOf = async (kindId: string): Promise<Output<'our-documents.read'>['places'][number]> => {
  const place = (await read()).places.find((each) => each.kindId === kindId);
  if (place === undefined) throw new Error(kindId);
  return place;
};
const plan = { kindId: 'action-plan', fileName: 'plan.docx' };
const choices = {
  audience: 'school',
  detail: 'full',
  isAnonymised: false,
  isDraft: false,
} as const;

async function savedPlan(format: 'docx' | 'pdf' = 'docx', isAnonymised = false): Promise<Buffer> {
  const path = join(core.folder, `saved.${format}`);
  core.answerDialogs(path);
  await core.ask('document.save', {
    reviewId,
    kindId: 'action-plan',
    choices: { ...choices, isAnonymised },
    format,
  });
  return readFileSync(path);
}

describe('the look', () => {
  test('our-documents.change-look keeps a name and a colour that can be read', async () => {
    await core.ask('our-documents.change-look', { trustName: 'Harbour Trust', colour: '#0b6e4f' });
    expect((await read()).look).toEqual({
      trustName: 'Harbour Trust',
      colour: '0B6E4F',
      logo: null,
    });
    expect(core.announced()).toContain('our-documents');
    const again = core.reopen();
    core = again;
    expect((await read()).look.colour).toBe('0B6E4F');
  });

  test('our-documents.change-look refuses what is no colour, or too light, and changes nothing', async () => {
    expect(await core.fails('our-documents.change-look', { colour: 'red' })).toEqual({
      name: 'not-a-colour',
    });
    expect(await core.fails('our-documents.change-look', { colour: '#FFCC00' })).toEqual({
      name: 'colour-too-light',
      contrast: 1.51,
      suggestion: '907300',
    });
    expect(await core.fails('our-documents.change-look', { logoAlternative: 'x' })).toEqual({
      name: 'no-logo',
    });
    expect((await read()).look.colour).toBeNull();
  });

  test('every letter typed is one step to undo', async () => {
    const first = await core.ask('our-documents.change-look', { trustName: 'H' });
    const second = await core.ask('our-documents.change-look', { trustName: 'Ha' });
    expect(second.step).toBe(first.step);
    await core.ask('our-documents.undo', { step: second.step });
    expect((await read()).look.trustName).toBe('');
  });

  test('our-documents.drop-logo takes PNG and JPEG by their content and leaves the rest out', async () => {
    await core.ask('our-documents.change-look', { trustName: 'Harbour Trust' });
    await core.ask('our-documents.drop-logo', {
      fileName: 'logo.txt',
      bytes: pngLogo(['Author: Me']),
    });
    const { logo } = (await read()).look;
    expect(logo).toMatchObject({
      type: 'png',
      width: 12,
      height: 6,
      alternative: 'Logo of Harbour Trust',
    });
    const kept = await core.ask('our-logo.read', {});
    expect(strFromU8(kept?.bytes ?? new Uint8Array(), true)).not.toContain('Author');
    await core.ask('our-documents.drop-logo', { fileName: 'x', bytes: jpegLogo('GPS 51.5') });
    const photo = await core.ask('our-logo.read', {});
    expect(photo?.type).toBe('jpeg');
    expect(strFromU8(photo?.bytes ?? new Uint8Array(), true)).not.toContain('GPS');
  });

  test('our-documents.choose-logo asks for a file, and can be thought better of', async () => {
    expect(await core.fails('our-documents.choose-logo', {})).toEqual({ name: 'cancelled' });
    core.answerDialogs(join(core.folder, 'nowhere.png'));
    expect(await core.fails('our-documents.choose-logo', {})).toMatchObject({
      name: 'file-unreadable',
    });
    core.answerDialogs(file('logo.png', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>')));
    expect(await core.fails('our-documents.choose-logo', {})).toEqual({
      name: 'logo-refused',
      reason: 'not-a-picture',
    });
    core.answerDialogs(file('big.png', new Uint8Array(3 * 1024 * 1024)));
    expect(await core.fails('our-documents.choose-logo', {})).toEqual({
      name: 'logo-refused',
      reason: 'too-large',
    });
    core.answerDialogs(file('logo.png', pngLogo([])));
    const { step } = await core.ask('our-documents.choose-logo', {});
    expect((await read()).look.logo).not.toBeNull();
    await core.ask('our-documents.undo', { step });
    expect((await read()).look.logo).toBeNull();
  });

  test('our-documents.drop-logo refuses a damaged picture or far too many pixels: logo-refused', async () => {
    const torn = pngLogo([]).slice(0, -20);
    const many = pngLogo([], 5_000, 1);
    const bent = pngLogo([]);
    bent[45] = (bent[45] ?? 0) ^ 255;
    for (const [bytes, reason] of [
      [torn, 'damaged'],
      [bent, 'damaged'],
      [many, 'too-many-pixels'],
    ] as const) {
      expect(await core.fails('our-documents.drop-logo', { fileName: 'x', bytes })).toEqual({
        name: 'logo-refused',
        reason,
      });
    }
    expect((await read()).look.logo).toBeNull();
  });

  test('our-documents.remove-logo takes it away, and back again', async () => {
    expect(await core.fails('our-documents.remove-logo', {})).toEqual({ name: 'no-logo' });
    await core.ask('our-documents.drop-logo', { fileName: 'x', bytes: pngLogo([]) });
    const { step } = await core.ask('our-documents.remove-logo', {});
    expect(await core.ask('our-logo.read', {})).toBeNull();
    await core.ask('our-documents.undo', { step });
    expect(await core.ask('our-logo.read', {})).not.toBeNull();
    expect(await core.fails('our-documents.undo', { step })).toEqual({
      name: 'another-step-since',
    });
  });

  test('name, colour and logo are in Word and PDF, and not in a document without names', async () => {
    await core.ask('our-documents.change-look', { trustName: 'Harbour Trust', colour: '0B6E4F' });
    await core.ask('our-documents.drop-logo', { fileName: 'x', bytes: pngLogo([]) });
    await core.ask('our-documents.change-look', { logoAlternative: 'A harbour & a hill' });
    const word = openWord(await savedPlan());
    expect(word.paths).toContain('word/media/our-logo.png');
    expect(word.part('word/header1.xml')).toContain('Harbour Trust');
    expect(word.part('word/header1.xml')).toContain('descr="A harbour &amp; a hill"');
    expect(word.styles).toContain('w:val="0B6E4F"');
    expect(word.document + word.styles).not.toMatch(/"(?:41536B|8A4322)"/);
    expect((await savedPlan('pdf')).toString()).toContain('<html');

    const plain = openWord(await savedPlan('docx', true));
    expect(plain.paths).not.toContain('word/media/our-logo.png');
    expect(plain.paths.map((path) => plain.part(path)).join('')).not.toContain('Harbour Trust');
  });
});

describe('a template', () => {
  test('template.drop says what it found, and document.save uses it', async () => {
    const { step, report } = await core.ask('template.drop', { ...plan, bytes: goodTemplate() });
    expect(report.found.find(({ path }) => path === 'objectives.actions')).toMatchObject({
      kind: 'list',
      places: ['body'],
    });
    expect(report.found.find(({ path }) => path === 'question')?.written).toBe('{{question}}');
    expect(report.found.some(({ kind }) => kind === 'unknown')).toBe(false);
    expect(report.missing).toEqual([]);
    const filled = openWord(await savedPlan());
    expect(wordText(filled)).toContain('School Improvement Action Plan');
    expect(filled.part('docProps/core.xml')).not.toContain('Office Manager');
    const { documents } = await core.ask('document.list', { reviewId });
    expect(documents.find(({ kindId }) => kindId === 'action-plan')?.template).toEqual({
      fileName: 'plan.docx',
      audiences: ['school'],
      details: ['full'],
    });
    await core.ask('our-documents.undo', { step });
    expect((await placeOf('action-plan')).template).toBeNull();
    expect(wordText(openWord(await savedPlan()))).not.toContain('School Improvement Action Plan');
  });

  test('of every document is the letterhead of those without one of their own', async () => {
    const bytes = goodTemplate('letterhead');
    await core.ask('template.drop', { kindId: everyDocument, fileName: 'paper.docx', bytes });
    expect(wordText(openWord(await savedPlan()))).toContain('Made for Senior leaders');
    const { documents } = await core.ask('document.list', { reviewId });
    expect(documents.find(({ kindId }) => kindId === 'action-plan')?.letterhead).toEqual({
      fileName: 'paper.docx',
    });
    // A letterhead names the school.
    expect(wordText(openWord(await savedPlan('docx', true)))).not.toContain('Made for');
  });

  test('names what is not known, what is in the wrong place, and what is missing', async () => {
    const bytes = changed((parts) => {
      const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
        .replaceAll('{{school}}', '{{scool}}')
        .replace('Strengths to protect', 'Led by {{lead}}')
        .replaceAll(/\{\{#actions\}\}|\{\{\/actions\}\}/gu, '');
      parts['word/document.xml'] = strToU8(xml);
    });
    const { report } = await core.ask('template.drop', { ...plan, bytes });
    const found = (written: string) => report.found.find((each) => each.written === written);
    expect(found('{{scool}}')).toMatchObject({ kind: 'unknown', hint: 'school', count: 1 });
    expect(found('{{lead}}')).toMatchObject({ kind: 'elsewhere', hint: 'actions' });
    expect(report.missing.map(({ name }) => name)).toEqual(['actions']);
    // What nobody knows stays as it was written.
    expect(wordText(openWord(await savedPlan()))).toContain('{{scool}}');
  });

  test('template.choose asks for a file; 200 MB are refused unread: template-refused', async () => {
    const kindId = 'action-plan';
    expect(await core.fails('template.choose', { kindId })).toEqual({ name: 'cancelled' });
    core.answerDialogs(join(core.folder, 'nowhere.docx'));
    expect(await core.fails('template.choose', { kindId })).toMatchObject({
      name: 'file-unreadable',
    });
    const huge = file('huge.docx', new Uint8Array(1));
    truncateSync(huge, 200 * 1024 * 1024);
    core.answerDialogs(huge);
    expect(await core.fails('template.choose', { kindId })).toEqual({
      name: 'template-refused',
      refusal: { why: 'too-large', megabytes: 200, limit: 20 },
    });
    expect(await core.fails('template.choose', { kindId: 'no such' })).toEqual({
      name: 'document-not-known',
    });
    core.answerDialogs(file('good.docx', goodTemplate()));
    expect((await core.ask('template.choose', { kindId })).fileName).toBe('good.docx');
  });

  test('template.drop of a document that is not known: document-not-known', async () => {
    const failure = await core.fails('template.drop', {
      kindId: 'no such',
      fileName: 'x',
      bytes: goodTemplate(),
    });
    expect(failure).toEqual({ name: 'document-not-known' });
  });

  test('template.remove and its undo; the file stays while an undo may want it', async () => {
    const { kindId } = plan;
    expect(await core.fails('template.remove', { kindId })).toEqual({ name: 'template-not-found' });
    await core.ask('template.drop', { ...plan, bytes: goodTemplate() });
    const { step } = await core.ask('template.remove', { kindId });
    expect((await placeOf(kindId)).template).toBeNull();
    await core.ask('our-documents.undo', { step });
    expect((await placeOf(kindId)).template?.report).not.toBeNull();
    const folder = join(core.folder, 'our-documents');
    expect(readdirSync(folder)).toHaveLength(1);
    for (let index = 0; index < 25; index += 1) {
      await core.ask('our-documents.change-look', { colour: `00000${index % 10}` });
    }
    await core.ask('template.remove', { kindId });
    for (let index = 0; index < 25; index += 1) {
      await core.ask('our-documents.change-look', { colour: `00000${index % 10}` });
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  test('whose file is damaged is said to be so, and our own design is used', async () => {
    await core.ask('template.drop', { ...plan, bytes: goodTemplate() });
    const folder = join(core.folder, 'our-documents');
    for (const name of readdirSync(folder)) truncateSync(join(folder, name), 100);
    expect((await placeOf('action-plan')).template?.report).toBeNull();
    expect(wordText(openWord(await savedPlan()))).not.toContain('School Improvement Action Plan');
    expect(await core.fails('template.save-copy', { kindId: 'action-plan' })).toEqual({
      name: 'template-not-found',
    });
  });

  test('template.save-copy gives it back as it came', async () => {
    const { kindId } = plan;
    await core.ask('template.drop', { ...plan, bytes: goodTemplate() });
    expect(await core.fails('template.save-copy', { kindId })).toEqual({ name: 'cancelled' });
    core.answerDialogs(join(core.folder, 'nowhere', 'x.docx'));
    expect(await core.fails('template.save-copy', { kindId })).toMatchObject({
      name: 'file-not-written',
    });
    const path = join(core.folder, 'copy.docx');
    core.answerDialogs(path);
    await core.ask('template.save-copy', { kindId });
    expect(new Uint8Array(readFileSync(path))).toEqual(goodTemplate());
  });

  test('template.save-starter is taken as it is, for every document', async () => {
    expect(await core.fails('template.save-starter', { kindId: 'no such' })).toEqual({
      name: 'document-not-known',
    });
    expect(await core.fails('template.save-starter', { kindId: everyDocument })).toEqual({
      name: 'cancelled',
    });
    core.answerDialogs(join(core.folder, 'nowhere', 'x.docx'));
    expect(await core.fails('template.save-starter', { kindId: everyDocument })).toMatchObject({
      name: 'file-not-written',
    });
    for (const { kindId } of (await read()).places) {
      const path = join(core.folder, `${kindId}.docx`);
      core.answerDialogs(path);
      await core.ask('template.save-starter', { kindId });
      const bytes = new Uint8Array(readFileSync(path));
      const { report } = await core.ask('template.drop', { kindId, fileName: 'x.docx', bytes });
      expect({ kindId, missing: report.missing }).toEqual({ kindId, missing: [] });
      const strange = report.found.filter(({ kind }) => kind === 'unknown' || kind === 'elsewhere');
      expect({ kindId, strange }).toEqual({ kindId, strange: [] });
    }
  });

  test('placeholder.list says what fills each from a review', async () => {
    const { kindId } = plan;
    expect(await core.fails('placeholder.list', { kindId: 'no such', reviewId: null })).toEqual({
      name: 'document-not-known',
    });
    const other = '01J9ZZZZZZZZZZZZZZZZZZZZZZ';
    expect(await core.fails('placeholder.list', { kindId, reviewId: other })).toEqual({
      name: 'review-not-found',
    });
    const all = await core.ask('placeholder.list', { kindId, reviewId });
    expect(all.find(({ name }) => name === 'school')?.now).toBe('Larkfield Primary School');
    const actions = all.find(({ name }) => name === 'actions');
    expect(Number(actions?.now)).toBeGreaterThan(0);
    expect(actions?.fields.find(({ name }) => name === 'number')?.now).toBe('1.1');
    const bare = await core.ask('placeholder.list', { kindId: everyDocument, reviewId: null });
    expect(bare.every(({ now }) => now === null)).toBe(true);
  });
});

test('template.drop refuses every hostile file, each for its own reason: template-refused', async () => {
  await core.ask('template.drop', { ...plan, bytes: goodTemplate() });
  const before = await read();
  for (const [name, make, why] of hostileFiles) {
    const failure = await core.fails('template.drop', { ...plan, bytes: make() });
    expect({ name, failure }).toMatchObject({
      name,
      failure: { name: 'template-refused', refusal: { why } },
    });
  }
  expect(await read()).toEqual(before);
});

describe('the same on every laptop', () => {
  async function shared(): Promise<string> {
    const path = join(core.folder, 'trust.fieldfare-documents');
    core.answerDialogs(path);
    await core.ask('our-documents.save-file', {});
    return path;
  }
  async function fill(): Promise<void> {
    await core.ask('our-documents.change-look', { trustName: 'Harbour Trust', colour: '0B6E4F' });
    await core.ask('our-documents.drop-logo', { fileName: 'x', bytes: pngLogo([]) });
    await core.ask('template.drop', { ...plan, bytes: goodTemplate() });
  }

  test('our-documents.save-file and our-documents.open-file carry all of it to another laptop', async () => {
    expect(await core.fails('our-documents.save-file', {})).toEqual({ name: 'nothing-to-share' });
    await fill();
    expect(await core.fails('our-documents.save-file', {})).toEqual({ name: 'cancelled' });
    core.answerDialogs(join(core.folder, 'nowhere', 'x'));
    expect(await core.fails('our-documents.save-file', {})).toMatchObject({
      name: 'file-not-written',
    });
    const path = await shared();
    const other = createTestCore();
    try {
      expect(await other.fails('our-documents.open-file', {})).toEqual({ name: 'cancelled' });
      other.answerDialogs(path);
      const opened = await other.ask('our-documents.open-file', {});
      expect(opened).toMatchObject({ templates: 1, hasLogo: true });
      const [mine, theirs] = [await read(), await other.ask('our-documents.read', {})];
      expect(theirs.look).toEqual(mine.look);
      expect(await other.ask('our-logo.read', {})).toEqual(await core.ask('our-logo.read', {}));
      expect(
        theirs.places.find(({ kindId }) => kindId === 'action-plan')?.template?.report,
      ).toEqual((await placeOf('action-plan')).template?.report);
      await other.ask('our-documents.undo', { step: opened.step });
      expect((await other.ask('our-documents.read', {})).look.trustName).toBe('');
    } finally {
      other.close();
    }
  });

  test('our-documents.open-file refuses what is not whole, and changes nothing', async () => {
    await fill();
    const path = await shared();
    const whole = new Uint8Array(readFileSync(path));
    const before = await read();
    const failsWith = async (bytes: Uint8Array): Promise<unknown> => {
      core.answerDialogs(file('other', bytes));
      return core.fails('our-documents.open-file', {});
    };
    const rewritten = (change: (files: Record<string, Uint8Array>) => void): Uint8Array => {
      const files = unzipSync(whole);
      change(files);
      return zipSync(files);
    };
    const listed = (from: string | RegExp, to: string): Uint8Array =>
      rewritten((files) => {
        const list = strFromU8(files['our-documents.json'] ?? new Uint8Array());
        files['our-documents.json'] = strToU8(list.replace(from, to));
      });
    core.answerDialogs(join(core.folder, 'nowhere'));
    expect(await core.fails('our-documents.open-file', {})).toMatchObject({
      name: 'file-unreadable',
    });
    expect(await failsWith(goodTemplate())).toEqual({ name: 'not-our-documents' });
    expect(await failsWith(strToU8('{}'))).toEqual({ name: 'not-our-documents' });
    expect(await failsWith(whole.slice(0, whole.length / 2))).toEqual({
      name: 'not-our-documents',
    });
    expect(await failsWith(listed('"formatVersion": 1', '"formatVersion": 2'))).toEqual({
      name: 'our-documents-newer',
      formatVersion: 2,
      known: 1,
    });
    expect(await failsWith(listed('"0B6E4F"', '"FFFFFF"'))).toEqual({
      name: 'our-documents-damaged',
    });
    expect(await failsWith(rewritten((files) => void delete files['logo.png']))).toEqual({
      name: 'our-documents-damaged',
    });
    const hostile = changed((parts) => void (parts['word/vbaProject.bin'] = strToU8('x')));
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update(hostile).digest('hex');
    expect(
      await failsWith(
        rewritten((files) => {
          const list = strFromU8(files['our-documents.json'] ?? new Uint8Array());
          files['our-documents.json'] = strToU8(
            list.replace(/("fileName": "plan\.docx",\s*"sha256": ")[\da-f]+/u, `$1${hash}`),
          );
          files[`templates/${hash}.docx`] = hostile;
        }),
      ),
    ).toEqual({ name: 'template-refused', fileName: 'plan.docx', refusal: { why: 'macros' } });
    expect(await read()).toEqual(before);
    expect(existsSync(join(core.folder, 'our-documents'))).toBe(true);
  });
});
