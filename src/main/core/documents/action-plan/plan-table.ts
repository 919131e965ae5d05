// The heart of the plan: every action with who, when, what it takes, how we will know and where it
// stands, under the objective it serves. Lies on its side so that it can be read at arm's length.
import { formatDate } from '../../../../shared/domain/dates.ts';
import type {
  DocumentBlock,
  DocumentCell,
  DocumentParagraph,
} from '../../../../shared/domain/document-model.ts';
import type { ActionPlanFacts } from './facts.ts';
import type { NumberedAction, NumberedObjective } from './numbered-plan.ts';
import { cell, heading, paragraph, run, state, strong } from './parts.ts';
import { tableFrom, type Column } from './table-columns.ts';
import {
  categoryWords,
  counted,
  createDayWords,
  fromTo,
  headingText,
  joined,
  listed,
  money,
  number,
  pointValue,
  ragWords,
  said,
  sentence,
  type DayWords,
} from './words.ts';

function groupOf(objective: NumberedObjective): DocumentParagraph[] {
  const title = said(objective.objective) ?? 'This objective is still to be worded';
  const { finding } = objective;
  const answers =
    finding === null
      ? null
      : joined(
          [
            `answers ${categoryWords[finding.category]}`,
            finding.order === null ? null : String(finding.order),
          ],
          ' ',
        );
  const resting =
    finding !== null && finding.noteCount > 0
      ? `resting on ${counted(finding.noteCount, 'note')}`
      : null;
  const origin = joined([answers, resting], ', ');
  const why = said(objective.why);
  return [
    paragraph(
      'cell',
      strong(`${objective.number}\u2002${headingText(title)}`),
      ...(origin === null ? [] : [run(` \u00b7 ${origin}`, 'soft')]),
    ),
    ...(why === null ? [] : [paragraph('cell-small', `Why: ${sentence(why)}`)]),
    ...(objective.actions.length === 0
      ? [paragraph('cell-small', 'The actions are still to be written.')]
      : []),
  ];
}

function actionCell(action: NumberedAction): DocumentCell {
  const firstStep = said(action.firstStep);
  const from = said(action.carriedOverFrom);
  return cell(
    [strong(`${action.number}\u2002`, 'act'), run(said(action.action) ?? 'Still to be worded')],
    firstStep === null ? null : `First step: ${firstStep}`,
    from === null ? null : `Carried over from: ${from}`,
  );
}

function resourcesCell(action: NumberedAction): DocumentCell {
  const cost = action.costPounds === null ? null : money(action.costPounds);
  const cover = action.coverHours === null ? null : `${number(action.coverHours)}\u00a0h cover`;
  const training = said(action.cpd);
  return cell(
    joined([cost, cover], ' \u00b7 '),
    said(action.costNote),
    training === null ? null : `Training: ${training}`,
  );
}

function knowingCell(action: NumberedAction): DocumentCell {
  const { measure, source, baseline, target, latest } = action.success;
  const change = fromTo(baseline, target);
  const now = pointValue(latest);
  const nowOn = said(latest?.on);
  const from = said(source);
  return cell(
    joined([said(measure), change === null ? null : capitalised(change)], '\n'),
    now === null
      ? null
      : `Latest: ${joined([now, nowOn === null ? null : `on ${formatDate(nowOn)}`], ' ')}`,
    from === null ? null : `Source: ${from}`,
  );
}

const capitalised = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function lookingCell(action: NumberedAction, days: DayWords): DocumentCell {
  const { whoRole, how, on } = action.monitoring;
  const dates = on.map(said).filter((date) => date !== null);
  return cell(said(whoRole), said(how), dates.length === 0 ? null : listed(dates.map(days.day)));
}

/** The words a mark says already; as a status beside a mark they would say it twice, or against it. */
const markWords = new Set(Object.values(ragWords).map((mark) => mark.word.toLowerCase()));

function stateCell(action: NumberedAction): DocumentCell {
  const status = said(action.status);
  const mark = action.rag === null ? null : ragWords[action.rag];
  const isSaid = mark !== null && status !== null && markWords.has(status.toLowerCase());
  const impact = said(action.impact);
  return cell(
    mark === null ? status : state(mark),
    mark === null || isSaid || status === null ? null : capitalised(status),
    said(action.note),
    impact === null ? null : `Impact: ${impact}`,
  );
}

const columnsOf = (days: DayWords): Column<NumberedAction>[] => [
  { heading: 'Action and first step', share: 25, fill: actionCell },
  {
    heading: 'Lead and others',
    share: 13,
    fill: (action) =>
      cell(
        said(action.leadRole),
        said(
          action.supportRoles
            .map(said)
            .filter((role) => role !== null)
            .join(', '),
        ),
      ),
  },
  {
    heading: 'Start \u2013 by',
    share: 8.5,
    fill: (action) => cell(days.span(action.startOn, action.dueOn)),
  },
  { heading: 'Cost, cover, training', share: 12.5, fill: resourcesCell },
  { heading: 'How we will know', share: 18, fill: knowingCell },
  { heading: 'Who looks, how, when', share: 13, fill: (action) => lookingCell(action, days) },
  { heading: 'State', share: 11, fill: stateCell },
];

const daysOf = (objectives: readonly NumberedObjective[]): (string | null)[] =>
  objectives.flatMap((objective) =>
    objective.actions.flatMap((action) => [action.startOn, action.dueOn, ...action.monitoring.on]),
  );

/** Nothing when there is no objective. */
export function planTableBlocks(
  facts: ActionPlanFacts,
  objectives: readonly NumberedObjective[],
): DocumentBlock[] {
  const days = createDayWords(daysOf(objectives));
  const lines = objectives.flatMap((objective) => [
    { kind: 'group' as const, paragraphs: groupOf(objective) },
    ...objective.actions.map((action) => ({ kind: 'item' as const, item: action })),
  ]);
  const table = tableFrom('Objectives and their actions', columnsOf(days), lines);
  if (table === null || lines.length === 0) return [];
  return [
    heading(1, 'Objectives and actions'),
    table,
    paragraph('small', ...legend(facts, objectives)),
  ];
}

/** What the marks mean and from when they are; or, without marks, only a closing line. */
function legend(facts: ActionPlanFacts, objectives: readonly NumberedObjective[]): string[] {
  const isMarked = objectives.some((objective) =>
    objective.actions.some((action) => action.rag !== null),
  );
  const asOf = said(facts.ragAsOf);
  if (!isMarked) return ['Dates fall on school days. Roles stand for whoever holds them.'];
  const marks = Object.values(ragWords).map(
    (mark) => `${mark.shape}\u00a0${mark.word.toLowerCase()}`,
  );
  const when = asOf === null ? '' : ` on ${formatDate(asOf)}`;
  return [`State${when}: ${marks.join(', ')}.`];
}
