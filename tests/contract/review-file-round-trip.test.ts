// A review saved on one laptop and opened on another is the same review: saved there again, it gives
// the same file.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OperationName } from '../../src/shared/ipc/contract.ts';
import { createNewReview } from '../support/new-review.ts';
import { addPhoto } from '../support/photos.ts';
import {
  contentOf,
  fileWith,
  jsonFile,
  openFails,
  openJson,
  openPath,
  sampleFile,
  samplePath,
  type Loose,
} from '../support/sample-files.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let here: TestCore;
let there: TestCore;
beforeEach(() => {
  here = createTestCore();
  there = createTestCore();
  there.setNow(new Date('2027-03-01T08:00:00Z'));
});
afterEach(() => {
  here.close();
  there.close();
});

const save = async (core: TestCore, reviewId: string): Promise<{ path: string; file: Loose }> => {
  const path = fileWith('');
  core.answerDialogs(path);
  await core.ask('review-file.save', { reviewId: reviewId as never });
  return { path, file: JSON.parse(readFileSync(path, 'utf8')) };
};

const withoutTime = ({ exportedAt: _time, ...rest }: Loose): Loose => rest;

const schema = (): Loose => JSON.parse(readFileSync('docs/review-file.schema.json', 'utf8'));

const roundTrip = async (reviewId: string): Promise<Loose> => {
  const first = await save(here, reviewId);
  const opened = await openPath(there, first.path);
  expect(opened).toMatchObject({ reviewId, wasHereAlready: false });
  expect(opened.report.couldNotPlace).toEqual([]);
  expect(opened.report.stored).toEqual(opened.report.held);
  const second = await save(there, reviewId);
  expect(JSON.stringify(withoutTime(second.file))).toBe(JSON.stringify(withoutTime(first.file)));
  return first.file;
};

describe('the sample', () => {
  it('goes round without a change, and fits the schema we publish', async () => {
    const { reviewId } = await here.ask('review-file.open-sample', {});
    const file = await roundTrip(reviewId ?? '');
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema());
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
    expect(file.evidence).toHaveLength(96);
    expect(file.lenses).toEqual([
      expect.objectContaining({ id: 'ofsted-2025', version: expect.any(String) }),
    ]);
  });

  it('gives back the parts without a screen word for word', async () => {
    const { reviewId } = await openPath(here, samplePath('visit-larkfield'));
    const file = await roundTrip(reviewId ?? '');
    const sample = sampleFile('visit-larkfield');
    for (const name of ['context']) {
      expect(JSON.stringify(file.keptParts[name])).toBe(JSON.stringify(sample[name]));
    }
    const { factualCheck: _read, summary: _written, ...report } = sample['report'];
    expect(file.keptParts['report']).toEqual(report);
    expect(file.keptParts['feedback']).toBeUndefined();
    expect(file.feedbackPoints).toHaveLength(12);
    // The looks back are real things, with every number they had.
    expect(file.checkpoints).toHaveLength(2);
    expect(file.checkpointActions).toHaveLength(18);
    expect(file.factualChecks).toHaveLength(3);
  });

  it('is offered under a name that every system takes', async () => {
    const { reviewId } = await openPath(here, samplePath('visit-larkfield'));
    let name = '';
    here.core.context.dialogs.chooseFileToSave = async (_title, suggested) => {
      name = suggested;
      return null;
    };
    expect(await here.fails('review-file.save', { reviewId })).toEqual({ name: 'cancelled' });
    expect(name).toBe('Larkfield Primary School - review - 8 October 2026.fieldfare-review.json');
  });
});

