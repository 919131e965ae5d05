// The driver diagram, drawn as a tree: from the aim through primary and secondary drivers to the ideas.
// Each box is written where it stands; Enter adds the next one, Ctrl and Enter one to the right.
import type { KeyboardEvent } from 'react';
import type { CardKind } from '../../../../shared/domain/workshop/workshop.ts';
import { cardsOf } from '../../../../shared/domain/workshop/workshop.ts';
import { toolMessages } from '../../../messages/workshop-tools.ts';
import { Button, classNames, Select, WideScroller } from '../../../ui/index.ts';
import { useRoom, type RoomCard } from '../room.ts';
import styles from './drivers.module.css';
import { BinCard } from './talk-tools.tsx';
import { CardWords, focusCard, MeetingWords } from './words.tsx';

const words = toolMessages.drivers;

interface Twig {
  readonly card: RoomCard;
  readonly number: string;
  readonly depth: 1 | 2 | 3;
  readonly twigs: readonly Twig[];
}

function twigsOf(cards: readonly RoomCard[]): { tree: Twig[]; loose: RoomCard[] } {
  const drivers = cardsOf(cards, 'driver');
  const ideas = cardsOf(cards, 'idea');
  const known = new Set<string>(drivers.map(({ id }) => id));
  const primary = drivers.filter(({ parentId }) => !known.has(parentId));
  const roots = new Set<string>(primary.map(({ id }) => id));
  // Deeper than secondary there is nothing: what hangs lower hangs on nothing that is shown.
  const secondary = drivers.filter(({ parentId }) => roots.has(parentId));
  const shown = new Set<string>([...primary, ...secondary].map(({ id }) => id));
  const ideasOn = (id: string, number: string): Twig[] =>
    ideas
      .filter(({ parentId }) => parentId === id)
      .map((card, at) => ({ card, number: `${number}.${at + 1}`, depth: 3, twigs: [] }));
  const tree = primary.map((card, at): Twig => {
    const number = `${at + 1}`;
    const below = secondary
      .filter(({ parentId }) => parentId === card.id)
      .map((each, place): Twig => {
        const its = `${number}.${place + 1}`;
        return { card: each, number: its, depth: 2, twigs: ideasOn(each.id, its) };
      });
    return { card, number, depth: 1, twigs: [...below, ...ideasOn(card.id, number)] };
  });
  return { tree, loose: ideas.filter(({ parentId }) => !shown.has(parentId)) };
}

const labelOf = ({ depth, number }: Twig): string =>
  depth === 1 ? words.primary(number) : depth === 2 ? words.secondary(number) : words.idea(number);

const Box = ({ twig, siblings }: { readonly twig: Twig; readonly siblings: readonly Twig[] }) => {
  const { work } = useRoom();
  const { card, depth } = twig;
  const add = (kind: CardKind, parentId: string, order?: number): void =>
    void work
      ?.addCard(kind, { parentId, ...(order === undefined ? {} : { order }) })
      .then((cardId) => focusCard(cardId));
  const move = (by: 1 | -1): void => {
    const alike = siblings.filter((each) => each.card.kind === card.kind);
    const at = alike.findIndex((each) => each.card.id === card.id);
    const [near, far] = [alike[at + by]?.card, alike[at + 2 * by]?.card];
    if (near === undefined) return;
    const order = far === undefined ? near.order + by : (near.order + far.order) / 2;
    void work?.changeCard(card.id, { order });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (work === null || event.nativeEvent.isComposing) return;
    const { key } = event;
    const isEmpty = event.currentTarget.value === '';
    if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (depth < 3) add(depth === 1 ? 'driver' : 'idea', card.id);
    } else if (key === 'Enter' && !event.shiftKey) {
      const at = siblings.findIndex((each) => each.card.id === card.id);
      const next = siblings[at + 1]?.card;
      const isAlike = next !== undefined && next.kind === card.kind;
      add(card.kind, card.parentId, isAlike ? (card.order + next.order) / 2 : card.order + 1);
    } else if (key === 'Backspace' && isEmpty) void work.binCard(card.id, '');
    else if (event.altKey && key === 'ArrowUp') move(-1);
    else if (event.altKey && key === 'ArrowDown') move(1);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={classNames(styles.box, styles.withBin, depth === 3 && styles.idea)}
      data-card={card.id}
    >
      <CardWords card={card} name="text" label={labelOf(twig)} onKeyDown={onKeyDown} />
      <BinCard card={card} />
    </div>
  );
};

