// What is the same for every document that is given out: draft mark, no names, and the page the PDF
// is printed from; and the two one-page documents for sharing, with the hardest facts.
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/main/core/documents/docx/render.ts';
import { withoutNames } from '../../src/main/core/documents/given-out/anonymous.ts';
import { markedAsDraft } from '../../src/main/core/documents/given-out/draft.ts';
import { printHtml } from '../../src/main/core/documents/html/print-html.ts';
import {
  composeCertificate,
  type CertificateFacts,
} from '../../src/main/core/documents/sharing/certificate.ts';
import {
  composeGoodPractice,
  type GoodPracticeFacts,
} from '../../src/main/core/documents/sharing/good-practice.ts';
import type { DocumentModel } from '../../src/shared/domain/document-model.ts';
import { renderPages, validate, whyNoPages, whyNoValidator } from './outside-tools.ts';

const madeAt = '2026-10-08T15:00:00.000Z';
const longName = 'Wilhelmina-Josephine Featherstonehaugh-Cholmondeley-Wriothesley of Marsh Lane A';
const letters = 'Żółć Ελληνικά Українська हिन्दी العربية 中文 ﬁn <b>&amp;"\u0001';

const certificates = (count: number, name: string): CertificateFacts => ({
  trustName: count === 0 ? '' : 'Harbour Light Learning Trust',
  hostName: name,
  question:
    count === 0 ? '' : `To what extent do pupils use the words they were taught? ${letters}`,
  visitDates: count === 0 ? [] : ['2026-10-08', '2026-10-09'],
  colleagues: Array.from({ length: Math.max(1, count) }, (_, index) => ({
    name: count === 0 ? '' : name,
    as: (['lead-reviewer', 'peer-reviewer', 'improvement-champion'] as const)[index % 3]!,
    schoolName: count === 0 ? '' : name,
  })),
  headteacherName: name,
  leadName: name,
  madeAt,
});

const cards = (count: number, wording: string): GoodPracticeFacts => ({
  schoolName: count === 1 ? '' : longName,
  phase: count === 1 ? '' : 'Primary',
  visitDates: count === 1 ? [] : ['2026-10-08'],
  strengths: Array.from({ length: count }, (_, index) => ({
    heading: index === 0 ? '' : `${longName} ${letters}`.repeat(3),
    wording,
    noteCount: 7,
    activityCount: 1,
    reviewerCount: 2,
    gapWords: index === 1 ? ['one more reviewer', 'another kind of activity'] : [],
  })),
  madeAt,
});

const models: Readonly<Record<string, DocumentModel>> = {
  'certificate of nothing': composeCertificate(certificates(0, '')),
  certificates: composeCertificate(certificates(4, longName)),
  'certificates in many letters': composeCertificate(certificates(3, letters)),
  'card with nothing': composeGoodPractice(cards(1, 'Short.')),
  'short cards': composeGoodPractice(cards(3, 'Pupils explain their choice. '.repeat(11))),
  cards: composeGoodPractice(cards(40, `Pupils explain their choice. ${letters} `.repeat(60))),
  'draft cards': markedAsDraft(composeGoodPractice(cards(3, 'Pupils explain. '.repeat(200)))),
  'draft certificates': markedAsDraft(composeCertificate(certificates(3, longName))),
};

describe('as Word', () => {
  it.skipIf(whyNoValidator !== null)(
    `the validator finds nothing ${whyNoValidator ?? ''}`,
    async () => {
      for (const model of Object.values(models)) {
        expect(await validate(await renderDocx(model))).toEqual([]);
      }
    },
    60_000,
  );

  it.skipIf(whyNoPages !== null)(
    `each certificate and each card is one page ${whyNoPages ?? ''}`,
    async () => {
      const documents = await Promise.all(Object.values(models).map((model) => renderDocx(model)));
      const rendered = await renderPages(documents);
      expect(rendered.map((pages) => pages.length)).toEqual(
        Object.values(models).map(({ sections }) => sections.length),
      );
    },
    120_000,
  );

  it('a draft has its mark in the header of every section, and others have none', async () => {
    const headersOf = (bytes: Uint8Array) =>
      Object.entries(unzipSync(bytes))
        .filter(([path]) => path.startsWith('word/header'))
        .map(([, part]) => strFromU8(part));
    const headers = headersOf(await renderDocx(models['draft cards']!));
    expect(headers).toHaveLength(3);
    for (const header of headers) {
      expect(header).toContain('string="Draft"');
      expect(header).toContain('alt="Draft"');
    }
    expect(headersOf(await renderDocx(models['cards']!))).toEqual([]);
  });
});

describe('without names', () => {
  const names = [
    { name: 'Ana Lowe', instead: 'the lead reviewer' },
    { name: 'Mrs Lowe', instead: 'the lead reviewer' },
    { name: 'Marsh Lane Primary School', instead: 'the school' },
    { name: 'Marsh Lane', instead: 'the school' },
    { name: 'Zoë Żak', instead: 'a peer reviewer' },
    { name: '', instead: 'nobody' },
  ];
  const said = (text: string): string => {
    const model = composeCertificate({ ...certificates(1, 'x'), question: text });
    const json = withoutNames(model, names).sections[0]!.blocks;
    return json.flatMap((block) => (block.kind === 'question' ? [block.text] : [])).join('');
  };

  it('takes whole names, whatever their case and spaces, and leaves words alone', () => {
    expect(said('We thank Ana  Lowe and MRS LOWE of Marsh Lane Primary School.')).toBe(
      'We thank the lead reviewer and the lead reviewer of the school.',
    );
    expect(said('Marsh Lane asked. Ana Lowe wrote; Loweland and Anabel Lower stay.')).toBe(
      'The school asked. The lead reviewer wrote; Loweland and Anabel Lower stay.',
    );
    expect(said('with Zoe\u0308 Z\u0307ak today')).toBe('with a peer reviewer today');
  });

  it('leaves no name anywhere in a document', () => {
    const model = composeCertificate({
      ...certificates(3, 'Ana Lowe'),
      hostName: 'Marsh Lane Primary School',
      trustName: 'Friends of Marsh Lane',
    });
    expect(JSON.stringify(withoutNames(model, names))).not.toMatch(/lowe|marsh/i);
  });
});

describe('as a page to print', () => {
  it('has language, title, real headings, lists and tables, and no markup of anybody’s', () => {
    const html = printHtml(models['cards']!, 'document.css');
    expect(html).toMatch(/^<!doctype html><html lang="en-GB">/);
    expect(html).toContain('<title>Good-practice card, ');
    expect(html).toContain('<th scope="col"');
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;&amp;amp;&quot;');
    expect(html).not.toMatch(/ style=|<script|<style/);
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    for (const [index, level] of levels.entries()) {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    }
  });
});
