// Capture at speed in the real window: a note filed within moments of its last word, notes split and
// merged by keys and by mouse, photos covered before anything is kept, text from elsewhere tidied.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { paths } from '../../src/renderer/api/paths.ts';
import { ReviewId } from '../../src/shared/domain/ids.ts';
import { cleanJpeg } from '../../src/shared/domain/photo/clean-jpeg.ts';
import { removeProfile, startApp, type RunningApp } from '../support/app.ts';
import { violationsOf } from '../support/axe.ts';
import { photoBytes } from '../support/photos.ts';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let running: RunningApp;
let reviewId: ReviewId;
const page = () => running.page;
const box = () =>
  page()
    .getByRole('textbox', { name: /What you saw/ })
    .first();
const rows = () => page().locator('[data-note]');
const rowWith = (words: string) => rows().filter({ hasText: words });
const dialog = () => page().getByRole('dialog', { name: 'Cover faces and names' });
const covers = () => dialog().getByRole('button', { name: /^Cover \d/ });
/** Of the message that tells of it; older ones may still stand beside it. */
const undo = (told: RegExp) =>
  page()
    .getByRole('alertdialog')
    .filter({ hasText: told })
    .getByRole('button', { name: 'Undo', exact: true })
    .click();
const notes = async () =>
  (await running.ask('evidence.list', { reviewId, limit: 500 })).notes.map((note) => note);
const photoFiles = () => {
  const folder = join(running.profile, 'data', 'photos');
  return readdirSync(folder).map((name) => new Uint8Array(readFileSync(join(folder, name))));
};

test.beforeAll(async () => {
  running = await startApp();
  reviewId = ReviewId.parse((await running.ask('review-file.open-sample', {})).reviewId);
  await page().evaluate((address) => {
    location.hash = `#${address}`;
  }, paths.capture(reviewId));
  await expect(box()).toBeVisible();
});
test.afterAll(async () => {
  expect(running.complaints).toEqual([]);
  await running.quit();
  removeProfile(running.profile);
});

/** A picture red all over, as a phone might have taken it. */
const redPicture = (type: string): Promise<number[]> =>
  page().evaluate(async (kind) => {
    const canvas = document.createElement('canvas');
    canvas.width = 2_400;
    canvas.height = 1_200;
    const drawing = canvas.getContext('2d')!;
    drawing.fillStyle = '#ff0000';
    drawing.fillRect(0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, kind));
    return [...new Uint8Array(await blob!.arrayBuffer())];
  }, type);

test('a note is marked and filed by keys in under five seconds after its last word', async () => {
  await box().click();
  await page().keyboard.type('Pupils chose the harder question by themselves.');
  const lastWord = Date.now();
  await page().keyboard.press('Alt+s');
  await page().keyboard.press('Alt+1');
  await page().keyboard.press('Control+1');
  await page().keyboard.press('Control+Enter');
  await expect(
    page()
      .getByRole('status')
      .filter({ hasText: /^Note filed/ }),
  ).toBeVisible();
  const took = Date.now() - lastWord;
  await expect(box()).toBeFocused();
  await expect(box()).toHaveValue('');
  const [note] = (await notes()).filter(({ description }) =>
    description.startsWith('Pupils chose'),
  );
  expect(note).toMatchObject({ kind: 'strength', sourceKind: 'seen', binned: null });
  expect(note?.links).toHaveLength(1);
  // A person's five keys included; what the machine takes of it is a fraction of that.
  expect(took).toBeLessThan(5_000);
  test.info().annotations.push({ type: 'last word to filed', description: `${took} ms` });
});

test('a note is split at the cursor by keys, and one undo makes it one again', async () => {
  await box().fill('Owls in the display. Herons in the books.');
  await box().press('Control+Enter');
  await expect(rowWith('Owls in the display')).toBeVisible();
  await rowWith('Owls in the display').focus();
  await page().keyboard.press('Enter');
  const text = page().locator('[data-note-editor] textarea').first();
  await expect(text).toBeFocused();
  await text.press('Home');
  for (let step = 0; step < 'Owls in the display.'.length; step += 1) {
    await text.press('ArrowRight');
  }
  await text.press('Control+Shift+Enter');
  await expect(page().getByText('The note is now two')).toBeVisible();
  await expect(rows().getByText('Owls in the display.', { exact: true })).toBeVisible();
  await expect(rows().getByText('Herons in the books.', { exact: true })).toBeVisible();
  await undo(/now two/);
  await expect(rowWith('Owls in the display. Herons in the books.')).toBeVisible();
});

