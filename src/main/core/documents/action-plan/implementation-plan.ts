// The plan in the columns in which schools plan how something is put into practice: why, what, how, how
// well, and so. The same facts as the action plan, ordered by what each is for.
import { formatDate } from '../../../../shared/domain/dates.ts';
import type {
  DocumentBlock,
  DocumentCell,
  DocumentModel,
  DocumentParagraph,
} from '../../../../shared/domain/document-model.ts';
import { imprintBlocks } from './closing.ts';
import type { ActionPlanFacts } from './facts.ts';
import { numberPlan, type NumberedAction, type NumberedObjective } from './numbered-plan.ts';
import { heading, paragraph, run, strong } from './parts.ts';
import { tableFrom } from './table-columns.ts';
import {
  capitalised,
  categoryWords,
  evidenceCount,
  fromTo,
  headingText,
  joined,
  latestPoint,
  said,
  sentence,
} from './words.ts';

const lineOf = (number: string, ...parts: readonly (string | null)[]): DocumentParagraph | null => {
  const words = joined(
    parts.map((part) => part?.replace(/(?<!\.)\.$/, '') ?? null),
    '. ',
  );
  return words === null
    ? null
    : paragraph('cell', strong(`${number}\u2002`, 'act'), run(sentence(words)));
};

const cellOf = (paragraphs: readonly (DocumentParagraph | null)[]): DocumentCell => ({
  paragraphs: paragraphs.filter((each) => each !== null),
});

const small = (label: string, text: string | null | undefined): DocumentParagraph | null => {
  const words = said(text);
  return words === null ? null : paragraph('cell-small', `${label}: ${words}`);
};

function why({ why: reason, finding }: NumberedObjective): DocumentCell {
  const wording = said(finding?.wording);
  return cellOf([
    said(reason) === null ? null : paragraph('cell', said(reason) ?? ''),
    finding === null || wording === null
      ? null
      : paragraph(
          'cell-small',
          `${capitalised(categoryWords[finding.category])}${finding.order === null ? '' : ` ${finding.order}`}: ${wording}`,
        ),
    finding === null || finding.noteCount === 0
      ? null
      : paragraph('cell-small', `Rests on ${evidenceCount(finding)}.`),
    small('Note', finding?.keptStatement),
  ]);
}

const ingredientsOf = ({ actions }: NumberedObjective): DocumentParagraph[] =>
  actions
    .flatMap((action) =>
      (action.activeIngredients ?? []).map((text) => lineOf(action.number, said(text))),
    )
    .filter((line) => line !== null);

/** What has to be there in every classroom; where nobody has named it, what is done. */
function what(objective: NumberedObjective): DocumentCell {
  const named = ingredientsOf(objective);
  return cellOf(
    named.length > 0
      ? named
      : objective.actions.map((action) => lineOf(action.number, said(action.action))),
  );
}

function how(objective: NumberedObjective): DocumentCell {
  // An action that stands under What already is not said again.
  const isSaid = ingredientsOf(objective).length === 0;
  return cellOf(
    objective.actions.flatMap((action) => {
      const due = said(action.dueOn);
      const who = joined(
        [said(action.leadRole), due === null ? null : `by ${formatDate(due)}`],
        ', ',
      );
      return [
        lineOf(action.number, isSaid ? null : said(action.action), who),
        small('First step', action.firstStep),
        small('Training', action.cpd),
        small('Learnt by', joined(action.mechanisms ?? [], ', ')),
      ];
    }),
  );
}

const measureOf = ({ success }: NumberedAction): string | null =>
  joined(
    [
      said(success.measure)?.replace(/[.:;]$/, '') ?? null,
      fromTo(success.baseline, success.target),
    ],
    ': ',
  );

/** The action whose target lies furthest ahead says what it was all for; the others are steps to it. */
function lastOf(actions: readonly NumberedAction[]): NumberedAction | null {
  return actions.reduce<NumberedAction | null>((best, action) => {
    if (measureOf(action) === null) return best;
    const on = action.success.target?.on ?? '';
    return best === null || on > (best.success.target?.on ?? '') ? action : best;
  }, null);
}

function howWell({ actions }: NumberedObjective): DocumentCell {
  const last = lastOf(actions);
  return cellOf(
    actions.flatMap((action) => {
      const { milestones, monitoring } = action;
      const look = joined(
        [
          said(monitoring.whoRole),
          said(monitoring.how),
          monitoring.on.map(formatDate).join(', ') || null,
        ],
        '; ',
      );
      return [
        action === last ? null : lineOf(action.number, measureOf(action)),
        ...milestones.map(({ on, text, isMet }) =>
          lineOf(
            action.number,
            joined([said(text), on === null ? null : `by ${formatDate(on)}`], ', '),
            isMet === true ? 'Met' : null,
          ),
        ),
        look === null ? null : small(`${action.number} is looked at by`, look),
      ];
    }),
  );
}

function andSo({ actions }: NumberedObjective): DocumentCell {
  const last = lastOf(actions);
  const latest = last === null ? null : latestPoint(last.success.latest, formatDate);
  return cellOf([
    last === null ? null : lineOf(last.number, measureOf(last)),
    small('Latest', latest),
    small('Source', last?.success.source),
    ...actions.map((action) => small(`Impact of ${action.number}`, action.impact)),
  ]);
}

/** One table an objective: a row of five cells as long as a page could not be read across. */
function objectiveBlocks(objective: NumberedObjective): DocumentBlock[] {
  const table = tableFrom<NumberedObjective>(
    { label: `Objective ${objective.number}: why, what, how, how well, and so`, density: 'roomy' },
    [
      { heading: 'Why', share: 19, fill: why },
      { heading: 'What', share: 19, fill: what },
      { heading: 'How', share: 25, fill: how },
      { heading: 'How well', share: 22, fill: howWell },
      { heading: 'And so', share: 17, fill: andSo },
    ],
    [{ kind: 'item', item: objective }],
  );
  const title = headingText(said(objective.objective) ?? 'This objective is still to be worded');
  return [
    heading(1, `${objective.number}. ${title}`),
    ...(table === null ? [paragraph('body', 'The actions are still to be written.')] : [table]),
  ];
}

export function composeImplementationPlan(facts: ActionPlanFacts): DocumentModel {
  const school = said(facts.schoolName);
  const question = said(facts.question);
  const objectives = numberPlan(facts);
  return {
    meta: {
      title: joined(['Implementation plan', school], ', ') ?? 'Implementation plan',
      subject: question ?? 'Implementation plan after a peer review',
      author: school ?? said(facts.trustName) ?? 'Fieldfare',
      language: 'en-GB',
      createdAt: facts.madeFrom.at,
    },
    sections: [
      {
        orientation: 'landscape',
        header: null,
        footer: joined([school, 'Implementation plan'], ' \u00b7 '),
        blocks: [
          { kind: 'title', text: 'Implementation plan' },
          ...(school === null ? [] : [paragraph('subtitle', school)]),
          paragraph(
            'lead',
            'Why: the problem. What: what must be there for it to work. How: what is done to put it into practice. How well: how far practice has changed. And so: what that changes for pupils, taken from the measure that is reached last.',
          ),
          ...(objectives.length === 0
            ? [paragraph('body', 'The objectives of this plan are still to be written.')]
            : objectives.flatMap(objectiveBlocks)),
          ...imprintBlocks(facts),
        ],
      },
    ],
  };
}
