// The words of the bin: what was put aside and waits to be put back.
import type { BinItem } from '../../shared/ipc/app.contract.ts';

const kinds: Readonly<Record<BinItem['kind'], string>> = {
  review: 'Review',
  hypothesis: 'Hypothesis',
  evidence: 'Note',
  photo: 'Photo',
  finding: 'Finding',
  objective: 'Objective',
  action: 'Action',
  'feedback-point': 'Point of the feedback',
  'factual-check': 'Answer to the factual check',
  'workshop-step': 'Step of the workshop',
  'workshop-card': 'Card of the workshop',
  day: 'Day of the timetable',
  slot: 'Time of the timetable',
  strand: 'Strand of the timetable',
  briefing: 'Briefing',
  'catch-up': 'Catch-up',
  remark: 'Remark on the plan',
};

export const binMessages = {
  title: 'Bin',
  titleReviews: 'Reviews in the bin',
  intro: 'What you move to the bin waits here until somebody puts it back.',
  list: 'Things in the bin',
  empty: 'The bin is empty',
  emptyBody:
    'Notes, photos, findings, hypotheses, objectives and actions that you move to the bin wait here.',
  emptyReviews: 'No review is in the bin',
  emptyReviewsBody: 'A review that you move to the bin from the start screen waits here.',
  kinds,
  noText: 'Without words',
  binnedAt: (when: string) => `Moved here ${when}`,
  putBack: 'Put back',
  putBackWhich: (kind: string, text: string) => `Put back: ${kind}, ${text}`,
  isBack: (kind: string) => `${kind} is back`,
  gone: 'It is no longer in the bin. A colleague may have put it back.',
  objectiveFirst: 'An action comes back under its objective: put that back as well if it is here.',
  show: 'Show it',
} as const;
