// The handover brief among the documents of the cycle.
import { composeHandover } from '../../../documents/handover/compose.ts';
import { handoverFacts } from '../../handover/handover-facts.ts';
import { handoverPlaceholders } from '../../../documents/placeholders/handover.ts';
import { defineDocument } from '../register/document-kind.ts';

export const handoverDocument = defineDocument({
  id: 'handover',
  stage: 'improve',
  title: 'Handover brief',
  purpose: 'What the improvement champion has to know before the workshop.',
  audiences: [{ id: 'champion', label: 'Improvement champion' }],
  details: ['full'],
  formats: ['docx'],
  dependsOn: ['enquiry', 'people', 'findings', 'handover'],
  readFacts: handoverFacts,
  gaps: ({ handover }) =>
    handover !== null
      ? []
      : [{ words: 'The handover has not been begun yet.', place: 'handover' as const }],
  agreedOn: ({ handover, isComplete }) => (isComplete ? (handover?.completedOn ?? null) : null),
  placeholders: handoverPlaceholders,
  compose: composeHandover,
});
