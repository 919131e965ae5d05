// What a template of any document may say: whose review it is, who takes part, and the document itself
// in our own words. Knows no document in particular.
import { clockOf, formatLongDate, formatVisitDates } from '../../../../shared/domain/dates.ts';
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import { blocks, list, text, type Placeholders } from './placeholder.ts';

/** The whole of it, as Fieldfare composes it; with this a template lacks nothing. */
export const wholeDocument = 'document';
/** Where "Draft" and "For the review team only" are said. */
export const marksPlace = 'mark';

export interface ColleagueNamed {
  readonly name: string;
  readonly role: string;
  readonly school: string;
}

export interface AboutReview {
  /** As "Our documents" says it. */
  readonly trustName: string;
  readonly partnershipName: string;
  readonly schoolName: string;
  readonly reviewTitle: string;
  readonly question: string;
  readonly visitDates: readonly string[];
  readonly headteacher: string;
  readonly leadReviewer: string;
  readonly team: readonly ColleagueNamed[];
  readonly champions: readonly ColleagueNamed[];
  /** "Governors" */
  readonly audience: string;
  readonly model: DocumentModel;
}

const marksOf = ({ sections }: DocumentModel): string =>
  [...new Set(sections.map(({ header }) => header ?? ''))]
    .filter((said) => said !== '')
    .join(' · ');

const colleague = {
  name: text<ColleagueNamed>('Name', 'Their name', ({ name }) => name),
  role: text<ColleagueNamed>('At work', 'What they do at their own school', ({ role }) => role),
  school: text<ColleagueNamed>('School', 'Their own school', ({ school }) => school),
};

const madeOn = ({ meta }: DocumentModel): string => {
  const clock = clockOf(meta.createdAt);
  return clock === null ? '' : formatLongDate(clock.date);
};

export const aboutReview: Placeholders<AboutReview> = {
  trust: text(
    'Trust',
    'The trust’s name, as it stands under Our documents; without one, the partnership’s',
    (about) => (about.trustName.trim() === '' ? about.partnershipName : about.trustName),
  ),
  partnership: text(
    'Partnership',
    'The partnership’s name, as the review has it',
    (about) => about.partnershipName,
  ),
  school: text('School', 'The host school’s name', (about) => about.schoolName),
  review: text('Review', 'What the review is called', (about) => about.reviewTitle),
  question: text(
    'The question we asked',
    'The enquiry question of the review',
    (about) => about.question,
  ),
  'visit-dates': text('Peer review', 'The days of the visit', (about) =>
    formatVisitDates([...about.visitDates]),
  ),
  headteacher: text('Headteacher', 'The host school’s headteacher', (about) => about.headteacher),
  'lead-reviewer': text('Lead reviewer', 'Who leads the review', (about) => about.leadReviewer),
  team: list('Review team', 'Once for each reviewer', (about) => about.team, colleague),
  champions: list(
    'Improvement champions',
    'Once for each improvement champion',
    (about) => about.champions,
    colleague,
  ),
  'document-title': text('Title', 'What the document is called', ({ model }) => model.meta.title),
  audience: text('For', 'For whom the document is made', (about) => about.audience),
  'made-on': text('Made on', 'The day the document is made', ({ model }) => madeOn(model)),
  [marksPlace]: text(
    'Mark',
    '“Draft” or “For the review team only”, where it is so; otherwise it stands in the header',
    ({ model }) => marksOf(model),
  ),
  [wholeDocument]: blocks(
    'The whole document',
    'Everything Fieldfare would write itself, in your own styles; it stands in a paragraph of its own',
    ({ model }) => model.sections.flatMap((section) => section.blocks),
  ),
};
