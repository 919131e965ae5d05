// The action plan as an Excel workbook: what the validator, LibreOffice and a reader of workbooks
// make of it, for the plans at the edges.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { createPlanWorkbook } from '../../src/main/core/documents/action-plan/plan-workbook.ts';
import { ragWords } from '../../src/main/core/documents/action-plan/words.ts';
import type { ActionPlanFacts } from '../../src/main/core/documents/action-plan/index.ts';
import { savedByOffice, validate, whyNoSheets, whyNoValidator } from './outside-tools.ts';
import { emptyAction, emptyPlan, fullPlan, plansAtTheEdges } from './plans.ts';

const way = { choices: { isDraft: false }, say: (text: string) => text };
const workbookOf = (facts: ActionPlanFacts) => createPlanWorkbook(facts, way);

type Cell = string | number | boolean | Date | null;
const rowsOf = async (bytes: Uint8Array, sheet: number): Promise<Cell[][]> => {
  const sheets = await readWorkbook(Buffer.from(bytes));
  return (sheets[sheet - 1]?.data ?? []) as Cell[][];
};

const withActions = (actions: readonly object[]): ActionPlanFacts => ({
  ...emptyPlan,
  objectives: [
    {
      id: 'O1',
      objective: 'Pupils explain',
      why: null,
      finding: null,
      actions: actions.map((action) => ({ ...emptyAction, ...action })),
    },
  ],
});

const isoDay = (cell: Cell | undefined): string | null =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : null;
const plain = (text: string | null): string | null => {
  const said = text?.replaceAll('\u00a0', ' ').trim() ?? '';
  return said === '' ? null : said;
};

