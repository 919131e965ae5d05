// The end of the plan: who has agreed it, whose it is and what it was made from.
import { clockOf, formatDate, formatLongDate } from '../../../../shared/domain/dates.ts';
import type { DocumentBlock } from '../../../../shared/domain/document-model.ts';
import type { ActionPlanFacts } from './facts.ts';
import { heading, paragraph } from './parts.ts';
import { joined, listed, number, said } from './words.ts';

const usualSigners = ['Headteacher', 'Improvement champion', 'Chair of governors'];

export function agreementBlocks(facts: ActionPlanFacts): DocumentBlock[] {
  const agreedOn = said(facts.agreedOn);
  const agreedBy = facts.agreedByRoles.map(said).filter((role) => role !== null);
  const named = facts.signatureRoles.map(said).filter((role) => role !== null);
  const roles = named.length > 0 ? named : agreedBy.length > 0 ? agreedBy : usualSigners;
  const by = agreedBy.length === 0 ? '' : ` by: ${listed(agreedBy)}`;
  return [
    heading(1, 'Agreement'),
    {
      ...paragraph(
        'body',
        agreedOn === null
          ? 'This plan is a draft. It counts from the day it is signed.'
          : `Agreed on ${formatLongDate(agreedOn)}${by}.`,
      ),
      staysWithNext: true,
    },
    {
      kind: 'signatures',
      headings: ['Role', 'Name', 'Signature', 'Date'],
      places: roles.map((role) => ({ role, name: null })),
    },
  ];
}

/** Whose the plan is, and what it was made from, so that a printed copy can be told from a later one. */
export function imprintBlocks(facts: ActionPlanFacts): DocumentBlock[] {
  const school = said(facts.schoolName) ?? 'the school';
  const clock = clockOf(facts.madeFrom.at);
  const version =
    facts.madeFrom.reviewVersion === null
      ? null
      : `from version ${number(facts.madeFrom.reviewVersion)} of the review`;
  const when = clock === null ? null : `on ${formatDate(clock.date)} at ${clock.time}`;
  const made = joined([when, version], ' ');
  const lenses = facts.lenses
    .map((lens) => {
      const version = said(lens.version);
      const title = said(lens.title);
      return title === null ? null : joined([title, version === null ? null : `(${version})`], ' ');
    })
    .filter((lens) => lens !== null);
  const lines = [
    `This plan belongs to ${school}, which decides who sees it. It was written with colleagues from partner schools; it grades no one.`,
    made === null ? null : `Made with Fieldfare ${made}.`,
    lenses.length === 0
      ? null
      : `${lenses.length === 1 ? 'Lens' : 'Lenses'}: ${lenses.join('; ')}.`,
  ];
  return [
    { kind: 'space', size: 'small' },
    ...lines
      .filter((line) => line !== null)
      .map((line, index, all) => ({
        ...paragraph('small', line),
        staysWithNext: index < all.length - 1,
      })),
  ];
}