describe('saving', () => {
  it('says what the system answered where it could not be written, and leaves no half file', async () => {
    const { reviewId } = await openPath(here, samplePath('visit-larkfield'));
    here.answerDialogs('/no/such/folder/review.json');
    expect(await here.fails('review-file.save', { reviewId })).toEqual({
      name: 'file-not-written',
      code: 'ENOENT',
    });
  });

  it('says how many pictures stay behind', async () => {
    const { reviewId } = await openPath(here, samplePath('visit-larkfield'));
    if (reviewId === null) throw new Error('The sample was not opened.');
    const path = fileWith('');
    here.answerDialogs(path, path);
    const { notes } = await here.ask('evidence.list', { reviewId, limit: 1 });
    expect(await here.ask('review-file.save', { reviewId })).toMatchObject({
      picturesLeftBehind: 0,
    });
    await addPhoto(here, reviewId, notes[0]!.id, 'Maps on a wall');
    expect(await here.ask('review-file.save', { reviewId })).toMatchObject({
      picturesLeftBehind: 1,
    });
    expect(readFileSync(path, 'utf8')).toContain('Maps on a wall');
  });

  it('of a review that is not here', async () => {
    const reviewId = '01JAAAAAAAAAAAAAAAAAAAAAAA';
    expect(await here.fails('review-file.save', { reviewId })).toEqual({
      name: 'review-not-found',
    });
  });
});

describe('a file of ours that others have changed', () => {
  const saved = async (): Promise<Loose> => {
    const { reviewId } = await openPath(here, samplePath('visit-larkfield'));
    return (await save(here, reviewId ?? '')).file;
  };

  it('keeps what they added, at any depth, and says so', async () => {
    const file = await saved();
    file.theirTool = { version: 7 };
    file.review.mood = 'hopeful';
    file.evidence[0].gps = [1.5, 2.5];
    file.evidence[1].links.push({
      hypothesisId: file.hypotheses[0].id,
      stance: 'neutral',
      weight: 3,
    });
    file.actions[0].milestones[0].keeper = 'caretaker';
    file.actions[0].extra = { keeper: 'known' };
    const opened = await openJson(there, file);
    expect(opened.report.couldNotPlace.map(({ where }) => where).toSorted()).toEqual([
      'actions[0].milestones[0].keeper',
      'evidence[0].gps',
      `evidence[1].links[${file.evidence[1].links.length - 1}].weight`,
      'review.mood',
      'theirTool',
    ]);
    const content = contentOf(there, opened.reviewId);
    expect(content.review.extra).toEqual({ mood: 'hopeful' });
    const note = content.evidence.find(({ id }) => id === file.evidence[0].id);
    expect(note?.extra).toMatchObject({ gps: [1.5, 2.5] });
    const action = content.actions.find(({ id }) => id === file.actions[0].id);
    expect(action?.extra).toEqual({ keeper: 'known', milestones: [{ keeper: 'caretaker' }] });
    expect(content.keptParts.find(({ id }) => id === 'theirTool')?.data).toEqual({ version: 7 });
    // And it goes round again.
    const again = await save(there, opened.reviewId ?? '');
    expect(again.file.keptParts.theirTool).toEqual({ version: 7 });
  });

  it('of an older Fieldfare that did not know a field is read', async () => {
    const file = await saved();
    for (const note of file.evidence) delete note.followUp;
    delete file.review.triangulationRule;
    delete file.review.planSavedAt;
    const opened = await openJson(there, file);
    expect(contentOf(there, opened.reviewId).review.triangulationRule.minimumNotes).toBe(3);
  });

  it('with two things of one id is refused: one of them would be lost', async () => {
    const file = await saved();
    file.evidence[1].id = file.evidence[0].id;
    expect(await openFails(there, jsonFile(file))).toEqual({
      name: 'file-wrong-shape',
      problems: [{ where: 'evidence[1].id', what: 'is used twice' }],
    });
    expect(await there.ask('review.list', {})).toEqual([]);
  });

  it('with links to things that are not in it opens all the same', async () => {
    const file = await saved();
    file.evidence = file.evidence.slice(0, 5);
    file.hypotheses = [];
    file.people = [];
    file.objectives = [];
    const opened = await openJson(there, file);
    const reviewId = opened.reviewId as never;
    await there.ask('review.overview', { reviewId });
    await there.ask('finding.list', { reviewId });
    await there.ask('plan.read', { reviewId });
    await there.ask('evidence.weight', { reviewId });
    await there.ask('document.preview-plan', { reviewId });
  });
});

