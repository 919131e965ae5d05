import { describe, expect, it } from 'vitest';
import { nearestName, placeholderPattern, plainName } from './placeholder-name.ts';

describe('the name of a placeholder', () => {
  it('is the same however Word or a person wrote it', () => {
    for (const written of ['Agreed on', ' agreed_on ', 'agreed–on', 'AGREED\u2011ON']) {
      expect(plainName(written)).toBe('agreed-on');
    }
  });

  it('is found with its sign', () => {
    const found = [
      ...'a {{school}} {{ # actions }}{{/actions}} {not} {{}}'.matchAll(placeholderPattern),
    ];
    expect(found.map(([, sign, name]) => `${sign}${name}`)).toEqual([
      'school',
      '#actions',
      '/actions',
    ]);
  });
});

describe('the nearest known name', () => {
  const known = ['school', 'question', 'agreed-on', 'actions', 'headteacher'];
  it.each([
    ['scool', 'school'],
    ['shcool', 'school'],
    ['Quesiton', 'question'],
    ['agreed', 'agreed-on'],
    ['action', 'actions'],
    ['head teacher', 'headteacher'],
    ['the school', 'school'],
  ])('of %s is %s', (written, meant) => {
    expect(nearestName(written, known)).toBe(meant);
  });

  it('is none where nothing is near', () => {
    expect(nearestName('telephone', known)).toBeNull();
    expect(nearestName('x'.repeat(80), known)).toBeNull();
  });
});
