// The map from plain facts: what belongs to an area, how old it is, who can speak, what is open.
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding.ts';
import { EvidenceId, FindingId, PersonId, ReviewId } from '../ids.ts';
import { Lens } from '../lens.ts';
import { ageOf, isOld, newestOf } from './age.ts';
import { conversationCards } from './cards.ts';
import type { ReadinessFacts, ReviewFacts } from './facts.ts';
import { findIn } from './find.ts';
import { readinessMap } from './map.ts';
import { ageWords, gapWords, howWords } from './words.ts';

const idOf = (number: number): string => String(number).padStart(26, '0');
const reviewId = ReviewId.parse(idOf(1));
const ana = PersonId.parse(idOf(2));
const ben = PersonId.parse(idOf(3));

const lens = Lens.parse({
  id: 'two',
  title: 'Two areas',
  publisher: 'Us',
  version: '1',
  inForceFrom: '2026-01-01',
  licence: 'MIT',
  sourceName: 'Us',
  note: 'A note',
  scale: [],
  groups: [
    {
      id: 'all',
      name: 'All',
      items: [
        { id: 'learning', name: 'Learning', prompt: 'What do pupils learn?' },
        { id: 'belonging', name: 'Belonging', prompt: 'Who belongs?' },
      ],
    },
    { id: 'safe', name: 'Safeguarding', items: [], signpost: 'Tell the lead.' },
  ],
});

const note = (number: number, rest: Partial<ReviewFacts['notes'][number]> = {}) => ({
  id: EvidenceId.parse(idOf(100 + number)),
  takenAt: '2026-10-08T10:00',
  activityType: 'lesson-visit',
  reviewerId: ben,
  sourceKind: 'seen' as const,
  lensTags: ['two/learning'],
  sessionRef: null,
  ...rest,
});

const finding = (
  number: number,
  rest: Partial<ReviewFacts['findings'][number]> = {},
): ReviewFacts['findings'][number] => ({
  id: FindingId.parse(idOf(200 + number)),
  category: 'area-for-development',
  heading: `Finding ${number}`,
  wording: 'Pupils say more than they write.',
  evidence: [] as Finding['evidence'],
  lensTags: ['two/learning'],
  hostResponse: null,
  number,
  meetsRule: true,
  handed: null,
  ...rest,
});

const review = (rest: Partial<ReviewFacts> = {}): ReviewFacts => ({
  reviewId,
  title: 'A review',
  question: '',
  visitOn: '2026-10-08',
  people: [
    {
      id: ana,
      name: 'Ana Bell',
      jobRole: 'Deputy headteacher',
      teamRoles: ['host-partner'],
      isOfSchool: true,
    },
    {
      id: ben,
      name: 'Ben Hart',
      jobRole: 'Deputy headteacher',
      teamRoles: ['lead-reviewer'],
      isOfSchool: false,
    },
  ],
  partnerSchools: ['Hill Top Primary School'],
  notes: [],
  findings: [],
  actions: [],
  looks: [],
  sessions: new Map(),
  workshop: null,
  added: [],
  ...rest,
});

const facts = (...reviews: ReviewFacts[]): ReadinessFacts => ({
  today: '2026-11-05',
  schoolName: 'Elm School',
  calendar: null,
  schoolRef: null,
  reviews,
});

const areaOf = (given: ReadinessFacts, item = 'learning') => {
  const area = readinessMap(lens, given).areas.find(({ tag }) => tag === `two/${item}`);
  if (area === undefined) throw new Error('no such area');
  return area;
};

