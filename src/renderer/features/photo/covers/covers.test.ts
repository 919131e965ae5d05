import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addedCover,
  coverAfterKey,
  drawnCover,
  isTooSmall,
  keyStep,
  movedCover,
  resizedCover,
  smallestSide,
  type Cover,
} from './covers.ts';

const cover: Cover = { id: 1, left: 0.4, top: 0.4, width: 0.2, height: 0.1 };

const isWithin = ({ left, top, width, height }: Cover): boolean =>
  left >= 0 && top >= 0 && left + width <= 1.000_001 && top + height <= 1.000_001;

describe('covers', () => {
  it('are drawn from any corner, and end at the edge of the picture', () => {
    expect(drawnCover(1, { x: 0.6, y: 0.7 }, { x: 0.2, y: 0.3 })).toMatchObject({
      left: 0.2,
      top: 0.3,
    });
    expect(drawnCover(1, { x: 0.9, y: 0.9 }, { x: 1.4, y: -0.2 })).toMatchObject({
      left: 0.9,
      top: 0,
      height: 0.9,
    });
    expect(isTooSmall(drawnCover(1, { x: 0.5, y: 0.5 }, { x: 0.505, y: 0.9 }))).toBe(true);
  });

  it('go where the arrows say, larger with Shift, far with Ctrl', () => {
    const plain = { shiftKey: false, ctrlKey: false };
    expect(coverAfterKey(cover, { key: 'ArrowLeft', ...plain })?.left).toBeCloseTo(0.4 - keyStep);
    expect(coverAfterKey(cover, { key: 'ArrowDown', ...plain, ctrlKey: true })?.top).toBeCloseTo(
      0.5,
    );
    expect(
      coverAfterKey(cover, { key: 'ArrowRight', ...plain, shiftKey: true })?.width,
    ).toBeCloseTo(0.2 + keyStep);
    expect(coverAfterKey(cover, { key: 'a', ...plain })).toBeNull();
  });

  it('stay within the picture and large enough to hide something, whatever is done to them', () => {
    const by = fc.record({
      x: fc.double({ min: -2, max: 2, noNaN: true }),
      y: fc.double({ min: -2, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), by), { maxLength: 20 }), (steps) => {
        let at = addedCover(1, []);
        for (const [isMove, way] of steps)
          at = isMove ? movedCover(at, way) : resizedCover(at, way);
        expect(isWithin(at)).toBe(true);
        expect(at.width).toBeGreaterThanOrEqual(smallestSide);
        expect(at.height).toBeGreaterThanOrEqual(smallestSide);
      }),
    );
  });
});
