// Ideas by impact and effort, with dots. An idea is dragged, or chosen and put down with a press, or
// moved by the arrow keys, or placed by its two numbers; all say the same.
import { Minus, Plus } from 'lucide-react';
import { useRef, useState, type PointerEvent } from 'react';
import { cardsOf, dotsOf } from '../../../../shared/domain/workshop/workshop.ts';
import { toolMessages } from '../../../messages/workshop-tools.ts';
import { Button, Checkbox, classNames, IconButton, Select, Tag } from '../../../ui/index.ts';
import { useRoom, type RoomCard } from '../room.ts';
import { percentOf, placeAt, placeByKey } from './grid-place.ts';
import styles from './grid.module.css';
import { BinCard } from './talk-tools.tsx';
import { CardWords, focusCard } from './words.tsx';

const words = toolMessages.grid;
const mostDrawn = 24;
const marks = [1, 2, 3, 4, 5] as const;

const Dots = ({ card, at }: { readonly card: RoomCard; readonly at: number }) => {
  const { work } = useRoom();
  const count = dotsOf(card);
  return (
    <span className={styles.dots}>
      {work !== null && (
        <IconButton
          icon={Minus}
          label={words.less(at)}
          isDisabled={count === 0}
          onPress={() => void work.dot(card.id, -1)}
        />
      )}
      <span>{words.dots(count)}</span>
      <span className={styles.drawnDots} aria-hidden>
        {Array.from({ length: Math.min(count, mostDrawn) }, (_, index) => (
          <span key={index} className={styles.dot} />
        ))}
      </span>
      {work !== null && (
        <IconButton icon={Plus} label={words.more(at)} onPress={() => void work.dot(card.id, 1)} />
      )}
    </span>
  );
};

const Idea = ({ card, at }: { readonly card: RoomCard; readonly at: number }) => {
  const { work } = useRoom();
  return (
    <li className={styles.idea} data-card={card.id}>
      <span className={styles.number}>{at}</span>
      <CardWords card={card} name="text" label={words.idea(at)} />
      <BinCard card={card} />
      <div className={styles.about}>
        <Dots card={card} at={at} />
        {work === null ? (
          card.isChosen && <Tag tone="act">{words.chosen}</Tag>
        ) : (
          <>
            {(['impact', 'effort'] as const).map((which) => (
              <div key={which} className={styles.numbers}>
                <Select
                  label={which === 'impact' ? words.impactOf(at) : words.effortOf(at)}
                  isLabelHidden
                  placeholder={words[which]}
                  options={marks.map((mark) => ({
                    value: String(mark),
                    label: words.mark[which](mark),
                  }))}
                  value={card[which] === null ? null : String(card[which])}
                  onChange={(mark) => void work.changeCard(card.id, { [which]: Number(mark) })}
                />
              </div>
            ))}
            <Checkbox
              aria-label={words.chooseOf(at)}
              isSelected={card.isChosen}
              onChange={(isChosen) => void work.changeCard(card.id, { isChosen })}
            >
              {words.choose}
            </Checkbox>
          </>
        )}
      </div>
    </li>
  );
};

interface Held {
  readonly cardId: string;
  /** The place a drag is over, before it is let go. */
  readonly over: { readonly impact: number; readonly effort: number } | null;
}

