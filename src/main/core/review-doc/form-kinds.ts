// How a review's own changes to forms and question banks lie in its document. Each line's change
// stands under the id of the line; see docs/decisions/0012-what-a-form-becomes.md.
import { BankChange, noBankChange } from '../../../shared/domain/forms/bank-change.ts';
import { FormChange, noFormChange } from '../../../shared/domain/forms/form-change.ts';
import { record, set, things, value } from './field.ts';
import type { Kind } from './kind.ts';

export const formKind: Kind<FormChange> = {
  schema: FormChange,
  fields: {
    title: value,
    purpose: value,
    activityTypes: value,
    beforeYouStart: value,
    canShow: value,
    cannotShow: value,
    fields: things('id'),
    positions: record,
    hidden: set,
    extra: value,
  },
  absent: noFormChange,
};

export const questionBankKind: Kind<BankChange> = {
  schema: BankChange,
  fields: {
    title: value,
    activityTypes: value,
    beforeYouStart: value,
    themes: things('id'),
    questions: things('id'),
    positions: record,
    hidden: set,
    extra: value,
  },
  absent: noBankChange,
};
