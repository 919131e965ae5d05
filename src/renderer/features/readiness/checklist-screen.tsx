// The checklist of the day the call comes: each line is ticked with who and when, and leads to where
// its work is. All of it is on this laptop.
import { useState } from 'react';
import type { ChecklistItem } from '../../../shared/domain/readiness/checklist.ts';
import type { DoneCheck } from '../../../shared/domain/readiness/readiness.ts';
import { formatMoment } from '../../../shared/domain/dates.ts';
import { invoke } from '../../api/invoke.ts';
import { useOverview } from '../../api/overview.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { useOperation } from '../../api/use-operation.ts';
import { readinessMessages } from '../../messages/readiness.ts';
import {
  Button,
  Checkbox,
  Link,
  Page,
  TextArea,
  TextField,
  useAutosave,
  useToasts,
} from '../../ui/index.ts';
import styles from './checklist-screen.module.css';
import { ReadinessHead } from './parts/readiness-head.tsx';
import { placeOfCheck } from './places.ts';
import { useUndoOf } from './use-readiness.ts';

const { checklist: words, ...all } = readinessMessages;

/** Until the window is closed: whoever ticks once ticks again. */
let lastBy: string | null = null;

const CheckNote = ({
  item,
  note,
  takesFocus,
}: {
  readonly item: ChecklistItem;
  readonly note: string;
  readonly takesFocus: boolean;
}) => {
  const reviewId = useReviewId();
  const field = useAutosave<string>({
    key: `readiness ${reviewId}/note ${item.id}`,
    stored: note,
    save: (text) => invoke('readiness.note-check', { reviewId, itemId: item.id, note: text }),
  });
  return (
    <TextArea
      label={words.noteFor(item.text)}
      isLabelHidden
      autoFocus={takesFocus}
      rows={2}
      value={field.value}
      onChange={field.setValue}
      onBlur={() => void field.flush()}
      {...(field.state.kind === 'failed' ? { errorMessage: words.notSaved } : {})}
    />
  );
};

const Line = ({
  item,
  done,
  note,
  onTick,
}: {
  readonly item: ChecklistItem;
  readonly done: DoneCheck | undefined;
  readonly note: string;
  readonly onTick: (isDone: boolean) => void;
}) => {
  const reviewId = useReviewId();
  const [isNoting, setNoting] = useState(false);
  const hasNote = isNoting || note.trim() !== '';
  return (
    <li className={styles.line} data-check={item.id}>
      <Checkbox isSelected={done !== undefined} onChange={onTick}>
        {item.text}
      </Checkbox>
      <div className={styles.below}>
        {done !== undefined && (
          <p className={styles.done}>{words.ticked(done.by, formatMoment(done.at))}</p>
        )}
        {item.help !== undefined && <p className={styles.soft}>{item.help}</p>}
        <div className={styles.more}>
          {item.place !== undefined && (
            <Link href={placeOfCheck(reviewId, item.place)}>{words.place(item.place)}</Link>
          )}
          {!hasNote && (
            <Button
              size="small"
              variant="plain"
              aria-label={words.addNoteTo(item.text)}
              onPress={() => setNoting(true)}
            >
              {words.addNote}
            </Button>
          )}
        </div>
        {hasNote && <CheckNote item={item} note={note} takesFocus={isNoting} />}
      </div>
    </li>
  );
};

export const ChecklistScreen = () => {
  const reviewId = useReviewId();
  const { people, writingAs } = useOverview();
  const change = useChange();
  const toasts = useToasts();
  const undoOf = useUndoOf();
  const writer = people.find(({ id }) => id === writingAs)?.name ?? words.nominee;
  const [by, setBy] = useState(lastBy ?? writer);
  const { data, error } = useOperation('readiness.own', { reviewId });
  if (error !== null && data === undefined) throw error;
  if (data === undefined) {
    return (
      <Page>
        <ReadinessHead title={all.nav.checklist} lensId={null} />
        <p role="status">{all.loading}</p>
      </Page>
    );
  }
  const { checklist, done, notes } = data;
  const items = checklist.groups.flatMap((group) => group.items);
  const ticked = items.filter(({ id }) => done.some((each) => each.id === id));

  const untick = async (): Promise<void> => {
    const unticked = await change('readiness.untick-all', { reviewId }, () => null);
    if (unticked === null) return;
    toasts.show({ words: words.unticked, ...undoOf(unticked.step) });
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <Page>
      <ReadinessHead
        title={all.nav.checklist}
        meta={<span role="status">{words.progress(ticked.length, items.length)}</span>}
        lensId={null}
        actions={ticked.length > 0 && <Button onPress={() => void untick()}>{words.untick}</Button>}
      />
      <div className={styles.column}>
        <p className={styles.lead}>{checklist.about}</p>
        <div className={styles.by}>
          <TextField
            label={words.by}
            description={words.byHelp}
            value={by}
            maxLength={200}
            onChange={(next) => {
              setBy(next);
              lastBy = next;
            }}
          />
        </div>
        {checklist.groups.map((group) => (
          <section key={group.id} className={styles.group} aria-labelledby={`check-${group.id}`}>
            <h2 id={`check-${group.id}`}>{group.name}</h2>
            <ul className={styles.list}>
              {group.items.map((item) => (
                <Line
                  key={item.id}
                  item={item}
                  done={done.find(({ id }) => id === item.id)}
                  note={notes[item.id] ?? ''}
                  onTick={(isDone) =>
                    void change(
                      'readiness.tick',
                      { reviewId, itemId: item.id, isDone, by },
                      () => words.unknown,
                    )
                  }
                />
              ))}
            </ul>
          </section>
        ))}
        <p className={styles.soft}>{words.safeguarding}</p>
        <p className={styles.soft}>{words.source(checklist.sourceName)}</p>
      </div>
    </Page>
  );
};
