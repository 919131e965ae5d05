// Everything the screens can ask about a review, for tests that compare two states of it.
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import type { TestCore } from './test-core.ts';

export async function readModels(core: Pick<TestCore, 'ask'>, reviewId: ReviewId) {
  return {
    overview: await core.ask('review.overview', { reviewId }),
    notes: await core.ask('evidence.list', { reviewId, limit: 5_000 }),
    weights: await core.ask('evidence.weight', { reviewId }),
    photos: await core.ask('photo.list', { reviewId }),
    findings: await core.ask('finding.list', { reviewId }),
    factualCheck: await core.ask('factual-check.read', { reviewId }),
    report: await core.ask('report.read', { reviewId }),
    feedback: await core.ask('feedback.read', { reviewId }),
    decisions: await core.ask('decision.list', { reviewId }),
    handover: await core.ask('handover.read', { reviewId }),
    workshop: await core.ask('workshop.read', { reviewId }),
    catchUps: await core.ask('catch-up.list', { reviewId }),
    plan: await core.ask('plan.read', { reviewId }),
    readiness: await core.ask('readiness.own', { reviewId }),
    followThrough: await core.ask('follow-through.read', { reviewId }),
    forms: await core.ask('form.list', { reviewId }),
    questionBanks: await core.ask('question-bank.list', { reviewId }),
    timetable: await core.ask('timetable.read', { reviewId }),
    bin: await core.ask('bin.list', { reviewId }),
    selfReview: await core.ask('self-review.read', { reviewId }),
    keptParts: await core.ask('kept-part.list', { reviewId }),
    document: withoutVersion(await core.ask('document.preview-plan', { reviewId })),
  };
}

/** The document tells how many changes it was made from: more with every undo, on each laptop its own. */
const withoutVersion = (document: unknown): unknown =>
  JSON.parse(JSON.stringify(document).replaceAll(/from version \d+ of the review/g, ''));
