// Takes a time of the plan for the notes to come. Words in the box keep the activity they were
// written in: the plan then counts from the next note on, unless the person says otherwise.
import { useCallback, useEffect, useState } from 'react';
import type { PlannedTime } from '../../../../shared/domain/timetable-now.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { hasNoWords } from '../draft/note-content.ts';
import { noteInSession } from './planned-words.ts';

export interface Taking {
  /** Waits for the note in the box to be filed. */
  readonly waiting: PlannedTime | null;
  /** The one that was taken last, to be said aloud. */
  readonly taken: PlannedTime | null;
  readonly take: (time: PlannedTime) => void;
  readonly takeAtOnce: (time: PlannedTime) => void;
  readonly forget: () => void;
}

export function useTaking(box: DraftBox): Taking {
  const [waiting, setWaiting] = useState<PlannedTime | null>(null);
  const [taken, setTaken] = useState<PlannedTime | null>(null);

  const takeAtOnce = useCallback(
    (time: PlannedTime) => {
      setWaiting(null);
      setTaken(time);
      box.change(noteInSession(time));
    },
    [box],
  );
  const take = useCallback(
    (time: PlannedTime) => {
      if (hasNoWords(box.store.get().content)) takeAtOnce(time);
      else setWaiting(time);
    },
    [box, takeAtOnce],
  );
  const forget = useCallback(() => setWaiting(null), []);

  useEffect(() => {
    if (waiting === null) return undefined;
    const filedBefore = box.store.get().filed;
    // Taking it changes the box, which is heard here again.
    let isTaken = false;
    return box.store.subscribe(() => {
      const { filed, content } = box.store.get();
      if (isTaken || filed === filedBefore || !hasNoWords(content)) return;
      isTaken = true;
      takeAtOnce(waiting);
    });
  }, [box, waiting, takeAtOnce]);

  return { waiting, taken, take, takeAtOnce, forget };
}
