// The printed timetable and the briefings as Word files: valid with hard input, whole on the page,
// and each briefing on one page.
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/main/core/documents/docx/render.ts';
import { composeBriefings } from '../../src/main/core/documents/timetable/compose-briefings.ts';
import { composeTimetable } from '../../src/main/core/documents/timetable/compose-timetable.ts';
import {
  forHost,
  type PrintedStrand,
  type TimetableFacts,
} from '../../src/main/core/documents/timetable/facts.ts';
import { briefingText } from '../../src/shared/domain/default-briefing.ts';
import { loadDefaultBriefings } from '../../src/main/core/resources.ts';
import { renderPages, validate, whyNoPages, whyNoValidator } from './outside-tools.ts';

const madeAt = '2026-09-22T10:00:00.000Z';
const longName = 'Wilhelmina Featherstonehaugh-Cholmondeley of the Very Long Name Indeed and More';
const languages = [
  'Książki i zeszyty klasy czwartej, żółta sala',
  'كتب الصف الرابع في القاعة الصغيرة',
  'ਚੌਥੀ ਜਮਾਤ ਦੀਆਂ ਕਿਤਾਬਾਂ',
  '四年级的书和小礼堂 & <hall>',
  'Cărțile clasei a patra, știință',
  'Llyfrau blwyddyn pedwar, ystafell y gornel',
];

const strand = (index: number, label: string): PrintedStrand => ({
  label,
  title: '',
  activityType: ['pupil-panel', 'work-scrutiny', '', 'lesson-visit'][index % 4] ?? '',
  people: index % 5 === 4 ? [] : [longName, 'Ben Okoro'].slice(0, 1 + (index % 2)),
  isEveryone: false,
  place: languages[index % 6] ?? '',
  with: index % 3 === 0 ? '' : (languages[(index + 2) % 6] ?? ''),
  purpose: index % 2 === 0 ? '' : 'How recall works without a shared routine. '.repeat(3),
  hypotheses: index % 2 === 0 ? [] : ['H1', 'H2'],
  isHostPartnerPresent: index % 3 === 1,
  isInOpenView: index % 3 === 2,
});

const hard: TimetableFacts = {
  audience: 'team',
  schoolName: `${longName} Primary School`,
  reviewTitle: 'Words taught and used',
  visitDates: ['2026-10-08', '2026-10-09'],
  question: 'To what extent do pupils use the words they have been taught?',
  team: [longName, 'Ben Okoro'].map((name, index) => ({
    name,
    isLead: index === 0,
    jobRole: index === 0 ? '' : 'Deputy headteacher',
    school: '',
  })),
  hypotheses: [
    { code: 'H1', statement: 'They can say more than they write.' },
    { code: 'H2', statement: '' },
  ],
  practical: [
    { label: 'Base room', value: 'Community room' },
    { label: 'Wifi', value: '' },
  ],
  schoolHours: { start: '08:45', end: '15:15' },
  safeguarding: '',
  days: ['2026-10-08', '2026-10-09'].map((on, day) => ({
    on,
    label: day === 0 ? 'Day 1' : '',
    slots: Array.from({ length: 12 }, (_, index) => ({
      time:
        index === 11 ? null : { start: `${String(8 + index).padStart(2, '0')}:00`, end: '23:55' },
      title: index % 4 === 3 ? '' : `A time ${index} <&>`,
      kind: ['evidence', 'team', 'logistics', 'feedback'][index % 4] ?? '',
      strands: Array.from({ length: index % 5 }, (_one, beside) =>
        strand(index + beside, 'ABCD'[beside] ?? ''),
      ),
    })),
  })),
  madeAt,
};
const empty: TimetableFacts = {
  ...hard,
  schoolName: '',
  question: '',
  reviewTitle: '',
  team: [],
  hypotheses: [],
  practical: [],
  visitDates: [],
  days: [],
};
const emptyDay: TimetableFacts = { ...empty, days: [{ on: null, label: '', slots: [] }] };

const gaps = {
  school: `${longName} Primary School`,
  when: 'on Thursday 8 October 2026',
  safeguarding: 'the designated safeguarding lead',
};
const standard = loadDefaultBriefings('resources').map((text) => ({
  audience: text.audience,
  text: briefingText(text, gaps),
}));
const about = { schoolName: gaps.school, reviewTitle: '', visitDates: ['2026-10-08'], madeAt };
const briefings = composeBriefings({ ...about, briefings: standard });
const odd = composeBriefings({
  ...about,
  schoolName: '',
  visitDates: [],
  briefings: [
    { audience: '', text: '' },
    { audience: longName, text: `${languages.join('\n')}\n- \n\n\n- a point\n* another\u0000` },
  ],
});

const timetables = [hard, forHost(hard), empty, forHost(empty), emptyDay].map(composeTimetable);
const files = () => Promise.all([...timetables, briefings, odd].map((model) => renderDocx(model)));

describe.skipIf(whyNoValidator !== null)(`Open XML validator ${whyNoValidator ?? ''}`, () => {
  it('finds nothing wrong', async () => {
    for (const bytes of await files()) expect(await validate(bytes)).toEqual([]);
  }, 60_000);
});

describe.skipIf(whyNoPages !== null)(`LibreOffice ${whyNoPages ?? ''}`, () => {
  it('keeps every word on the page, and a briefing on one', async () => {
    const documents = await renderPages(await files());
    for (const { words, widthPt, heightPt } of documents.flat()) {
      expect(words.length).toBeGreaterThan(2);
      for (const { left, right, bottom } of words) {
        expect(left).toBeGreaterThan(20);
        expect(right).toBeLessThan(widthPt - 20);
        expect(bottom).toBeLessThan(heightPt - 10);
      }
    }
    expect(documents[0]?.every(({ widthPt, heightPt }) => widthPt > heightPt)).toBe(true);
    expect(documents[5]).toHaveLength(standard.length);
  }, 120_000);
});
