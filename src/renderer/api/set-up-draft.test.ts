import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

let kept: Map<string, string>;
let isRefusing = false;

const storage = {
  getItem: (key: string) => {
    if (isRefusing) throw new Error('no storage');
    return kept.get(key) ?? null;
  },
  setItem: (key: string, value: string) => {
    if (isRefusing) throw new Error('no storage');
    kept.set(key, value);
  },
  removeItem: (key: string) => {
    if (isRefusing) throw new Error('no storage');
    kept.delete(key);
  },
};

/** The module as a page that has just been opened has it. */
const freshPage = async () => {
  vi.resetModules();
  return import('./set-up-draft.ts');
};

beforeEach(() => {
  kept = new Map();
  isRefusing = false;
  vi.stubGlobal('window', { localStorage: storage });
});

afterEach(() => vi.unstubAllGlobals());

describe('the answers of a set-up', () => {
  test('are there again after the page was closed', async () => {
    const before = await freshPage();
    const draft = { ...before.emptyDraft(), question: 'To what extent …', firstDay: '2026-11-17' };
    expect(before.keepSetUpDraft(draft)).toBe(true);
    const after = await freshPage();
    expect(after.readSetUpDraft()).toEqual(draft);
    after.forgetSetUpDraft();
    expect((await freshPage()).readSetUpDraft()).toBeNull();
  });

  test('go from page to page where the computer keeps nothing', async () => {
    isRefusing = true;
    const page = await freshPage();
    const draft = { ...page.emptyDraft(), question: 'Kept in hand' };
    expect(page.keepSetUpDraft(draft)).toBe(false);
    expect(page.readSetUpDraft()).toBe(draft);
  });

  test('that were kept by another version lose what does not fit, and nothing else', async () => {
    kept.set(
      'fieldfare.set-up.1',
      JSON.stringify({
        question: 'Stays',
        reviewType: 'three-day',
        hypotheses: 7,
        lead: { name: 3 },
      }),
    );
    const draft = (await freshPage()).readSetUpDraft();
    expect(draft).toMatchObject({ question: 'Stays', reviewType: 'one-day', hypotheses: [] });
    expect(draft?.lead.name).toBe('');
  });

  test('that cannot be read are as if none were kept', async () => {
    kept.set('fieldfare.set-up.1', '{"question": "cut o');
    expect((await freshPage()).readSetUpDraft()).toBeNull();
  });
});
