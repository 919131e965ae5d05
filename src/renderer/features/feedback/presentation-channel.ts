// How the presenter's window and the projector's keep step: which slide is up, and whether it is
// blank. Both are our own page; nothing of a speaker's note ever goes this way.
import type { ReviewId } from '../../../shared/domain/ids.ts';
import { z } from '../../../shared/lib/schema.ts';

const Message = z.discriminatedUnion('say', [
  z.object({ say: z.literal('show'), slide: z.number().int().min(0), isBlank: z.boolean() }),
  /** The projector's window has come up and asks where things stand. */
  z.object({ say: z.literal('here') }),
  z.object({ say: z.literal('gone') }),
  /** Somebody presses a key in the projector's window. */
  z.object({ say: z.literal('key'), key: z.string().max(20) }),
]);
export type PresentationMessage = z.infer<typeof Message>;

export interface PresentationChannel {
  readonly send: (message: PresentationMessage) => void;
  readonly close: () => void;
}

export function openChannel(
  reviewId: ReviewId,
  onMessage: (message: PresentationMessage) => void,
): PresentationChannel {
  const channel = new BroadcastChannel(`presentation ${reviewId}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const parsed = Message.safeParse(data);
    if (parsed.success) onMessage(parsed.data);
  });
  return {
    send: (message) => channel.postMessage(message),
    close: () => channel.close(),
  };
}
