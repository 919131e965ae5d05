// What the plan rests on: the findings it answers and the strengths it protects, in the words the
// team agreed, with what each rests on, and plainly where the evidence is still thin.
import type { DocumentBlock } from '../../../../shared/domain/document-model.ts';
import type { PlanStrength } from './facts.ts';
import { answeredFindings, type AnsweredFinding, type NumberedObjective } from './numbered-plan.ts';
import { heading, paragraph, run, strong } from './parts.ts';
import {
  categoryWords,
  counted,
  joined,
  kindsOfEvidence,
  listed,
  number,
  said,
  sentence,
} from './words.ts';

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function restingSentence(finding: AnsweredFinding): string {
  const parts = [
    counted(finding.noteCount, 'note'),
    ...(finding.activityCount > 0 ? [kindsOfEvidence(finding.activityCount)] : []),
    ...(finding.reviewerCount > 0 ? [counted(finding.reviewerCount, 'reviewer')] : []),
  ];
  return `Rests on ${listed(parts)}.`;
}

function counterSentences(finding: AnsweredFinding): string | null {
  const count =
    finding.counterCount === 0
      ? null
      : `${counted(finding.counterCount, 'note')} that ${finding.counterCount === 1 ? 'points' : 'point'} the other way ${finding.counterCount === 1 ? 'was' : 'were'} considered.`;
  const text = said(finding.counterText);
  return joined([count, text === null ? null : sentence(text)], ' ');
}

function findingBlocks(finding: AnsweredFinding): DocumentBlock[] {
  const name = joined(
    [
      capitalised(categoryWords[finding.category]),
      finding.order === null ? null : number(finding.order),
    ],
    ' ',
  );
  const title = joined([name, said(finding.heading)], ': ') ?? '';
  const wording = said(finding.wording);
  const counter = counterSentences(finding);
  const gaps = finding.gapWords.map(said).filter((gap) => gap !== null);
  const missing = gaps.length === 0 ? 'more evidence' : listed(gaps);
  return [
    heading(2, title),
    ...(wording === null ? [] : [paragraph('body', sentence(wording))]),
    paragraph(
      'body',
      strong(restingSentence(finding)),
      ...(counter === null ? [] : [` ${counter}`]),
    ),
    ...(finding.meetsRule
      ? []
      : [
          paragraph(
            'body',
            run(
              `\u25b2\u00a0The team\u2019s own rule for evidence is not met yet. Still needed: ${sentence(missing)}`,
              'mind',
            ),
          ),
        ]),
    paragraph(
      'small',
      `Answered by ${finding.objectives.length === 1 ? 'objective' : 'objectives'} ${listed(finding.objectives.map(String))}.`,
    ),
  ];
}

export function findingsBlocks(objectives: readonly NumberedObjective[]): DocumentBlock[] {
  const findings = answeredFindings(objectives);
  if (findings.length === 0) return [];
  return [
    heading(1, 'The findings this plan answers'),
    paragraph(
      'lead',
      'In the words the review team agreed. The counts say how much was seen, heard, read or counted, in how many ways, and by how many people.',
    ),
    ...findings.flatMap(findingBlocks),
  ];
}

export function strengthsBlocks(strengths: readonly PlanStrength[]): DocumentBlock[] {
  const blocks = strengths.flatMap((strength): DocumentBlock[] => {
    const name = said(strength.heading);
    const wording = said(strength.wording);
    if (name === null && wording === null) return [];
    const kinds = strength.activityCount > 0 ? [kindsOfEvidence(strength.activityCount)] : [];
    const resting =
      strength.noteCount > 0
        ? `Rests on ${listed([counted(strength.noteCount, 'note'), ...kinds])}.`
        : null;
    return [
      ...(name === null ? [] : [heading(2, name)]),
      paragraph(
        'body',
        ...(wording === null ? [] : [`${sentence(wording)} `]),
        ...(resting === null ? [] : [strong(resting)]),
      ),
    ];
  });
  if (blocks.length === 0) return [];
  return [
    heading(1, 'The strengths it protects'),
    paragraph('lead', 'Nothing in this plan should cost the school what already works.'),
    ...blocks,
  ];
}
