// One passage of the report: to read, to rewrite, to leave out, and to look at again when what it
// rests on has changed.
import { useEffect, useRef, useState } from 'react';
import type { FindingId } from '../../../../shared/domain/ids.ts';
import type { ShownPassage } from '../../../../shared/ipc/report.contract.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useChange } from '../../../api/use-change.ts';
import { useUndoOfLast } from '../../../api/use-undo-step.ts';
import { reportMessages as words } from '../../../messages/report.ts';
import { Button, Link, Tag, type Tone, useToasts } from '../../../ui/index.ts';
import { failureWords } from '../failure-words.ts';
import { EvidenceChanged } from './evidence-changed.tsx';
import { PassageEditor } from './passage-editor.tsx';
import { PassageText } from './passage-text.tsx';
import styles from './passage-card.module.css';

const tones: Readonly<Record<ShownPassage['state'], Tone>> = {
  suggested: 'plain',
  written: 'good',
  changed: 'mind',
  'left-out': 'plain',
};

export const passageElementId = (source: string): string => `passage-${source}`;

export const PassageCard = ({ passage }: { readonly passage: ShownPassage }) => {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  const undoOfLast = useUndoOfLast();
  const [isEditing, setEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const { source, state, heading, findingId } = passage;
  const name = words.nameOf(source, heading);

  useEffect(() => {
    if (wasEditing.current && !isEditing) editButton.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  const settle = async (choice: 'take' | 'keep'): Promise<void> => {
    const done = await change('report.settle', { reviewId, source, choice }, failureWords);
    if (done === null) return;
    const told = choice === 'take' ? words.change.taken : words.change.kept;
    toasts.show({ words: told, ...(await undoOfLast()) });
    editButton.current?.focus();
  };
  const leaveOut = async (): Promise<void> => {
    const done = await change('report.leave-out', { reviewId, source }, failureWords);
    if (done !== null) toasts.show({ words: words.leftOut, ...(await undoOfLast()) });
    editButton.current?.focus();
  };
  const bringBack = async (): Promise<void> => {
    await change('report.bring-back', { reviewId, source }, failureWords);
    editButton.current?.focus();
  };

  const isOut = state === 'left-out';
  return (
    <article className={styles.passage} aria-labelledby={`${passageElementId(source)}-name`}>
      <div className={styles.head}>
        <h3 id={`${passageElementId(source)}-name`}>{name}</h3>
        <Tag tone={tones[state]}>{words.states[state]}</Tag>
        {findingId !== null && (
          <Link href={paths.finding(reviewId, findingId as FindingId)}>{words.toFinding}</Link>
        )}
      </div>
      {state === 'changed' && (
        <EvidenceChanged passage={passage} onSettle={(choice) => void settle(choice)} />
      )}
      {isOut ? null : isEditing ? (
        <PassageEditor passage={passage} name={name} onDone={() => setEditing(false)} />
      ) : passage.text.trim() === '' ? (
        <p className={styles.small}>{words.noText}</p>
      ) : (
        <PassageText text={passage.text} />
      )}
      {!isEditing && (
        <div className={styles.actions}>
          {isOut ? (
            <Button
              ref={editButton}
              id={passageElementId(source)}
              size="small"
              aria-label={words.bringBackWhich(name)}
              onPress={() => void bringBack()}
            >
              {words.bringBack}
            </Button>
          ) : (
            <>
              <Button
                ref={editButton}
                id={passageElementId(source)}
                size="small"
                aria-label={words.editWhich(name)}
                onPress={() => setEditing(true)}
              >
                {words.edit}
              </Button>
              <Button
                size="small"
                variant="plain"
                aria-label={words.leaveOutWhich(name)}
                onPress={() => void leaveOut()}
              >
                {words.leaveOut}
              </Button>
            </>
          )}
        </div>
      )}
    </article>
  );
};