test('notes are chosen and merged by keys, and put back by one undo', async () => {
  for (const words of ['Finches first.', 'Starlings second.']) {
    await box().fill(words);
    await box().press('Control+Enter');
    await expect(rowWith(words)).toBeVisible();
  }
  await rowWith('Starlings second.').focus();
  await page().keyboard.press('Space');
  await expect(rowWith('Starlings second.')).toHaveAttribute('aria-selected', 'true');
  const bar = page().getByRole('region', { name: 'Chosen notes' });
  await expect(bar).toContainText('1 note chosen');
  await rowWith('Finches first.').hover();
  await rowWith('Finches first.')
    .getByRole('button', { name: /^Choose/ })
    .click();
  await expect(bar).toContainText('2 notes chosen');
  expect(await violationsOf(page())).toEqual([]);
  await page().keyboard.press('Control+m');
  await expect(page().getByText('2 notes merged into one')).toBeVisible();
  await expect(rowWith('Finches first.')).toContainText('Starlings second.');
  await expect(bar).toBeHidden();
  await undo(/merged into one/);
  await expect(rowWith('Starlings second.')).not.toContainText('Finches first.');

  // What is said about it keeps clear of the bar's buttons, and of a dialog's.
  const said = page().getByRole('region', { name: 'What just happened' });
  await rowWith('Finches first.').hover();
  await rowWith('Finches first.')
    .getByRole('button', { name: /^Move to bin/ })
    .click();
  await rowWith('Starlings second.').focus();
  await page().keyboard.press('Space');
  await expect(bar).toBeVisible();
  const [message, buttons] = [(await said.boundingBox())!, (await bar.boundingBox())!];
  expect(message.y + message.height).toBeLessThanOrEqual(buttons.y);
  await page().keyboard.press('Control+k');
  await expect(page().getByRole('dialog')).toBeVisible();
  expect((await said.boundingBox())!.y).toBeLessThan(40);
  await page().keyboard.press('Escape');
  await expect(page().getByRole('dialog')).toBeHidden();
  await rowWith('Starlings second.').press('Escape');
});

test('a photo is kept only with its covers burnt in, its description and the word that all is covered', async () => {
  await box().fill('A display of rivers.');
  const bytes = await redPicture('image/png');
  await page()
    .locator('[data-note-box] input[type="file"]')
    .setInputFiles({ name: 'IMG_1.png', mimeType: 'image/png', buffer: Buffer.from(bytes) });
  await expect(dialog()).toBeVisible();
  const board = dialog().getByRole('group', { name: 'The photo, with its covers' });
  const at = (await board.boundingBox())!;
  await page().mouse.move(at.x + at.width * 0.1, at.y + at.height * 0.1);
  await page().mouse.down();
  await page().mouse.move(at.x + at.width * 0.3, at.y + at.height * 0.4, { steps: 4 });
  await page().mouse.up();
  await expect(covers()).toHaveCount(1);

  await dialog().getByRole('button', { name: 'Add a cover' }).click();
  await expect(covers()).toHaveCount(2);
  await expect(covers().nth(1)).toBeFocused();
  await page().keyboard.press('Control+ArrowRight');
  await page().keyboard.press('Control+ArrowRight');
  await page().keyboard.press('Control+ArrowRight');
  await page().keyboard.press('Shift+ArrowDown');
  await expect(covers().nth(1)).toHaveAccessibleName(/73 % from the left.*21 % high/);
  await dialog().getByRole('button', { name: 'Add a cover' }).click();
  await page().keyboard.press('Delete');
  await expect(covers()).toHaveCount(2);
  expect(await violationsOf(page())).toEqual([]);

  const act = dialog().getByRole('button', { name: 'Add photo' });
  await act.click();
  await expect(dialog().getByText('Say what the photo shows.')).toBeVisible();
  await dialog().getByRole('textbox').fill('Timeline of rivers, Year 4 corridor');
  await act.click();
  await expect(dialog().getByText(/Look at the whole photo/)).toBeVisible();
  expect(await running.ask('photo.list', { reviewId })).toEqual([]);
  await dialog().getByText('no face and no name can be seen').click();
  await act.click();
  await expect(dialog()).toBeHidden();

  const [kept, ...others] = photoFiles();
  expect(others).toEqual([]);
  expect(cleanJpeg(kept!)).toEqual({ ok: true, value: { width: 2_000, height: 1_000 } });
  const colours = await page().evaluate(
    async (file) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(file)]));
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      const drawing = canvas.getContext('2d')!;
      drawing.drawImage(picture, 0, 0);
      const isRed = (x: number, y: number): boolean =>
        drawing.getImageData(x * picture.width, y * picture.height, 1, 1).data[0]! > 200;
      return [isRed(0.2, 0.25), isRed(0.8, 0.5), isRed(0.5, 0.9), isRed(0.05, 0.05)];
    },
    [...kept!],
  );
  expect(colours).toEqual([false, false, true, true]);

  const small = page().getByRole('button', { name: 'Photo: Timeline of rivers, Year 4 corridor' });
  await expect(small.getByRole('img')).toBeVisible();
  await box().press('Control+Enter');
  const row = rowWith('A display of rivers.');
  await expect(row.getByRole('img', { name: /Timeline of rivers/ })).toBeVisible();
});

