// Where each screen is. Every link is made here, so that a moved screen is moved in one place.
import type { FindingId, ReviewId } from '../../shared/domain/ids.ts';

export const paths = {
  start: () => '/',
  newReview: () => '/new',
  newReviewStep: (step: string) => `/new/${step}`,
  settings: () => '/settings',
  cards: () => '/cards',
  bin: () => '/bin',
  review: (id: ReviewId) => `/review/${id}`,
  enquiry: (id: ReviewId) => `/review/${id}/enquiry`,
  team: (id: ReviewId) => `/review/${id}/team`,
  dates: (id: ReviewId) => `/review/${id}/dates`,
  calendar: (id: ReviewId) => `/review/${id}/calendar`,
  capture: (id: ReviewId) => `/review/${id}/capture`,
  sheet: (id: ReviewId) => `/review/${id}/sheet`,
  /** The same, with a sheet that was dropped on the window. */
  handedSheet: (id: ReviewId, token: string) => `/review/${id}/sheet?file=${token}`,
  catchUp: (id: ReviewId) => `/review/${id}/catch-up`,
  findings: (id: ReviewId) => `/review/${id}/findings`,
  finding: (id: ReviewId, findingId: FindingId) => `/review/${id}/findings/${findingId}`,
  feedback: (id: ReviewId) => `/review/${id}/feedback`,
  factualCheck: (id: ReviewId) => `/review/${id}/factual-check`,
  present: (id: ReviewId) => `/present/${id}`,
  slides: (id: ReviewId) => `/present/${id}/slides`,
  plan: (id: ReviewId) => `/review/${id}/plan`,
  planDocument: (id: ReviewId) => `/review/${id}/plan/document`,
  followThrough: (id: ReviewId) => `/review/${id}/follow-through`,
  keptParts: (id: ReviewId) => `/review/${id}/kept`,
  share: (id: ReviewId) => `/review/${id}/share`,
  reviewCards: (id: ReviewId) => `/review/${id}/cards`,
  reviewBin: (id: ReviewId) => `/review/${id}/bin`,
} as const;