export const GridTool = () => {
  const { cards, work } = useRoom();
  const field = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const ideas = cardsOf(cards, 'idea').map((card, index) => ({ card, at: index + 1 }));
  const chosen = ideas.filter(({ card }) => card.isChosen).length;
  const advice = words.advice(chosen);

  const placeOf = (event: PointerEvent) => {
    const box = field.current?.getBoundingClientRect();
    if (box === undefined) return null;
    const [x, y] = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
    return x < -0.1 || x > 1.1 || y < -0.1 || y > 1.1 ? null : placeAt(x, y);
  };

  const shownPlace = (card: RoomCard) => {
    if (held?.cardId === card.id && held.over !== null) return held.over;
    const { impact, effort } = card;
    return impact === null || effort === null ? null : { impact, effort };
  };

  const chip = ({ card, at }: (typeof ideas)[number], beside: number, isShared = false) => {
    const place = shownPlace(card);
    const style =
      place === null
        ? {}
        : {
            // Two beside each other, the next ones above.
            left: `calc(${percentOf(place.effort)}% + ${(beside % 2) * 2.4 - (isShared ? 1.2 : 0)}rem)`,
            bottom: `calc(${percentOf(place.impact)}% + ${Math.floor(beside / 2) * 2.4}rem)`,
          };
    const className = classNames(
      styles.chip,
      place !== null && styles.placed,
      card.isChosen && styles.isChosen,
      held?.cardId === card.id && held.over === null && styles.isHeld,
    );
    if (work === null) {
      return (
        <span key={card.id} className={className} style={style}>
          {at}
        </span>
      );
    }
    return (
      <button
        key={card.id}
        type="button"
        className={className}
        style={style}
        aria-label={words.place(
          at,
          card.impact === null ? words.notPlaced : String(card.impact),
          card.effort === null ? words.notPlaced : String(card.effort),
        )}
        aria-pressed={held?.cardId === card.id}
        onKeyDown={(event) => {
          const next = placeByKey(event.key, card);
          if (next === null) return;
          event.preventDefault();
          void work.changeCard(card.id, next);
        }}
        onClick={() => setHeld((before) => (before?.cardId === card.id ? null : before))}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setHeld({ cardId: card.id, over: null });
        }}
        onPointerMove={(event) => {
          if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
          const over = placeOf(event);
          setHeld((before) => (before?.cardId === card.id ? { cardId: card.id, over } : before));
        }}
        onPointerUp={(event) => {
          const over = held?.over ?? null;
          event.currentTarget.releasePointerCapture(event.pointerId);
          // Without a move it stays held, and the next press on the grid puts it down.
          if (over === null) return;
          setHeld(null);
          void work.changeCard(card.id, over);
        }}
        onPointerCancel={() => setHeld(null)}
      >
        {at}
      </button>
    );
  };

  const placed = ideas.filter(({ card }) => shownPlace(card) !== null);
  const waiting = ideas.filter(({ card }) => shownPlace(card) === null);
  /** How many stand on the same spot, and how many of them come before it. */
  const besideOf = (index: number): { before: number; all: number } => {
    const spots = placed.map(({ card }) => JSON.stringify(shownPlace(card)));
    const isHere = (spot: string): boolean => spot === spots[index];
    return {
      before: spots.slice(0, index).filter(isHere).length,
      all: spots.filter(isHere).length,
    };
  };

  return (
    <div className={styles.tool}>
      <div className={styles.frame}>
        <div className={styles.axisUp} aria-hidden>
          <span>{words.low}</span>
          <span>{words.impact}</span>
          <span>{words.high}</span>
        </div>
        <div
          ref={field}
          className={styles.field}
          role="group"
          aria-label={words.drawing}
          onPointerUp={(event) => {
            if (held === null || work === null || event.target !== event.currentTarget) return;
            const place = placeOf(event);
            const card = ideas.find((each) => each.card.id === held.cardId)?.card;
            setHeld(null);
            if (place !== null && card !== undefined) void work.changeCard(card.id, place);
          }}
        >
          {words.corners.map((corner) => (
            <span key={corner} className={styles.corner} aria-hidden>
              {corner}
            </span>
          ))}
          {placed.map((each, index) => {
            const { before, all } = besideOf(index);
            return chip(each, before, all > 1);
          })}
        </div>
        <div className={styles.axis} aria-hidden>
          <span>{words.low}</span>
          <span>{words.effort}</span>
          <span>{words.high}</span>
        </div>
        {waiting.length > 0 && (
          <div className={styles.tray}>
            <span>{words.waiting}</span>
            {waiting.map((each) => chip(each, 0))}
          </div>
        )}
      </div>
      <section>
        <h2>{words.ideas}</h2>
        {advice !== '' && (
          <p className={styles.advice} role="status">
            {advice}
          </p>
        )}
        {ideas.length === 0 && <p>{words.empty}</p>}
        <ol className={styles.ideas}>
          {ideas.map(({ card, at }) => (
            <Idea key={card.id} card={card} at={at} />
          ))}
        </ol>
        {work !== null && (
          <Button size="small" onPress={() => void work.addCard('idea', {}).then(focusCard)}>
            {words.add}
          </Button>
        )}
      </section>
    </div>
  );
};
