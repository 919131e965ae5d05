// The action plan as an Excel workbook that a school can filter, print and send back: a row an
// action, its milestones and checks, its objectives, and a page that explains it. The hidden columns
// at the left carry the ids an edited file is read back by; docs/documents.md says how.
import { formatDate, formatLongDate } from '../../../../shared/domain/dates.ts';
import { sumOf } from '../../../../shared/domain/plan-sum.ts';
import type { MeasurePoint } from '../../../../shared/domain/plan.ts';
import { renderXlsx } from '../xlsx/render.ts';
import type { Sheet, SheetCell, SheetColumn, Workbook } from '../xlsx/workbook.ts';
import { footerText } from './cover.ts';
import type { ActionPlanFacts } from './facts.ts';
import { numberPlan, type NumberedAction, type NumberedObjective } from './numbered-plan.ts';
import {
  capitalised,
  categoryWords,
  counted,
  evidenceCount,
  joined,
  money,
  number,
  pointValue,
  ragWords,
  said,
} from './words.ts';

interface Column<Item> extends SheetColumn {
  readonly fill: (item: Item) => SheetCell;
}

type Extra = Omit<SheetColumn, 'heading' | 'width' | 'kind'>;
const column = <Item>(
  heading: string,
  width: number,
  kind: SheetColumn['kind'],
  fill: (item: Item) => SheetCell,
  extra: Extra = {},
): Column<Item> => ({ heading, width, kind, fill, ...extra });

const day = (on: string | null | undefined): SheetCell => {
  const text = said(on);
  return text === null ? null : { day: text };
};
const lines = (all: readonly string[] | undefined): SheetCell => joined(all ?? [], '\n');
const point = (made: MeasurePoint | null): SheetCell => pointValue(made);

const states = Object.values(ragWords).map(({ word }) => word);
/** The status is the school's own word; these are offered. */
const statuses = ['Not started', 'In progress', 'Waiting', 'Done', 'Stopped'];

interface ActionRow {
  readonly action: NumberedAction;
  readonly objective: NumberedObjective;
}

const objectiveWords = ({ number: which, objective }: NumberedObjective): string =>
  `${which} ${said(objective) ?? 'Still to be worded'}`;

const idColumn = <Item>(heading: string, fill: (item: Item) => SheetCell): Column<Item> =>
  column(heading, 4, 'text', fill, { isHidden: true });

const actionColumns: readonly Column<ActionRow>[] = [
  idColumn('Fieldfare action', ({ action }) => action.id ?? null),
  column('No.', 6, 'text', ({ action }) => action.number),
  column('Action', 37, 'text', ({ action }) => action.action),
  column('Objective', 26, 'text', ({ objective }) => objectiveWords(objective)),
  column('First step', 22, 'text', ({ action }) => action.firstStep),
  column('Lead', 17, 'text', ({ action }) => action.leadRole),
  column('Others', 17, 'text', ({ action }) =>
    joined(
      action.supportRoles.map(said).filter((role) => role !== null),
      ', ',
    ),
  ),
  column('Start', 12, 'date', ({ action }) => day(action.startOn)),
  column('Due', 12, 'date', ({ action }) => day(action.dueOn)),
  column(
    'State',
    15,
    'choice',
    ({ action: { rag } }) => (rag === null ? null : ragWords[rag].word),
    {
      words: states,
      marks: {
        [ragWords.R.word]: 'alarm',
        [ragWords.A.word]: 'mind',
        [ragWords.G.word]: 'good',
        [ragWords.B.word]: 'structure',
      },
    },
  ),
  column('Status', 16, 'suggestion', ({ action }) => capitalised(said(action.status) ?? ''), {
    words: statuses,
  }),
  column('Note', 24, 'text', ({ action }) => action.note),

  column('How we will know', 26, 'text', ({ action }) => action.success.measure, {
    startsPage: true,
  }),
  column('At the start', 15, 'text', ({ action }) => point(action.success.baseline)),
  column('Counted on', 12, 'date', ({ action }) => day(action.success.baseline?.on)),
  column('Target', 15, 'text', ({ action }) => point(action.success.target)),
  column('Target by', 12, 'date', ({ action }) => day(action.success.target?.on)),
  column('Latest', 15, 'text', ({ action }) => point(action.success.latest)),
  column('Latest on', 12, 'date', ({ action }) => day(action.success.latest?.on)),
  column('Source', 17, 'text', ({ action }) => action.success.source),
  column('Who looks', 16, 'text', ({ action }) => action.monitoring.whoRole),
  column('How they look', 20, 'text', ({ action }) => action.monitoring.how),

  column('Cost in pounds', 11, 'money', ({ action }) => action.costPounds, { startsPage: true }),
  column('About the cost', 22, 'text', ({ action }) => action.costNote),
  column('Hours of cover', 9, 'number', ({ action }) => action.coverHours),
  column('Training', 30, 'text', ({ action }) => action.cpd),
  column('What has to be there', 40, 'text', ({ action }) => lines(action.activeIngredients)),
  column('How colleagues will learn it', 40, 'text', ({ action }) => lines(action.mechanisms)),

  column('Impact', 45, 'text', ({ action }) => action.impact, { startsPage: true }),
  column('Where it can be seen', 35, 'text', ({ action }) => action.evidenceLink ?? null),
  column('Rests on', 30, 'text', ({ action }) => joined(action.restsOn ?? [], ', ')),
  column('Carried over from', 35, 'text', ({ action }) => action.carriedOverFrom),
];

