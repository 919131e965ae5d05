// Who can speak to an area: the school's own people with why, others after them; who was named by
// hand can be changed and taken off.
import { useState } from 'react';
import type { AddedSpeaker } from '../../../../shared/domain/readiness/readiness.ts';
import type { ReadinessArea, Speaker } from '../../../../shared/domain/readiness/model.ts';
import { reasonWords, speakerName } from '../../../../shared/domain/readiness/words.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useChange } from '../../../api/use-change.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { readinessMessages } from '../../../messages/readiness.ts';
import { Button, useToasts } from '../../../ui/index.ts';
import { useUndoOf } from '../use-readiness.ts';
import { SpeakerDialog } from './speaker-dialog.tsx';
import styles from './speaker-list.module.css';

const { speakers: words, area: areaWords } = readinessMessages;
const mostShown = 6;
const mostReasons = 3;

const One = ({
  speaker,
  added,
  onChange,
  onRemove,
}: {
  readonly speaker: Speaker;
  readonly added: AddedSpeaker | null;
  readonly onChange: (added: AddedSpeaker) => void;
  readonly onRemove: (added: AddedSpeaker) => void;
}) => (
  <li className={styles.speaker}>
    <span className={styles.who}>
      <span>{speakerName(speaker)}</span>
      <span className={styles.soft}>
        {speaker.reasons.slice(0, mostReasons).map(reasonWords).join('; ')}
      </span>
    </span>
    {added !== null && (
      <span className={styles.doings}>
        <Button
          size="small"
          variant="plain"
          aria-label={words.changeWho(added.who)}
          onPress={() => onChange(added)}
        >
          {words.change}
        </Button>
        <Button
          size="small"
          variant="plain"
          aria-label={words.removeWho(added.who)}
          onPress={() => onRemove(added)}
        >
          {words.remove}
        </Button>
      </span>
    )}
  </li>
);

export const SpeakerList = ({ area }: { readonly area: ReadinessArea }) => {
  const reviewId = useReviewId();
  /** Named by hand in this review; another review's are changed there. */
  const own = useOperation('readiness.own', { reviewId }).data?.speakers ?? [];
  const change = useChange();
  const toasts = useToasts();
  const undoOf = useUndoOf();
  const [isWhole, setWhole] = useState(false);
  const [open, setOpen] = useState<AddedSpeaker | 'new' | null>(null);

  const remove = async ({ id, who }: AddedSpeaker): Promise<void> => {
    const removed = await change(
      'readiness.remove-speaker',
      { reviewId, speakerId: id },
      () => words.gone,
    );
    if (removed === null) return;
    toasts.show({ words: words.removed(who), ...undoOf(removed.step) });
    document.querySelector<HTMLElement>('#speakers-heading')?.focus();
  };

  const bySide = (side: Speaker['side']): Speaker[] =>
    area.speakers.filter((speaker) => speaker.side === side);
  const school = bySide('school');
  const partners = bySide('partner');
  const addedOf = ({ reasons }: Speaker): AddedSpeaker | null =>
    own.find(({ id }) => reasons.some(({ addedId }) => addedId === id)) ?? null;
  // Whoever was named by hand is seen at once, however many there are.
  const shown = school.filter(
    (speaker, place) => isWhole || place < mostShown || addedOf(speaker) !== null,
  );
  const list = (speakers: readonly Speaker[], label: string) => (
    <ul className={styles.list} aria-label={label}>
      {speakers.map((speaker) => (
        <One
          key={speaker.key}
          speaker={speaker}
          added={addedOf(speaker)}
          onChange={setOpen}
          onRemove={(added) => void remove(added)}
        />
      ))}
    </ul>
  );
  return (
    <section className={styles.section} aria-labelledby="speakers-heading">
      <h2 id="speakers-heading" tabIndex={-1}>
        {areaWords.who}
      </h2>
      <p className={styles.soft}>{areaWords.whoHelp}</p>
      {school.length > 0 && list(shown, areaWords.who)}
      <div className={styles.doings}>
        <Button onPress={() => setOpen('new')}>{words.add}</Button>
        {school.length > mostShown && (
          <Button variant="plain" onPress={() => setWhole(!isWhole)}>
            {isWhole ? areaWords.showFewer : areaWords.showAll(school.length)}
          </Button>
        )}
      </div>
      {partners.length > 0 && (
        <>
          <h3>{areaWords.others}</h3>
          {list(partners, areaWords.others)}
        </>
      )}
      {open !== null && (
        <SpeakerDialog
          area={area}
          speaker={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
};
