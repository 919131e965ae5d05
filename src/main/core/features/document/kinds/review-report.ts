// The review report among the documents of the cycle.
import { composeReport } from '../../../documents/report/compose-report.ts';
import { documentFacts } from '../../report/document-facts.ts';
import { reportPlaceholders } from '../../../documents/placeholders/report.ts';
import { defineDocument } from '../register/document-kind.ts';

export const reviewReportDocument = defineDocument({
  id: 'review-report',
  stage: 'agree',
  title: 'Review report',
  purpose: 'What the team found, on one to two sides, in words that people wrote.',
  audiences: [
    { id: 'host', label: 'Host school' },
    { id: 'governors', label: 'Governors' },
  ],
  details: ['full'],
  formats: ['docx'],
  dependsOn: ['report', 'findings', 'enquiry', 'people', 'dates', 'notes'],
  readFacts: documentFacts,
  gaps: ({ hasFindings }) =>
    hasFindings
      ? []
      : [{ words: 'There is no finding to report yet.', place: 'findings' as const }],
  placeholders: reportPlaceholders,
  compose: composeReport,
});
