// Two laptops word the same finding together and mark who stands behind it and who cannot, apart and
// together: every word is there once, and each person has one verdict, one that somebody last gave.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FindingId, PersonId, ReviewId } from '../../src/shared/domain/ids.ts';
import type { Finding } from '../../src/shared/domain/finding.ts';
import { expectLogAndRowsAgree } from '../support/database-rows.ts';
import { memoryFolder } from '../support/memory-folder.ts';
import { createNewReview } from '../support/new-review.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

const numRuns = Number(process.env['FIELDFARE_MERGE_SCHEDULES'] ?? 20);

const laptops: TestCore[] = [];
let reviewId: ReviewId;
const personIds: PersonId[] = [];

beforeAll(async () => {
  for (let count = 0; count < 2; count += 1) laptops.push(createTestCore(memoryFolder()));
  const [first, second] = laptops as [TestCore, TestCore];
  reviewId = await createNewReview(first);
  for (const name of ['Eda', 'Finn', 'Gwen']) {
    const member = { name, jobRole: null, schoolId: null, teamRoles: ['peer-reviewer' as const] };
    const input = { reviewId, personId: null, ...member };
    personIds.push((await first.ask('team.save-member', input)).personId);
  }
  const { funnel } = second.core.context;
  funnel.createFrom(reviewId, 'review', first.core.context.funnel.encode(reviewId));
});
afterAll(() => {
  for (const laptop of laptops) laptop.close();
});

const step = fc.record({
  kind: fc.constantFrom(
    'word',
    'word',
    'strike',
    'agree',
    'withdraw',
    'why-not',
    'no-more',
    'meet',
  ),
  laptop: fc.nat(1),
  person: fc.nat(2),
  at: fc.nat(50),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Undefined while a person has said nothing; one word for each thing that can be said. */
const verdictOf = ({ agreedBy, whyNots }: Finding, personId: PersonId): string => {
  const reasons = whyNots.filter((each) => each.personId === personId);
  const marks = agreedBy.filter((id) => id === personId).map(() => 'agrees');
  return [...marks, ...reasons.map(({ reason }) => `cannot: ${reason}`)].join(' and ');
};

const meet = (): void => {
  const updates = laptops.map(({ core }) => core.context.funnel.encode(reviewId));
  for (const [index, { core }] of laptops.entries()) {
    core.context.funnel.receive(reviewId, updates[1 - index]!, 'file');
  }
};

async function play(steps: readonly Step[]): Promise<void> {
  const [first] = laptops as [TestCore, TestCore];
  const { findingId } = await first.ask('finding.add', {
    reviewId,
    category: 'strength',
    heading: 'Together',
  });
  const old = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];
  const change = { wording: old.join(' ') };
  await first.ask('finding.change', { reviewId, findingId, change });
  meet();
  const words: string[] = [];
  /** What may be a person's verdict once all have met: what was so, or what somebody said since. */
  const may = personIds.map(() => new Map<number, string>());
  const before = personIds.map(() => '');

  const expectOneEach = async (): Promise<void> => {
    meet();
    const [here, there] = await Promise.all(laptops.map((core) => findingOn(core, findingId)));
    expect(there).toEqual(here);
    const written = here!.wording.split(/\s+/).filter((word) => word !== '');
    expect(words.filter((word) => written.filter((each) => each === word).length !== 1)).toEqual(
      [],
    );
    expect(written.filter((word, place) => written.indexOf(word) !== place)).toEqual([]);
    for (const [index, personId] of personIds.entries()) {
      const verdict = verdictOf(here!, personId);
      const said = [...may[index]!.values()];
      expect(said.length === 0 ? [before[index]] : said).toContain(verdict);
      before[index] = verdict;
      may[index]!.clear();
    }
  };

  for (const { kind, laptop, person, at } of steps) {
    const core = laptops[laptop]!;
    const personId = personIds[person]!;
    const say = (verdict: string): void => void may[person]!.set(laptop, verdict);
    const { wording } = await findingOn(core, findingId);
    const there = wording.split(' ');
    switch (kind) {
      case 'word': {
        const word = `w${words.length}x`;
        words.push(word);
        there.splice(at % (there.length + 1), 0, word);
        await core.ask('finding.change', {
          reviewId,
          findingId,
          change: { wording: there.join(' ') },
        });
        break;
      }
      case 'strike': {
        const gone = old[at % old.length];
        const rest = there.filter((word) => word !== gone).join(' ');
        await core.ask('finding.change', { reviewId, findingId, change: { wording: rest } });
        break;
      }
      case 'agree':
      case 'withdraw': {
        const isAgreed = kind === 'agree';
        const input = { reviewId, findingId, personId, isAgreed };
        // Whoever takes the mark back keeps the reason given before, where there is one.
        await core.ask('finding.stand-behind', input);
        say(isAgreed ? 'agrees' : verdictOf(await findingOn(core, findingId), personId));
        break;
      }
      case 'why-not':
      case 'no-more': {
        const reason = kind === 'why-not' ? `reason ${at}` : '';
        await core.ask('finding.say-why-not', { reviewId, findingId, personId, reason });
        say(reason === '' ? '' : `cannot: ${reason}`);
        break;
      }
      case 'meet':
        await expectOneEach();
    }
  }
  await expectOneEach();
  for (const { databasePath } of laptops) expectLogAndRowsAgree(databasePath, reviewId);
}

const findingOn = async ({ core }: TestCore, findingId: FindingId): Promise<Finding> =>
  core.context.store.entities.find(reviewId, 'finding', findingId)!;

test(
  `${numRuns} sentences worded on two laptops keep every word, and one verdict a person`,
  async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), play), {
      numRuns,
    });
  },
  10 * 60_000,
);

test('who stands behind it on one laptop and cannot on another, cannot; and takes it back once', async () => {
  await play([
    { kind: 'agree', laptop: 0, person: 0, at: 0 },
    { kind: 'why-not', laptop: 1, person: 0, at: 7 },
    { kind: 'meet', laptop: 0, person: 0, at: 0 },
    { kind: 'no-more', laptop: 1, person: 0, at: 0 },
  ]);
  const findings = await laptops[0]!.ask('finding.list', { reviewId });
  expect(findings.at(-1)!.finding).toMatchObject({ agreedBy: [], whyNots: [] });
});
