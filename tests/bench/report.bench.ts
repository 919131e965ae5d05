// A plan of some 400 pages, composed and written as Word, against the same words as raw XML put
// together by hand and zipped, in the same run.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { composeActionPlan } from '../../src/main/core/documents/action-plan/index.ts';
import type { ActionPlanFacts } from '../../src/main/core/documents/action-plan/facts.ts';
import { renderDocx } from '../../src/main/core/documents/docx/render.ts';
import { textOfDocument, type DocumentModel } from '../../src/shared/domain/document-model.ts';
import { sampleFacts } from '../documents/sample-facts.ts';
import { median, reportRatio, reportTime, timesOf } from './support.ts';

/** The sample's nine actions, again and again: about four pages of table for each copy. */
function longPlan(copies: number): ActionPlanFacts {
  const facts = sampleFacts();
  return {
    ...facts,
    objectives: facts.objectives.map((objective) => ({
      ...objective,
      actions: Array.from({ length: copies }, () => objective.actions).flat(),
    })),
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same paragraphs and the same package parts, with nothing but strings and the zip. */
function rawWord(model: DocumentModel, parts: Record<string, Uint8Array>): Uint8Array {
  const body = textOfDocument(model)
    .map(
      (text) =>
        `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/><w:keepLines/></w:pPr><w:r><w:rPr><w:color w:val="26303D"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p></w:tc>`,
    )
    .join('');
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tr>${body}</w:tr></w:tbl></w:body></w:document>`;
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
}

const model = composeActionPlan(longPlan(110));
const parts = unzipSync(await renderDocx(model));
const ours: number[] = [];
const raw: number[] = [];
for (let run = 0; run < 5; run += 1) {
  ours.push(...(await timesOf(1, () => renderDocx(model))));
  raw.push(...(await timesOf(1, () => rawWord(model, parts))));
}
reportRatio(
  'A plan of 990 actions is written as Word, against raw XML and a zip (median)',
  median(ours),
  median(raw),
  2,
  'ms',
);

const small = sampleFacts();
const whole = await timesOf(15, () => renderDocx(composeActionPlan(small)));
reportTime('The sample plan is composed and written (median)', median(whole.slice(3)), 500);
