// The log of what the team decided, in the order it was decided. For the team alone: people stand by
// name, since who changed a mind is part of it. Facts in, document model out; looks at no clock.
import { formatMoment, formatVisitDates } from '../../../../shared/domain/dates.ts';
import type { DecisionKind } from '../../../../shared/domain/decision.ts';
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import { cell, paragraph, strong } from '../action-plan/parts.ts';
import { tableFrom } from '../action-plan/table-columns.ts';
import { counted, joined, said } from '../action-plan/words.ts';

export interface LoggedDecision {
  readonly kind: DecisionKind;
  /** YYYY-MM-DDTHH:MM, or empty where it is not known. */
  readonly decidedAt: string;
  readonly by: string;
  /** Whose judgement it is about. */
  readonly about: string;
  /** "Strength 1: Talk is rich" */
  readonly finding: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

export interface DecisionLogFacts {
  readonly schoolName: string;
  readonly question: string;
  readonly visitDates: readonly string[];
  readonly decisions: readonly LoggedDecision[];
  readonly madeAt: string;
}

const kinds: Readonly<Record<DecisionKind, string>> = {
  'wording-agreed': 'Wording agreed',
  'kept-against-rule': 'Kept against the rule',
  'agreement-reopened': 'Opened again',
  'confidence-changed': 'Confidence changed',
  'why-not-resolved': 'Objection resolved',
  'wording-changed': 'Wording changed',
  other: 'Decided',
};

const labelled = (label: string, text: string): string | null => {
  const words = said(text);
  return words === null ? null : `${label}: ${words}`;
};

const isMoment = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text);

export function composeDecisionLog(facts: DecisionLogFacts): DocumentModel {
  const school = said(facts.schoolName);
  const table = tableFrom<LoggedDecision>(
    { label: 'Decisions in the order they were made', density: 'dense' },
    [
      {
        heading: 'When and who',
        share: 24,
        fill: ({ decidedAt, by }) =>
          cell(isMoment(decidedAt) ? formatMoment(decidedAt) : 'Time not known', said(by)),
      },
      {
        heading: 'On what',
        share: 28,
        fill: ({ finding, about }) => cell(said(finding), labelled('Of', about)),
      },
      {
        heading: 'What was decided',
        share: 48,
        fill: ({ kind, text, from, to, why }) =>
          cell(
            [strong(kinds[kind])],
            said(text),
            labelled('Was', from),
            labelled('Now', to),
            labelled('Because', why),
          ),
      },
    ],
    facts.decisions.map((item) => ({ kind: 'item' as const, item })),
  );
  const question = said(facts.question);
  return {
    meta: {
      title: joined(['Decision log', school], ', ') ?? 'Decision log',
      subject: question ?? 'Decisions of a peer review team',
      author: 'Fieldfare',
      language: 'en-GB',
      createdAt: facts.madeAt,
    },
    sections: [
      {
        orientation: 'portrait',
        header: 'For the review team only',
        footer: joined([school, 'Decision log'], ' · '),
        blocks: [
          { kind: 'title', text: 'Decision log' },
          ...(school === null ? [] : [paragraph('subtitle', school)]),
          paragraph(
            'lead',
            joined(
              [
                said(formatVisitDates(facts.visitDates)),
                counted(facts.decisions.length, 'decision'),
                'entries are only ever added; a change of mind is another entry',
              ],
              ' · ',
            ) ?? '',
          ),
          ...(question === null ? [] : [{ kind: 'question' as const, text: question }]),
          ...(table === null ? [paragraph('body', 'Nothing has been decided yet.')] : [table]),
        ],
      },
    ],
  };
}
