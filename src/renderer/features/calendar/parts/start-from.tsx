// A known calendar to start from, or to add as another year; both can be taken back.
import { useState } from 'react';
import { calendarDraftOf } from '../../../../shared/domain/calendar-draft.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { calendarMessages } from '../../../messages/calendar.ts';
import { Button, Disclosure, Select } from '../../../ui/index.ts';
import { addYear } from '../draft-changes.ts';
import type { CalendarInHand } from '../use-calendar-draft.ts';
import type { WayBack } from '../use-way-back.ts';
import styles from './start-from.module.css';

const { startFrom: words } = calendarMessages;

export const StartFrom = ({
  hand,
  wayBack,
}: {
  readonly hand: CalendarInHand;
  readonly wayBack: WayBack;
}) => {
  const { data: calendars = [] } = useOperation('calendar.list', {});
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = calendars.find(({ id }) => id === chosenId);
  if (calendars.length === 0) return null;

  const tell = (text: string): void => {
    const before = hand.inHand();
    wayBack.offer(text, () => hand.put(before));
  };
  const replace = (): void => {
    if (chosen === undefined) return;
    tell(words.replaced(chosen.title));
    hand.change(() => calendarDraftOf(chosen));
  };
  const add = (): void => {
    if (chosen === undefined) return;
    tell(words.added(chosen.title));
    hand.change((now) => addYear(now, chosen, crypto.randomUUID()));
  };

  return (
    <Disclosure title={words.title} headingLevel={2}>
      <div className={styles.choice}>
        <Select
          label={words.label}
          description={words.help}
          value={chosenId}
          onChange={setChosenId}
          options={calendars.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <div className={styles.buttons}>
          <Button onPress={replace} isDisabled={chosen === undefined}>
            {words.replace}
          </Button>
          <Button onPress={add} isDisabled={chosen === undefined}>
            {words.add}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
};
