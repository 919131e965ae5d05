// The summary of work done and the conversation cards as Word files: valid, whole on the page, one page
// a card; and their words: they rate nothing and call themselves no file for anybody.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/main/core/documents/docx/render.ts';
import { composeCards } from '../../src/main/core/documents/readiness/compose-cards.ts';
import { composeSummary } from '../../src/main/core/documents/readiness/compose-summary.ts';
import { textOfDocument, type DocumentModel } from '../../src/shared/domain/document-model.ts';
import type { Lens } from '../../src/shared/domain/lens.ts';
import { conversationCards } from '../../src/shared/domain/readiness/cards.ts';
import { readinessMap } from '../../src/shared/domain/readiness/map.ts';
import { loadLenses } from '../../src/main/core/resources.ts';
import type { ReadinessMap } from '../../src/shared/domain/readiness/model.ts';
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import { createTestCore, resourcesPath, type TestCore } from '../support/test-core.ts';
import { renderPages, validate, whyNoPages, whyNoValidator } from './outside-tools.ts';

const madeAt = '2027-02-10T13:05:00.000Z';

let core: TestCore;
let map: ReadinessMap;
let summary: DocumentModel;
let cards: DocumentModel;
beforeAll(async () => {
  core = createTestCore();
  core.setNow(new Date(madeAt));
  const { reviewId } = (await core.ask('review-file.open-sample', {})) as { reviewId: ReviewId };
  const preview = (kindId: string) =>
    core.ask('document.preview', {
      reviewId,
      kindId,
      choices: { audience: 'school', detail: 'full', isAnonymised: false, isDraft: false },
    });
  ({ map } = await core.ask('readiness.read', { reviewId, lensId: null }));
  summary = await preview('readiness-summary');
  cards = await preview('conversation-cards');
}, 60_000);
afterAll(() => core.close());

const lens = (): Lens => {
  const found = loadLenses(resourcesPath).find(({ id }) => id === 'ofsted-2025');
  if (found === undefined) throw new Error('no such lens');
  return found;
};

/** The same map with nothing in it that people wrote: what is left are our own words. */
const ours = (): ReadinessMap => {
  const plain = JSON.parse(
    JSON.stringify(map, (key, value: unknown) => {
      const isTheirs = [
        'wording',
        'heading',
        'action',
        'measure',
        'measureSource',
        'what',
        'changed',
        'pupilSignal',
        'staffSignal',
        'impact',
        'question',
        'leadRole',
      ].includes(key);
      return isTheirs && typeof value === 'string' ? 'theirs' : value;
    }),
  ) as ReadinessMap;
  return plain;
};

describe('what they say', () => {
  it('what is known, how, how old, what was done and changed, who can speak', () => {
    const text = textOfDocument(summary).join('\n');
    for (const words of [
      'Larkfield Primary School',
      'Inclusion',
      'Rests on 8 notes, 6 kinds of evidence',
      '72 school days (4 months) ago',
      'from 2\u00a0of\u00a07, now 6\u00a0of\u00a07, aim 7\u00a0of\u00a07',
      'SENCO: leads action 1.2',
      'These were outside it: Sixth form in schools.',
      'Pupils: ',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('rates nothing and nobody, in words of ours', () => {
    const models = [
      composeSummary({ map: ours(), madeAt }),
      composeCards({ map: ours(), cards: conversationCards(ours()), madeAt }),
    ];
    for (const model of models) {
      const text = textOfDocument(model);
      expect(text.join('\n')).not.toMatch(
        /\b(?:grad(?:e|es|ed|ing)|judge(?:d|ment)?|outstanding|inadequate|requires improvement|good school|score)\b/i,
      );
      for (const { label } of lens().scale) {
        expect(text.join('\n').toLowerCase()).not.toContain(label.toLowerCase());
      }
    }
  });

  it('calls itself no file for anybody: the lens is named once, as headings, with its version', () => {
    for (const model of [summary, composeSummary({ map: ours(), madeAt })]) {
      const text = textOfDocument(model);
      expect(text.join('\n')).not.toMatch(/\binspect/i);
      const named = text.filter((line) => /ofsted/i.test(line));
      expect(named).toEqual([
        expect.stringMatching(
          /^Sorted by the headings of “Ofsted evaluation areas.*version 2025-11/,
        ),
      ]);
      expect(JSON.stringify(model.meta)).not.toMatch(/ofsted|inspect/i);
    }
    expect(textOfDocument(cards).join('\n')).not.toMatch(/ofsted|\binspect/i);
  });

  it('is the same on any day for the same facts', () => {
    expect(composeSummary({ map, madeAt })).toEqual(composeSummary({ map, madeAt }));
    expect(composeSummary({ map, madeAt })).toEqual(summary);
  });

  it('says so where there is nothing', () => {
    const empty = readinessMap(lens(), {
      today: '2027-02-10',
      schoolName: '',
      calendar: null,
      schoolRef: null,
      reviews: [],
    });
    const text = textOfDocument(composeSummary({ map: empty, madeAt })).join('\n');
    expect(text).toContain('Where our reviews did not look');
  });
});

describe.skipIf(whyNoValidator !== null)(`Open XML validator ${whyNoValidator ?? ''}`, () => {
  it('finds nothing wrong', async () => {
    for (const model of [summary, cards]) {
      expect(await validate(await renderDocx(model))).toEqual([]);
    }
  });
});

describe.skipIf(whyNoPages !== null)(`LibreOffice ${whyNoPages ?? ''}`, () => {
  it('keeps every word on the page, and gives each card one page', async () => {
    const rendered = await renderPages([await renderDocx(summary), await renderDocx(cards)]);
    for (const { words, widthPt, heightPt } of rendered.flat()) {
      expect(words.length).toBeGreaterThan(3);
      for (const { left, right, bottom } of words) {
        expect(left).toBeGreaterThan(20);
        expect(right).toBeLessThan(widthPt - 20);
        expect(bottom).toBeLessThan(heightPt - 10);
      }
    }
    expect(rendered[1]).toHaveLength(cards.sections.length);
  }, 120_000);
});
