// The check-in, the 90-day review and the impact report among the documents of the cycle.
import type { CheckpointName } from '../../../../../shared/domain/checkpoint.ts';
import { composeCheckpoint } from '../../../documents/follow-through/compose.ts';
import { checkpointTitles, leads } from '../../../documents/follow-through/words.ts';
import { checkpointFacts } from '../../follow-through/checkpoint-facts.ts';
import { looksBackPlaceholders } from '../../../documents/placeholders/looks-back.ts';
import { defineDocument } from '../register/document-kind.ts';

const lookBack = (id: string, which: CheckpointName) =>
  defineDocument({
    id,
    stage: 'follow-through',
    title: checkpointTitles[which],
    purpose: leads[which],
    audiences: [
      { id: 'school', label: 'Senior leaders' },
      { id: 'governors', label: 'Governors' },
    ],
    details: ['full'],
    formats: ['docx', 'pdf'],
    dependsOn: ['enquiry', 'people', 'dates', 'objectives', 'actions', 'looks-back'],
    readFacts: (context, review) => checkpointFacts(context, review, which),
    gaps: ({ look }) =>
      look.heldOn !== null
        ? []
        : [{ words: 'It has no day on which it was held yet.', place: 'follow-through' as const }],
    agreedOn: ({ look }) => look.doneOn,
    placeholders: looksBackPlaceholders,
    compose: composeCheckpoint,
  });

export const checkInDocument = lookBack('check-in', 'checkIn');
export const ninetyDayDocument = lookBack('ninety-day-review', 'ninetyDay');
export const impactDocument = lookBack('impact-report', 'impactReview');
