// The log of decisions among the documents of the cycle.
import { composeDecisionLog } from '../../../documents/decision-log/compose.ts';
import { decisionLogFacts } from '../../moderation/decision-log-facts.ts';
import { defineDocument } from '../register/document-kind.ts';

export const decisionLogDocument = defineDocument({
  id: 'decision-log',
  stage: 'agree',
  title: 'Decision log',
  purpose: 'What the team decided about its findings: when, by whom and why.',
  audiences: [{ id: 'team', label: 'Review team', isInternal: true }],
  details: ['full'],
  formats: ['docx', 'pdf'],
  dependsOn: ['people', 'findings', 'decisions'],
  readFacts: decisionLogFacts,
  gaps: ({ decisions }) =>
    decisions.length > 0
      ? []
      : [{ words: 'Nothing has been decided yet.', place: 'findings' as const }],
  compose: composeDecisionLog,
});
