// How the documents that were given out lie in the document of the review.
import { MadeDocument } from '../../../shared/domain/made-document.ts';
import { things, value } from './field.ts';
import type { Kind } from './kind.ts';

export const madeDocument: Kind<MadeDocument> = {
  schema: MadeDocument,
  fields: {
    ref: value,
    kindId: value,
    choices: value,
    format: value,
    fileName: value,
    reviewVersion: value,
    madeAt: value,
    marks: value,
    agreedOn: value,
    sent: things('on'),
    extra: value,
  },
  absent: {
    ref: null,
    kindId: '',
    choices: { audience: '', detail: 'full', isAnonymised: false, isDraft: false },
    format: 'docx',
    fileName: '',
    reviewVersion: 0,
    madeAt: '1970-01-01T00:00:00.000Z',
    marks: {},
    agreedOn: null,
    sent: [],
    extra: null,
  },
};
