// Plans at the edges: nothing filled in, far too much filled in, six languages, hostile text. Each
// begins from the sample, so that a new field is met by all of them.
import type {
  ActionPlanFacts,
  PlanAction,
  PlanObjective,
} from '../../src/main/core/documents/action-plan/facts.ts';
import { sampleFacts } from './sample-facts.ts';

export const emptyPlan: ActionPlanFacts = {
  trustName: null,
  schoolName: null,
  question: null,
  visitDates: [],
  workshop: null,
  agreedOn: null,
  agreedByRoles: [],
  checkInOn: null,
  ninetyDayOn: null,
  impactReviewOn: null,
  improvementChampions: [],
  hostHeadteacher: null,
  strengths: [],
  stop: null,
  objectives: [],
  ragAsOf: null,
  signatureRoles: [],
  lenses: [],
  madeFrom: { reviewVersion: null, at: '2026-11-04T09:00:00.000Z' },
};

/** An action of which nobody has written anything. */
export const emptyAction: PlanAction = {
  action: null,
  firstStep: null,
  leadRole: null,
  supportRoles: [],
  startOn: null,
  dueOn: null,
  costPounds: null,
  costNote: null,
  coverHours: null,
  cpd: null,
  success: { measure: null, source: null, baseline: null, target: null, latest: null },
  monitoring: { whoRole: null, how: null, on: [] },
  milestones: [],
  status: null,
  rag: null,
  impact: null,
  carriedOverFrom: null,
  note: null,
};

const emptyObjective: PlanObjective = { objective: null, why: null, finding: null, actions: [] };

/** Everything there, and everything in it blank: nulls, empty text, spaces. */
export const blankPlan: ActionPlanFacts = {
  ...emptyPlan,
  trustName: '',
  schoolName: '   ',
  question: '\n',
  visitDates: [],
  workshop: { on: null, colleagueCount: 0 },
  agreedByRoles: ['', ' '],
  improvementChampions: [{ name: null, role: '', school: ' ' }],
  hostHeadteacher: { name: null, role: null, school: null },
  strengths: [{ heading: '', wording: null, noteCount: 0, activityCount: 0 }],
  stop: { text: '', from: null, checkedByRole: '' },
  objectives: [
    {
      ...emptyObjective,
      actions: [
        emptyAction,
        { ...emptyAction, milestones: [{ on: null, text: '', isMet: false }] },
      ],
    },
    {
      ...emptyObjective,
      finding: {
        id: 'F',
        order: null,
        category: 'area-for-development',
        heading: '',
        wording: null,
        noteCount: 0,
        activityCount: 0,
        reviewerCount: 0,
        counterCount: 0,
        counterText: ' ',
        meetsRule: false,
        gapWords: [],
      },
    },
  ],
  signatureRoles: [''],
  lenses: [{ title: '', version: null }],
};

const sampleAction = (facts: ActionPlanFacts): PlanAction =>
  facts.objectives[0]?.actions[0] ?? emptyAction;

/** Forty actions under four objectives. */
export function largePlan(): ActionPlanFacts {
  const facts = sampleFacts();
  const objectives = [...facts.objectives, ...facts.objectives.slice(0, 1)];
  return {
    ...facts,
    objectives: objectives.map((objective) => ({
      ...objective,
      actions: Array.from(
        { length: 10 },
        (_, index) => objective.actions[index % objective.actions.length] ?? sampleAction(facts),
      ),
    })),
  };
}

/** Objectives, and not one action. */
export const planWithoutActions = (): ActionPlanFacts => ({
  ...sampleFacts(),
  objectives: sampleFacts().objectives.map((objective) => ({ ...objective, actions: [] })),
});

const eighty = (seed: string): string => seed.repeat(80).slice(0, 80);

/** Names of eighty letters, with and without a place to break. */
export function longNamesPlan(): ActionPlanFacts {
  const facts = sampleFacts();
  return {
    ...facts,
    trustName: eighty('Saltmere and the Seven Villages '),
    schoolName: eighty('Llanfairpwllgwyngyllgogerychwyrndrobwll'),
    improvementChampions: [
      {
        name: eighty('Wolfeschlegelstein'),
        role: eighty('Assistant headteacher for '),
        school: eighty('Saint '),
      },
      { name: eighty('Adaeze '), role: null, school: null },
    ],
    hostHeadteacher: { name: eighty('Ruth '), role: null, school: null },
    agreedByRoles: [eighty('Chair of the committee for '), eighty('Headteacherofthewholeschool')],
    signatureRoles: [eighty('Chair of the committee for '), eighty('Headteacherofthewholeschool')],
    objectives: facts.objectives.map((objective) => ({
      ...objective,
      actions: objective.actions.map((action) => ({
        ...action,
        action: `${eighty('Unbreakable')} ${action.action}`,
        leadRole: eighty('Donaudampfschifffahrt'),
        supportRoles: [eighty('Teacher '), eighty('supercalifragilistic')],
        costPounds: 9_999_999.99,
        costNote: eighty('x'),
        status: eighty('waiting'),
        rag: null,
        monitoring: { ...action.monitoring, whoRole: eighty('Governor') },
      })),
    })),
  };
}

