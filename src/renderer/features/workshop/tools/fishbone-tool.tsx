// The fishbone, drawn: a spine, six bones, and the effect at its head. Causes are written where they
// stand, with the keys or the mouse.
import { Plus } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { bones, cardsOf, type Bone } from '../../../../shared/domain/workshop/workshop.ts';
import { toolMessages as words } from '../../../messages/workshop-tools.ts';
import { classNames, IconButton, WideScroller } from '../../../ui/index.ts';
import { useRoom, type RoomCard } from '../room.ts';
import styles from './fishbone.module.css';
import { BinCard } from './talk-tools.tsx';
import { CardWords, focusCard, MeetingWords } from './words.tsx';

/** Where a bone leaves the edge and where it meets the spine, in hundredths of the drawing. */
const widthOfBones = 78;
const lean = 3;
const bonesAt = (column: number): { readonly from: number; readonly to: number } => {
  const from = (widthOfBones / 3) * column + 0.5;
  return { from, to: from + lean };
};

const Lines = () => (
  <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
    <line x1={0.5} y1={50} x2={widthOfBones} y2={50} className={styles.spine} />
    {[0, 1, 2].flatMap((column) => {
      const { from, to } = bonesAt(column);
      return [
        <line key={`${column} above`} x1={from} y1={1} x2={to} y2={50} />,
        <line key={`${column} below`} x1={from} y1={99} x2={to} y2={50} />,
      ];
    })}
  </svg>
);

const Cause = ({
  card,
  bone,
  at,
  addNext,
}: {
  readonly card: RoomCard;
  readonly bone: Bone;
  readonly at: number;
  readonly addNext: () => void;
}) => {
  const { work } = useRoom();
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      addNext();
    } else if (event.key === 'Backspace' && event.currentTarget.value === '' && work !== null) {
      event.preventDefault();
      void work.binCard(card.id, '');
    }
  };
  return (
    <li className={styles.cause} data-card={card.id}>
      <CardWords
        card={card}
        name="text"
        label={words.fishbone.cause(words.fishbone.bones[bone], at)}
        onKeyDown={onKeyDown}
      />
      <BinCard card={card} />
    </li>
  );
};

export const FishboneTool = () => {
  const { cards, work } = useRoom();
  const causes = cardsOf(cards, 'cause');
  return (
    <WideScroller label={words.fishbone.drawing}>
      <div className={styles.bones} role="group" aria-label={words.fishbone.drawing}>
        <Lines />
        {bones.map((bone, index) => {
          const name = words.fishbone.bones[bone];
          const here = causes.filter((card) => card.bone === bone);
          const add = (): void =>
            void work?.addCard('cause', { bone }).then((cardId) => focusCard(cardId));
          return (
            <section
              key={bone}
              className={classNames(styles.bone, index > 2 && styles.lower)}
              aria-label={name}
            >
              <h2>{name}</h2>
              <ul className={styles.causes}>
                {here.map((card, at) => (
                  <Cause key={card.id} card={card} bone={bone} at={at + 1} addNext={add} />
                ))}
              </ul>
              {work !== null && (
                <div>
                  <IconButton icon={Plus} label={words.fishbone.add(name)} onPress={add} />
                </div>
              )}
            </section>
          );
        })}
        <div className={styles.head}>
          <MeetingWords name="effect" label={words.fishbone.effect} isLabelled rows={2} />
        </div>
      </div>
    </WideScroller>
  );
};
