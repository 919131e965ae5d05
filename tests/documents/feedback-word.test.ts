// The feedback script and the factual check as Word files: valid, whole on the page, and the check
// read back rightly after LibreOffice has saved it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/main/core/documents/docx/render.ts';
import { composeFactualCheck } from '../../src/main/core/documents/feedback/compose-factual-check.ts';
import {
  composeScript,
  type ScriptFacts,
} from '../../src/main/core/documents/feedback/compose-script.ts';
import type { FactualCheckFile } from '../../src/main/core/exchange/factual-check/factual-check-file.ts';
import { readAnswers } from '../../src/main/core/exchange/factual-check/read-answers.ts';
import { fillWordTable } from '../support/fill-word.ts';
import {
  renderPages,
  savedByLibreOffice,
  validate,
  whyNoPages,
  whyNoValidator,
} from './outside-tools.ts';

const at = '2026-10-08T15:00:00.000Z';
const reference = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const longWording =
  'Across Key Stage 2, pupils meet the same calm start to lessons and correct their own answers. '.repeat(
    6,
  );

const check = (items: number, wording = longWording): FactualCheckFile => ({
  format: 'fieldfare-factual-check',
  formatVersion: 1,
  reviewId: reference as never,
  reference: reference as never,
  school: 'Marsh Lane Primary School',
  review: 'Marsh Lane: words taught and used',
  visitDates: ['2026-10-08'],
  backBy: '2026-10-19',
  team: ['Ana Lowe', 'Ben Okoro'],
  items: Array.from({ length: items }, (_, index) => ({
    number: index + 1,
    category: (['strength', 'area-for-development', 'question'] as const)[index % 3] ?? 'strength',
    heading: `A finding <${index + 1}> & more`,
    wording,
    notes: 7,
    kindsOfActivity: 4,
    reviewers: 2,
    meetsTheTeamsRule: index % 2 === 0,
    verdict: null,
    correction: '',
    byRole: '',
  })),
  more: [],
});

const script = (points: number): ScriptFacts => ({
  schoolName: points === 0 ? '' : 'Marsh Lane Primary School',
  reviewTitle: points === 0 ? '' : 'Words taught and used',
  question: points === 0 ? '' : 'To what extent do pupils use the words they have been taught?',
  on: points === 0 ? null : '2026-10-08',
  startsAt: '15:20',
  minutes: 30,
  attendees: ['Headteacher', 'SENCO'],
  groundRules: points === 0 ? [] : ['Strengths first', 'Ask before explaining'],
  avoid: points === 0 ? [] : ['Anything that tells whose classroom it was'],
  questions: ['Which piece of writing in each unit?', 'What happens when a class scores low?'],
  madeAt: at,
  points: Array.from({ length: points }, (_, index) => ({
    shows: (['opening', 'enquiry', 'finding', 'questions'] as const)[index % 4] ?? 'words',
    title: '',
    minutes: index % 4,
    say: 'Say it calmly, with an example. '.repeat(1 + (index % 5)),
    finding:
      index % 4 === 2
        ? {
            category: 'area-for-development',
            number: index,
            heading: 'From talk to the page',
            wording: longWording,
            basis: 'Rests on 7 notes, 4 kinds of activity, 2 reviewers.',
            gap: index === 2 ? 'The team’s own rule for evidence is not met.' : '',
          }
        : null,
  })),
});

const files = async () => [
  ...(await Promise.all(
    [check(1, ''), check(6), check(40)].map((file) => renderDocx(composeFactualCheck(file, at))),
  )),
  ...(await Promise.all([script(0), script(12)].map((facts) => renderDocx(composeScript(facts))))),
];

describe.skipIf(whyNoValidator !== null)(`Open XML validator ${whyNoValidator ?? ''}`, () => {
  it('finds nothing wrong', async () => {
    for (const bytes of await files()) expect(await validate(bytes)).toEqual([]);
  });
});

async function answersOf(bytes: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'fieldfare-check-'));
  try {
    const path = join(folder, 'check.docx');
    writeFileSync(path, bytes);
    return await readAnswers(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.skipIf(whyNoPages !== null)(`LibreOffice ${whyNoPages ?? ''}`, () => {
  it('keeps every word on the page and leaves no page empty', async () => {
    for (const pages of await renderPages(await files())) {
      expect(pages.length).toBeGreaterThan(0);
      for (const { words, widthPt, heightPt } of pages) {
        expect(words.length).toBeGreaterThan(3);
        for (const { left, right, bottom } of words) {
          expect(left).toBeGreaterThan(20);
          expect(right).toBeLessThan(widthPt - 20);
          expect(bottom).toBeLessThan(heightPt - 10);
        }
      }
    }
  }, 120_000);

  it('saves an answered check that is read back word for word', async () => {
    const filled = fillWordTable(await renderDocx(composeFactualCheck(check(3), at)), {
      1: { 2: 'Accurate', 4: 'Headteacher' },
      2: { 2: 'Needs correction', 3: 'Say “seven”, not <eight> & so on.', 4: 'SENCO' },
      4: { 1: 'When it began', 3: 'spring 2025' },
    });
    const answers = await answersOf(await savedByLibreOffice(filled));
    expect(answers).toEqual({
      ok: true,
      value: {
        reference,
        items: [
          { number: 1, verdict: 'accurate', correction: '', byRole: 'Headteacher' },
          {
            number: 2,
            verdict: 'needs-correction',
            correction: 'Say “seven”, not <eight> & so on.',
            byRole: 'SENCO',
          },
          { number: 3, verdict: null, correction: '', byRole: '' },
        ],
        more: [{ item: 'When it began', correction: 'spring 2025', byRole: '' }],
      },
    });
  }, 120_000);
});
