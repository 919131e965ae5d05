// The feedback as slides: what the validator makes of them, that titles, numbers and lists are real,
// that nothing runs out of its slide, and that nobody's notes are in a file for the room.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  composeSlides,
  type ShownSlide,
  type SlidesFacts,
} from '../../src/main/core/documents/feedback/slides.ts';
import { bodyBox, partsThatFit } from '../../src/main/core/documents/pptx/fit.ts';
import { renderPptx } from '../../src/main/core/documents/pptx/render.ts';
import { savedByOffice, validate, whyNoSlides, whyNoValidator } from './outside-tools.ts';
import { hostileTexts, manyLanguages } from './plans.ts';

const finding = (
  category: 'strength' | 'area-for-development',
  wording: string,
  heading = 'Talk is rich',
) => ({
  category,
  heading,
  wording,
  noteCount: 7,
  activityCount: 4,
  reviewerCount: 3,
  isCarried: category === 'strength',
});
const shown = (kind: ShownSlide['kind'], rest: Partial<ShownSlide> = {}): ShownSlide => ({
  kind,
  title: '',
  finding: null,
  questions: [],
  dates: [],
  say: '',
  ...rest,
});
const facts: SlidesFacts = {
  schoolName: 'Larkfield Primary School',
  reviewTitle: 'Remembering in history',
  question: 'To what extent do pupils remember and use what they were taught?',
  on: '2026-10-08',
  madeAt: '2026-10-08T14:00:00.000Z',
  slides: [
    shown('opening', { say: 'Secret welcome' }),
    shown('enquiry'),
    shown('finding', {
      finding: finding('strength', 'Pupils explain their reasons in every class.'),
      say: 'Secret praise',
    }),
    shown('pause'),
    shown('finding', {
      finding: finding('area-for-development', 'Support is often a person beside the pupil.'),
    }),
    shown('questions', { questions: ['What would pupils say?', 'What could you stop?'] }),
    shown('check', { dates: [{ label: 'Factual check back', on: '2026-10-19' }] }),
    shown('next-steps', {
      dates: [
        { label: 'Draft report', on: '2026-10-15' },
        { label: 'Improvement workshop', on: '2026-10-21' },
      ],
    }),
    shown('words', { title: 'Thank you' }),
  ],
};

const way = (audience: 'host' | 'team', isDraft = false) => ({
  choices: { audience, isDraft },
  say: (text: string) => text,
});
const made = (of: SlidesFacts, audience: 'host' | 'team' = 'host') =>
  renderPptx(composeSlides(of, way(audience)));

const long = 'Pupils explain what they were taught, and say how they know it. '.repeat(40);
const eighty = 'Llanfairpwllgwyngyll'.repeat(4);
const hard: readonly [name: string, facts: SlidesFacts][] = [
  ['the usual', facts],
  [
    'names of eighty letters',
    {
      ...facts,
      schoolName: eighty,
      slides: [
        shown('opening'),
        shown('finding', { finding: finding('strength', eighty, `${eighty} ${eighty} ${eighty}`) }),
      ],
    },
  ],
  [
    'long wordings and many questions',
    {
      ...facts,
      question: long,
      slides: [
        shown('enquiry'),
        shown('finding', { finding: finding('area-for-development', long) }),
        shown('questions', {
          questions: Array.from(
            { length: 30 },
            (_, index) => `${index + 1}: ${long.slice(0, 120)}`,
          ),
        }),
        shown('next-steps', {
          dates: Array.from({ length: 20 }, (_, index) => ({
            label: `Step ${index + 1}`,
            on: '2026-10-15',
          })),
        }),
      ],
    },
  ],
  [
    'many languages',
    {
      ...facts,
      slides: manyLanguages.map((text) =>
        shown('finding', { finding: finding('strength', text, text), say: text }),
      ),
    },
  ],
  [
    'hostile text',
    {
      ...facts,
      schoolName: hostileTexts[1],
      slides: hostileTexts.map((text) => shown('words', { title: text, say: text })),
    },
  ],
  [
    'empty parts',
    {
      ...facts,
      schoolName: '',
      question: '',
      reviewTitle: '',
      on: null,
      slides: [
        shown('opening'),
        shown('enquiry'),
        shown('finding'),
        shown('questions'),
        shown('next-steps'),
        shown('words'),
      ],
    },
  ],
];

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
const slidesOf = (bytes: Uint8Array): string[] =>
  Object.entries(partsOf(bytes))
    .flatMap(([path, xml]) => {
      const number = /^ppt\/slides\/slide(\d+)\.xml$/.exec(path)?.[1];
      return number === undefined ? [] : [{ number: Number(number), xml }];
    })
    .toSorted((a, b) => a.number - b.number)
    .map(({ xml }) => xml);
const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((match) => match[1]).join(' ');

