// The hardest review a document has to hold: names of 80 letters, 40 actions, letters of many languages.
import type { ReviewId } from '../../src/shared/domain/ids.ts';
import type { TestCore } from './test-core.ts';

export const letters = 'Żółć Ελληνικά Українська हिन्दी العربية 中文 ﬁn <b>&amp;"\u0001 {counted-1}';
export const longName =
  'Wilhelmina-Josephine Featherstonehaugh-Cholmondeley-Wriothesley of Marsh Lane AB';
export const longSchool =
  'The Blessed Trinity of Saint Aldhelm and Saint Osmund Voluntary Aided Primary School';

/** The sample, with everything in it longer, more and stranger. */
export async function hardReview(core: TestCore): Promise<ReviewId> {
  const { reviewId } = (await core.ask('review-file.open-sample', {})) as { reviewId: ReviewId };
  const { people, schools, review } = await core.ask('review.overview', { reviewId });
  for (const [index, person] of people.entries()) {
    const { id: personId, jobRole, schoolId, teamRoles } = person;
    await core.ask('team.save-member', {
      reviewId,
      personId,
      name: index === 0 ? longName : `${longName} ${index}`,
      jobRole,
      schoolId,
      teamRoles,
    });
  }
  for (const { id: schoolId, urn, phase } of schools) {
    const name = schoolId === review.hostSchoolId ? longSchool : `${letters} School`;
    await core.ask('school.save', { reviewId, schoolId, name, urn, phase });
  }
  for (const { finding } of await core.ask('finding.list', { reviewId })) {
    const wording = `${letters} ${finding.wording} ${longName}. `.repeat(3);
    await core.ask('finding.change', { reviewId, findingId: finding.id, change: { wording } });
  }
  const { objectives } = await core.ask('plan.read', { reviewId });
  const objectiveId = objectives[0]!.objective.id;
  for (let index = 0; index < 40; index += 1) {
    const action = `${index}: ${letters} ${'Pupils explain. '.repeat(index % 7)}`;
    await core.ask('action.add', { reviewId, objectiveId, action });
  }
  await core.ask('review.change', { reviewId, change: { question: `${letters} ${longSchool}?` } });
  return reviewId;
}
