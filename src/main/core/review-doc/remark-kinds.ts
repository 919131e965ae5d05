// How remarks on the plan lie in the document. Nobody rewrites what somebody else said, so the words
// are a value.
import { Remark } from '../../../shared/domain/remark.ts';
import { value } from './field.ts';
import type { Kind } from './kind.ts';

export const remark: Kind<Remark> = {
  schema: Remark,
  fields: {
    ref: value,
    about: value,
    aboutId: value,
    text: value,
    by: value,
    at: value,
    beside: value,
    fileName: value,
    isSettled: value,
    binned: value,
    extra: value,
  },
  absent: {
    ref: null,
    about: 'plan',
    aboutId: '',
    text: '',
    by: '',
    at: null,
    beside: '',
    fileName: '',
    isSettled: false,
    binned: null,
    extra: null,
  },
};
