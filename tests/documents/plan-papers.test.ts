// The plan for other readers (staff, governors, in columns of implementation) and the team's logs:
// what they say is what the facts say, and what is meant to be one page is one.
import { describe, expect, it } from 'vitest';
import { composePlanFor } from '../../src/main/core/documents/action-plan/for-readers.ts';
import { composeImplementationPlan } from '../../src/main/core/documents/action-plan/implementation-plan.ts';
import type { ActionPlanFacts } from '../../src/main/core/documents/action-plan/index.ts';
import { renderDocx } from '../../src/main/core/documents/docx/render.ts';
import { composeEvidenceLog } from '../../src/main/core/documents/evidence-log/compose.ts';
import type { EvidenceLogFacts } from '../../src/main/core/documents/evidence-log/facts.ts';
import { markedAsDraft } from '../../src/main/core/documents/given-out/draft.ts';
import { textOfDocument, type DocumentModel } from '../../src/shared/domain/document-model.ts';
import { renderPages, validate, whyNoPages, whyNoValidator } from './outside-tools.ts';
import { fullPlan, plansAtTheEdges } from './plans.ts';
import { sampleFacts } from './sample-facts.ts';
import { squeezed } from './word-file.ts';

const said = (model: DocumentModel): string => squeezed(textOfDocument(model).join('\n'));
const has = (model: DocumentModel, text: string | null | undefined): boolean =>
  said(model).includes(squeezed(text ?? ''));

const readers: readonly [name: string, (facts: ActionPlanFacts) => DocumentModel][] = [
  [
    'the whole plan, short',
    (facts) => composePlanFor(facts, { audience: 'school', detail: 'short' }),
  ],
  ['staff', (facts) => composePlanFor(facts, { audience: 'staff', detail: 'full' })],
  ['staff, one page', (facts) => composePlanFor(facts, { audience: 'staff', detail: 'short' })],
  ['governors', (facts) => composePlanFor(facts, { audience: 'governors', detail: 'full' })],
  [
    'governors, one page',
    (facts) => composePlanFor(facts, { audience: 'governors', detail: 'short' }),
  ],
  ['implementation plan', composeImplementationPlan],
];

const note = {
  takenAt: '2026-10-08T09:20',
  reviewer: 'Peer reviewer A',
  activity: 'Lesson visit',
  place: 'Year 4 classroom',
  about: 'Year 4, History',
  sourceKind: 'seen',
  group: '6 pupils',
  quote: 'We did that last year',
  interpretation: 'They remember with a prompt',
  followUp: 'Ask Year 5 as well',
  strength: 2,
  findings: ['Strength 1'],
} as const;
const log: EvidenceLogFacts = {
  schoolName: 'Larkfield Primary School',
  question: 'To what extent do pupils remember?',
  visitDates: ['2026-10-08'],
  destroyAfter: '2027-07-31',
  hypotheses: [
    { number: 1, statement: 'Recall is secure', status: 'open' },
    { number: 2, statement: 'Writing lags', status: 'open' },
  ],
  notes: [
    {
      ...note,
      number: 1,
      description: 'Five of six recall it',
      links: [{ hypothesis: 1, stance: 'supports' }],
    },
    {
      ...note,
      number: 2,
      description: 'Two could not',
      links: [{ hypothesis: 1, stance: 'challenges' }],
    },
    { ...note, number: 3, description: 'Coats on pegs', links: [] },
  ],
  madeAt: '2026-10-09T09:00:00.000Z',
};

