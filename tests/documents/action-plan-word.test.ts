// The action plan as a Word file: real styles, heading rows that repeat, properties, language, the
// same words as the model in the same order, the same bytes every time.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { textOfDocument } from '../../src/shared/domain/document-model.ts';
import {
  composeActionPlan,
  createWordActionPlan,
} from '../../src/main/core/documents/action-plan/index.ts';
import type { ActionPlanFacts } from '../../src/main/core/documents/action-plan/facts.ts';
import { withoutControls } from '../../src/main/core/documents/docx/text.ts';
import { formatDate, formatLongDate, formatShortDate } from '../../src/shared/domain/dates.ts';
import { whyNoValidator, validate } from './outside-tools.ts';
import {
  fullPlan,
  hostilePlan,
  longNotePlan,
  manyLanguages,
  manyLanguagesPlan,
  plansAtTheEdges,
} from './plans.ts';
import { sampleFacts } from './sample-facts.ts';
import { openWord, paragraphsOf, squeezed, tablesOf, wordText } from './word-file.ts';

const wordOf = async (facts: ActionPlanFacts) => openWord(await createWordActionPlan(facts));

describe.skipIf(whyNoValidator !== null)(`Open XML validator ${whyNoValidator ?? ''}`, () => {
  it.each(plansAtTheEdges)('finds nothing wrong: %s', async (_name, facts) => {
    expect(await validate(await createWordActionPlan(facts()))).toEqual([]);
  });

  it('would find a wrong file wrong', async () => {
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
    const files = unzipSync(await createWordActionPlan(sampleFacts()));
    const document = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    files['word/document.xml'] = strToU8(
      document.replace('<w:tblGrid>', '<w:nonsense/><w:tblGrid>'),
    );
    expect(await validate(zipSync(files))).not.toEqual([]);
  });
});

/** Where two texts part, white space aside: a short answer where the texts are pages long. */
function firstDifference(one: string, other: string): string | null {
  const [left, right] = [squeezed(one), squeezed(other)];
  if (left === right) return null;
  let at = 0;
  while (left[at] === right[at]) at += 1;
  return `"${left.slice(Math.max(0, at - 30), at + 50)}" is "${right.slice(Math.max(0, at - 30), at + 50)}"`;
}

describe('the words', () => {
  it.each(plansAtTheEdges)('are those of the model, in its order: %s', async (_name, facts) => {
    const file = await wordOf(facts());
    const model = textOfDocument(composeActionPlan(facts())).join('\n');
    expect(firstDifference(wordText(file), withoutControls(model))).toBeNull();
  });

  it.each(plansAtTheEdges)('are only characters XML can hold: %s', async (_name, facts) => {
    const file = await wordOf(facts());
    for (const xml of [file.document, ...file.footers, file.part('docProps/core.xml')]) {
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
    }
  });

  it('take hostile text for text', async () => {
    const text = squeezed(wordText(await wordOf(hostilePlan())));
    expect(text).toContain(squeezed('</w:t></w:r><w:p>&amp;<!--'));
    expect(text).toContain(squeezed(']]><![CDATA[ {counted-1} {counted-1} {0} {image.png}'));
    expect(text).toContain(squeezed('=HYPERLINK("http://example.invalid")'));
  });

  it('come through in every language, and run from the right where they do', async () => {
    const file = await wordOf(manyLanguagesPlan());
    const text = squeezed(wordText(file));
    for (const said of manyLanguages) expect(text).toContain(squeezed(said));
    const arabic = paragraphsOf(file.document).filter((paragraph) =>
      paragraph.text.startsWith('إلى'),
    );
    expect(arabic.length).toBeGreaterThan(0);
    for (const paragraph of arabic) {
      expect(paragraph.xml).toContain('<w:bidi/>');
      expect(paragraph.xml).toContain('<w:rtl/>');
    }
    const mixed = paragraphsOf(file.document).find((paragraph) =>
      paragraph.text.startsWith('Mixed:'),
    );
    expect(mixed?.xml).not.toContain('<w:bidi/>');
    expect(mixed?.xml).toContain('<w:rtl/>');
  });

  it('keep a text of 20,000 characters whole', async () => {
    const facts = longNotePlan();
    const note = facts.objectives[0]?.actions[0]?.note ?? '';
    expect(note.length).toBe(20_000);
    expect(squeezed(wordText(await wordOf(facts)))).toContain(squeezed(note));
  });
});

