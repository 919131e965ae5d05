// The feedback script among the documents of the cycle.
import { composeScript } from '../../../documents/feedback/compose-script.ts';
import { scriptFacts } from '../../feedback/script-facts.ts';
import { scriptPlaceholders } from '../../../documents/placeholders/feedback.ts';
import { defineDocument } from '../register/document-kind.ts';

export const feedbackScriptDocument = defineDocument({
  id: 'feedback-script',
  stage: 'agree',
  title: 'Feedback script',
  purpose: 'What is said to the host after the visit, in order, with the agreed words.',
  audiences: [{ id: 'team', label: 'Review team', isInternal: true }],
  details: ['full'],
  formats: ['docx', 'pdf'],
  dependsOn: ['enquiry', 'findings', 'feedback'],
  readFacts: scriptFacts,
  gaps: ({ points }) =>
    points.length > 0
      ? []
      : [{ words: 'No point of the feedback is prepared yet.', place: 'feedback' as const }],
  placeholders: scriptPlaceholders,
  compose: composeScript,
});
