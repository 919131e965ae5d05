// How the passages of the report lie in the document.
import { ReportPassage } from '../../../shared/domain/report/passage.ts';
import { text, value } from './field.ts';
import type { Kind } from './kind.ts';

export const reportPassage: Kind<ReportPassage> = {
  schema: ReportPassage,
  fields: {
    ref: value,
    source: value,
    order: value,
    text,
    startedFrom: value,
    sourcesMark: value,
    binned: value,
    extra: value,
  },
  absent: {
    ref: null,
    source: '',
    order: 0,
    text: '',
    startedFrom: '',
    sourcesMark: '',
    binned: null,
    extra: null,
  },
};