describe('every fact', () => {
  /** Each leaf of the facts with the way the document says it. */
  function saidOf(value: unknown, key: string): string[] {
    if (value === null || value === undefined || typeof value === 'boolean') return [];
    if (typeof value === 'number') return key === 'costPounds' ? [`£${value}`] : [String(value)];
    if (typeof value === 'string') {
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [value];
      return [value];
    }
    if (Array.isArray(value)) return value.flatMap((item) => saidOf(item, key));
    return Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) =>
      // Ids and codes stand for something the document says in words; the moment it was made is
      // checked with the imprint.
      ['id', 'category', 'rag', 'state', 'meetsRule', 'at'].includes(name)
        ? []
        : saidOf(inner, name),
    );
  }

  const waysToSay = (fact: string): string[] =>
    /^\d{4}-\d{2}-\d{2}$/.test(fact)
      ? [
          formatLongDate(fact),
          formatDate(fact),
          formatShortDate(fact),
          formatShortDate(fact).replace(/^\w+ /, ''),
        ]
      : [fact, fact.replace(/\.$/, '')];

  async function missingFrom(facts: ActionPlanFacts): Promise<string[]> {
    const text = squeezed(wordText(await wordOf(facts)));
    return saidOf(facts, '').filter(
      (fact) => !waysToSay(fact).some((way) => text.includes(squeezed(way))),
    );
  }

  it('of a plan in which everything is said stands in the document', async () => {
    const facts = fullPlan();
    expect(saidOf(facts, '').length).toBeGreaterThan(250);
    // A cost of nothing and cover of nothing have words of their own, and visits of two days one date.
    expect(await missingFrom({ ...facts, visitDates: [] })).toEqual([]);
    expect(wordText(await wordOf(facts))).toContain('8 and 9 October 2026');
  });

  it('would be missed if it were not there', async () => {
    const facts = fullPlan();
    const text = squeezed(wordText(await wordOf(facts)));
    const [first] = facts.objectives;
    expect(text).toContain(squeezed(first?.actions[0]?.monitoring.how ?? '-'));
    const changed = { ...facts, schoolName: 'Another School' };
    expect(squeezed(wordText(await wordOf(changed)))).not.toContain(squeezed('Larkfield Primary'));
  });
});

