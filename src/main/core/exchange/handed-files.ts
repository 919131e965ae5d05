// Files that came unasked: double-clicked, or dropped on the window. They wait here under a token until
// the page takes up one after the other; no path crosses to it.
import { extname } from 'node:path';
import { mostHandedFiles, type HandedFile } from '../../../shared/ipc/handed-file.contract.ts';
import { evidenceSheetExtensions } from '../../../shared/domain/evidence-sheet/extensions.ts';
import type { CoreContext } from '../context.ts';
import { bundleExtension, isBundleFile } from './bundle/choose-bundle.ts';
import { cardExtension } from './cards/open-card.ts';
import { reviewOfPlan } from './returned-plan/open-returned.ts';
import { nameOfFile, type ChosenFile } from './reading/chosen-file.ts';

interface Waiting extends HandedFile {
  readonly file: ChosenFile;
}

const queues = new WeakMap<CoreContext, readonly Waiting[]>();
const queueOf = (context: CoreContext): readonly Waiting[] => queues.get(context) ?? [];

function setQueue(context: CoreContext, queue: readonly Waiting[]): void {
  queues.set(context, queue);
  context.announce(['handed-files']);
}

type Told = Pick<HandedFile, 'kind' | 'reviewId'>;

async function toldOf(file: ChosenFile): Promise<Told> {
  const kind = await kindOf(file);
  const ofReview = kind === 'sheet' ? await reviewOfPlan(file) : null;
  return ofReview === null ? { kind } : { kind: 'plan', reviewId: ofReview };
}

async function kindOf(file: ChosenFile): Promise<HandedFile['kind']> {
  const extension = extname(nameOfFile(file)).slice(1).toLowerCase();
  if (extension === bundleExtension) return 'bundle';
  if (extension === cardExtension) return 'card';
  if (evidenceSheetExtensions.includes(extension)) return 'sheet';
  if (await isBundleFile(file)) return 'bundle';
  return extension === 'json' ? 'review-file' : 'other';
}

/** @returns false where so many wait already that one more would only be a mistake. */
export async function handOver(context: CoreContext, file: ChosenFile): Promise<boolean> {
  const told = await toldOf(file);
  const queue = queueOf(context);
  if (queue.length >= mostHandedFiles) return false;
  setQueue(context, [
    ...queue,
    { token: context.newId(), fileName: nameOfFile(file).slice(0, 255), ...told, file },
  ]);
  return true;
}

export const handedFiles = (context: CoreContext): HandedFile[] =>
  queueOf(context).map(({ file: _file, ...handed }) => handed);

/** Each is taken once. */
export function takeHandedFile(context: CoreContext, token: string): ChosenFile | null {
  const queue = queueOf(context);
  const found = queue.find((waiting) => waiting.token === token);
  if (found === undefined) return null;
  setQueue(
    context,
    queue.filter((waiting) => waiting !== found),
  );
  return found.file;
}
