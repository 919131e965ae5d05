// What a template of the action plan may say.
import { formatDate } from '../../../../shared/domain/dates.ts';
import { sumOf } from '../../../../shared/domain/plan-sum.ts';
import type {
  ActionPlanFacts,
  PlanColleague,
  PlanFinding,
  PlanStrength,
} from '../action-plan/facts.ts';
import {
  answeredFindings,
  numberPlan,
  type NumberedAction,
  type NumberedObjective,
} from '../action-plan/numbered-plan.ts';
import {
  fromTo,
  latestPoint,
  milestoneWords,
  money,
  number,
  pointValue,
  ragWords,
} from '../action-plan/words.ts';
import { essential, leftToOthers, lines, list, text, type Placeholders } from './placeholder.ts';
import { longDay, restsOn, withKept } from './wording.ts';

const day = (date: string | null): string => (date === null ? '' : formatDate(date));
const marked = ({ shape, word }: { readonly shape: string; readonly word: string }): string =>
  `${shape} ${word}`;

type Milestone = NumberedAction['milestones'][number];

const action: Placeholders<NumberedAction> = {
  number: text(
    'No.',
    'Its number: 1.2 is the second action of the first objective',
    (each) => each.number,
  ),
  action: text('Action', 'What will be done', (each) => each.action),
  'first-step': text('First step', 'What happens first', (each) => each.firstStep),
  lead: text('Led by', 'Who leads it, by role', (each) => each.leadRole),
  support: text('With', 'Who helps, by role', (each) => each.supportRoles.join(', ')),
  start: text('From', 'The day it begins', (each) => day(each.startOn)),
  due: text('By', 'The day it is due', (each) => day(each.dueOn)),
  cost: text('Cost', 'What it costs, in pounds', (each) =>
    each.costPounds === null ? '' : money(each.costPounds),
  ),
  'cost-note': text('About the cost', 'What the cost is for', (each) => each.costNote),
  cover: text('Cover', 'Hours of cover', (each) =>
    each.coverHours === null ? '' : number(each.coverHours),
  ),
  training: text('Training', 'What people need to learn for it', (each) => each.cpd),
  measure: text('How we will know', 'What is measured', (each) => each.success.measure),
  source: text('Seen in', 'Where the measure is taken from', (each) => each.success.source),
  baseline: text('At the start', 'The measure at the start', (each) =>
    pointValue(each.success.baseline),
  ),
  target: text('Target', 'The measure that is aimed for', (each) =>
    pointValue(each.success.target),
  ),
  change: text('From and to', 'Start and target in one line', (each) =>
    fromTo(each.success.baseline, each.success.target),
  ),
  latest: text('Latest', 'The newest measure, with its day', (each) =>
    latestPoint(each.success.latest, formatDate),
  ),
  'checked-by': text('Checked by', 'Who checks it, by role', (each) => each.monitoring.whoRole),
  'checked-how': text('Checked how', 'How it is checked', (each) => each.monitoring.how),
  'checked-on': text('Checked on', 'The days it is checked', (each) =>
    each.monitoring.on.map(formatDate).join(', '),
  ),
  status: text('Status', 'How far it is, in the school’s words', (each) => each.status),
  rag: text('State', 'Its mark as a shape and a word', (each) =>
    each.rag === null ? '' : marked(ragWords[each.rag]),
  ),
  impact: text('Impact', 'What came of it', (each) => each.impact),
  note: text('Note', 'What else was noted', (each) => each.note),
  milestones: list<NumberedAction, Milestone>(
    'Milestones',
    'Once for each milestone of the action',
    (each) => each.milestones,
    {
      on: text('On', 'Its day', (each: Milestone) => day(each.on)),
      milestone: text('Milestone', 'What will be there', (each: Milestone) => each.text),
      state: text('State', 'Met, or not yet', (each: Milestone) =>
        each.isMet === null ? '' : marked(each.isMet ? milestoneWords.met : milestoneWords.ahead),
      ),
    },
  ),
};

const finding = (read: (objective: NumberedObjective) => PlanFinding | null) => ({
  finding: text<NumberedObjective>(
    'Finding',
    'The finding it answers, by its heading',
    (each) => read(each)?.heading,
  ),
  'finding-wording': text<NumberedObjective>(
    'In the agreed words',
    'The finding in the agreed words',
    (each) => {
      const found = read(each);
      return found === null ? '' : withKept(found.wording, found.keptStatement);
    },
  ),
});

