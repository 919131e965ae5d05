// What this laptop remembers of how the trust's documents look, with the states before it, so that each
// change can be undone. Changed here and nowhere else.
import {
  OurDocuments,
  plainLook,
  type KeptTemplate,
} from '../../../../shared/domain/our-documents.ts';
import { z } from '../../../../shared/lib/schema.ts';
import type { CoreContext } from '../../context.ts';

const settingName = 'our-documents';
const mostSteps = 20;

const Kept = z.object({
  now: OurDocuments,
  /** Newest last: each says how things stood before the step of that name. */
  before: z.array(
    z.object({ step: z.string(), state: OurDocuments, isTyping: z.boolean().default(false) }),
  ),
});
type Kept = z.infer<typeof Kept>;

const nothing: Kept = { now: { look: plainLook, templates: [] }, before: [] };

function read({ store }: CoreContext): Kept {
  const parsed = Kept.safeParse(store.local.readSetting(settingName));
  return parsed.success ? parsed.data : nothing;
}

export const ourDocuments = (context: CoreContext): OurDocuments => read(context).now;

const filesOf = ({ look, templates }: OurDocuments): string[] => [
  ...(look.logo === null ? [] : [look.logo.sha256]),
  ...templates.map(({ sha256 }) => sha256),
];

function write(context: CoreContext, kept: Kept): void {
  context.store.local.writeSetting(settingName, kept);
  // What an undo may bring back stays.
  const states = [kept.now, ...kept.before.map(({ state }) => state)];
  context.ourFiles.keepOnly(new Set(states.flatMap(filesOf)));
  context.announce(['our-documents']);
}

/**
 * @param isTyping one letter after the other is one step.
 * @returns the step by which it is undone.
 */
export function changeOurDocuments(
  context: CoreContext,
  change: (now: OurDocuments) => OurDocuments,
  isTyping = false,
): string {
  const { now, before } = read(context);
  const last = before.at(-1);
  if (isTyping && last?.isTyping === true) {
    write(context, { now: change(now), before });
    return last.step;
  }
  const step = context.newId();
  write(context, {
    now: change(now),
    before: [...before, { step, state: now, isTyping }].slice(-mostSteps),
  });
  return step;
}

/** @returns false where another step came after it, or it was undone already. */
export function undoOurDocuments(context: CoreContext, step: string): boolean {
  const { before } = read(context);
  const last = before.at(-1);
  if (last === undefined || last.step !== step) return false;
  write(context, { now: last.state, before: before.slice(0, -1) });
  return true;
}

export const templateFor = (context: CoreContext, kindId: string): KeptTemplate | null =>
  ourDocuments(context).templates.find((each) => each.kindId === kindId) ?? null;