interface DateRow {
  readonly action: NumberedAction;
  readonly milestoneId: string | null;
  readonly what: 'Milestone' | 'Check';
  readonly on: string | null;
  readonly text: string | null;
  readonly isMet: boolean | null;
}

const dateColumns: readonly Column<DateRow>[] = [
  idColumn('Fieldfare action', ({ action }) => action.id ?? null),
  idColumn('Fieldfare milestone', ({ milestoneId }) => milestoneId),
  column('No.', 6, 'text', ({ action }) => action.number),
  column('What', 12, 'choice', ({ what }) => what, { words: ['Milestone', 'Check'] }),
  column('On', 13, 'date', ({ on }) => day(on)),
  column('What will be there or looked at', 60, 'text', ({ text }) => text),
  column('Met', 8, 'choice', ({ isMet }) => (isMet === null ? null : isMet ? 'Yes' : 'No'), {
    words: ['Yes', 'No'],
    marks: { Yes: 'good' },
  }),
  column('Lead', 24, 'text', ({ action }) => action.leadRole),
  column('Action', 50, 'text', ({ action }) => action.action),
];

function datesOf({ action }: ActionRow): DateRow[] {
  const { milestones, monitoring } = action;
  return [
    ...milestones.map((milestone) => ({
      action,
      milestoneId: milestone.id ?? null,
      what: 'Milestone' as const,
      on: milestone.on,
      text: milestone.text,
      isMet: milestone.isMet,
    })),
    ...monitoring.on.map((on) => ({
      action,
      milestoneId: null,
      what: 'Check' as const,
      on,
      text: monitoring.how,
      isMet: null,
    })),
  ];
}

const objectiveColumns: readonly Column<NumberedObjective>[] = [
  idColumn('Fieldfare objective', ({ id }) => id ?? null),
  column('No.', 6, 'text', (objective) => String(objective.number)),
  column('Objective', 50, 'text', ({ objective }) => objective),
  column('Why', 50, 'text', ({ why }) => why),
  column('Answers', 50, 'text', ({ finding }) =>
    finding === null
      ? null
      : joined(
          [
            capitalised(categoryWords[finding.category]),
            finding.order === null ? null : String(finding.order),
            said(finding.wording),
            finding.noteCount > 0 ? `(${evidenceCount(finding)})` : null,
            said(finding.keptStatement),
          ],
          ' ',
        ),
  ),
];

type AboutRow = readonly [label: string, value: string | null];
const aboutColumns: readonly Column<AboutRow>[] = [
  column('About this plan', 30, 'text', ([label]) => label),
  column('What it says', 110, 'text', ([, value]) => value),
];