describe('slides of the feedback', () => {
  it.skipIf(whyNoValidator !== null).each(hard)(
    'of %s are valid, with notes and without',
    async (_name, of) => {
      expect(await validate(made(of, 'team'), 'pptx')).toEqual([]);
      expect(await validate(made(of, 'host'), 'pptx')).toEqual([]);
    },
    60_000,
  );

  it('say what the facts say, in their order', () => {
    const slides = slidesOf(made(facts)).map(wordsOf);
    expect(slides.length).toBe(facts.slides.length);
    expect(slides[0]).toContain('Thank you for having us');
    expect(slides[1]).toContain(facts.question);
    expect(slides[2]).toContain('Pupils explain their reasons in every class.');
    expect(slides[2]).toContain('7 notes · 4 kinds of evidence · 3 reviewers');
    expect(slides[4]).toContain('less closely here than our own rule');
    expect(slides[5]).toContain('What could you stop?');
    expect(slides[7]).toContain('Wednesday 21 October 2026');
    expect(slides[8]).toContain('Thank you');
  });

  it('have one real title each, first in reading order, a slide number, and a table with words for it', () => {
    for (const xml of slidesOf(made(facts))) {
      expect([...xml.matchAll(/<p:ph type="(?:title|ctrTitle)"\/>/g)].length).toBe(1);
      expect(
        xml.indexOf('type="title"') === -1
          ? xml.indexOf('type="ctrTitle"')
          : xml.indexOf('type="title"'),
      ).toBe(xml.indexOf('<p:ph ') + '<p:ph '.length);
      expect(xml).toContain('type="slidenum"');
      expect(xml).toContain('lang="en-GB"');
      if (xml.includes('<p:graphicFrame>')) expect(xml).toMatch(/descr="[^"]+"/);
    }
    expect(slidesOf(made(facts))[5]).toContain('buAutoNum');
    expect(slidesOf(made(facts))[7]).toContain('firstRow="1"');
  });

  it('have the speaker’s notes only for the team, and names only where they are wanted', () => {
    const room = JSON.stringify(partsOf(made(facts, 'host')));
    expect(room).not.toContain('Secret');
    expect(room).not.toContain('notesSlide');
    expect(JSON.stringify(partsOf(made(facts, 'team')))).toContain('Secret praise');
    const anonymous = renderPptx(
      composeSlides(facts, {
        ...way('team', true),
        say: (text) => text.replaceAll('Larkfield Primary School', 'the school'),
      }),
    );
    expect(JSON.stringify(partsOf(anonymous))).not.toContain('Larkfield');
    expect(slidesOf(anonymous).every((xml) => wordsOf(xml).includes('Draft'))).toBe(true);
  });

  it('go on to a further slide where one cannot hold the words, and lose none', () => {
    const [, of] = hard[2]!;
    const slides = slidesOf(made(of));
    expect(slides.length).toBeGreaterThan(4);
    const all = slides.map(wordsOf).join(' ');
    for (let index = 0; index < 30; index += 1) expect(all).toContain(`${index + 1}: Pupils`);
    expect(all).toContain('Step 20');
    const parts = partsThatFit([long]);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flat().join(' ')).toBe(long.trim());
    expect(
      partsThatFit(['x'.repeat(9_000)])
        .flat()
        .join(''),
    ).toBe('x'.repeat(9_000));
    expect(bodyBox.heightPt).toBeGreaterThan(200);
  });

  it('are the same whenever they are made', () => {
    expect(Buffer.from(made(facts, 'team')).equals(Buffer.from(made(facts, 'team')))).toBe(true);
  });

  it('open in LibreOffice, a page a slide, every word on it', async ({ skip }) => {
    if (whyNoSlides !== null) skip(whyNoSlides);
    const folder = mkdtempSync(join(tmpdir(), 'fieldfare-slides-'));
    try {
      for (const [index, [name, of]] of hard.entries()) {
        const bytes = made(of, 'team');
        const path = join(folder, `deck${index}.pptx`);
        writeFileSync(path, bytes);
        const pdf = await savedByOffice(folder, path, 'pdf');
        const html = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
        const pages = html.split('<page ').slice(1);
        expect(pages.length, name).toBe(slidesOf(bytes).length);
        for (const page of pages) {
          const [width, height] = [...page.matchAll(/(?:width|height)="([\d.]+)"/g)].map((match) =>
            Number(match[1]),
          );
          for (const match of page.matchAll(
            /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"/g,
          )) {
            const [, left, top, right, bottom] = match.map(Number);
            expect(left, name).toBeGreaterThan(20);
            expect(top, name).toBeGreaterThan(0);
            expect(right, name).toBeLessThan((width ?? 0) - 10);
            expect(bottom, name).toBeLessThan((height ?? 0) - 5);
          }
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);
});
