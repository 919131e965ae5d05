// How the facilitator's window and the room's keep step: which tool is up. Nothing that was written
// goes this way; the room's window asks for that itself.
import type { ReviewId } from '../../../../shared/domain/ids.ts';
import { workshopTools } from '../../../../shared/domain/workshop/workshop.ts';
import { z } from '../../../../shared/lib/schema.ts';

const Message = z.discriminatedUnion('say', [
  z.object({ say: z.literal('show'), tool: z.enum([...workshopTools, 'parking', 'attendance']) }),
  /** The room's window has come up and asks where things stand. */
  z.object({ say: z.literal('here') }),
  z.object({ say: z.literal('gone') }),
]);
export type WallMessage = z.infer<typeof Message>;

export interface WallChannel {
  readonly send: (message: WallMessage) => void;
  readonly close: () => void;
}

export function openWallChannel(
  reviewId: ReviewId,
  onMessage: (message: WallMessage) => void,
): WallChannel {
  const channel = new BroadcastChannel(`workshop ${reviewId}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const parsed = Message.safeParse(data);
    if (parsed.success) onMessage(parsed.data);
  });
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}
