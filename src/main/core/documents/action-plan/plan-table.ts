// The heart of the plan: every action with who, when, what it takes, how we will know and where it
// stands, under the objective it serves. Lies on its side so that it can be read at arm's length.
import { formatDate } from '../../../../shared/domain/dates.ts';
import type {
  DocumentBlock,
  DocumentCell,
  DocumentParagraph,
} from '../../../../shared/domain/document-model.ts';
import { sumOf, type PlanSum } from '../../../../shared/domain/plan-sum.ts';
import { inCell } from './action-notes.ts';
import type { ActionPlanFacts } from './facts.ts';
import type { NumberedAction, NumberedObjective } from './numbered-plan.ts';
import {
  cell,
  fieldNote,
  fieldText,
  heading,
  paragraph,
  run,
  saying,
  state,
  strong,
} from './parts.ts';
import { tableFrom, type Column } from './table-columns.ts';
import {
  capitalised,
  categoryWords,
  counted,
  createDayWords,
  fromTo,
  headingText,
  joined,
  latestPoint,
  listed,
  money,
  number,
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
  const sum = sumOf(objective.actions);
  const sums = sum.actionCount > 1 ? takes(sum.costPounds, sum.coverHours) : null;
  const before = `${objective.number}\u2002`;
  const after = origin === null ? '' : ` \u00b7 ${origin}`;
  return [
    saying(
      { field: 'objective', before, after },
      paragraph(
        'cell',
        strong(`${before}${headingText(title)}`),
        ...(after === '' ? [] : [run(after, 'soft')]),
      ),
    ),
    ...(why === null
      ? []
      : [
          saying(
            { field: 'why', before: 'Why: ' },
            paragraph('cell-small', `Why: ${sentence(why)}`),
          ),
        ]),
    ...(sums === null ? [] : [paragraph('cell-small', `Together: ${sums}.`)]),
    ...(objective.actions.length === 0
      ? [paragraph('cell-small', 'The actions are still to be written.')]
      : []),
  ];
}

function actionCell(action: NumberedAction): DocumentCell {
  const firstStep = inCell(action, 'firstStep');
  const from = inCell(action, 'carriedOverFrom');
  const restsOn = listed(action.restsOn ?? []);
  const number = `${action.number}\u2002`;
  return cell(
    saying(
      { field: 'action', before: number },
      paragraph(
        'cell',
        strong(number, 'act'),
        run(inCell(action, 'action') ?? 'Still to be worded'),
      ),
    ),
    fieldNote('firstStep', 'First step: ', firstStep),
    fieldNote('carriedOverFrom', 'Carried over from: ', from),
    restsOn === '' ? null : `Rests on ${restsOn}`,
  );
}

/** "£60 · 3 h cover" */
function takes(costPounds: number | null, coverHours: number | null): string | null {
  const cover =
    coverHours === null
      ? null
      : coverHours === 0
        ? 'no\u00a0cover'
        : `${number(coverHours)}\u00a0h\u00a0cover`;
  return joined([costPounds === null ? null : money(costPounds), cover], ' \u00b7 ');
}

/** "None" as a note on a cost says nothing that the cost does not. */
const isNothing = (text: string): boolean => /^(none|nil|n\/a|-)\.?$/i.test(text);

function resourcesCell(action: NumberedAction): DocumentCell {
  const costNote = inCell(action, 'costNote');
  const training = inCell(action, 'cpd');
  return cell(
    fieldText('takes', takes(action.costPounds, action.coverHours)),
    fieldNote('costNote', '', costNote === null || isNothing(costNote) ? null : costNote),
    fieldNote('cpd', 'Training: ', training),
  );
}

function knowingCell(action: NumberedAction, days: DayWords): DocumentCell {
  const { baseline, target, latest } = action.success;
  const change = fromTo(baseline, target, days.day);
  const now = latestPoint(latest, days.day);
  const from = inCell(action, 'source');
  const made = cell(
    fieldText('measure', inCell(action, 'measure')),
    fieldNote('latest', 'Latest: ', now),
    fieldNote('measureSource', 'Source: ', from),
  );
  const [first, ...rest] = made.paragraphs;
  if (change === null) return made;
  const changed = saying({ field: 'change' }, paragraph('cell', strong(capitalised(change))));
  return first?.style === 'cell'
    ? { paragraphs: [first, changed, ...rest] }
    : { paragraphs: [changed, ...made.paragraphs] };
}

function lookingCell(action: NumberedAction, days: DayWords): DocumentCell {
  const { whoRole, on } = action.monitoring;
  const dates = on.map(said).filter((date) => date !== null);
  return cell(
    fieldText('monitorRole', said(whoRole)),
    fieldNote('monitorHow', '', inCell(action, 'how')),
    fieldNote('monitorOn', '', dates.length === 0 ? null : listed(dates.map(days.day))),
  );
}

/** The words a mark says already; as a status beside a mark they would say it twice, or against it. */
const markWords = new Set(Object.values(ragWords).map((mark) => mark.word.toLowerCase()));

