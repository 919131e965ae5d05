// A report of 400 pages: composed and written as Word, against raw XML put together by hand and
// zipped, and against html-to-docx, in the same run; and what others wait meanwhile.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import htmlToDocx from 'html-to-docx';
import { renderDocx } from '../../src/main/core/documents/docx/render.ts';
import { printOrderOf } from '../../src/main/core/documents/html/print-order.ts';
import { composeReport } from '../../src/main/core/documents/report/compose-report.ts';
import { createLongWorks } from '../../src/main/core/long-work.ts';
import type { DocumentModel } from '../../src/shared/domain/document-model.ts';
import { longReport } from '../documents/long-report.ts';
import { median, report, reportAtLeast, reportRatio, reportTime, timesOf } from './support.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same runs in the same paragraphs and the same package, with nothing but strings and the zip. */
function rawWord(model: DocumentModel, parts: Record<string, Uint8Array>): Uint8Array {
  const runs = (list: readonly { readonly text: string; readonly isStrong?: boolean }[]): string =>
    list
      .map(
        ({ text, isStrong }) =>
          `<w:r>${isStrong === true ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`,
      )
      .join('');
  const line = (style: string, list: readonly { readonly text: string }[]): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs(list)}</w:p>`;
  const body = model.sections
    .flatMap(({ blocks }) => blocks)
    .map((block) => {
      if (block.kind === 'paragraph') return line('Body', block.runs);
      if (block.kind === 'heading') return line(`Heading${block.level}`, [{ text: block.text }]);
      if (block.kind === 'bullets')
        return block.items.map((item) => line('Bullet', item.runs)).join('');
      return 'text' in block ? line('Title', [{ text: block.text }]) : '';
    })
    .join('');
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
}

const facts = longReport(400);
const parts = unzipSync(await renderDocx(composeReport(facts)));
const ours: number[] = [];
const raw: number[] = [];
for (let run = 0; run < 5; run += 1) {
  ours.push(...(await timesOf(1, () => renderDocx(composeReport(facts)))));
  raw.push(...(await timesOf(1, () => rawWord(composeReport(facts), parts))));
}
reportRatio(
  'A report of 400 pages is written as Word, against raw XML and a zip (median)',
  median(ours),
  median(raw),
  2,
  'ms',
);

const { html } = printOrderOf(composeReport(facts));
const [theirs = Number.NaN] = await timesOf(1, () => htmlToDocx(html));
reportAtLeast(
  'A report of 400 pages is written faster than html-to-docx writes it',
  theirs / median(ours),
  3,
  'times',
);

// Meanwhile somebody saves a note: how long does core keep them waiting?
const works = createLongWorks(() => {});
let longest = 0;
let last = performance.now();
const look = (): void => {
  const now = performance.now();
  longest = Math.max(longest, now - last);
  last = now;
};
const looking = setInterval(look, 1);
await works.run('report.save', () => renderDocx(composeReport(facts)));
look();
clearInterval(looking);
reportTime('While it is written, others wait at the longest', longest, 100);

// Each in a process of its own: what one has taken, another would find there.
const memoryOf = (pages: number): number => {
  const script = join(import.meta.dirname, 'report-memory.ts');
  return Number(execFileSync(process.execPath, [script, String(pages)], { encoding: 'utf8' }));
};
const megabytes = memoryOf(400) - memoryOf(40);
report({
  what: 'Memory that 400 pages take beyond 40',
  measured: `${megabytes.toFixed(0)} MB`,
  bar: 'at most 150 MB',
  ok: megabytes <= 150,
});
