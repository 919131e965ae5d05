// What fills the placeholders of one document, from the same read models the screens use.
import type { DocumentChoices } from '../../../../shared/domain/document-choices.ts';
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import { isOnReviewTeam, type Person, type TeamRole } from '../../../../shared/domain/person.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import {
  aboutReview,
  type AboutReview,
  type ColleagueNamed,
} from '../../documents/placeholders/about-review.ts';
import {
  valuesOf,
  type Placeholders,
  type PlaceholderValues,
} from '../../documents/placeholders/placeholder.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import type { DocumentKind } from '../document/register/document-kind.ts';
import { ourDocuments } from './kept-settings.ts';

/** Null: of every document, what all of them have. */
export const placeholdersOf = (kind: DocumentKind | null): Placeholders<never> => ({
  ...(aboutReview as Placeholders<never>),
  ...kind?.placeholders,
});

function aboutOf(
  context: CoreContext,
  review: Review,
  kind: DocumentKind,
  choices: DocumentChoices,
  model: DocumentModel,
): AboutReview {
  const { store } = context;
  const people = store.entities.list(review.id, 'person');
  const schools = new Map<string, string>(
    store.entities.list(review.id, 'school').map(({ id, name }) => [id, name]),
  );
  const named = ({ name, jobRole, schoolId }: Person): ColleagueNamed => ({
    name,
    role: jobRole ?? '',
    school: schools.get(schoolId ?? '') ?? '',
  });
  const first = (role: TeamRole): string =>
    people.find(({ teamRoles }) => teamRoles.includes(role))?.name ?? '';
  return {
    trustName: ourDocuments(context).look.trustName,
    partnershipName: review.partnershipName,
    schoolName: hostSchoolName(context, review),
    reviewTitle: review.title,
    question: review.question,
    visitDates: review.visitDates,
    headteacher: first('host-headteacher'),
    leadReviewer: first('lead-reviewer'),
    team: people.filter(isOnReviewTeam).map(named),
    champions: people
      .filter(({ teamRoles }) => teamRoles.includes('improvement-champion'))
      .map(named),
    audience: kind.audiences.find(({ id }) => id === choices.audience)?.label ?? '',
    model,
  };
}

export const valuesFor = (
  context: CoreContext,
  review: Review,
  kind: DocumentKind,
  choices: DocumentChoices,
  model: DocumentModel,
): PlaceholderValues => ({
  ...valuesOf(aboutReview, aboutOf(context, review, kind, choices, model)),
  ...kind.placeholderValues(context, review, choices),
});
