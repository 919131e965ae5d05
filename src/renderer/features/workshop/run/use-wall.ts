// Keeps the room's window at the tool that is up here, and knows whether there is one.
import { useEffect, useRef, useState } from 'react';
import { useReviewId } from '../../../api/review-id.ts';
import type { ToolName } from '../../../messages/workshop-tools.ts';
import { openWallChannel, type WallChannel } from './wall-channel.ts';

export function useWall(tool: ToolName): boolean {
  const reviewId = useReviewId();
  const [isOpen, setOpen] = useState(false);
  const channel = useRef<WallChannel | null>(null);
  const standing = useRef(tool);
  useEffect(() => {
    standing.current = tool;
    channel.current?.send({ say: 'show', tool });
  }, [tool]);
  useEffect(() => {
    const opened = openWallChannel(reviewId, (message) => {
      if (message.say === 'here') {
        setOpen(true);
        opened.send({ say: 'show', tool: standing.current });
      } else if (message.say === 'gone') setOpen(false);
    });
    channel.current = opened;
    opened.send({ say: 'show', tool: standing.current });
    return () => opened.close();
  }, [reviewId]);
  return isOpen;
}
