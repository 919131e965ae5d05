// What the plan rests on: the findings it answers and the strengths it protects, in the words the
// team agreed, with what each rests on, and plainly where the evidence is still thin.
import type { DocumentBlock } from '../../../../shared/domain/document-model.ts';
import type { PlanStrength } from './facts.ts';
import { answeredFindings, type AnsweredFinding, type NumberedObjective } from './numbered-plan.ts';
import { heading, paragraph, run, strong } from './parts.ts';
import {
  capitalised,
  categoryWords,
  counted,
  joined,
  kindsOfEvidence,
  listed,
  number,
  said,
  sentence,
} from './words.ts';

/** "Rests on 8 notes from 6 kinds of evidence by 3 reviewers." */
function restingSentence(finding: {
  readonly noteCount: number;
  readonly activityCount: number;
  readonly reviewerCount?: number;
}): string {
  const { noteCount, activityCount, reviewerCount = 0 } = finding;
  if (noteCount === 0) return 'No notes are linked to it yet.';
  const kinds = activityCount > 0 ? ` from ${kindsOfEvidence(activityCount)}` : '';
  const reviewers = reviewerCount > 0 ? ` by ${counted(reviewerCount, 'reviewer')}` : '';
  return `Rests on ${counted(noteCount, 'note')}${kinds}${reviewers}.`;
}

function counterSentences(finding: AnsweredFinding): string | null {
  const count =
    finding.counterCount === 0
      ? null
      : `${counted(finding.counterCount, 'note')} that ${finding.counterCount === 1 ? 'points' : 'point'} the other way ${finding.counterCount === 1 ? 'was' : 'were'} considered.`;
  const text = said(finding.counterText);
  return joined([count, text === null ? null : sentence(text)], ' ');
}

/** A finding that the team keeps against its own rule says so wherever it is printed. */
const keptBlocks = (statement: string | null | undefined): DocumentBlock[] =>
  statement === null || statement === undefined
    ? []
    : [paragraph('body', run(`\u25b2\u00a0${statement}`, 'mind'))];

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
    ...keptBlocks(finding.keptStatement),
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
    return [
      ...(name === null ? [] : [heading(2, name)]),
      paragraph(
        'body',
        ...(wording === null ? [] : [`${sentence(wording)} `]),
        ...(strength.noteCount > 0 ? [strong(restingSentence(strength))] : []),
      ),
      ...keptBlocks(strength.keptStatement),
    ];
  });
  if (blocks.length === 0) return [];
  return [
    heading(1, 'The strengths it protects'),
    paragraph('lead', 'Nothing in this plan should cost the school what already works.'),
    ...blocks,
  ];
}
