// The action plan as plain data: it says every fact, nothing that is not one, and no blank.
import { describe, expect, it } from 'vitest';
import { DocumentModel, textOfDocument } from '../../src/shared/domain/document-model.ts';
import { composeActionPlan } from '../../src/main/core/documents/action-plan/index.ts';
import type { ActionPlanFacts } from '../../src/main/core/documents/action-plan/facts.ts';
import {
  emptyAction,
  emptyPlan,
  fullPlan,
  hostilePlan,
  largePlan,
  plansAtTheEdges,
  planWithoutActions,
} from './plans.ts';
import { sampleFacts } from './sample-facts.ts';

const textOf = (facts: ActionPlanFacts): string =>
  textOfDocument(composeActionPlan(facts)).join('\n').replaceAll('\u00a0', ' ');

const tablesIn = (facts: ActionPlanFacts) =>
  composeActionPlan(facts).sections.flatMap((section) =>
    section.blocks.filter((block) => block.kind === 'table'),
  );

describe('the model', () => {
  it.each(plansAtTheEdges)('holds to its schema: %s', (_name, facts) => {
    const model = composeActionPlan(facts());
    expect(DocumentModel.parse(model)).toEqual(model);
  });

  it.each(plansAtTheEdges)('never prints a hole in the data: %s', (_name, facts) => {
    const text = textOf(facts());
    expect(text).not.toMatch(/\bnull\b|undefined|\bNaN\b|\[object|Infinity|Invalid Date/);
    // Hostile text begins as it likes.
    if (facts === hostilePlan) return;
    expect(text).not.toMatch(/£(?!\d)|: *$|\(\s*\)|, *,|^\s*[·,.;]/m);
  });

  it.each(plansAtTheEdges)('has no empty paragraph, heading or fact: %s', (_name, facts) => {
    const blank = composeActionPlan(facts())
      .sections.flatMap((section) => section.blocks)
      .flatMap((block) => {
        if (block.kind === 'table') {
          return block.rows.flatMap((row) =>
            (row.kind === 'group' ? [row.paragraphs] : row.cells.map((cell) => cell.paragraphs))
              .flat()
              .map((paragraph) => paragraph.runs.map((run) => run.text).join('')),
          );
        }
        if (block.kind === 'space' || block.kind === 'page-break') return [];
        if (block.kind === 'facts') return block.items.flatMap((item) => [item.label, item.value]);
        if (block.kind === 'heading' || block.kind === 'title') return [block.text];
        return [JSON.stringify(block)];
      })
      .filter((text) => text.trim() === '');
    expect(blank).toEqual([]);
  });

  it('gives the same model for the same facts', () => {
    expect(composeActionPlan(fullPlan())).toEqual(composeActionPlan(fullPlan()));
  });
});

describe('what the plan says', () => {
  const text = textOf(sampleFacts());

  it('names school, trust, question and every date of the cycle', () => {
    for (const said of [
      'Saltmere Learning Trust',
      'Larkfield Primary School',
      'To what extent do pupils at Larkfield, including those with SEND',
      'Thursday 8 October 2026',
      'Wednesday 21 October 2026, 29 colleagues',
      'Wednesday 4 November 2026',
      'Wednesday 16 December 2026',
      'Tuesday 2 February 2027',
      'Tuesday 25 May 2027',
      'Deputy headteacher and early years lead, Saltmere Infant School',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('counts what each finding rests on, and what points the other way', () => {
    expect(text).toContain('answers area for development 2, resting on 8 notes');
    expect(text).toContain('Rests on 8 notes from 6 kinds of evidence by 3 reviewers.');
    expect(text).toContain('7 notes that point the other way were considered.');
    expect(text).toContain('A retrieval routine everyone knows (7 notes, 5 kinds of evidence).');
  });

  it('adds up cost and cover from the actions it prints', () => {
    expect(text).toContain('The whole plan: 9 actions');
    expect(text).toContain('£1,345 · 40 h cover');
    expect(text).toContain('Together: £480 · 9 h cover.');
  });

  it('says where a sum is not known yet', () => {
    const facts = sampleFacts();
    const open = {
      ...facts,
      objectives: facts.objectives.map((objective, at) => ({
        ...objective,
        actions: objective.actions.map((action, index) =>
          at === 0 && index < 2 ? { ...action, costPounds: null } : action,
        ),
      })),
    };
    expect(textOf(open)).toContain('£1,105 · 40 h cover');
    expect(textOf(open)).toContain('Cost still open for 2 actions');
  });

  it('says a state as a shape and a word', () => {
    for (const state of ['● On track', '▲ Some slippage', '✓ Complete', '✓ Met', '○ Not yet met']) {
      expect(text).toContain(state);
    }
  });

  it('says plainly when the rule for evidence is not met', () => {
    expect(text).not.toContain('rule for evidence');
    expect(textOf(fullPlan())).toContain(
      'rule for evidence is not met yet. Still needed: one more reviewer and a second kind of activity.',
    );
  });

  it('says that a plan without a date of agreement is a draft, in the footer too', () => {
    const model = composeActionPlan({ ...sampleFacts(), agreedOn: null });
    expect(textOfDocument(model).join('\n')).toContain('Draft, not yet agreed');
    expect(model.sections[0]?.footer).toBe(
      'Larkfield Primary School · Action plan · draft, not yet agreed',
    );
    expect(composeActionPlan(sampleFacts()).sections[0]?.footer).toBe(
      'Larkfield Primary School · Action plan · agreed 4 November 2026',
    );
  });

  it('lists milestones, checks and reviews by date', () => {
    const calendar = tablesIn(sampleFacts()).find((table) => table.label.startsWith('Milestones'));
    const rows = calendar?.rows.filter((row) => row.kind === 'cells') ?? [];
    // 9 actions: 24 milestones and 26 checks; check-in, 90 days, impact review.
    const facts = sampleFacts();
    const actions = facts.objectives.flatMap((objective) => objective.actions);
    const expected =
      actions.reduce(
        (sum, action) => sum + action.milestones.length + action.monitoring.on.length,
        0,
      ) + 3;
    expect(rows).toHaveLength(expected);
    const months = calendar?.rows
      .filter((row) => row.kind === 'group')
      .map((row) => row.paragraphs[0]?.runs[0]?.text);
    expect(months).toEqual([
      'November 2026',
      'December 2026',
      'January 2027',
      'February 2027',
      'March 2027',
      'May 2027',
    ]);
  });

  it('never grades and never speaks of inspection or weakness', () => {
    expect(text).not.toMatch(/\bweakness|requires improvement|inadequate|outstanding\b/i);
    // The lens has the word in its own title; our own words do not.
    const ours = text.replaceAll('Education inspection framework evaluation areas', '');
    expect(ours).not.toMatch(/inspect|ofsted/i);
  });
});

describe('what is not there', () => {
  it('drops a column in which no action says anything', () => {
    const facts = sampleFacts();
    const bare: ActionPlanFacts = {
      ...facts,
      objectives: facts.objectives.map((objective) => ({
        ...objective,
        actions: objective.actions.map((action) => ({
          ...emptyAction,
          action: action.action,
          leadRole: action.leadRole,
        })),
      })),
    };
    const [plan] = tablesIn(bare);
    expect(plan?.columns.map((column) => column.heading)).toEqual([
      'Action and first step',
      'Lead and others',
    ]);
  });

  it('makes one page of a plan of which nothing is written', () => {
    const model = composeActionPlan(emptyPlan);
    expect(model.sections).toHaveLength(1);
    expect(model.meta.title).toBe('Action plan');
    expect(textOfDocument(model)).toContain('The objectives of this plan are still to be written.');
  });

  it('keeps objectives that have no actions yet, and says so', () => {
    const said = textOf(planWithoutActions());
    expect(said.match(/The actions are still to be written\./g)).toHaveLength(3);
    expect(said).not.toContain('The whole plan');
  });
});

describe('the first pages', () => {
  const opening = (facts: ActionPlanFacts) => composeActionPlan(facts).sections[0]?.blocks ?? [];
  const hasBreak = (facts: ActionPlanFacts) =>
    opening(facts).some((block) => block.kind === 'page-break');

  it('puts cover and summary on one page where they fit', () => {
    expect(hasBreak(sampleFacts())).toBe(false);
  });

  it('gives the summary a page of its own where they do not, with each action while there is room', () => {
    const facts = sampleFacts();
    const longer: ActionPlanFacts = {
      ...facts,
      objectives: [...facts.objectives, ...facts.objectives.slice(0, 1)].map((objective) => ({
        ...objective,
        actions: objective.actions.slice(0, 2),
      })),
    };
    expect(hasBreak(longer)).toBe(true);
    const list = opening(longer).find((block) => block.kind === 'numbered');
    expect(list?.items).toHaveLength(4);
    expect(list?.items[0]?.paragraphs).toHaveLength(3);
  });

  it('says less of each objective when there are very many, and leaves none out', () => {
    const facts = largePlan();
    const many: ActionPlanFacts = {
      ...facts,
      objectives: Array.from({ length: 20 }, (_, index) => {
        const objective = facts.objectives[index % facts.objectives.length];
        if (objective === undefined) throw new Error('The sample has no objectives');
        return { ...objective, objective: `Objective number ${index + 1}.` };
      }),
    };
    const list = opening(many).find((block) => block.kind === 'numbered');
    expect(list?.items).toHaveLength(20);
    expect(list?.items.every((item) => item.paragraphs.length === 1)).toBe(true);
  });
});
