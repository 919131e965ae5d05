// The review report as a Word file: valid, whole on the page, with hard text in it, and the same bytes
// from the same facts.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/main/core/documents/docx/render.ts';
import {
  composeReport,
  type ReportDocumentFacts,
} from '../../src/main/core/documents/report/compose-report.ts';
import { textOfDocument } from '../../src/shared/domain/document-model.ts';
import { reportParts } from '../../src/shared/domain/report/passage.ts';
import { renderPages, validate, whyNoPages, whyNoValidator } from './outside-tools.ts';

const hard =
  'Hostile <w:p> & “quotes” {counted-1} \u0000\u202E, ' +
  'Ελληνικά, Українська, العربية تقرأ من اليمين, 中文报告, हिन्दी. ';

const report = (passages: number, text: string): ReportDocumentFacts => ({
  schoolName: passages === 0 ? '' : 'Saint Æthelthryth’s '.repeat(4).slice(0, 80),
  reviewTitle: '',
  question: passages === 0 ? '' : hard,
  visitDates: passages === 0 ? [] : ['2026-10-08'],
  team: passages === 0 ? [] : ['Ana Lowe', 'N'.repeat(80)],
  hasFindings: passages > 0,
  passages: Array.from({ length: passages }, (_, index) => ({
    part: reportParts[index % reportParts.length] ?? 'ahead',
    heading: index % 2 === 0 ? `Heading ${index} <&>` : '',
    text,
  })),
  madeAt: '2026-10-20T12:00:00.000Z',
});

const lists = `**Bold** *italic* ***both***.\n\n- ${hard}\n- two\n\n1. one\n2. ${'long '.repeat(200)}`;
const hardOnes = [
  report(0, ''),
  report(3, hard),
  report(5, lists),
  report(40, 'Pupils talk well and write. '.repeat(40)),
];
const files = () => Promise.all(hardOnes.map((facts) => renderDocx(composeReport(facts))));

it('says every word of the passages, once and in order, with its looks', async () => {
  const xml = strFromU8(
    unzipSync(await renderDocx(composeReport(report(1, lists))))['word/document.xml'] ??
      new Uint8Array(),
  );
  expect(xml).toMatch(/<w:b\/><w:bCs\/><w:i\/><w:iCs\/>.*both/);
  expect(xml).toContain('Ελληνικά');
  const said = textOfDocument(composeReport(report(2, 'One passage.')));
  expect(said.filter((text) => text === 'One passage.')).toHaveLength(2);
  expect(said.indexOf('About this review')).toBeLessThan(said.indexOf('In short'));
});

it('is the same file for the same facts', async () => {
  const [first, second] = await Promise.all([files(), files()]);
  expect(first).toEqual(second);
});

describe.skipIf(whyNoValidator !== null)(`Open XML validator ${whyNoValidator ?? ''}`, () => {
  it('finds nothing wrong', async () => {
    for (const bytes of await files()) expect(await validate(bytes)).toEqual([]);
  });
});

describe.skipIf(whyNoPages !== null)(`LibreOffice ${whyNoPages ?? ''}`, () => {
  it('keeps every word on the page and leaves no page empty', async () => {
    for (const pages of await renderPages(await files())) {
      expect(pages.length).toBeGreaterThan(0);
      for (const { words, widthPt, heightPt } of pages) {
        expect(words.length).toBeGreaterThan(1);
        for (const { left, right, bottom } of words) {
          expect(left).toBeGreaterThan(20);
          expect(right).toBeLessThan(widthPt - 20);
          expect(bottom).toBeLessThan(heightPt - 10);
        }
      }
    }
  }, 120_000);
});
