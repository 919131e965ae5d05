// The picture with its covers: drawn, moved and resized with the mouse, and each a button that the
// arrow keys move. Knows nothing of notes.
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { photoMessages } from '../../../messages/photo.ts';
import styles from './cover-board.module.css';
import {
  type Cover,
  coverAfterKey,
  drawnCover,
  isTooSmall,
  movedCover,
  type Point,
  resizedCover,
} from './covers.ts';

const words = photoMessages.cover;

/** Enough to judge a face by on any screen, and quick to draw. */
const longestShown = 1_600;

type Drag =
  | { readonly does: 'draw'; readonly from: Point; readonly cover: Cover }
  | { readonly does: 'move' | 'resize'; readonly from: Point; readonly cover: Cover };

export interface CoverBoardProps {
  readonly picture: ImageBitmap;
  readonly covers: readonly Cover[];
  readonly nextId: number;
  readonly onChange: (covers: readonly Cover[]) => void;
  /** The cover that is to take the focus; null leaves it. */
  readonly focusedId: number | null;
}

const replaced = (covers: readonly Cover[], cover: Cover): readonly Cover[] =>
  covers.map((each) => (each.id === cover.id ? cover : each));

function draggedTo(drag: Drag, to: Point): Cover {
  const by = { x: to.x - drag.from.x, y: to.y - drag.from.y };
  if (drag.does === 'draw') return drawnCover(drag.cover.id, drag.from, to);
  return drag.does === 'move' ? movedCover(drag.cover, by) : resizedCover(drag.cover, by);
}

const placed = ({ left, top, width, height }: Cover) => ({
  left: `${left * 100}%`,
  top: `${top * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
});

export const CoverBoard = (props: CoverBoardProps) => {
  const { picture, covers, nextId, onChange, focusedId } = props;
  const board = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const scale = Math.min(1, longestShown / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));

  useEffect(() => {
    canvas.current?.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  }, [picture, width, height]);

  useEffect(() => {
    if (focusedId === null) return;
    board.current?.querySelector<HTMLElement>(`[data-cover="${focusedId}"]`)?.focus();
  }, [focusedId]);

  const pointOf = (event: PointerEvent): Point => {
    const box = board.current?.getBoundingClientRect();
    if (box === undefined) return { x: 0, y: 0 };
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
  };

  const begin = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const from = pointOf(event);
    const target = event.target instanceof HTMLElement ? event.target : null;
    const id = Number(target?.closest<HTMLElement>('[data-cover]')?.dataset['cover'] ?? -1);
    const cover = covers.find((each) => each.id === id);
    board.current?.setPointerCapture(event.pointerId);
    if (cover === undefined) {
      setDrag({ does: 'draw', from, cover: drawnCover(nextId, from, from) });
      return;
    }
    const isCorner = target?.dataset['corner'] !== undefined;
    setDrag({ does: isCorner ? 'resize' : 'move', from, cover });
  };

  const go = (event: PointerEvent): void => {
    if (drag === null) return;
    const cover = draggedTo(drag, pointOf(event));
    if (drag.does === 'draw') setDrag({ ...drag, cover });
    else onChange(replaced(covers, cover));
  };

  const end = (): void => {
    if (drag?.does === 'draw' && !isTooSmall(drag.cover)) onChange([...covers, drag.cover]);
    setDrag(null);
  };

  const drawn = drag?.does === 'draw' ? [drag.cover] : [];
  return (
    // Drawing is for the mouse; "Add a cover" and the arrow keys do the same.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={board}
      role="group"
      aria-label={words.board}
      className={styles.board}
      style={{ aspectRatio: `${width} / ${height}`, '--ratio': width / height } as object}
      onPointerDown={begin}
      onPointerMove={go}
      onPointerUp={end}
      onPointerCancel={() => setDrag(null)}
    >
      <canvas ref={canvas} width={width} height={height} className={styles.picture} aria-hidden />
      {[...covers, ...drawn].map((cover, index) => (
        <button
          key={cover.id}
          type="button"
          data-cover={cover.id}
          className={styles.cover}
          style={placed(cover)}
          aria-label={words.one(
            index + 1,
            covers.length + drawn.length,
            cover.left,
            cover.top,
            cover.width,
            cover.height,
          )}
          onKeyDown={(event) => {
            const next = coverAfterKey(cover, event);
            if (next !== null) onChange(replaced(covers, next));
            else if (event.key === 'Delete' || event.key === 'Backspace') {
              onChange(covers.filter(({ id }) => id !== cover.id));
            } else return;
            event.preventDefault();
          }}
        >
          <span data-corner className={styles.corner} />
        </button>
      ))}
    </div>
  );
};
