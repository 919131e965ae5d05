// Rectangles over faces and names, in parts of the picture (0 to 1), so that they hold at any size it
// is shown in. Pure.

export interface Cover {
  readonly id: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cover smaller than this hides nothing and can hardly be hit. */
export const smallestSide = 0.015;
export const keyStep = 0.01;
const firstSide = 0.2;

const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

/** As a person draws it, from any corner to the other. */
export function drawnCover(id: number, from: Point, to: Point): Cover {
  const [x1, x2] = [within(Math.min(from.x, to.x), 1), within(Math.max(from.x, to.x), 1)];
  const [y1, y2] = [within(Math.min(from.y, to.y), 1), within(Math.max(from.y, to.y), 1)];
  return { id, left: x1, top: y1, width: x2 - x1, height: y2 - y1 };
}

export const isTooSmall = ({ width, height }: Cover): boolean =>
  width < smallestSide || height < smallestSide;

/** In the middle, and a little aside of one that is there already. */
export function addedCover(id: number, others: readonly Cover[]): Cover {
  const place = (1 - firstSide) / 2 + (others.length % 8) * 0.03;
  return {
    id,
    left: within(place, 1 - firstSide),
    top: within(place, 1 - firstSide),
    width: firstSide,
    height: firstSide,
  };
}

export const movedCover = (cover: Cover, by: Point): Cover => ({
  ...cover,
  left: within(cover.left + by.x, 1 - cover.width),
  top: within(cover.top + by.y, 1 - cover.height),
});

export const resizedCover = (cover: Cover, by: Point): Cover => ({
  ...cover,
  width: Math.min(Math.max(cover.width + by.x, smallestSide), 1 - cover.left),
  height: Math.min(Math.max(cover.height + by.y, smallestSide), 1 - cover.top),
});

const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -keyStep, y: 0 },
  ArrowRight: { x: keyStep, y: 0 },
  ArrowUp: { x: 0, y: -keyStep },
  ArrowDown: { x: 0, y: keyStep },
};

/** What a key makes of a cover; null where the key is none of its own. */
export function coverAfterKey(
  cover: Cover,
  {
    key,
    shiftKey,
    ctrlKey,
  }: { readonly key: string; readonly shiftKey: boolean; readonly ctrlKey: boolean },
): Cover | null {
  const way = ways[key];
  if (way === undefined) return null;
  // With Ctrl in large steps: across a whole photo in ten presses and not in a hundred.
  const by = ctrlKey ? { x: way.x * 10, y: way.y * 10 } : way;
  return shiftKey ? resizedCover(cover, by) : movedCover(cover, by);
}