function aboutRows(facts: ActionPlanFacts, objectives: readonly NumberedObjective[]): AboutRow[] {
  const sum = sumOf(objectives.flatMap(({ actions }) => actions));
  const on = (date: string | null): string | null => {
    const text = said(date);
    return text === null ? null : formatLongDate(text);
  };
  const asOf = said(facts.ragAsOf);
  const keys = Object.values(ragWords).map(({ word }) => word);
  const rows: AboutRow[] = [
    ['Trust or partnership', said(facts.trustName)],
    ['School', said(facts.schoolName)],
    ['Question of the review', said(facts.question)],
    ['Plan agreed', on(facts.agreedOn) ?? 'Draft, not yet agreed'],
    ['Check-in', on(facts.checkInOn)],
    ['90-day review', on(facts.ninetyDayOn)],
    ['Impact review', on(facts.impactReviewOn)],
    ['Actions', String(sum.actionCount)],
    ['Cost', sum.costPounds === null ? null : money(sum.costPounds)],
    [
      'Cost not known yet for',
      sum.costUnknownCount === 0 ? null : counted(sum.costUnknownCount, 'action'),
    ],
    ['Cover', sum.coverHours === null ? null : `${number(sum.coverHours)} hours`],
    ['What stops', said(facts.stop?.text)],
    [
      'States',
      `${keys.join(', ')}${asOf === null ? '' : `, as on ${formatDate(asOf)}`}; an empty cell means not started.`,
    ],
    [
      'To change the plan here',
      'Write over any cell. For a new action use the next free row and begin the column Objective with the number of its objective. Sort and filter as you like. Keep the columns and their headings: Fieldfare reads the file back by them, and by a hidden column.',
    ],
    [
      'Whose it is',
      `This plan belongs to ${said(facts.schoolName) ?? 'the school'}, which decides who sees it. It grades no one.`,
    ],
    [
      'Made from',
      facts.madeFrom.reviewVersion === null
        ? null
        : `version ${number(facts.madeFrom.reviewVersion)} of the review`,
    ],
    ...facts.lenses.map(({ title, version }): AboutRow => [
      'Lens',
      joined([said(title), said(version)], ', '),
    ]),
  ];
  return rows.filter(([, value]) => value !== null);
}

export interface PlanWorkbookWay {
  readonly choices: { readonly isDraft: boolean };
  readonly say: (text: string) => string;
}

export function composePlanWorkbook(
  facts: ActionPlanFacts,
  { choices, say }: PlanWorkbookWay,
): Workbook {
  const objectives = numberPlan(facts);
  const rows = objectives.flatMap((objective) =>
    objective.actions.map((action) => ({ action, objective })),
  );
  const cell = (made: SheetCell): SheetCell => (typeof made === 'string' ? say(made) : made);
  const sheet = <Item>(
    name: string,
    columns: readonly Column<Item>[],
    items: readonly Item[],
    rest: Pick<Sheet, 'steadyColumns' | 'scale' | 'roomForRows'>,
  ): Sheet => ({
    name,
    columns,
    rows: items.map((item) =>
      columns.map(({ fill, isHidden }) =>
        // An id is no name, whatever it looks like.
        isHidden === true ? fill(item) : cell(fill(item)),
      ),
    ),
    isFiltered: rest.steadyColumns > 0,
    ...rest,
  });
  const school = said(facts.schoolName);
  return {
    title: say(joined(['Action plan', school], ', ') ?? 'Action plan'),
    subject: say(said(facts.question) ?? 'Action plan after a peer review'),
    author: say(school ?? said(facts.trustName) ?? 'Fieldfare'),
    createdAt: facts.madeFrom.at,
    header: choices.isDraft ? 'Draft' : '',
    footer: say(footerText(facts)),
    sheets: [
      sheet('Action plan', actionColumns, rows, { steadyColumns: 3, scale: 70, roomForRows: 60 }),
      sheet('Milestones and checks', dateColumns, rows.flatMap(datesOf), {
        steadyColumns: 3,
        scale: 80,
        roomForRows: 120,
      }),
      sheet('Objectives', objectiveColumns, objectives, {
        steadyColumns: 2,
        scale: 88,
        roomForRows: 0,
      }),
      sheet('About', aboutColumns, aboutRows(facts, objectives), {
        steadyColumns: 0,
        scale: 95,
        roomForRows: 0,
      }),
    ],
  };
}

export const createPlanWorkbook = (facts: ActionPlanFacts, way: PlanWorkbookWay): Uint8Array =>
  renderXlsx(composePlanWorkbook(facts, way));
