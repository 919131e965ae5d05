// The self-review and its form as Word files: valid and whole on the page, however much or little was
// answered, and the form is read back after LibreOffice has saved it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  createSelfReviewForm,
  createWordSelfReview,
  type SelfReviewFacts,
} from '../../src/main/core/documents/self-review/index.ts';
import { openSelfReview } from '../../src/main/core/exchange/self-review/open-self-review.ts';
import { formFurniture } from '../../src/shared/domain/self-review/form-words.ts';
import type { SelfReviewAnswer } from '../../src/shared/domain/self-review/self-review.ts';
import {
  renderPages,
  savedByLibreOffice,
  validate,
  whyNoPages,
  whyNoValidator,
} from './outside-tools.ts';

const long = 'Books in three year groups show the same careful choice of words, in most classes. ';
const unbroken = 'https://example.org/' + 'curriculum-statement-2026-'.repeat(12);
const asTyped = [
  'Results are steady & fair.',
  '',
  '',
  `${long.repeat(12)}\n${unbroken}`,
  'a < b > c "quoted" ]]> &amp; \u0000\u000b\ud800 – “curly” \u202eturned\u202c',
  `First line\nSecond line\n\n\tindented\n- a point\n- another`,
  'Cwestiwn: ŵ, ŷ; 漢字; 🙂; e\u0301',
  long.repeat(60),
];

const answersOf = (count: number, isAnswered: boolean): SelfReviewAnswer[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `01ARZ3NDEKTSV4RRFFQ69G5F${String(index).padStart(2, '0')}` as SelfReviewAnswer['id'],
    ref: null,
    order: index + 1,
    theme: index < 4 ? 'Our impact' : index === count - 1 ? '' : `Theme <${Math.floor(index / 4)}>`,
    prompt: `What do pupils know & remember, number ${index + 1}?`,
    lookFor: index % 2 === 0 ? 'Books, talk with pupils, the register' : '',
    question: '',
    rating: isAnswered
      ? ((['emerging', 'improving', 'mature', null] as const)[index % 4] ?? null)
      : null,
    evidence: isAnswered ? (asTyped[index % asTyped.length] ?? '') : '',
    uncertainty: isAnswered && index % 3 !== 1 ? `Whether it lasts ${unbroken}` : '',
    isMostUncertain: isAnswered && index % 5 === 0,
    isAsked: index < 40,
    extra: null,
  }));

const factsOf = (count: number, isAnswered: boolean): SelfReviewFacts => ({
  trustName: isAnswered ? 'Wherry & Fen Schools' : '',
  schoolName: isAnswered ? 'St Osyth’s Church of England (Voluntary Aided) Primary School' : '',
  visitDates: isAnswered ? ['2026-10-07', '2026-10-08'] : [],
  completedByRole: isAnswered ? 'Headteacher, deputy, SENCO & humanities leaders' : '',
  completedOn: isAnswered ? '2026-09-17' : null,
  answers: answersOf(count, isAnswered),
  at: '2026-09-18T15:00:00.000Z',
});

const files = async (): Promise<Uint8Array[]> => {
  const all = [factsOf(0, false), factsOf(12, false), factsOf(12, true), factsOf(44, true)];
  return await Promise.all(
    all.flatMap((facts) => [createWordSelfReview(facts), createSelfReviewForm(facts)]),
  );
};

describe.skipIf(whyNoValidator !== null)(`Open XML validator ${whyNoValidator ?? ''}`, () => {
  it('finds nothing wrong', async () => {
    for (const bytes of await files()) expect(await validate(bytes)).toEqual([]);
  }, 60_000);
});

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

  it('saves a form with answers that are read back prompt by prompt', async () => {
    const facts = factsOf(12, true);
    const saved = await savedByLibreOffice(await createSelfReviewForm(facts));
    const folder = mkdtempSync(join(tmpdir(), 'fieldfare-form-'));
    try {
      const path = join(folder, 'form.docx');
      writeFileSync(path, saved);
      const furniture = new Set([...formFurniture, facts.schoolName, facts.trustName]);
      const read = await openSelfReview(path, facts.answers, furniture);
      expect(read.ok).toBe(true);
      if (!read.ok) return;
      const { items, completedByRole } = read.value.understood;
      expect(completedByRole).toBe(facts.completedByRole);
      const answered = facts.answers.filter(({ evidence }) => evidence !== '');
      for (const answer of answered) {
        const item = items.find(({ answerId }) => answerId === answer.id);
        expect(item?.rating).toBe(answer.rating);
      }
      expect(items.find(({ answerId }) => answerId === facts.answers[0]?.id)).toMatchObject({
        evidence: 'Results are steady & fair.',
        uncertainty: facts.answers[0]?.uncertainty,
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
