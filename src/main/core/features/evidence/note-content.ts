// What a note starts with: nothing, or what stays the same while a reviewer sits in one activity.
import type { NoteContent } from '../../../../shared/ipc/evidence.contract.ts';

export const emptyNote: NoteContent = {
  activityType: '',
  place: '',
  phase: '',
  year: '',
  subject: '',
  sourceKind: null,
  groupSize: null,
  groupOf: '',
  description: '',
  quote: '',
  interpretation: '',
  strength: null,
  kind: null,
  links: [],
  lensTags: [],
  followUp: '',
};

/** The activity is picked once and stays; what was said about it does not. */
export const nextNote = ({
  activityType,
  place,
  phase,
  year,
  subject,
  groupSize,
  groupOf,
}: NoteContent): NoteContent => ({
  ...emptyNote,
  activityType,
  place,
  phase,
  year,
  subject,
  groupSize,
  groupOf,
});
