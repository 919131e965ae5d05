import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itemsOf, Lens, lensTag, lensTagName, mayGrade, readLensTag } from './lens.ts';

const folder = new URL('../../../resources/lenses/', import.meta.url);
const raw = (id: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as Record<string, unknown>;
const read = (id: string): Lens => Lens.parse(raw(id));
const ids = readdirSync(folder).map((name) => name.replace(/\.json$/, ''));

describe('every lens that is shipped', () => {
  it('is one of these', () => {
    expect(ids.toSorted()).toEqual([
      'ofsted-2025',
      'spp-enquiry-themes',
      'staff-wellbeing-charter',
    ]);
  });

  it.each(ids)('%s has nothing the schema does not know, and says where it comes from', (id) => {
    const lens = read(id);
    expect(lens).toEqual(raw(id));
    expect(lens.id).toBe(id);
    for (const text of [lens.publisher, lens.version, lens.licence, lens.sourceName, lens.note]) {
      expect(text.trim()).not.toBe('');
    }
  });

  it.each(ids)('%s has tags short enough to read at a glance', (id) => {
    for (const item of itemsOf(read(id))) {
      expect(item.name.length, item.name).toBeLessThanOrEqual(45);
      expect(item.prompt.length).toBeLessThanOrEqual(160);
    }
  });
});

describe("Ofsted's evaluation areas of November 2025", () => {
  const lens = read('ofsted-2025');

  it('are nine, of which safeguarding is a signpost with nothing to collect', () => {
    const signposts = lens.groups.filter((group) => group.signpost !== undefined);
    expect(signposts.map(({ id }) => id)).toEqual(['safeguarding']);
    expect(signposts[0]?.items).toEqual([]);
    expect(signposts[0]?.signpost).toMatch(/designated safeguarding lead/);
    expect(itemsOf(lens).map(({ name }) => name)).toEqual([
      'Inclusion',
      'Curriculum and teaching',
      'Achievement',
      'Attendance and behaviour',
      'Personal development and well-being',
      'Leadership and governance',
      'Early years in schools',
      'Sixth form in schools',
    ]);
    expect(itemsOf(lens).length + signposts.length).toBe(9);
  });

  it('have an id for each tag that visit files use', () => {
    expect(itemsOf(lens).map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'inclusion',
        'curriculum-and-teaching',
        'achievement',
        'attendance-and-behaviour',
        'personal-development-and-wellbeing',
        'leadership-and-governance',
        'early-years',
      ]),
    );
  });

  it('came into force on 10 November 2025 with five grades, none of which is set here', () => {
    expect(lens.inForceFrom).toBe('2025-11-10');
    expect(lens.scale.map(({ label }) => label)).toEqual([
      'Urgent improvement',
      'Needs attention',
      'Expected standard',
      'Strong standard',
      'Exceptional',
    ]);
    expect(mayGrade(lens)).toBe(false);
  });

  it('name each step by word, colour and shape, so that no two look alike', () => {
    const looks = lens.scale.map(
      ({ colourToken, patternToken }) => `${colourToken} ${patternToken}`,
    );
    expect(new Set(looks).size).toBe(lens.scale.length);
  });
});

describe('the enquiry themes', () => {
  const lens = read('spp-enquiry-themes');

  it('are four, and every question starts "To what extent"', () => {
    expect(lens.groups.map(({ name }) => name)).toEqual([
      'Our impact',
      'Looking forward',
      'Looking inward',
      'Looking outward',
    ]);
    for (const item of itemsOf(lens)) expect(item.prompt).toMatch(/^To what extent .*\?$/);
    for (const group of lens.groups) expect(group.items.length).toBeGreaterThanOrEqual(3);
    expect(lens.scale).toEqual([]);
    expect(mayGrade(lens)).toBe(false);
  });
});

describe('the staff wellbeing charter', () => {
  const lens = read('staff-wellbeing-charter');

  it('has 32 commitments on nine themes, each with signs and a kind of evidence', () => {
    const numbers = itemsOf(lens).map(({ id }) => id);
    const expected = Array.from({ length: 32 }, (_, n) => `WB${String(n + 1).padStart(2, '0')}`);
    expect(numbers.toSorted()).toEqual(expected);
    expect(lens.groups).toHaveLength(9);
    const kinds = lens.evidenceTypes?.map(({ id }) => id);
    expect(kinds).toEqual(['fact', 'staff-voice', 'both']);
    for (const item of itemsOf(lens)) {
      expect(item.signs?.length).toBeGreaterThan(0);
      expect(kinds).toContain(item.evidenceType);
      if (item.evidenceType !== 'fact') expect(item.staffVoiceStatement).toBeTruthy();
    }
  });

  it('has four states that people set', () => {
    expect(lens.scale.map(({ id }) => id)).toEqual(['met', 'partly', 'not-yet', 'not-assessed']);
    expect(mayGrade(lens)).toBe(true);
  });
});

describe('a lens of the wrong shape is refused', () => {
  const lens = read('ofsted-2025');
  const [first] = lens.groups;
  const refused = (change: object): boolean => !Lens.safeParse({ ...lens, ...change }).success;

  it('for doubled ids, empty groups, a signpost that collects, strange colours and addresses', () => {
    expect(refused({})).toBe(false);
    expect(refused({ groups: [first, first] })).toBe(true);
    expect(refused({ groups: [{ ...first, items: [] }] })).toBe(true);
    expect(refused({ groups: [{ ...first, signpost: 'Go there' }] })).toBe(true);
    expect(refused({ groups: [] })).toBe(true);
    expect(refused({ scale: [{ ...lens.scale[0], colourToken: 'url(x)' }] })).toBe(true);
    expect(refused({ sourceUrl: 'javascript:alert(1)' })).toBe(true);
    expect(refused({ sourceUrl: 'http://example.org' })).toBe(true);
    expect(refused({ inForceFrom: '2025-02-30' })).toBe(true);
    const item = { ...first?.items[0], evidenceType: 'unheard-of' };
    expect(refused({ groups: [{ ...first, items: [item] }] })).toBe(true);
  });
});

describe('tags on notes', () => {
  const lenses = ids.map(read);

  it('carry lens and item', () => {
    expect(lensTag('ofsted-2025', 'inclusion')).toBe('ofsted-2025/inclusion');
    expect(readLensTag('ofsted-2025/inclusion')).toEqual({
      lensId: 'ofsted-2025',
      itemId: 'inclusion',
    });
    expect(readLensTag('inclusion')).toEqual({ lensId: '', itemId: 'inclusion' });
  });

  it('are named by their lens, and readable without one', () => {
    expect(lensTagName(lenses, 'ofsted-2025/early-years')).toBe('Early years in schools');
    expect(lensTagName(lenses, 'early-years')).toBe('Early years in schools');
    expect(lensTagName(lenses, 'our-own/reading_for-pleasure')).toBe('Reading for pleasure');
    expect(lensTagName([], 'x/')).toBe('x/');
  });
});
