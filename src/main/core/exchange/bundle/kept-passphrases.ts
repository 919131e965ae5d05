// The passphrases a laptop keeps for its reviews, so that the words are asked for once. They belong to
// this laptop and never go into a document or a bundle.
import { z } from '../../../../shared/lib/schema.ts';
import type { LocalStore } from '../../store/local-store.ts';

const settingName = 'bundle-passphrases';
const mostOfOneReview = 4;

const Kept = z.array(z.object({ reviewId: z.string(), passphrase: z.string() }));
type Kept = z.infer<typeof Kept>;

function read(local: LocalStore): Kept {
  const parsed = Kept.safeParse(local.readSetting(settingName));
  return parsed.success ? parsed.data : [];
}

/** The one a review's bundles are locked with, or null. */
export const keptPassphrase = (local: LocalStore, reviewId: string): string | null =>
  read(local).find((kept) => kept.reviewId === reviewId)?.passphrase ?? null;

/** Every one worth trying, each once. */
export const allKept = (local: LocalStore): string[] => [
  ...new Set(read(local).map(({ passphrase }) => passphrase)),
];

/**
 * @param role `ours` locks what is saved from now on; one that only opened a colleague's bundle does
 * so only where there was none.
 */
export function keepPassphrase(
  local: LocalStore,
  reviewId: string,
  passphrase: string,
  role: 'ours' | 'a-colleagues',
): void {
  const before = read(local);
  const others = before.filter((kept) => kept.reviewId !== reviewId);
  const known = before.filter((kept) => kept.reviewId === reviewId);
  if (role === 'a-colleagues' && known.some((kept) => kept.passphrase === passphrase)) return;
  const rest = known.filter((kept) => kept.passphrase !== passphrase);
  const entry = { reviewId, passphrase };
  const ofReview = role === 'ours' ? [entry, ...rest] : [...rest, entry];
  local.writeSetting(settingName, [...ofReview.slice(0, mostOfOneReview), ...others]);
}
