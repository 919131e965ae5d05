// The printed timetable and the briefings among the documents of the cycle.
import { composeBriefings } from '../../../documents/timetable/compose-briefings.ts';
import { composeTimetable } from '../../../documents/timetable/compose-timetable.ts';
import { forHost } from '../../../documents/timetable/facts.ts';
import { briefingFacts, timetableFacts } from '../../timetable/printed-facts.ts';
import {
  briefingPlaceholders,
  timetablePlaceholders,
} from '../../../documents/placeholders/timetable.ts';
import { defineDocument } from '../register/document-kind.ts';

export const timetableDocument = defineDocument({
  id: 'timetable',
  stage: 'prepare',
  title: 'Timetable',
  purpose:
    'Who is where, when and with whom; the school’s version has no hypotheses and no purposes.',
  audiences: [
    { id: 'team', label: 'Review team', isInternal: true },
    { id: 'host', label: 'Host school' },
  ],
  details: ['full'],
  formats: ['docx', 'pdf'],
  dependsOn: ['enquiry', 'hypotheses', 'people', 'dates', 'days', 'sessions'],
  readFacts: timetableFacts,
  gaps: ({ days }) =>
    days.length > 0 ? [] : [{ words: 'No day has been planned yet.', place: 'timetable' as const }],
  placeholders: timetablePlaceholders,
  factsFor: (facts, { audience }) => (audience === 'host' ? forHost(facts) : facts),
  compose: (facts, { audience }) => composeTimetable(audience === 'host' ? forHost(facts) : facts),
});

export const briefingsDocument = defineDocument({
  id: 'briefings',
  stage: 'prepare',
  title: 'Briefings',
  purpose: 'A page for each group of people who will be met: what this is, and what it is not.',
  audiences: [{ id: 'host', label: 'Host school' }],
  details: ['full'],
  formats: ['docx', 'pdf'],
  dependsOn: ['dates', 'briefings'],
  readFacts: (context, review) => briefingFacts(context, review, null),
  gaps: ({ briefings }) =>
    briefings.length > 0
      ? []
      : [{ words: 'No briefing has been begun yet.', place: 'timetable' as const }],
  placeholders: briefingPlaceholders,
  compose: composeBriefings,
});
