// What a laptop is called in what it gives out: a plain word, drawn once. Not the computer's own name,
// which often holds a person's or says what a thief would like to know.
import type { CoreContext } from '../../context.ts';
import { drawWord } from './passphrase.ts';

const settingName = 'device-label';

export function deviceLabel({ store, resourcesPath }: CoreContext): string {
  const known = store.local.readSetting(settingName);
  if (typeof known === 'string') return known;
  const label = `laptop ${drawWord(resourcesPath)}`;
  store.local.writeSetting(settingName, label);
  return label;
}