/** One step of work, as the page would ask for it; numbers choose among what is there. */
const step = fc.record({
  what: fc.constantFrom(
    'note',
    'finding',
    'link',
    'objective',
    'action',
    'change',
    'hypothesis',
    'bin',
  ),
  text: fc.string({ unit: 'binary', maxLength: 60 }),
  one: fc.nat(50),
  two: fc.nat(50),
  flag: fc.boolean(),
});

const at = <Item>(items: readonly Item[], index: number): Item | undefined =>
  items[items.length === 0 ? 0 : index % items.length];

async function work(core: TestCore, reviewId: string, { what, text, one, two, flag }: Loose) {
  const content = contentOf(core, reviewId);
  // A refusal (an empty text, a fourth hypothesis too many) is an answer too.
  const call = (name: OperationName, input: Loose) =>
    core.core.dispatcher.call(name, { reviewId, ...input });
  const note = at(content.evidence, one);
  const finding = at(content.findings, two);
  const objective = at(content.objectives, one);
  const action = at(content.actions, two);
  const hypothesis = at(content.hypotheses, one);
  switch (what) {
    case 'note': {
      const draft: Loose = await core.ask('draft.read', { reviewId: reviewId as never });
      return call('evidence.file', {
        noteId: draft.noteId,
        takenAt: `2026-11-24T${String(8 + (one % 8)).padStart(2, '0')}:${String(two).padStart(2, '0')}`,
        content: {
          ...draft.content,
          activityType: 'learning-walk',
          description: text,
          quote: flag ? text : '',
          groupSize: flag ? one : null,
          strength: flag ? (one % 3) + 1 : null,
          kind: flag ? 'question' : null,
          links:
            hypothesis === undefined ? [] : [{ hypothesisId: hypothesis.id, stance: 'challenges' }],
          lensTags: flag ? [`ofsted-2025/${[...text].slice(0, 9).join('')}`, text] : [],
        },
      });
    }
    case 'finding':
      return call('finding.add', {
        category: flag ? 'area-for-development' : 'strength',
        heading: text,
        evidenceIds: note === undefined ? [] : [note.id],
      });
    case 'link':
      return call('finding.link-note', {
        findingId: finding?.id,
        evidenceId: note?.id,
        role: flag ? 'counter' : null,
      });
    case 'objective':
      return call('objective.add', { findingId: null, objective: text });
    case 'action':
      return call('action.add', { objectiveId: objective?.id, action: text });
    case 'change':
      await call('action.change', {
        actionId: action?.id,
        change: {
          costPounds: one / 3,
          dueOn: flag ? '2026-12-03' : null,
          milestones: [{ id: `m${one}`, on: flag ? '2026-12-01' : null, text, isMet: flag }],
          target: { value: two / 7, outOf: null, on: null, text },
          supportRoles: [text, text],
        },
      });
      return call('finding.change', {
        findingId: finding?.id,
        change: { wording: text, claim: text },
      });
    case 'hypothesis':
      return call('hypothesis.add', { statement: text });
    default:
      return flag
        ? call('evidence.move-to-bin', { noteId: note?.id })
        : call('action.move-to-bin', { actionId: action?.id });
  }
}

it('any review made by work on the screens goes round without a change', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const [one, two] = [createTestCore(), createTestCore()];
      const previous = [here, there] as const;
      [here, there] = [one, two];
      try {
        const reviewId = await createNewReview(one);
        for (const each of steps) await work(one, reviewId, each);
        const file = await roundTrip(reviewId);
        const content = contentOf(one, reviewId);
        expect(file.evidence).toHaveLength(content.evidence.length);
        expect(contentOf(two, reviewId)).toEqual(content);
      } finally {
        one.close();
        two.close();
        [here, there] = previous;
      }
    }),
    { numRuns: 30 },
  );
}, 240_000);