const objective: Placeholders<NumberedObjective> = {
  number: text('No.', 'Its number', (each) => String(each.number)),
  objective: text('Objective', 'What the school wants to be true', (each) => each.objective),
  why: text('Why', 'Why it matters', (each) => each.why),
  ...finding((each) => each.finding),
  actions: list(
    'Actions',
    'Once for each action of the objective',
    (each) => each.actions,
    action,
    ['number', 'action', 'lead', 'start', 'due', 'measure', 'checked-by', 'rag'],
  ),
};

const everyAction = (facts: ActionPlanFacts) =>
  numberPlan(facts).flatMap((each) =>
    each.actions.map((one) => ({ ...one, objectiveWords: each.objective })),
  );
type ActionWithObjective = ReturnType<typeof everyAction>[number];

const colleague = (person: PlanColleague | null): string =>
  [person?.name, person?.role, person?.school]
    .filter((part) => (part ?? '').trim() !== '')
    .join(', ');

const sum = (facts: ActionPlanFacts) => sumOf(facts.objectives.flatMap(({ actions }) => actions));

export const actionPlanPlaceholders: Placeholders<ActionPlanFacts> = {
  'agreed-on': text('Plan agreed', 'The day the plan was agreed', (facts) =>
    longDay(facts.agreedOn),
  ),
  'agreed-by': text('Agreed by', 'Who agreed it, by role', (facts) =>
    facts.agreedByRoles.join(', '),
  ),
  'workshop-on': text('Workshop', 'The day of the improvement workshop', (facts) =>
    longDay(facts.workshop?.on),
  ),
  'check-in-on': text('Check-in', 'The day of the 6 to 8 week check-in', (facts) =>
    longDay(facts.checkInOn),
  ),
  'ninety-day-on': text('90-day review', 'The day of the 90-day review', (facts) =>
    longDay(facts.ninetyDayOn),
  ),
  'impact-review-on': text('Impact review', 'The day of the impact review', (facts) =>
    longDay(facts.impactReviewOn),
  ),
  champion: text(
    'Improvement champion',
    'Who stands beside the school, with role and school',
    (facts) => facts.improvementChampions.map(colleague).join('; '),
  ),
  'total-cost': text('Cost', 'The costs of all actions together', (facts) => {
    const { costPounds } = sum(facts);
    return costPounds === null ? '' : money(costPounds);
  }),
  'total-cover': text('Cover', 'The hours of cover of all actions together', (facts) => {
    const { coverHours } = sum(facts);
    return coverHours === null ? '' : number(coverHours);
  }),
  stop: text(
    'What we stop',
    'What the school stops doing to make room',
    (facts) => facts.stop?.text,
  ),
  strengths: list('Strengths', 'Once for each strength', (facts) => facts.strengths, {
    strength: text('Strength', 'Its heading', (each: PlanStrength) => each.heading),
    wording: text('In the agreed words', 'The strength in the agreed words', (each: PlanStrength) =>
      withKept(each.wording, each.keptStatement),
    ),
    'rests-on': text('Rests on', 'How many notes and kinds of activity', (each: PlanStrength) =>
      restsOn(each.noteCount, each.activityCount, null),
    ),
  }),
  findings: list(
    'Findings',
    'Once for each finding the plan answers',
    (facts) => answeredFindings(numberPlan(facts)),
    {
      finding: text('Finding', 'Its heading', (each: PlanFinding) => each.heading),
      wording: text('In the agreed words', 'The finding in the agreed words', (each: PlanFinding) =>
        withKept(each.wording, each.keptStatement),
      ),
      'rests-on': text(
        'Rests on',
        'How many notes, kinds of activity and reviewers',
        (each: PlanFinding) => restsOn(each.noteCount, each.activityCount, each.reviewerCount),
      ),
      counter: text(
        'What points the other way',
        'In the team’s words',
        (each: PlanFinding) => each.counterText,
      ),
      lacks: text(
        'Still missing',
        'What the team’s own rule for evidence still wants',
        (each: PlanFinding) => (each.meetsRule ? '' : each.gapWords.join(', ')),
      ),
    },
  ),
  objectives: list('Objectives', 'Once for each objective', numberPlan, objective),
  // In the starter they stand under their objectives.
  actions: leftToOthers(
    essential(
      list<ActionPlanFacts, ActionWithObjective>(
        'Actions',
        'Once for each action of the whole plan',
        everyAction,
        {
          ...(action as Placeholders<ActionWithObjective>),
          'of-objective': text(
            'Objective',
            'The objective it belongs to',
            (each: ActionWithObjective) => each.objectiveWords,
          ),
        },
      ),
    ),
  ),
  signatures: lines('Signed by', 'Once for each who signs, by role', (facts) =>
    facts.signatureRoles.length > 0
      ? facts.signatureRoles
      : ['Headteacher', 'Improvement champion', 'Chair of governors'],
  ),
};
