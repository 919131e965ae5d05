// How the self-review and its answers lie in the document: the school's words are written together.
import {
  emptyAnswer,
  SelfReview,
  SelfReviewAnswer,
} from '../../../shared/domain/self-review/self-review.ts';
import { text, value } from './field.ts';
import type { Kind } from './kind.ts';

export const selfReview: Kind<SelfReview> = {
  schema: SelfReview,
  fields: {
    ref: value,
    setId: value,
    setTitle: value,
    setVersion: value,
    completedByRole: value,
    completedOn: value,
    sharedOn: value,
    extra: value,
  },
  absent: {
    ref: null,
    setId: '',
    setTitle: '',
    setVersion: '',
    completedByRole: '',
    completedOn: null,
    sharedOn: null,
    extra: null,
  },
};

export const selfReviewAnswer: Kind<SelfReviewAnswer> = {
  schema: SelfReviewAnswer,
  fields: {
    ref: value,
    order: value,
    theme: value,
    prompt: value,
    lookFor: value,
    question: value,
    rating: value,
    evidence: text,
    uncertainty: text,
    isMostUncertain: value,
    isAsked: value,
    extra: value,
  },
  absent: {
    ...emptyAnswer,
    ref: null,
    order: 0,
    theme: '',
    prompt: '',
    lookFor: '',
    question: '',
    isAsked: true,
    extra: null,
  },
};
