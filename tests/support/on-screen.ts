// What a person does on the screen, for the tests that drive the real application.
import { expect, type Locator, type Page } from '@playwright/test';

/** Ticks (or picks) a box by its words: the input itself is hidden under its drawn mark. */
export const pickByWords = (within: Page | Locator, words: string): Promise<void> =>
  within.getByText(words, { exact: true }).click();

/** Types a date into the parts of a date field, day first; the parts hand the keys on. */
export async function typeDate(within: Page | Locator, label: string, date: string): Promise<void> {
  const field = within.getByRole('group', { name: label, exact: true });
  await field.getByRole('spinbutton', { name: /^day/ }).click();
  const [year, month, day] = date.split('-');
  await field.page().keyboard.type(`${day}${month}${year}`);
}

/** Chooses from a list that opens under its field. */
export async function choose(
  page: Page,
  within: Page | Locator,
  label: string,
  option: string,
): Promise<void> {
  await within.getByRole('button', { name: label }).last().click();
  await page.getByRole('option', { name: option }).first().click();
}

/** The quiet mark in the bar says that everything typed is on the disk. */
export async function allIsSaved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(/^Saved \d\d:\d\d$/);
}
