// The order of the set-up's pages and the addresses between them.
import { paths } from '../../api/paths.ts';

export const steps = [
  'partnership',
  'host',
  'visit',
  'question',
  'hypotheses',
  'lead',
  'reviewers',
  'champion',
  'headteacher',
  'check',
] as const;
export type StepId = (typeof steps)[number];

const hypothesisPattern = /^hypothesis-([1-5])$/;

export type Place =
  | { readonly kind: 'step'; readonly step: StepId }
  /** One hypothesis has a page of its own inside the step of hypotheses; numbers start at 1. */
  | { readonly kind: 'hypothesis'; readonly number: number };

export function placeOf(param: string | undefined): Place {
  const number = hypothesisPattern.exec(param ?? '')?.[1];
  if (number !== undefined) return { kind: 'hypothesis', number: Number(number) };
  return { kind: 'step', step: steps.find((step) => step === param) ?? 'partnership' };
}

export const pathOfStep = (step: StepId): string => paths.newReviewStep(step);
export const pathOfHypothesis = (number: number): string =>
  paths.newReviewStep(`hypothesis-${number}`);

/** From the last page one comes to change a single answer, and goes back there. */
export const fromCheck = (path: string): string => `${path}?from=check`;

export function stepAfter(step: StepId): StepId {
  return steps[Math.min(steps.indexOf(step) + 1, steps.length - 1)] ?? 'check';
}

export function stepBefore(step: StepId): StepId | null {
  return steps[steps.indexOf(step) - 1] ?? null;
}