function stateCell(action: NumberedAction): DocumentCell {
  const status = said(action.status);
  const mark = action.rag === null ? null : ragWords[action.rag];
  const impact = inCell(action, 'impact');
  const seen = inCell(action, 'evidenceLink');
  const notes = [
    fieldNote('note', '', inCell(action, 'note')),
    fieldNote('impact', 'Impact: ', impact),
    fieldNote('evidenceLink', 'Seen in: ', seen),
  ];
  if (mark === null) {
    return cell(fieldText('status', status === null ? null : capitalised(status)), ...notes);
  }
  // "Complete, being watched" says the mark's own word and more.
  const isMore = status?.toLowerCase().startsWith(`${mark.word.toLowerCase()},`) === true;
  const word = isMore && status !== null ? capitalised(status) : mark.word;
  const isSaid = isMore || status === null || markWords.has(status.toLowerCase());
  return cell(
    saying({ field: 'rag' }, paragraph('cell', ...state({ ...mark, word }))),
    fieldNote('status', '', isSaid ? null : capitalised(status)),
    ...notes,
  );
}

const columnsOf = (days: DayWords, sum: PlanSum): Column<NumberedAction>[] => [
  {
    heading: 'Action and first step',
    share: 25,
    fill: actionCell,
    total: cell([strong(`The whole plan: ${counted(sum.actionCount, 'action')}`)]),
  },
  {
    heading: 'Lead and others',
    share: 13,
    fill: (action) =>
      cell(
        fieldText('leadRole', said(action.leadRole)),
        fieldNote(
          'supportRoles',
          '',
          said(
            action.supportRoles
              .map(said)
              .filter((role) => role !== null)
              .join(', '),
          ),
        ),
      ),
  },
  {
    heading: 'Start \u2013 by',
    share: 8,
    fill: (action) => cell(fieldText('dates', days.span(action.startOn, action.dueOn))),
  },
  { heading: 'Cost, cover, training', share: 13, fill: resourcesCell, total: totalCell(sum) },
  {
    heading: 'How we will know',
    share: 19,
    fill: (action) => knowingCell(action, days),
  },
  { heading: 'Who looks, how, when', share: 13, fill: (action) => lookingCell(action, days) },
  { heading: 'State', share: 10.5, fill: stateCell },
];

/** What the whole plan costs, and for how many actions that is not known yet. */
function totalCell(sum: PlanSum): DocumentCell {
  const whole = takes(sum.costPounds, sum.coverHours);
  if (whole === null) return cell(null);
  const open = (count: number, what: string) =>
    count === 0 || count === sum.actionCount
      ? null
      : `${what} still open for ${counted(count, 'action')}`;
  return cell(
    [strong(whole)],
    open(sum.costUnknownCount, 'Cost'),
    open(sum.coverUnknownCount, 'Cover'),
  );
}

const daysOf = (objectives: readonly NumberedObjective[]): (string | null)[] =>
  objectives.flatMap((objective) =>
    objective.actions.flatMap(({ startOn, dueOn, success, monitoring }) => [
      startOn,
      dueOn,
      success.baseline?.on ?? null,
      success.target?.on ?? null,
      success.latest?.on ?? null,
      ...monitoring.on,
    ]),
  );

/** Nothing when there is no objective. */
export function planTableBlocks(
  facts: ActionPlanFacts,
  objectives: readonly NumberedObjective[],
): DocumentBlock[] {
  const actions = objectives.flatMap((objective) => objective.actions);
  const days = createDayWords(daysOf(objectives));
  const lines = objectives.flatMap((objective) => [
    {
      kind: 'group' as const,
      paragraphs: groupOf(objective),
      ...(objective.id === undefined ? {} : { tag: `objective:${objective.id}` }),
    },
    ...objective.actions.map((action) => ({
      kind: 'item' as const,
      item: action,
      ...(action.id === undefined ? {} : { tag: `action:${action.id}` }),
    })),
  ]);
  const table = tableFrom(
    {
      label: 'Objectives and their actions',
      density: 'roomy',
      ...(days.within === null ? {} : { days: days.within }),
    },
    columnsOf(days, sumOf(actions)),
    lines,
  );
  if (table === null || lines.length === 0) return [];
  const notes = joined([stateNote(facts, actions), days.range], ' ');
  return [
    heading(1, 'Objectives and actions'),
    table,
    ...(notes === null
      ? []
      : [{ kind: 'space', size: 'small' } as const, paragraph('small', notes)]),
  ];
}

/** What the marks mean and from when they are. */
function stateNote(facts: ActionPlanFacts, actions: readonly NumberedAction[]): string | null {
  if (actions.every((action) => action.rag === null)) return null;
  const asOf = said(facts.ragAsOf);
  const marks = Object.values(ragWords).map(
    (mark) => `${mark.shape}\u00a0${mark.word.toLowerCase().replaceAll(' ', '\u00a0')}`,
  );
  const when = asOf === null ? '' : ` on ${formatDate(asOf)}`;
  return `State${when}: ${marks.join(', ')}.`;
}
