// How notes and their photos lie in the document.
import { Evidence } from '../../../shared/domain/evidence.ts';
import { emptyNote } from '../../../shared/domain/note-content.ts';
import { Photo } from '../../../shared/domain/photo/photo.ts';
import { pairs, record, set, text, value } from './field.ts';
import type { Kind } from './kind.ts';

export const evidence: Kind<Evidence> = {
  schema: Evidence,
  fields: {
    ref: value,
    takenAt: value,
    reviewerId: value,
    sessionRef: value,
    activityType: value,
    place: value,
    phase: value,
    year: value,
    subject: value,
    sourceKind: value,
    groupSize: value,
    groupOf: value,
    description: text,
    quote: text,
    interpretation: text,
    strength: value,
    kind: value,
    links: pairs('hypothesisId', 'stance'),
    lensTags: set,
    followUp: text,
    answers: record,
    binned: value,
    mergedInto: value,
    mergedFrom: set,
    extra: value,
  },
  absent: {
    ...emptyNote,
    ref: null,
    takenAt: '1970-01-01T00:00',
    reviewerId: null,
    binned: null,
    mergedInto: null,
    mergedFrom: [],
    extra: null,
  },
};

export const photo: Kind<Photo> = {
  schema: Photo,
  fields: {
    noteId: value,
    order: value,
    description: text,
    sha256: value,
    width: value,
    height: value,
    binned: value,
    extra: value,
  },
  absent: {
    noteId: null,
    order: 0,
    description: '',
    sha256: null,
    width: 0,
    height: 0,
    binned: null,
    extra: null,
  },
};
