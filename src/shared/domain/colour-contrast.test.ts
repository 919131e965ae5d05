import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeRead, contrastOnWhite, nearestReadable, readColour } from './colour-contrast.ts';

describe('contrast on white', () => {
  it.each([
    ['000000', 21],
    ['FFFFFF', 1],
    ['767676', 4.54],
    ['777777', 4.48],
    ['FF0000', 4],
  ])('of %s is %d', (colour, contrast) => {
    expect(contrastOnWhite(colour)).toBeCloseTo(contrast, 2);
  });
});

describe('a colour as it is written', () => {
  it.each([
    ['#0a7d33', '0A7D33'],
    ['0A7D33', '0A7D33'],
    [' #abc ', 'AABBCC'],
    ['red', null],
    ['#12345', null],
    ['url(x)', null],
  ])('%s is %s', (written, colour) => {
    expect(readColour(written)).toBe(colour);
  });
});

describe('the nearest readable colour', () => {
  it('is the colour itself where that can be read', () => {
    expect(nearestReadable('1F4E79')).toBe('1F4E79');
  });

  it('can be read, is darker, and one step lighter could not be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (value) => {
        const colour = value.toString(16).padStart(6, '0').toUpperCase();
        const found = nearestReadable(colour);
        expect(canBeRead(found)).toBe(true);
        expect(contrastOnWhite(found)).toBeGreaterThanOrEqual(contrastOnWhite(colour));
        if (!canBeRead(colour)) expect(contrastOnWhite(found)).toBeLessThan(5.3);
      }),
    );
  });
});
