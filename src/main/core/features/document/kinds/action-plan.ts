// The action plan among the documents of the cycle.
import { createPlanWorkbook } from '../../../documents/action-plan/plan-workbook.ts';
import { composePlanFor } from '../../../documents/action-plan/for-readers.ts';
import { planFacts } from '../plan-facts.ts';
import { actionPlanPlaceholders } from '../../../documents/placeholders/action-plan.ts';
import { defineDocument } from '../register/document-kind.ts';

export const actionPlanDocument = defineDocument({
  id: 'action-plan',
  stage: 'improve',
  title: 'Action plan',
  purpose: 'What the school will do, who leads it, by when, and how anybody will know.',
  audiences: [
    { id: 'school', label: 'Senior leaders' },
    { id: 'staff', label: 'Staff of the school' },
    { id: 'governors', label: 'Governors' },
  ],
  details: ['full', 'short'],
  formats: ['docx', 'pdf', 'xlsx'],
  dependsOn: ['enquiry', 'people', 'dates', 'findings', 'objectives', 'actions'],
  isReadBack: true,
  readFacts: planFacts,
  gaps: ({ objectives }) =>
    objectives.length > 0
      ? []
      : [{ words: 'The plan has no objective yet.', place: 'plan' as const }],
  agreedOn: ({ agreedOn }) => agreedOn,
  placeholders: actionPlanPlaceholders,
  // Staff and governors have pages of their own.
  templateAudiences: ['school'],
  compose: composePlanFor,
  files: { xlsx: createPlanWorkbook },
});
