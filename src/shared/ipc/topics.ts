// What the page can be told has changed. Topics are nouns; a query names the topics it reads.
export const topics = [
  'reviews',
  'review',
  'people',
  'hypotheses',
  'evidence',
  'photos',
  'drafts',
  'findings',
  'plan',
  'feedback',
  'forms',
  'timetable',
  'kept-parts',
  'lenses',
  'partnership',
  'settings',
  'history',
  'exchange',
  'cards',
  'handed-files',
] as const;
export type Topic = (typeof topics)[number];