/** One note of 20,000 characters, and a cell as long as a page. */
export function longNotePlan(): ActionPlanFacts {
  const facts = sampleFacts();
  const long = 'Seen again on the second walk and told at the staff meeting. '
    .repeat(334)
    .slice(0, 20_000);
  const [first, ...rest] = facts.objectives;
  if (first === undefined) throw new Error('The sample has no objectives');
  return {
    ...facts,
    objectives: [
      {
        ...first,
        actions: first.actions.map((action, index) =>
          index === 0 ? { ...action, action: long, note: long } : action,
        ),
      },
      ...rest,
    ],
  };
}

/** English, Welsh, Polish, Arabic, Urdu, Hebrew, Ukrainian, Chinese, and pictures. */
export const manyLanguages = [
  'I ba raddau y mae disgyblion yn cofio’r hyn a ddysgwyd?',
  'Zażółć gęślą jaźń: uczniowie mówią więcej niż piszą.',
  'إلى أي مدى يتذكر التلاميذ ما قرأوه في الفصل الماضي (8 من 10)؟',
  'طلبہ پچھلی مدت میں پڑھی ہوئی چیزیں کس حد تک یاد رکھتے ہیں؟',
  'באיזו מידה תלמידים זוכרים את מה שקראו?',
  'Якою мірою учні пам’ятають прочитане?',
  '学生在多大程度上记得他们上学期读过的内容？',
  'Well done 👩🏽‍🏫 🎉 from the İstanbul room: “ready” 📚',
  'Mixed: the word كتاب stands in an English sentence.',
] as const;

export function manyLanguagesPlan(): ActionPlanFacts {
  const facts = sampleFacts();
  const say = (index: number): string => manyLanguages[index % manyLanguages.length] ?? '';
  return {
    ...facts,
    schoolName: say(0),
    question: say(2),
    strengths: manyLanguages.map((text) => ({
      heading: text,
      wording: text,
      noteCount: 3,
      activityCount: 2,
    })),
    objectives: facts.objectives.map((objective, at) => ({
      ...objective,
      objective: say(at + 1),
      why: say(at + 4),
      actions: objective.actions.map((action, index) => ({
        ...action,
        action: say(at * 3 + index),
        firstStep: say(at * 3 + index + 1),
        leadRole: say(at * 3 + index + 2),
        note: say(at * 3 + index + 3),
      })),
    })),
  };
}

/** Text that would break a document if it were trusted. */
export const hostileTexts = [
  '</w:t></w:r><w:p>&amp;<!--',
  'bell \u0007 zero \u0000 escape \u001b vertical \u000b',
  'lone \ud800 surrogate \udfff and \ufffe',
  ']]><![CDATA[ {counted-1} {\ufdd0counted-1} {0} {image.png}',
  '=HYPERLINK("http://example.invalid")',
  '../../etc/passwd\r\nsecond line\u2028third\ttabbed',
] as const;

export function hostilePlan(): ActionPlanFacts {
  const facts = sampleFacts();
  const say = (index: number): string => hostileTexts[index % hostileTexts.length] ?? '';
  return {
    ...facts,
    trustName: say(0),
    schoolName: say(1),
    question: say(2),
    agreedByRoles: [say(3)],
    signatureRoles: [say(0)],
    objectives: facts.objectives.map((objective, at) => ({
      ...objective,
      objective: say(at),
      actions: objective.actions.map((action, index) => ({
        ...action,
        action: say(at + index),
        note: say(at + index + 1),
        costNote: say(at + index + 2),
      })),
    })),
  };
}

/** Everything that can be said, said: for the test that nothing gets lost on the way. */
export function fullPlan(): ActionPlanFacts {
  const facts = sampleFacts();
  return {
    ...facts,
    visitDates: ['2026-10-08', '2026-10-09'],
    hostHeadteacher: { name: 'Ruth Tansley', role: null, school: null },
    lenses: [{ title: 'Evaluation areas', version: '2025-11' }],
    objectives: facts.objectives.map((objective, at) => ({
      ...objective,
      finding:
        objective.finding === null
          ? null
          : {
              ...objective.finding,
              meetsRule: at !== 0,
              gapWords: at === 0 ? ['one more reviewer', 'a second kind of activity'] : [],
            },
      help: [
        {
          from: `Helping school ${at}`,
          who: `Head of school ${at}`,
          strength: `Their strength ${at}`,
          why: `It fits ${at}`,
          state: 'asked',
        },
      ],
      actions: objective.actions.map((action, index) => ({
        ...action,
        costNote: `Cost note ${at}.${index}`,
        status: `Status ${at}.${index}`,
        impact: `Impact ${at}.${index}`,
        carriedOverFrom: `Plan of ${2020 + at}.${index}`,
        activeIngredients: [`Ingredient ${at}.${index}`, `Second ingredient ${at}.${index}`],
        mechanisms: [`Mechanism ${at}.${index}`],
        restsOn: [`strength ${at + 1}`, `${index + 2} notes`],
        evidenceLink: `Folder ${at}.${index}`,
        note: `Note ${at}.${index}`,
      })),
    })),
  };
}

export const plansAtTheEdges: readonly [name: string, facts: () => ActionPlanFacts][] = [
  ['the sample', sampleFacts],
  ['everything said', fullPlan],
  ['nothing at all', () => emptyPlan],
  ['all blank', () => blankPlan],
  ['objectives without actions', planWithoutActions],
  ['forty actions', largePlan],
  ['names of eighty letters', longNamesPlan],
  ['a note of 20,000 characters', longNotePlan],
  ['many languages', manyLanguagesPlan],
  ['hostile text', hostilePlan],
];
