// A person with a keyboard alone: keys, text, and where the focus is after them.
import { expect, type Locator, type Page } from '@playwright/test';

type Role = Parameters<Page['getByRole']>[0];
type Name = string | RegExp;

/** @param page the page of the application, once it has started */
export function keyboardOf(page: () => Page) {
  const press = (keys: string) => page().keyboard.press(keys);
  const type = (text: string) => page().keyboard.type(text);

  const focusedOn = (role: Role, name: Name, within: Page | Locator = page()) =>
    within.getByRole(role, { name, exact: typeof name === 'string' }).and(page().locator(':focus'));

  /** The focus is on this, at once or as soon as the screen has settled. */
  const isOn = (role: Role, name: Name, within: Page | Locator = page()) =>
    expect(focusedOn(role, name, within), `focus on ${String(name)}`).toBeAttached();

  const isOnHeading = (name: Name) =>
    expect(page().getByRole('heading', { level: 1, name })).toBeFocused();

  /** Goes on by Tab, as far as a person would have the patience to. */
  async function tabTo(role: Role, name: Name, { most = 25, keys = 'Tab' } = {}): Promise<void> {
    const wanted = focusedOn(role, name);
    for (let times = 0; times < most; times += 1) {
      await press(keys);
      if ((await wanted.count()) > 0) return;
    }
    const now = await page().locator(':focus').ariaSnapshot();
    throw new Error(`${String(name)} was not reached in ${most} presses of ${keys}; on: ${now}`);
  }

  /** To a screen of the review by the search that every screen has. */
  async function goTo(screen: string): Promise<void> {
    await press('Control+K');
    await isOn('searchbox', 'Search notes, findings, actions and screens');
    await type(screen);
    await expect(page().getByRole('option', { name: screen }).first()).toBeVisible();
    await press('Enter');
  }

  /** Types a date into its parts, day first; the keys are on the day. */
  const typeDate = (date: string): Promise<void> => {
    const [year, month, day] = date.split('-');
    return type(`${day}${month}${year}`);
  };

  return { press, type, isOn, isOnHeading, tabTo, goTo, typeDate };
}
