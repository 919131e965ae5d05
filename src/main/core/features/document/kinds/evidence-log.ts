// The log of evidence among the documents of the cycle: for the review team alone.
import { composeEvidenceLog } from '../../../documents/evidence-log/compose.ts';
import { evidenceLogFacts } from '../../evidence/evidence-log-facts.ts';
import { defineDocument } from '../register/document-kind.ts';

export const evidenceLogDocument = defineDocument({
  id: 'evidence-log',
  stage: 'agree',
  title: 'Evidence log',
  purpose: 'Every note, by hypothesis and by time, to check findings against. Internal.',
  audiences: [{ id: 'team', label: 'Review team', isInternal: true }],
  details: ['full', 'short'],
  formats: ['docx', 'pdf'],
  dependsOn: ['enquiry', 'hypotheses', 'people', 'notes', 'findings'],
  readFacts: evidenceLogFacts,
  gaps: ({ notes }) =>
    notes.length > 0 ? [] : [{ words: 'No note has been taken yet.', place: 'capture' as const }],
  compose: composeEvidenceLog,
});