describe('what belongs to an area', () => {
  it('notes by their own tag or through a finding, each once', () => {
    const [one, two, three] = [note(1), note(2, { lensTags: [] }), note(3, { lensTags: ['x/y'] })];
    const tagged = finding(1, {
      evidence: [
        { evidenceId: one.id, role: 'rests-on' },
        { evidenceId: two.id, role: 'counter' },
      ],
    });
    const { how, findings } = areaOf(
      facts(review({ notes: [one, two, three], findings: [tagged] })),
    );
    expect(how.notes).toBe(2);
    expect(findings[0]).toMatchObject({ noteCount: 1, counterCount: 1, methods: 1 });
    expect(areaOf(facts(review({ notes: [three] }))).how.notes).toBe(0);
  });

  it('a tag without a lens belongs to the lens that has the item', () => {
    const { findings } = areaOf(
      facts(review({ findings: [finding(1, { lensTags: ['learning'] })] })),
    );
    expect(findings).toHaveLength(1);
  });

  it('a copy without notes keeps the counts that were handed over', () => {
    const handed = finding(1, { handed: { notes: 9, methods: 4 } });
    expect(areaOf(facts(review({ findings: [handed] }))).findings[0]).toMatchObject({
      noteCount: 9,
      methods: 4,
    });
  });

  it('findings that no area has are named, and signposts have no items', () => {
    const map = readinessMap(lens, facts(review({ findings: [finding(1, { lensTags: [] })] })));
    expect(map.unlinked).toMatchObject([{ heading: 'Finding 1' }]);
    expect(map.signposts).toEqual([{ name: 'Safeguarding', text: 'Tell the lead.' }]);
  });
});

describe('who can speak', () => {
  const withSession = (whom: string) =>
    facts(
      review({
        notes: [note(1, { sessionRef: 'S1' })],
        sessions: new Map([['S1', { with: whom, activityType: 'lesson-visit' }]]),
      }),
    );
  const names = (given: ReadinessFacts): string[] =>
    areaOf(given).speakers.map(({ name, role, side }) => `${side} ${name || role}`);

  it.each(['Host partner', 'deputy', 'The deputy head', 'Ana Bell'])(
    'knows one person by all their names: %s',
    (whom) => {
      const found = names(withSession(whom));
      // A bare name has no word of a role in it: it is only believed where a person is meant.
      expect(found).toContain(whom === 'Ana Bell' ? 'partner Ben Hart' : 'school Ana Bell');
    },
  );

  it('two people of one role stay a role', () => {
    const twice = review({
      notes: [note(1, { sessionRef: 'S1' })],
      sessions: new Map([['S1', { with: 'Deputy headteacher', activityType: 'lesson-visit' }]]),
      people: [ana, EvidenceId.parse(idOf(9))].map((id, index) => ({
        id: PersonId.parse(id),
        name: `Colleague ${index}`,
        jobRole: 'Deputy headteacher',
        teamRoles: [],
        isOfSchool: true,
      })),
    });
    expect(names(facts(twice))).toEqual(['school Deputy headteacher']);
  });

  it('pupils and parents are heard and never handed a card', () => {
    expect(names(withSession('Six pupils from Year 4'))).toEqual(['partner Ben Hart']);
    expect(conversationCards(readinessMap(lens, withSession('Six parents')))).toEqual([]);
  });

  it('people of partner schools are told apart by their school', () => {
    expect(names(withSession('Hill Top maths leader'))[0]).toBe('partner Hill Top maths leader');
  });

  it('who was added by hand is there, whatever they are called', () => {
    const added = [{ id: 'a', order: 1, tag: 'two/learning', who: 'Mrs Okoro', about: 'reads' }];
    const [speaker] = areaOf(facts(review({ notes: [note(1)], added }))).speakers;
    expect(speaker).toMatchObject({ role: 'Mrs Okoro', side: 'school' });
    expect(areaOf(facts(review({ notes: [note(1)], added })), 'belonging').speakers).toEqual([]);
  });
});

