// What the room looks at: the tool, large, with the time left. Nothing private can come here: it is
// made of what the room may see and of nothing else.
import type { WorkshopClock } from '../../../../shared/domain/workshop/clock.ts';
import type { RoomView } from '../../../../shared/ipc/workshop.contract.ts';
import { workshopMessages } from '../../../messages/workshop.ts';
import { toolMessages, type ToolName } from '../../../messages/workshop-tools.ts';
import { classNames } from '../../../ui/index.ts';
import { RoomContext, type Room } from '../room.ts';
import { Tool } from '../tools/tool.tsx';
import { countdown } from '../words-of-time.ts';
import styles from './run-screen.module.css';

const words = workshopMessages.run;

type WallFacts = Pick<RoomView, 'workshop' | 'cards' | 'brief' | 'groundRules' | 'roles'>;

export const WallView = ({
  facts,
  clock,
  tool,
  children,
}: {
  readonly facts: WallFacts;
  readonly clock: WorkshopClock;
  readonly tool: ToolName;
  readonly children?: React.ReactNode;
}) => {
  const { workshop, cards, brief, groundRules, roles } = facts;
  const room: Room = {
    workshop,
    cards,
    brief,
    groundRules,
    roles,
    pledgeDays: [],
    work: null,
    showTool: () => undefined,
  };
  return (
    <main className={styles.wall} id="main" tabIndex={-1}>
      <div className={styles.wallHead}>
        <h1 tabIndex={-1}>{toolMessages.names[tool]}</h1>
        {clock.stepId !== null && (
          <p className={classNames(styles.wallTime, clock.left < 0 && styles.over)}>
            {countdown(clock.left)}{' '}
            <span className={styles.unit}>{clock.left < 0 ? words.over : words.left}</span>
          </p>
        )}
      </div>
      <div className={styles.wallTool}>
        <RoomContext value={room}>
          <Tool name={tool} />
        </RoomContext>
      </div>
      {children}
    </main>
  );
};
