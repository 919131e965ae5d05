// The rules of who may look at whose school, each said as what is so and what to do.
import type { IndependenceRule } from '../../shared/domain/independence.ts';

const list = (names: readonly string[]): string =>
  names.length <= 1
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

const rules: Readonly<Record<IndependenceRule, (names: string) => string>> = {
  'reviewer-at-host': (names) =>
    `${names} works at the host school. Nobody reviews their own school: choose a colleague from another school.`,
  'champion-on-review-team': (names) =>
    `${names} is on the review team. The improvement champion comes to the findings fresh: choose somebody who does not review.`,
  'champion-at-host': (names) =>
    `${names} works at the host school. The improvement champion comes from another school, so that staff can speak freely.`,
  'headteacher-not-at-host': (names) =>
    `${names} does not work at the host school. Name the headteacher of the school that is visited.`,
  'champion-at-reviewers-school': (names) =>
    `${names} work at the same school. That is allowed; a champion from a third school is better still, if you have one.`,
};

export const independenceWords = (rule: IndependenceRule, names: readonly string[]): string =>
  rules[rule](list(names));
