// The action plan as pages, as LibreOffice lays them out: which way they lie, how many there are,
// nothing beyond the margins, no heading left alone, the summary on one page.
import { beforeAll, describe, expect, it } from 'vitest';
import { createWordActionPlan } from '../../src/main/core/documents/action-plan/index.ts';
import type { ActionPlanFacts } from '../../src/main/core/documents/action-plan/facts.ts';
import { pages as looks } from '../../src/main/core/documents/look.ts';
import { renderPages, whyNoPages, type Page, type PageWord } from './outside-tools.ts';
import { plansAtTheEdges } from './plans.ts';
import { sampleFacts } from './sample-facts.ts';

/** Plans that fill the first pages more and more, to find the place where they are full. */
function growingPlan(objectiveCount: number, words: number): ActionPlanFacts {
  const facts = sampleFacts();
  return {
    ...facts,
    objectives: Array.from({ length: objectiveCount }, (_, index) => {
      const objective = facts.objectives[index % facts.objectives.length];
      if (objective === undefined) throw new Error('The sample has no objectives');
      return {
        ...objective,
        objective: `Objective ${index + 1}: ${'pupils say what they read and why '.repeat(words)}`,
      };
    }),
  };
}

const growing = [1, 2, 3, 4, 5, 7, 9].flatMap((count) =>
  [1, 3, 6].map((words): [string, () => ActionPlanFacts] => [
    `${count} objectives of ${words * 7} words`,
    () => growingPlan(count, words),
  ]),
);

const isLandscape = (page: Page): boolean => page.widthPt > page.heightPt;
const lookOf = (page: Page) => looks[isLandscape(page) ? 'landscape' : 'portrait'];

/** The words above the footer. */
const bodyWords = (page: Page) =>
  page.words.filter((word) => word.bottom <= page.heightPt - lookOf(page).bottomPt + 2);

/**
 * The number of a counted item that runs from the right: LibreOffice begins it at the margin where
 * Word ends it there.
 */
const isCountAtTheRight = (page: Page, word: PageWord): boolean =>
  /^\d+$/.test(word.text) &&
  word.bottom - word.top > 17 &&
  Math.abs(word.left - (page.widthPt - lookOf(page).sidePt)) < 1;

const pageWith = (pages: readonly Page[], text: string): number =>
  pages.findIndex((page) => page.text.includes(text));

describe.skipIf(whyNoPages !== null)(`pages ${whyNoPages ?? ''}`, () => {
  const rendered = new Map<string, Page[]>();
  const pagesOf = (name: string): Page[] => rendered.get(name) ?? [];

  beforeAll(async () => {
    const all = [...plansAtTheEdges, ...growing];
    const files = await Promise.all(all.map(([, facts]) => createWordActionPlan(facts())));
    const pages = await renderPages(files);
    for (const [index, [name]] of all.entries()) rendered.set(name, pages[index] ?? []);
  }, 280_000);

  it('are as many as a reader expects', () => {
    const counts = Object.fromEntries(
      plansAtTheEdges.map(([name]) => [name, pagesOf(name).length]),
    );
    expect(counts['the sample']).toBe(8);
    expect(counts['nothing at all']).toBe(1);
    expect(counts['all blank']).toBeLessThanOrEqual(3);
    expect(counts['objectives without actions']).toBeLessThanOrEqual(5);
    expect(counts['forty actions']).toBeLessThanOrEqual(25);
    expect(counts['names of eighty letters']).toBeLessThanOrEqual(16);
    expect(counts['a note of 20,000 characters']).toBeLessThanOrEqual(18);
    expect(counts['many languages']).toBeLessThanOrEqual(12);
  });

  it('stand upright at first, lie down for the plan, and stand up again', () => {
    const sample = pagesOf('the sample');
    expect(sample.map(isLandscape)).toEqual([false, true, true, true, false, false, false, false]);
    expect(sample[0]?.text).toContain('The plan on one page');
    expect(sample[1]?.text).toContain('Objectives and actions');
    expect(sample[4]?.text).toContain('The findings this plan answers');
  });

  it('repeat the heading row wherever the table goes on', () => {
    const wide = pagesOf('forty actions').filter(isLandscape);
    expect(wide.length).toBeGreaterThan(5);
    for (const page of wide) {
      expect(page.text).toContain('Action and first step');
      expect(page.text).toContain('How we will know');
    }
    const calendar = pagesOf('the sample').slice(5);
    for (const page of calendar) expect(page.text).toContain('Milestone or check');
  });

  it.each(plansAtTheEdges)('keep every word between the margins: %s', (name) => {
    const astray = pagesOf(name).flatMap((page, index) => {
      const { sidePt, topPt, footerPt } = lookOf(page);
      return page.words
        .filter(
          (word) =>
            word.text.trim() !== '' &&
            !isCountAtTheRight(page, word) &&
            (word.left < sidePt - 1.5 ||
              word.right > page.widthPt - sidePt + 1.5 ||
              word.top < topPt - 6 ||
              word.bottom > page.heightPt - footerPt + 2),
        )
        .map((word) => ({ page: index + 1, ...word }));
    });
    expect(pagesOf(name).length).toBeGreaterThan(0);
    expect(astray).toEqual([]);
  });

  it.each(plansAtTheEdges)('say which they are and of how many: %s', (name) => {
    const pages = pagesOf(name);
    for (const [index, page] of pages.entries()) {
      expect(page.text.replace(/\s+/g, ' ')).toContain(`${index + 1} of ${pages.length}`);
    }
  });

  it.each(plansAtTheEdges)('are never left empty: %s', (name) => {
    for (const page of pagesOf(name)) {
      expect(bodyWords(page).length).toBeGreaterThan(4);
    }
  });

  it.each(plansAtTheEdges)('never end with a heading: %s', (name) => {
    const headings = [
      'The plan on one page',
      'Objectives and actions',
      'The findings this plan answers',
      'The strengths it protects',
      'Notes on actions',
      'Milestones and monitoring',
      'Agreement',
    ];
    const pages = pagesOf(name);
    const alone = pages.slice(0, -1).flatMap((page, index) => {
      const text = bodyWords(page)
        .map((word) => word.text)
        .join(' ');
      return headings
        .filter((heading) => text.endsWith(heading))
        .map((heading) => [index, heading]);
    });
    expect(alone).toEqual([]);
  });

  it.each(plansAtTheEdges)('hold the whole agreement on one page: %s', (name) => {
    const pages = pagesOf(name);
    const at = pageWith(pages, 'Signature');
    if (at === -1) {
      expect(name).toBe('nothing at all');
      return;
    }
    expect(pages[at]?.text).toContain('Agreement');
    expect(pages[at]?.text).toContain('Made with Fieldfare');
  });

  it.each(growing)('hold the summary on one page: %s', (name) => {
    const pages = pagesOf(name);
    const summary = pageWith(pages, 'The plan on one page');
    const next = pageWith(pages, 'Objectives and actions');
    expect(next).toBe(summary + 1);
    expect(pages[summary]?.text).toContain('What we stop');
    expect([0, 1]).toContain(summary);
  });
});