describe('what is open', () => {
  const kinds = (given: ReadinessFacts): string[] => areaOf(given).gaps.map(({ kind }) => kind);

  it('one sentence where there is nothing at all', () => {
    expect(kinds(facts(review()))).toEqual(['nothing']);
    expect(readinessMap(lens, facts()).areas.every(({ gaps }) => gaps.length === 0)).toBe(true);
  });

  it('notes that no finding brings together, seen in one way, with nobody to speak', () => {
    expect(kinds(facts(review({ notes: [note(1), note(2)] })))).toEqual([
      'notes-only',
      'one-way',
      'nobody',
    ]);
  });

  it('a finding that rests on too little and that no action answers', () => {
    expect(kinds(facts(review({ findings: [finding(1, { meetsRule: false })] })))).toEqual([
      'not-met',
      'no-action',
      'nobody',
    ]);
    // A question claims nothing, and a strength needs no action.
    const others = [finding(1, { category: 'question' }), finding(2, { category: 'strength' })];
    expect(kinds(facts(review({ findings: others })))).toEqual(['nobody']);
  });

  it('what is a year old', () => {
    const old = review({ notes: [note(1, { takenAt: '2025-10-08T10:00' })], visitOn: null });
    expect(kinds(facts(old))).toContain('old');
  });

  it('is said in whole sentences', () => {
    const gaps = areaOf(facts(review({ notes: [note(1)] }))).gaps;
    for (const gap of gaps) expect(gapWords(gap)).toMatch(/^[\p{Lu}\d].*\.$/u);
  });
});

describe('age', () => {
  it.each([
    ['2026-11-05', 'today'],
    ['2026-11-04', '1 day ago'],
    ['2026-10-06', '30 days ago'],
    ['2026-10-05', '1 month ago'],
    ['2025-11-06', '11 months ago'],
    ['2026-12-01', 'dated 1 December 2026, still to come'],
  ])('%s is %s', (on, words) => {
    const age = ageOf(on, '2026-11-05', null, null);
    expect(age === null ? '' : ageWords(age)).toBe(words);
  });

  it('is old from a year on, and never while it is still to come', () => {
    const isOldOn = (on: string): boolean | null => {
      const age = ageOf(on, '2026-11-05', null, null);
      return age === null ? null : isOld(age);
    };
    expect(['2025-11-05', '2025-11-06', '2030-01-01', 'x'].map(isOldOn)).toEqual([
      true,
      false,
      false,
      null,
    ]);
  });

  it('the newest is the last that has come', () => {
    expect(newestOf(['2026-10-08', '2026-12-01', '2026-11-01'], '2026-11-05')).toBe('2026-11-01');
    expect(newestOf(['2027-01-01', '2026-12-01'], '2026-11-05')).toBe('2026-12-01');
    expect(newestOf([], '2026-11-05')).toBeNull();
  });
});

describe('how it is known', () => {
  it('counts ways, the commonest first', () => {
    const notes = [
      note(1, { activityType: 'senco-meeting' }),
      note(2),
      note(3),
      ...[4, 5, 6].map((number) => note(number, { activityType: `way-${number}` })),
    ];
    expect(howWords(areaOf(facts(review({ notes }))).how)).toBe(
      '6 notes by 1 reviewer: lesson visit (2), SENCO meeting (1), way 4 (1), way 5 (1) and 1 more way of looking',
    );
  });
});

describe('the search', () => {
  const things = [
    { label: 'Adaptation guide', about: 'SENCO' },
    { label: 'SENCO', about: 'leads action 1.2' },
    { label: 'Café culture', words: 'belonging' },
  ];
  const found = (text: string): string[] => findIn(things, text, 5).map(({ label }) => label);

  it('finds every word anywhere, names first', () => {
    expect(found('senco')).toEqual(['SENCO', 'Adaptation guide']);
    expect(found('guide senco')).toEqual(['Adaptation guide']);
    expect(found('CAFE')).toEqual(['Café culture']);
    expect(found('belonging')).toEqual(['Café culture']);
    expect(found('senco zebra')).toEqual([]);
  });

  it('waits for two letters, and shows no more than asked', () => {
    expect(found('s')).toEqual([]);
    expect(findIn(things, 'en', 1)).toHaveLength(1);
  });
});
