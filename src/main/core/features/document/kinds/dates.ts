// The dates and milestones among the documents of the cycle: for a calendar, and on paper.
import { createCalendar } from '../../../documents/dates/calendar.ts';
import { composeDates } from '../../../documents/dates/compose.ts';
import { datesFacts } from '../../follow-through/dates-facts.ts';
import { defineDocument } from '../register/document-kind.ts';

export const datesDocument = defineDocument({
  id: 'dates',
  stage: 'follow-through',
  title: 'Dates and milestones',
  purpose: 'Every step of the review and every day of its plan, for a calendar or on paper.',
  audiences: [{ id: 'school', label: 'Senior leaders' }],
  details: ['full'],
  formats: ['ics', 'docx', 'pdf'],
  dependsOn: ['dates', 'actions'],
  readFacts: datesFacts,
  gaps: ({ events }) =>
    events.length > 0 ? [] : [{ words: 'No date has been set yet.', place: 'dates' as const }],
  compose: composeDates,
  files: { ics: (facts, { say }) => createCalendar(facts, say) },
});
