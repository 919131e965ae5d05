// The answers of a guided set-up that has been begun: kept as typed, on this laptop alone.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SetUpDraft } from '../../src/shared/domain/set-up-draft.ts';
import { createTestCore, type TestCore } from '../support/test-core.ts';

let core: TestCore;
beforeEach(() => {
  core = createTestCore();
});
afterEach(() => core.close());

const nobody = { key: '1', name: '', jobRole: '', schoolName: '' };

const draft: SetUpDraft = {
  partnershipName: 'Harbour Light Learning Trust',
  host: { name: 'Marsh Lane Primary School', urn: '', phase: 'Primary' },
  reviewType: 'two-day',
  calendarId: null,
  firstDay: '2026-11-17',
  secondDay: null,
  question: 'To what extent …',
  hypotheses: [
    {
      key: 'a',
      statement: '  begun, with a space ',
      whyWeThinkSo: '',
      whatWouldDisproveIt: '',
      sourcesNeeded: ['pupil-panel'],
    },
  ],
  lead: { key: '2', name: 'Ana Lowe', jobRole: '', schoolName: '' },
  reviewers: [],
  champion: nobody,
  headteacher: nobody,
};

test('answers are kept word for word, survive a restart and go when they are thrown away', async () => {
  expect(await core.ask('set-up.read', {})).toBeNull();
  core.announced();
  await core.ask('set-up.keep', { draft });
  expect(core.announced()).toEqual(['drafts']);
  core = core.reopen();
  expect(await core.ask('set-up.read', {})).toEqual(draft);
  await core.ask('set-up.keep', { draft: null });
  expect(await core.ask('set-up.read', {})).toBeNull();
});

test('answers another version kept lose what does not fit, and nothing else', async () => {
  core.core.context.store.local.writeSetting('set-up', {
    ...draft,
    reviewType: 'three-day',
    hypotheses: 7,
    colour: 'blue',
  });
  const { reviewType: _type, hypotheses: _hypotheses, ...fitting } = draft;
  expect(await core.ask('set-up.read', {})).toEqual(fitting);
});

test('answers of the wrong shape are refused, and those kept stay', async () => {
  await core.ask('set-up.keep', { draft });
  const failure = await core.fails('set-up.keep', { draft: { ...draft, firstDay: '2026-02-30' } });
  expect(failure).toMatchObject({ name: 'invalid-input', issues: [{ path: 'draft.firstDay' }] });
  expect(await core.ask('set-up.read', {})).toEqual(draft);
});