test('a photo is looked at, put into better words, binned and brought back', async () => {
  const row = rowWith('A display of rivers.');
  await row.getByRole('button', { name: /^Photo:/ }).click();
  const viewer = page().getByRole('dialog', { name: 'Photo' });
  await expect(viewer.getByRole('img')).toBeVisible();
  expect(await violationsOf(page())).toEqual([]);
  await viewer.getByRole('textbox').fill('Timeline of six rivers');
  await expect
    .poll(async () => (await running.ask('photo.list', { reviewId }))[0]?.description)
    .toBe('Timeline of six rivers');
  await viewer.getByRole('button', { name: 'Move to bin' }).click();
  await expect(row.getByRole('button', { name: /^Photo:/ })).toBeHidden();
  expect((await running.ask('bin.list', { reviewId })).some(({ kind }) => kind === 'photo')).toBe(
    true,
  );
  await undo(/Photo moved to the bin/);
  await expect(row.getByRole('button', { name: /^Photo: Timeline of six rivers/ })).toBeVisible();
});

/** As a paste or a drop hands it over. */
const hand = (
  how: 'paste' | 'drop',
  files: { name: string; type: string; bytes: number[] }[],
  text: string,
) =>
  box().evaluate(
    (target, given) => {
      const data = new DataTransfer();
      for (const { name, type, bytes } of given.files) {
        data.items.add(new File([new Uint8Array(bytes)], name, { type }));
      }
      if (given.text !== '') data.setData('text/plain', given.text);
      const parts = { bubbles: true, cancelable: true };
      target.focus();
      target.dispatchEvent(
        given.how === 'paste'
          ? new ClipboardEvent('paste', { ...parts, clipboardData: data })
          : new DragEvent('drop', { ...parts, dataTransfer: data }),
      );
    },
    { how, files, text },
  );

test('pictures are taken by paste and by drop; what is none, or hostile, is refused in words', async () => {
  const jpeg = {
    name: 'a.jpg',
    type: 'image/jpeg',
    bytes: [...photoBytes({ width: 64, height: 64, exif: 'GPS 50.3' })],
  };
  for (const how of ['paste', 'drop'] as const) {
    await hand(how, [jpeg], '');
    await expect(dialog()).toBeVisible();
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog()).toBeHidden();
  }
  const bomb = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 1, 0, 0,
    0, 1, 0, 0,
  ];
  const refused: readonly [string, number[], RegExp][] = [
    ['bomb.png', bomb, /pixels/],
    ['cut.jpg', [...photoBytes()].slice(0, 60), /not a picture|damaged/],
    ['x.svg', [...Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')], /drawing file/],
    ['x.png', [...Buffer.from('hello')], /not a picture/],
  ];
  for (const [name, bytes, says] of refused) {
    await hand('drop', [{ name, type: 'image/png', bytes }], '');
    await expect(page().getByText(says).last()).toBeVisible();
    await expect(dialog()).toBeHidden();
  }
  expect(photoFiles()).toHaveLength(1);
});

test('text from Word is tidied, and a long one is offered as several notes', async () => {
  await box().fill('');
  const first = `Pupils\u00a0sorted sources by themselves and ${'explained each of their choices, '.repeat(5)}clearly.`;
  const second = `\uf0b7\tBooks show ${'the words that were taught in the autumn, '.repeat(4)}as well.`;
  await hand('paste', [], `${first}\r\n\r\n${second}`);
  await expect(box()).toHaveValue(/^Pupils sorted[^]*\n\n- Books show/);
  await page().getByRole('button', { name: 'File as 2 notes' }).click();
  await expect(page().getByText('2 notes filed')).toBeVisible();
  await expect(box()).toHaveValue('');
  const filed = (await notes()).map(({ description }) => description);
  expect(filed.filter((text) => /^(?:Pupils sorted|- Books show)/.test(text))).toHaveLength(2);
});
