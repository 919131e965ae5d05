// The summary of work done and the conversation cards among the documents of the cycle.
import { conversationCards } from '../../../../../shared/domain/readiness/cards.ts';
import type { ReadinessMap } from '../../../../../shared/domain/readiness/model.ts';
import type { DocumentGap } from '../../../../../shared/domain/document-choices.ts';
import type { DocumentModel } from '../../../../../shared/domain/document-model.ts';
import type { Review } from '../../../../../shared/domain/review.ts';
import type { CoreContext } from '../../../context.ts';
import { withoutNames, type KnownName } from '../../../documents/given-out/anonymous.ts';
import { cardsTitle, composeCards } from '../../../documents/readiness/compose-cards.ts';
import { composeSummary, summaryTitle } from '../../../documents/readiness/compose-summary.ts';
import { reviewsOfSameSchool } from '../../follow-through/same-school.ts';
import { readinessView } from '../../readiness/readiness-view.ts';
import { knownNames } from '../known-names.ts';
import { defineDocument } from '../register/document-kind.ts';

interface Facts {
  readonly map: ReadinessMap | null;
  readonly madeAt: string;
  /** Of the earlier reviews too: the caller knows only those of one. */
  readonly names: readonly KnownName[];
}

const readFacts = (context: CoreContext, review: Review): Facts => ({
  map: readinessView(context, review, null)?.map ?? null,
  madeAt: context.now().toISOString(),
  names: reviewsOfSameSchool(context, review).flatMap((each) => knownNames(context, each)),
});

const gaps = ({ map }: Facts): DocumentGap[] =>
  map !== null && map.areas.some(({ findings }) => findings.length > 0)
    ? []
    : [
        {
          words: 'No finding is linked to an area of the lens yet.',
          place: 'findings' as const,
        },
      ];

const named = (
  model: DocumentModel,
  { names }: Facts,
  { isAnonymised }: { readonly isAnonymised: boolean },
): DocumentModel => (isAnonymised ? withoutNames(model, names) : model);

/** People are their roles in a document without names. */
const withoutPeople = (map: ReadinessMap): ReadinessMap => ({
  ...map,
  areas: map.areas.map((area) => ({
    ...area,
    speakers: area.speakers.map((speaker) => ({ ...speaker, name: '' })),
  })),
});

export const readinessSummaryDocument = defineDocument<Facts>({
  id: 'readiness-summary',
  stage: 'follow-through',
  title: summaryTitle,
  purpose: 'A summary of work already done: what is known, how, what changed, and who can speak.',
  audiences: [
    { id: 'school', label: 'Senior leaders' },
    { id: 'governors', label: 'Governors' },
  ],
  details: ['full'],
  formats: ['docx', 'pdf'],
  dependsOn: [
    'enquiry',
    'people',
    'dates',
    'notes',
    'findings',
    'objectives',
    'actions',
    'looks-back',
    'speakers',
  ],
  readFacts,
  gaps,
  compose: (facts, choices) => {
    const { map, madeAt } = facts;
    if (map === null) throw new Error('a summary without a lens');
    const shown = choices.isAnonymised ? withoutPeople(map) : map;
    return named(composeSummary({ map: shown, madeAt }), facts, choices);
  },
});

export const conversationCardsDocument = defineDocument<Facts>({
  id: 'conversation-cards',
  stage: 'follow-through',
  title: cardsTitle,
  purpose: 'A page for each colleague: what they may be asked, what is known, and where it is.',
  audiences: [{ id: 'school', label: 'Staff of the school' }],
  details: ['full'],
  formats: ['docx', 'pdf'],
  dependsOn: ['people', 'dates', 'findings', 'actions', 'looks-back', 'speakers'],
  readFacts,
  gaps: (facts) => {
    const found = gaps(facts);
    if (found.length > 0 || facts.map === null) return found;
    return conversationCards(facts.map).length > 0
      ? []
      : [{ words: 'Nobody of the school is known who can speak to it.', place: 'plan' as const }];
  },
  compose: (facts, choices) => {
    const { map, madeAt } = facts;
    if (map === null) throw new Error('cards without a lens');
    const shown = choices.isAnonymised ? withoutPeople(map) : map;
    const cards = conversationCards(shown);
    return named(composeCards({ map: shown, cards, madeAt }), facts, choices);
  },
});