describe('the parts', () => {
  it('have title, subject, author and language, and no moment but the one given', async () => {
    const file = await wordOf(sampleFacts());
    const core = file.part('docProps/core.xml');
    expect(core).toContain('<dc:title>Action plan, Larkfield Primary School</dc:title>');
    expect(core).toContain('<dc:subject>To what extent do pupils at Larkfield');
    expect(core).toContain('<dc:creator>Larkfield Primary School</dc:creator>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core.match(/2027-02-02T10:42:00Z/g)).toHaveLength(2);
    expect(file.styles).toContain('w:val="en-GB"');
    expect(wordText(file)).toContain('Made with Fieldfare on 2 February 2027 at 10:42');
  });

  it('use Word’s own title and heading styles, in steps of one', async () => {
    const file = await wordOf(sampleFacts());
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Normal']) {
      expect(file.styles).toContain(`w:styleId="${style}"`);
    }
    const used = paragraphsOf(file.document).map((paragraph) => paragraph.style);
    expect(used.filter((style) => style === 'Title')).toHaveLength(1);
    const levels = used.flatMap((style) => /^Heading(\d)$/.exec(style)?.[1] ?? []).map(Number);
    expect(levels.length).toBeGreaterThan(8);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1);
    }
    const defined = [...file.styles.matchAll(/w:styleId="([^"]+)"/g)].map((match) => match[1]);
    expect(used.filter((style) => !defined.includes(style))).toEqual([]);
    for (const heading of ['Title', 'Heading1', 'Heading2']) {
      const style = new RegExp(`w:styleId="${heading}".*?</w:style>`, 's').exec(file.styles)?.[0];
      expect(style).toContain('<w:keepNext/>');
    }
  });

  it.each(plansAtTheEdges)(
    'have tables whose first row repeats and whose columns fill the text width: %s',
    async (_name, facts) => {
      const file = await wordOf(facts());
      const portrait = 9411;
      const landscape = 15023;
      for (const table of tablesOf(file.document)) {
        expect(table.rows[0]).toContain('<w:tblHeader/>');
        expect(table.rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(1);
        expect(table.xml).toContain('<w:tblLayout w:type="fixed"/>');
        const grid = [...table.xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map((m) => Number(m[1]));
        const width = grid.reduce((sum, column) => sum + column, 0);
        expect([portrait, landscape]).toContain(width);
        for (const row of table.rows) {
          const cells = [...row.matchAll(/<w:tcW w:w="(\d+)" w:type="dxa"/g)].map((m) =>
            Number(m[1]),
          );
          expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(width);
        }
      }
    },
  );

  it('keep rows whole, but not one that is taller than half a page', async () => {
    const usual = tablesOf((await wordOf(sampleFacts())).document);
    expect(usual.flatMap((table) => table.rows).every((row) => row.includes('<w:cantSplit'))).toBe(
      true,
    );
    const facts = sampleFacts();
    const [first] = facts.objectives;
    const tall = 'A sentence that stands in the reason for an objective. '.repeat(300);
    const file = await wordOf({
      ...facts,
      objectives: first === undefined ? [] : [{ ...first, why: tall }],
    });
    const rows = tablesOf(file.document)[0]?.rows ?? [];
    expect(rows[1]).not.toMatch(/<w:cantSplit\/>/);
    expect(rows[2]).toMatch(/<w:cantSplit\/>/);
  });

  it('turn the page for the plan and back again, each with page x of y below', async () => {
    const file = await wordOf(sampleFacts());
    const sheets = [...file.document.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map((m) => [
      Number(m[1]),
      Number(m[2]),
    ]);
    expect(sheets).toEqual([
      [11906, 16838],
      [16838, 11906],
      [11906, 16838],
    ]);
    expect(file.footers).toHaveLength(3);
    for (const footer of file.footers) {
      expect(footer).toMatch(/>PAGE<.*>NUMPAGES</s);
      expect(footer).toContain('Larkfield Primary School · Action plan · agreed 4 November 2026');
    }
  });

  it('need no empty paragraph for white space', async () => {
    const file = await wordOf(sampleFacts());
    const outside = file.document.replace(/<w:tbl>.*?<\/w:tbl>/gs, '');
    expect(paragraphsOf(outside).filter((paragraph) => paragraph.text.trim() === '')).toEqual([]);
  });

  it('reach for nothing outside the file', async () => {
    const file = await wordOf(hostilePlan());
    for (const path of file.paths.filter((name) => name.endsWith('.rels'))) {
      expect(file.part(path)).not.toContain('TargetMode="External"');
    }
    expect(file.paths.some((path) => /vba|embeddings|activeX/i.test(path))).toBe(false);
  });
});

describe('the bytes', () => {
  afterEach(() => vi.useRealTimers());

  it.each(plansAtTheEdges)(
    'are the same every time, whatever the clock says: %s',
    async (_name, facts) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-04T09:00:00Z') });
      const first = await createWordActionPlan(facts());
      vi.setSystemTime(new Date('2031-02-28T23:59:58Z'));
      const second = await createWordActionPlan(facts());
      expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    },
  );

  it('differ when a fact does', async () => {
    const facts = sampleFacts();
    const first = await createWordActionPlan(facts);
    const second = await createWordActionPlan({ ...facts, agreedOn: '2026-11-05' });
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(false);
  });
});
