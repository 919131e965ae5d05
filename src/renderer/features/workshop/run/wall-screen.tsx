// The room's own window: it follows the facilitator's, and asks only for what the room may see.
import { useEffect, useState } from 'react';
import { clockOfWorkshop } from '../../../../shared/domain/workshop/clock.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { workshopMessages } from '../../../messages/workshop.ts';
import type { ToolName } from '../../../messages/workshop-tools.ts';
import { useNow } from '../use-now.ts';
import styles from './run-screen.module.css';
import { openWallChannel } from './wall-channel.ts';
import { WallView } from './wall-view.tsx';

const words = workshopMessages.run;

export const WallScreen = () => {
  const reviewId = useReviewId();
  const { data } = useOperation('workshop.room', { reviewId });
  const [tool, setTool] = useState<ToolName>('opening');
  const now = useNow();

  useEffect(() => {
    document.title = words.pageTitle;
    const channel = openWallChannel(reviewId, (message) => {
      if (message.say === 'show') setTool(message.tool);
    });
    channel.send({ say: 'here' });
    const leave = (): void => channel.send({ say: 'gone' });
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      channel.close();
    };
  }, [reviewId]);

  if (data === undefined) {
    return (
      <main className={styles.wall} id="main" tabIndex={-1}>
        <h1 className={styles.hidden}>{words.wallWaiting}</h1>
      </main>
    );
  }
  const clock = clockOfWorkshop(data.steps, data.workshop?.clock ?? [], now);
  return <WallView facts={data} clock={clock} tool={tool} />;
};
