// The workshop's papers among the documents of the cycle: agenda and run sheet, and the sheets that
// tables write on.
import { composeRunSheet } from '../../../documents/workshop/compose-run-sheet.ts';
import { composeSheets } from '../../../documents/workshop/compose-sheets.ts';
import type { WorkshopFacts } from '../../../documents/workshop/facts.ts';
import { workshopFacts } from '../../workshop/workshop-facts.ts';
import { defineDocument } from '../register/document-kind.ts';

const notPrepared = ({ steps }: WorkshopFacts) =>
  steps.length > 0
    ? []
    : [{ words: 'The workshop has not been prepared yet.', place: 'workshop' as const }];

export const workshopAgendaDocument = defineDocument({
  id: 'workshop-agenda',
  stage: 'improve',
  title: 'Workshop agenda and run sheet',
  purpose:
    'The agenda for the tables; the champion’s version says what to do and say in each step.',
  audiences: [
    { id: 'champion', label: 'Improvement champion' },
    { id: 'staff', label: 'Staff in the room' },
  ],
  details: ['full'],
  formats: ['docx', 'pdf'],
  dependsOn: ['enquiry', 'people', 'findings', 'handover', 'workshop'],
  readFacts: workshopFacts,
  gaps: notPrepared,
  compose: (facts, { audience }) => composeRunSheet(facts, audience === 'staff'),
});

export const workshopSheetsDocument = defineDocument({
  id: 'workshop-sheets',
  stage: 'improve',
  title: 'Workshop capture sheets',
  purpose: 'A sheet to write on for every tool; afterwards, the record of what was said.',
  audiences: [
    { id: 'staff', label: 'Tables, to write on' },
    { id: 'record', label: 'Record of what was said' },
  ],
  details: ['full'],
  formats: ['docx', 'pdf'],
  dependsOn: ['enquiry', 'workshop', 'workshop-said'],
  readFacts: workshopFacts,
  gaps: notPrepared,
  compose: (facts, { audience }) => composeSheets(facts, audience === 'record'),
});