describe('each reader has what is meant for them', () => {
  const facts = fullPlan();
  const of = (audience: string, detail: 'full' | 'short') =>
    composePlanFor(facts, { audience, detail });
  const actions = facts.objectives.flatMap((objective) => objective.actions);

  it('staff: who does what by when, and neither costs nor marks', () => {
    const staff = of('staff', 'full');
    for (const action of actions) {
      expect(has(staff, action.action)).toBe(true);
      expect(has(staff, action.leadRole)).toBe(true);
      expect(has(staff, action.cpd)).toBe(true);
      expect(has(staff, action.costNote)).toBe(false);
    }
    expect(said(staff)).not.toMatch(/£|Ontrack|Someslippage/);
  });

  it('governors: objectives, progress that adds up, and what it takes', () => {
    const page = of('governors', 'short');
    for (const { objective } of facts.objectives) expect(has(page, objective)).toBe(true);
    const lines = textOfDocument(page).join('\n');
    const counts = [...lines.matchAll(/(\d+) (?:[■▲●✓]|not started)/g)].map((match) =>
      Number(match[1]),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(actions.length);
    const pounds = actions.reduce((sum, { costPounds }) => sum + (costPounds ?? 0), 0);
    expect(has(page, `£${pounds.toLocaleString('en-GB')}`)).toBe(true);
    expect(said(of('governors', 'full')).length).toBeGreaterThan(said(page).length);
  });

  it('the whole plan says more than its short version, which has every action', () => {
    const short = of('school', 'short');
    for (const action of actions) expect(has(short, action.action)).toBe(true);
    expect(said(of('school', 'full')).length).toBeGreaterThan(said(short).length);
  });

  it('the implementation plan has every action, measure and milestone in its column', () => {
    const model = composeImplementationPlan(facts);
    for (const { why, finding } of facts.objectives) {
      expect(has(model, why)).toBe(true);
      expect(has(model, finding?.wording)).toBe(true);
    }
    for (const { action, success, milestones, impact } of actions) {
      expect(has(model, action)).toBe(true);
      expect(has(model, success.measure)).toBe(true);
      expect(has(model, impact)).toBe(true);
      for (const { text } of milestones) expect(has(model, text)).toBe(true);
    }
    const heads = model.sections[0]?.blocks.flatMap((block) =>
      block.kind === 'table' ? [block.columns.map(({ heading }) => heading)] : [],
    );
    expect(heads?.[0]).toEqual(['Why', 'What', 'How', 'How well', 'And so']);
  });

  it('what nobody wrote is said in a sentence or left out', () => {
    for (const [name, compose] of readers) {
      const model = compose({ ...sampleFacts(), objectives: [] });
      expect(said(model), name).toContain('stilltobewritten');
      expect(said(model), name).not.toMatch(/null|undefined|NaN/);
    }
  });
});

describe('the evidence log', () => {
  const model = composeEvidenceLog(log, { detail: 'full' });

  it('has every note twice: under what it bears on, and in its time', () => {
    const text = said(model);
    for (const each of log.notes) {
      const times = text.split(squeezed(each.description)).length - 1;
      expect(times).toBe(each.links.length > 0 ? 2 : 1);
    }
    expect(text).toContain('1supportit,1challengeit');
    expect(text).toContain('Heldagainstnohypothesis');
    expect(has(model, 'Ask Year 5 as well')).toBe(true);
    expect(has(model, 'No note bears on it yet.')).toBe(true);
  });

  it('says on each page and in its mark that it is internal, as a draft too', () => {
    for (const made of [model, markedAsDraft(model)]) {
      expect(made.meta.watermark).toContain('Internal: not for circulation');
      for (const { header } of made.sections) expect(header).toContain('Internal');
    }
  });

  it('in short leaves out the notes one by one', () => {
    const short = composeEvidenceLog(log, { detail: 'short' });
    expect(has(short, 'Ask Year 5 as well')).toBe(false);
    expect(has(short, 'Five of six recall it')).toBe(true);
  });
});

describe('as Word files', () => {
  it.skipIf(whyNoValidator !== null)(
    'are valid with the strangest text',
    async () => {
      for (const [plan, facts] of plansAtTheEdges.filter(([plan]) => plan === 'hostile text')) {
        for (const [name, compose] of readers) {
          expect(await validate(await renderDocx(compose(facts()))), `${plan}: ${name}`).toEqual(
            [],
          );
        }
      }
      const draft = markedAsDraft(composeEvidenceLog(log, { detail: 'full' }));
      expect(await validate(await renderDocx(draft))).toEqual([]);
    },
    120_000,
  );

  it.skipIf(whyNoPages !== null)(
    'keep one page to one page, and words on the paper',
    async () => {
      const hard = new Set(['forty actions', 'names of eighty letters']);
      const made = plansAtTheEdges.flatMap(([plan, facts]) =>
        readers
          .filter(([name]) => hard.has(plan) || name.includes('one page'))
          .map(([name, compose]) => ({ plan, name, model: compose(facts()) })),
      );
      const all = await renderPages(await Promise.all(made.map(({ model }) => renderDocx(model))));
      for (const [index, pages] of all.entries()) {
        const { plan, name } = made[index]!;
        if (name.includes('one page')) expect(pages.length, `${plan}: ${name}`).toBe(1);
        for (const { words, widthPt, heightPt } of pages) {
          for (const { left, right, bottom } of words) {
            expect(left, `${plan}: ${name}`).toBeGreaterThan(20);
            expect(right, `${plan}: ${name}`).toBeLessThan(widthPt - 20);
            expect(bottom, `${plan}: ${name}`).toBeLessThan(heightPt - 10);
          }
        }
      }
    },
    240_000,
  );
});
