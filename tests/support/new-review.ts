// A small review as the guided set-up would make it, for tests that need one.
import type { NewReview } from '../../src/shared/ipc/review.contract.ts';
import type { TestCore } from './test-core.ts';

export const newReview: NewReview = {
  partnershipName: 'Harbour Light Learning Trust',
  schools: [
    { name: 'Marsh Lane Primary School', urn: '900201', phase: 'Primary' },
    { name: 'Hill Top Junior School', urn: '900202', phase: 'Junior' },
    { name: 'Quayside Infant School', urn: null, phase: 'Infant' },
  ],
  visitDates: ['2026-11-24'],
  reviewType: 'one-day',
  calendarId: 'england-2026-27',
  question: 'To what extent do pupils use the words they have been taught?',
  hypotheses: [
    {
      statement: 'Pupils say more than they write.',
      whyWeThinkSo: 'The survey of June.',
      whatWouldDisproveIt: 'Long writing in most books.',
      sourcesNeeded: ['work-scrutiny', 'pupil-panel'],
    },
    {
      statement: 'Adults model the words.',
      whyWeThinkSo: '',
      whatWouldDisproveIt: '',
      sourcesNeeded: [],
    },
  ],
  team: [
    { name: 'Ana Lowe', jobRole: 'Headteacher', schoolIndex: 1, teamRole: 'lead-reviewer' },
    { name: 'Ben Okoro', jobRole: 'Teacher', schoolIndex: 1, teamRole: 'peer-reviewer' },
    { name: 'Cy Marsh', jobRole: 'Deputy', schoolIndex: 2, teamRole: 'improvement-champion' },
    { name: 'Di Fenn', jobRole: 'Headteacher', schoolIndex: 0, teamRole: 'host-headteacher' },
  ],
};

export const createNewReview = async (core: TestCore, change: Partial<NewReview> = {}) =>
  (await core.ask('review.create', { ...newReview, ...change })).reviewId;
