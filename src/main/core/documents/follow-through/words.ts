// The words of the documents made after the plan.
import type {
  ActionChoice,
  CheckpointName,
  ProgressState,
} from '../../../../shared/domain/checkpoint.ts';
import type { DocumentTone } from '../../../../shared/domain/document-model.ts';

export const checkpointTitles: Readonly<Record<CheckpointName, string>> = {
  checkIn: '6 to 8 week check-in',
  ninetyDay: '90-day review',
  impactReview: 'Impact report',
};

export const leads: Readonly<Record<CheckpointName, string>> = {
  checkIn:
    'An early look at whether the plan has been taken up, what helps, and what stands in its way.',
  ninetyDay:
    'Whether the plan is being carried out as it was meant, what pupils and staff notice, and what to keep, adapt or stop.',
  impactReview:
    'What is different for pupils since the review, how we know, what we learned, and what comes next.',
};

export const choiceWords: Readonly<Record<ActionChoice, string>> = {
  keep: 'Carry on',
  adapt: 'Change',
  stop: 'Stop',
  'carry-over': 'Carry over to the next plan',
};

interface Mark {
  readonly shape: string;
  readonly word: string;
  readonly tone: DocumentTone;
}

export const progressWords: Readonly<Record<ProgressState, Mark>> = {
  'not started': { shape: '\u25cb', word: 'Not started', tone: 'soft' },
  'in progress': { shape: '\u25cf', word: 'Under way', tone: 'good' },
  done: { shape: '\u2713', word: 'Done', tone: 'structure' },
};
