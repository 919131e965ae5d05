// The plan of the day in one quiet line above the note: what is on now, how long it has left, what
// comes next. It offers and never switches by itself; no sound, nothing moves, nothing takes the focus.
import { Timer, TimerOff } from 'lucide-react';
import { memo } from 'react';
import { isEvidenceActivity } from '../../../../shared/domain/activity.ts';
import type { PlannedTime } from '../../../../shared/domain/timetable-now.ts';
import { formMessages } from '../../../messages/form.ts';
import {
  Button,
  IconButton,
  shortcuts,
  useRememberedSwitch,
  useShortcut,
} from '../../../ui/index.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { clockOf, minutesLeft, plannedName } from './planned-words.ts';
import styles from './slot-bar.module.css';
import { useSession } from './use-session.ts';
import { useTaking } from './use-taking.ts';

const words = formMessages.slot;

const TimeLeft = ({ at, time }: { readonly at: string; readonly time: PlannedTime }) => {
  const [isShown, setShown] = useRememberedSwitch('capture.time-left', true);
  return (
    <span className={styles.left}>
      {isShown && <span>{words.left(minutesLeft(at, time.endsAt))}</span>}
      <IconButton
        icon={isShown ? TimerOff : Timer}
        label={isShown ? words.hideTimer : words.showTimer}
        onPress={() => setShown(!isShown)}
      />
    </span>
  );
};

export const SlotBar = memo(
  ({ box, onTaken }: { readonly box: DraftBox; readonly onTaken: () => void }) => {
    const { at, now, next, taken } = useSession(box);
    const { waiting, taken: justTaken, take, takeAtOnce, forget } = useTaking(box);
    const isOffered =
      now !== null &&
      now.activityType !== '' &&
      isEvidenceActivity(now.activityType) &&
      now.sessionRef !== taken?.sessionRef;
    const isWaiting = isOffered && waiting?.sessionRef === now.sessionRef;

    useShortcut(
      'takeSlot',
      () => {
        if (now === null) return;
        if (isWaiting) takeAtOnce(now);
        else take(now);
      },
      { isEnabled: isOffered },
    );
    if (now === null && next === null) return null;
    return (
      <section aria-label={words.region} className={styles.bar}>
        {now !== null && (
          <span className={styles.now}>
            {isWaiting
              ? words.waiting(plannedName(now))
              : isOffered || taken === null
                ? words.now(plannedName(now))
                : words.taken(plannedName(now))}
          </span>
        )}
        {isOffered && (
          <Button
            size="small"
            keys={shortcuts.takeSlot}
            onPress={() => {
              if (isWaiting) takeAtOnce(now);
              else take(now);
              onTaken();
            }}
          >
            {isWaiting ? words.takeAtOnce : words.take}
          </Button>
        )}
        {isWaiting && (
          <Button variant="plain" size="small" onPress={forget}>
            {words.notYet}
          </Button>
        )}
        {now !== null && <TimeLeft at={at} time={now} />}
        {next !== null && next.startsAt.slice(0, 10) === at.slice(0, 10) && (
          <span className={styles.next}>
            {words.next(clockOf(next.startsAt), plannedName(next))}
          </span>
        )}
        <span aria-live="polite" className={styles.spoken}>
          {justTaken !== null && words.taking(plannedName(justTaken))}
        </span>
      </section>
    );
  },
);
SlotBar.displayName = 'SlotBar';
