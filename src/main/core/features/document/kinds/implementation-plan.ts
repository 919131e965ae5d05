// The implementation plan among the documents of the cycle.
import { composeImplementationPlan } from '../../../documents/action-plan/implementation-plan.ts';
import { actionPlanPlaceholders } from '../../../documents/placeholders/action-plan.ts';
import { planFacts } from '../plan-facts.ts';
import { defineDocument } from '../register/document-kind.ts';

export const implementationPlanDocument = defineDocument({
  id: 'implementation-plan',
  stage: 'improve',
  title: 'Implementation plan',
  purpose: 'The plan in the columns why, what, how, how well, and so.',
  audiences: [{ id: 'school', label: 'Senior leaders' }],
  details: ['full'],
  formats: ['docx', 'pdf'],
  dependsOn: ['enquiry', 'people', 'findings', 'objectives', 'actions'],
  readFacts: planFacts,
  gaps: ({ objectives }) =>
    objectives.length > 0
      ? []
      : [{ words: 'The plan has no objective yet.', place: 'plan' as const }],
  agreedOn: ({ agreedOn }) => agreedOn,
  placeholders: actionPlanPlaceholders,
  compose: composeImplementationPlan,
});
