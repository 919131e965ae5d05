// Cards between test cores: made and exchanged by asking for them as the page does.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KnownCard, OpenedCard } from '../../src/shared/ipc/card.contract.ts';
import { ownKeys, type OwnKeys } from '../../src/main/core/exchange/cards/own-keys.ts';
import type { TestCore } from './test-core.ts';

const folder = mkdtempSync(join(tmpdir(), 'fieldfare-cards-'));
let count = 0;

export const newCardPath = (): string => join(folder, `card-${(count += 1)}.fieldfare-card`);

export function cardFile(content: object | string): string {
  const path = newCardPath();
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

export const cardIn = (path: string): Record<string, unknown> =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

/** Saves the card of whoever uses this laptop. */
export async function saveCard(
  core: TestCore,
  name: string,
  school = 'Larkfield Primary School',
): Promise<string> {
  await core.ask('card.describe-own', { name, school });
  const path = newCardPath();
  core.answerDialogs(path);
  await core.ask('card.save', {});
  return path;
}

export function openCard(core: TestCore, path: string): Promise<OpenedCard> {
  core.answerDialogs(path);
  return core.ask('card.open', {});
}

export async function keepCard(core: TestCore, path: string, isChecked = true): Promise<KnownCard> {
  const { token } = await openCard(core, path);
  return core.ask('card.keep', { token, isChecked, instead: null });
}

export async function keysOf(core: TestCore): Promise<OwnKeys> {
  const keys = await ownKeys(core.core.context);
  if (!keys.ok) throw new Error(keys.failure.name);
  return keys.value;
}