const Adders = ({ twig }: { readonly twig: Twig }) => {
  const { work } = useRoom();
  if (work === null || twig.depth === 3) return null;
  const { id, text } = twig.card;
  return (
    <div className={styles.branch}>
      <div className={styles.adders}>
        {twig.depth === 1 && (
          <Button
            size="small"
            variant="plain"
            aria-label={words.addSecondaryTo(text)}
            onPress={() => void work.addCard('driver', { parentId: id }).then(focusCard)}
          >
            {words.addSecondary}
          </Button>
        )}
        <Button
          size="small"
          variant="plain"
          aria-label={words.addIdeaTo(text)}
          onPress={() => void work.addCard('idea', { parentId: id }).then(focusCard)}
        >
          {words.addIdea}
        </Button>
      </div>
    </div>
  );
};

const Branch = ({
  twig,
  siblings,
  isFar,
}: {
  readonly twig: Twig;
  readonly siblings: readonly Twig[];
  readonly isFar: boolean;
}) => {
  const { work } = useRoom();
  const hasChildren = twig.depth < 3 && (twig.twigs.length > 0 || work !== null);
  return (
    <div className={classNames(styles.branch, isFar && styles.far)}>
      <Box twig={twig} siblings={siblings} />
      {hasChildren && (
        <div className={styles.children}>
          {twig.twigs.map((each) => (
            <Branch
              key={each.card.id}
              twig={each}
              siblings={twig.twigs}
              isFar={twig.depth === 1 && each.depth === 3}
            />
          ))}
          <Adders twig={twig} />
        </div>
      )}
    </div>
  );
};

const Loose = ({
  ideas,
  drivers,
}: {
  readonly ideas: readonly RoomCard[];
  readonly drivers: readonly RoomCard[];
}) => {
  const { work } = useRoom();
  if (ideas.length === 0) return null;
  const options = [
    { value: 'none', label: words.none },
    ...drivers.map(({ id, text }) => ({ value: id as string, label: text || id })),
  ];
  return (
    <section className={styles.loose}>
      <h2>{words.loose}</h2>
      {ideas.map((idea) => (
        <div key={idea.id} className={work === null ? undefined : styles.looseIdea}>
          <p dir="auto">{idea.text || toolMessages.nothingYet}</p>
          {work !== null && (
            <Select
              label={words.hangOn(idea.text)}
              isLabelHidden
              options={options}
              value="none"
              onChange={(parentId) => {
                if (parentId !== 'none') void work.changeCard(idea.id, { parentId });
              }}
            />
          )}
        </div>
      ))}
    </section>
  );
};

export const DriversTool = () => {
  const { cards, work } = useRoom();
  const { tree, loose } = twigsOf(cards);
  return (
    <>
      <WideScroller label={words.drawing}>
        <div className={styles.diagram} role="group" aria-label={words.drawing}>
          <div className={styles.inner}>
            <div className={styles.columns} aria-hidden>
              {words.columns.map((column) => (
                <span key={column}>{column}</span>
              ))}
            </div>
            <div className={styles.branch}>
              <div className={classNames(styles.box, styles.aim)}>
                <MeetingWords name="aim" label={words.aim} hint={words.aimHint} rows={2} />
              </div>
              {(tree.length > 0 || work !== null) && (
                <div className={styles.children}>
                  {tree.map((twig) => (
                    <Branch key={twig.card.id} twig={twig} siblings={tree} isFar={false} />
                  ))}
                  {work !== null && (
                    <div className={styles.branch}>
                      <div className={styles.adders}>
                        <Button
                          size="small"
                          variant="plain"
                          onPress={() => void work.addCard('driver', {}).then(focusCard)}
                        >
                          {words.addPrimary}
                        </Button>
                      </div>
                    </div>
                  )}
                </div>
              )}
            </div>
          </div>
        </div>
      </WideScroller>
      {work !== null && <p>{words.keys}</p>}
      <Loose ideas={loose} drivers={cardsOf(cards, 'driver')} />
    </>
  );
};
