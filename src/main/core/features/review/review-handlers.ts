// Reviews as a whole: list, read, change; and the hypotheses and people in them.
import { maximumHypotheses } from '../../../../shared/domain/hypothesis.ts';
import { HypothesisId, PersonId, SchoolId } from '../../../../shared/domain/ids.ts';
import { independenceProblems } from '../../../../shared/domain/independence.ts';
import type { reviewContract } from '../../../../shared/ipc/review.contract.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { binMark } from '../bin-mark.ts';
import { hostSchoolRef, wrongDayOf } from '../school-day-rule.ts';
import { createReview } from './create-review.ts';
import { overviewOf } from './overview.ts';

const nextOrder = (things: readonly { order: number }[]): number =>
  Math.max(0, ...things.map(({ order }) => order)) + 1;

function setReviewBinned(context: CoreContext, reviewId: string, isBinned: boolean) {
  if (context.store.reviews.find(reviewId) === null)
    return err({ name: 'review-not-found' as const });
  const binned = isBinned ? binMark(context, reviewId) : null;
  context.funnel.change(reviewId, (doc) => writeEntity(doc, 'review', reviewId, { binned }));
  return ok({});
}

function setHypothesisBinned(
  context: CoreContext,
  reviewId: string,
  hypothesisId: string,
  isBinned: boolean,
) {
  const { store, funnel } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' as const });
  if (store.entities.find(reviewId, 'hypothesis', hypothesisId) === null) {
    return err({ name: 'hypothesis-not-found' as const });
  }
  const binned = isBinned ? binMark(context, reviewId) : null;
  funnel.change(reviewId, (doc) => writeEntity(doc, 'hypothesis', hypothesisId, { binned }));
  return ok({});
}

export const reviewHandlers: HandlersOf<typeof reviewContract> = {
  'review.list': ({ store }) => ok(store.reviews.summaries()),

  'review.overview': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    return review === null ? err({ name: 'review-not-found' }) : ok(overviewOf(context, review));
  },

  'kept-part.list': ({ store }, { reviewId }) =>
    store.reviews.find(reviewId) === null
      ? err({ name: 'review-not-found' })
      : ok(store.entities.list(reviewId, 'kept-part').map(({ id, data }) => ({ id, data }))),

  'review.open': ({ store, now, announce }, { reviewId }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    store.local.markOpened(reviewId, now().toISOString());
    announce(['reviews']);
    return ok({});
  },

  'review.create': createReview,

  'review.change': (context, { reviewId, change }) => {
    const { store, funnel } = context;
    const review = store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const schoolRef = hostSchoolRef(store, review);
    for (const date of change.visitDates ?? []) {
      if (review.visitDates.includes(date)) continue;
      const wrong = wrongDayOf(review.calendar, date, schoolRef);
      if (wrong !== null) return err({ name: 'date-not-school-day', ...wrong });
    }
    const visitDates = change.visitDates?.toSorted();
    const visit = visitDates?.[0];
    funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'review', reviewId, {
        ...change,
        ...(visitDates === undefined ? {} : { visitDates }),
        ...(visit === undefined ? {} : { dates: { ...review.dates, visit } }),
      }),
    );
    return ok({});
  },

  'review.set-date': ({ store, funnel }, { reviewId, which, date }) => {
    const review = store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const { [which]: previous, ...others } = review.dates;
    if (date !== null && date !== previous) {
      const wrong = wrongDayOf(review.calendar, date, hostSchoolRef(store, review));
      if (wrong !== null) return err({ name: 'date-not-school-day', ...wrong });
    }
    const dates = date === null ? others : { ...others, [which]: date };
    funnel.change(reviewId, (doc) => writeEntity(doc, 'review', reviewId, { dates }));
    return ok({});
  },

  'review.move-to-bin': (context, { reviewId }) => setReviewBinned(context, reviewId, true),
  'review.restore': (context, { reviewId }) => setReviewBinned(context, reviewId, false),

  'review.write-as': ({ store, announce }, { reviewId, personId }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    store.sql.transaction(() => store.local.setWritingAs(reviewId, personId));
    announce(['settings']);
    return ok({});
  },

  'school.save': (context, { reviewId, schoolId, name, urn, phase }) => {
    const { store, funnel } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const id = schoolId ?? SchoolId.parse(context.newId());
    funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'school', id, { name: name.trim(), urn, phase }),
    );
    return ok({ schoolId: id });
  },

  'team.save-member': (context, { reviewId, personId, ...member }) => {
    const { store, funnel } = context;
    const review = store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const people = store.entities.list(reviewId, 'person');
    const id = personId ?? PersonId.parse(context.newId());
    const team = [...people.filter((person) => person.id !== id), { ...member, id }];
    const before = independenceProblems(review.hostSchoolId, people);
    const isNewProblem = (problem: (typeof before)[number]): boolean =>
      problem.weight === 'must' &&
      problem.personIds.includes(id) &&
      !before.some(
        (old) => old.rule === problem.rule && old.personIds.join() === problem.personIds.join(),
      );
    const problems = independenceProblems(review.hostSchoolId, team).filter(isNewProblem);
    if (problems.length > 0) return err({ name: 'team-not-independent', problems });
    const isNew = people.every((person) => person.id !== id);
    funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'person', id, {
        ...member,
        name: member.name.trim(),
        ...(isNew ? { order: nextOrder(people) } : {}),
      }),
    );
    return ok({ personId: id });
  },

  'hypothesis.add': (context, { reviewId, statement }) => {
    const { store, funnel } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const hypotheses = store.entities.list(reviewId, 'hypothesis');
    if (hypotheses.length >= maximumHypotheses) {
      return err({ name: 'too-many-hypotheses', maximum: maximumHypotheses });
    }
    const hypothesisId = HypothesisId.parse(context.newId());
    funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'hypothesis', hypothesisId, { statement, order: nextOrder(hypotheses) }),
    );
    return ok({ hypothesisId });
  },

  'hypothesis.change': ({ store, funnel }, { reviewId, hypothesisId, change }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (store.entities.find(reviewId, 'hypothesis', hypothesisId) === null) {
      return err({ name: 'hypothesis-not-found' });
    }
    funnel.change(reviewId, (doc) => writeEntity(doc, 'hypothesis', hypothesisId, change));
    return ok({});
  },

  'hypothesis.move-to-bin': (context, { reviewId, hypothesisId }) =>
    setHypothesisBinned(context, reviewId, hypothesisId, true),
  'hypothesis.restore': (context, { reviewId, hypothesisId }) =>
    setHypothesisBinned(context, reviewId, hypothesisId, false),
};
