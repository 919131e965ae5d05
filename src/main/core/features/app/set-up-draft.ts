// Keeps the answers of a set-up that has been begun, on this laptop alone.
import { KeptSetUp, SetUpDraft } from '../../../../shared/domain/set-up-draft.ts';
import type { LocalStore } from '../../store/local-store.ts';

const keptAs = 'set-up';

/** What another version kept loses the answers that no longer fit, and keeps the others. */
export function readSetUpDraft(local: LocalStore): KeptSetUp | null {
  const kept = local.readSetting(keptAs);
  if (typeof kept !== 'object' || kept === null) return null;
  const fields = new Map<string, unknown>(Object.entries(kept));
  const fitting = Object.entries(SetUpDraft.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(fields.get(name));
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return KeptSetUp.parse(Object.fromEntries(fitting));
}

export const keepSetUpDraft = (local: LocalStore, draft: SetUpDraft | null): void =>
  local.writeSetting(keptAs, draft);