describe.each(plansAtTheEdges)('a workbook of %s', (_name, facts) => {
  it.skipIf(whyNoValidator !== null)('is valid, and the same whenever it is made', async () => {
    const bytes = workbookOf(facts());
    expect(await validate(bytes, 'xlsx')).toEqual([]);
    expect(Buffer.from(workbookOf(facts())).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('the rows of a workbook', () => {
  it('say what the facts say, with real days and numbers', async () => {
    const facts = fullPlan();
    const bytes = workbookOf({
      ...facts,
      objectives: facts.objectives.map((objective, at) => ({
        ...objective,
        id: `O${at}`,
        actions: objective.actions.map((action, index) => ({ ...action, id: `A${at}-${index}` })),
      })),
    });
    const [heads = [], ...rows] = await rowsOf(bytes, 1);
    const at = (heading: string) => heads.indexOf(heading);
    const actions = facts.objectives.flatMap((objective, which) =>
      objective.actions.map((action, index) => ({ action, id: `A${which}-${index}` })),
    );
    expect(rows.length).toBe(actions.length);
    for (const [index, { action, id }] of actions.entries()) {
      const row = rows[index] ?? [];
      expect(row[0]).toBe(id);
      expect(row[at('Action')]).toBe(plain(action.action));
      expect(row[at('First step')]).toBe(plain(action.firstStep));
      expect(row[at('Lead')]).toBe(plain(action.leadRole));
      expect(row[at('Others')]).toBe(plain(action.supportRoles.join(', ')));
      expect(isoDay(row[at('Start')])).toBe(action.startOn);
      expect(isoDay(row[at('Due')])).toBe(action.dueOn);
      expect(row[at('State')]).toBe(action.rag === null ? null : ragWords[action.rag].word);
      expect(row[at('Note')]).toBe(plain(action.note));
      expect(row[at('How we will know')]).toBe(plain(action.success.measure));
      expect(isoDay(row[at('Target by')])).toBe(action.success.target?.on ?? null);
      expect(row[at('Cost in pounds')]).toBe(action.costPounds);
      expect(row[at('Hours of cover')]).toBe(action.coverHours);
      expect(row[at('Training')]).toBe(plain(action.cpd));
      expect(row[at('Impact')]).toBe(plain(action.impact));
      expect(row[at('Carried over from')]).toBe(plain(action.carriedOverFrom));
    }
    const [, ...dates] = await rowsOf(bytes, 2);
    expect(dates.length).toBe(
      actions.reduce(
        (sum, { action }) => sum + action.milestones.length + action.monitoring.on.length,
        0,
      ),
    );
  });

  it('can be filtered, keep their headings, offer words and print on A4 on its side', () => {
    const parts = unzipSync(workbookOf(fullPlan()));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toMatch(/<autoFilter ref="A1:AF\d+"\/>/);
    expect(sheet).toContain('"Off track,Some slippage,On track,Complete"');
    expect(sheet).toContain('paperSize="9"');
    expect(sheet).toContain('orientation="landscape"');
    expect(sheet).toContain('<col min="1" max="1" width="4" customWidth="1" hidden="1"/>');
    // Each printed page (a character is 1.96 mm in LibreOffice, less in Excel), with the columns that stand on all of them, is as wide as the paper.
    const widths = [
      ...sheet.matchAll(/<col min="\d+" max="\d+" width="([\d.]+)" customWidth="1"\/>/g),
    ].map((match) => Number(match[1]));
    const breaks = [...sheet.matchAll(/<brk id="(\d+)"/g)].map((match) => Number(match[1]) - 1);
    const steady = (widths[0] ?? 0) + (widths[1] ?? 0);
    const ends = [...breaks, widths.length];
    const paper = (297 - 2 * 7.9) / 1.955 / 0.7;
    ends.forEach((end, index) => {
      const begin = index === 0 ? 0 : (ends[index - 1] ?? 0);
      const width = widths.slice(begin, end).reduce((sum, each) => sum + each, 0);
      expect(width + (index === 0 ? 0 : steady)).toBeLessThanOrEqual(paper);
    });
  });

  it('leave out names where a text does', async () => {
    const bytes = createPlanWorkbook(withActions([{ action: 'Ask Ana', leadRole: 'Ana' }]), {
      choices: { isDraft: true },
      say: (text) => text.replaceAll('Ana', 'a colleague'),
    });
    const [heads = [], row = []] = await rowsOf(bytes, 1);
    expect(row[heads.indexOf('Action')]).toBe('Ask a colleague');
    const everything = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
    expect(everything.join('')).not.toContain('Ana');
    expect(everything.join('')).toContain('&amp;LDraft');
  });

  it('say that a text was cut where Excel takes no more', async () => {
    const [heads = [], row = []] = await rowsOf(
      workbookOf(withActions([{ action: 'x'.repeat(50_000) }])),
      1,
    );
    const text = String(row[heads.indexOf('Action')]);
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text).toMatch(/the rest is in Fieldfare\]$/);
  });
});

const dangerous = [
  '=1+1',
  '=HYPERLINK("http://example.invalid","x")',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  "=cmd|'/c calc'!A1",
];

describe('a text that looks like a formula', () => {
  it('is text, and marked so that it stays text when it is edited', async () => {
    const bytes = workbookOf(
      withActions([
        ...dangerous.map((text) => ({ action: text, leadRole: text, note: text, status: text })),
        { action: 'Plain' },
      ]),
    );
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    const guarded = [...styles.matchAll(/<xf [^>]*?>/g)]
      .map((match) => match[0])
      .slice(1)
      .findIndex((xf) => xf.includes('quotePrefix="1"'));
    for (const [index] of dangerous.entries()) {
      for (const column of ['C', 'F', 'K', 'L']) {
        expect(sheet).toContain(`<c r="${column}${index + 2}" s="${guarded}" t="s">`);
      }
    }
    expect(sheet).not.toContain(`<c r="C${dangerous.length + 2}" s="${guarded}"`);
    const [heads = [], ...rows] = await rowsOf(bytes, 1);
    expect(rows.map((row) => row[heads.indexOf('Action')])).toEqual([
      ...dangerous.map((text) => text.trim()),
      'Plain',
    ]);
  });

  it('is worked out by no office program', async ({ skip }) => {
    if (whyNoSheets !== null) skip(whyNoSheets);
    const folder = mkdtempSync(join(tmpdir(), 'fieldfare-workbook-'));
    try {
      const path = join(folder, 'plan.xlsx');
      writeFileSync(path, workbookOf(withActions(dangerous.map((action) => ({ action })))));
      const csv = readFileSync(await savedByOffice(folder, path, 'csv'), 'utf8');
      const again = readFileSync(await savedByOffice(folder, path, 'xlsx'));
      expect(csv).toContain('=1+1');
      expect(csv).toContain('@SUM(1,1)');
      expect(csv).not.toMatch(/,2,|#NAME|Err:/);
      const [heads = [], ...rows] = await rowsOf(again, 1);
      expect(rows.map((row) => row[heads.indexOf('Action')])).toEqual(
        dangerous.map((text) => text.trim()),
      );
      expect(
        strFromU8(unzipSync(again)['xl/worksheets/sheet1.xml'] ?? new Uint8Array()),
      ).not.toMatch(/<f[ >]/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
