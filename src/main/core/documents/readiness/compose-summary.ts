// A summary of work already done, area by area: what is known and how, what was done, what changed,
// who can speak to it. It belongs to the school, rates nothing, and looks at no clock.
import { clockOf, formatDate } from '../../../../shared/domain/dates.ts';
import type { DocumentBlock, DocumentModel } from '../../../../shared/domain/document-model.ts';
import type {
  KnownAction,
  ReadinessArea,
  ReadinessMap,
} from '../../../../shared/domain/readiness/model.ts';
import {
  agedOn,
  ageWords,
  gapWords,
  howWords,
  lookNames,
  reasonWords,
  speakerName,
} from '../../../../shared/domain/readiness/words.ts';
import { cell, heading, paragraph, state, strong } from '../action-plan/parts.ts';
import { tableFrom } from '../action-plan/table-columns.ts';
import {
  capitalised,
  categoryWords,
  counted,
  evidenceCount,
  joined,
  pointValue,
  ragWords,
  said,
  sentence,
} from '../action-plan/words.ts';
import type { SummaryFacts } from './facts.ts';

export const summaryTitle = 'What we know and what we have done';

const bullets = (lines: readonly string[]): DocumentBlock[] =>
  lines.length === 0
    ? []
    : [{ kind: 'bullets', items: lines.map((text) => ({ runs: [{ text }] })) }];

const overview = ({ areas }: ReadinessMap): DocumentBlock[] => {
  const table = tableFrom(
    { label: 'What is known of each area', density: 'dense' },
    [
      {
        heading: 'Area',
        share: 26,
        fill: ({ name }: ReadinessArea) => cell([strong(name)]),
      },
      {
        heading: 'What we know',
        share: 28,
        fill: ({ findings, actions }) =>
          cell(
            findings.length === 0 && actions.length === 0
              ? 'Not looked at'
              : joined(
                  [
                    findings.length === 0 ? null : counted(findings.length, 'finding'),
                    actions.length === 0 ? null : counted(actions.length, 'action'),
                  ],
                  ', ',
                ),
          ),
      },
      {
        heading: 'How we know it',
        share: 24,
        fill: ({ how }) =>
          cell(
            how.notes === 0
              ? null
              : `${counted(how.notes, 'note')}, ${counted(how.methods.length, 'way')} of looking`,
          ),
      },
      {
        heading: 'Newest',
        share: 22,
        fill: ({ newest }) => cell(newest === null ? null : ageWords(newest)),
      },
    ],
    areas.map((item) => ({ kind: 'item', item })),
  );
  return table === null ? [] : [heading(1, 'At a glance'), table];
};

const findingLines = ({ findings }: ReadinessArea): DocumentBlock[] =>
  findings.length === 0
    ? []
    : [
        heading(2, 'What we know'),
        ...findings.flatMap((finding) => {
          const words = said(finding.wording) ?? said(finding.heading) ?? 'Not worded yet.';
          const counts =
            finding.noteCount === 0
              ? null
              : evidenceCount({
                  noteCount: finding.noteCount,
                  activityCount: finding.methods,
                });
          return [
            paragraph(
              'body',
              strong(`${capitalised(categoryWords[finding.category])}. `),
              sentence(words),
            ),
            paragraph(
              'small',
              joined(
                [
                  counts === null ? null : `Rests on ${counts}`,
                  finding.counterCount === 0
                    ? null
                    : `${counted(finding.counterCount, 'note')} point${finding.counterCount === 1 ? 's' : ''} the other way`,
                  finding.age === null ? null : capitalised(agedOn(finding.age)),
                ],
                '. ',
              ) ?? 'No note is linked to it.',
            ),
          ];
        }),
      ];

const saidLast = ({ said: last }: KnownAction): string | null =>
  last === null || said(last.what) === null
    ? null
    : `At ${lookNames[last.which]}: ${last.what.trim()}`;

function actionBlocks({ actions }: ReadinessArea): DocumentBlock[] {
  const table = tableFrom(
    { label: 'What was done, and what changed', density: 'dense' },
    [
      {
        heading: 'Action',
        share: 38,
        fill: (action: KnownAction) =>
          cell(
            [strong(`${action.number}\u2002`), { text: said(action.action) ?? 'Not worded yet' }],
            said(action.leadRole),
          ),
      },
      {
        heading: 'State',
        share: 16,
        fill: ({ rag, isFinished }) =>
          cell(rag === null ? (isFinished ? 'Finished' : null) : state(ragWords[rag])),
      },
      {
        heading: 'What changed',
        share: 30,
        fill: (action) =>
          cell(
            joined(
              [
                pointValue(action.baseline) === null ? null : `from ${pointValue(action.baseline)}`,
                pointValue(action.latest) === null ? null : `now ${pointValue(action.latest)}`,
                pointValue(action.target) === null ? null : `aim ${pointValue(action.target)}`,
              ],
              ', ',
            ),
            said(action.measure),
            said(action.impact),
            saidLast(action),
          ),
      },
      {
        heading: 'Where it is',
        share: 20,
        fill: (action) =>
          cell(
            said(action.measureSource),
            action.age === null ? null : capitalised(agedOn(action.age)),
          ),
      },
    ],
    actions.map((item) => ({ kind: 'item', item })),
  );
  return table === null || actions.length === 0
    ? []
    : [heading(2, 'What we did, and what changed'), table];
}

/** What is said of the whole plan is said once, not under each area. */
function changes({ areas }: ReadinessMap): DocumentBlock[] {
  const looks = [
    ...new Map(
      areas.flatMap((area) => area.looks).map((look) => [`${look.reviewId} ${look.which}`, look]),
    ).values(),
  ];
  const blocks = looks.flatMap((look) => {
    const lines = [
      said(look.changed),
      said(look.pupilSignal) === null ? null : `Pupils: ${look.pupilSignal.trim()}`,
      said(look.staffSignal) === null ? null : `Staff: ${look.staffSignal.trim()}`,
    ].filter((line) => line !== null);
    const when = look.age === null ? '' : `, ${formatDate(look.age.on)}`;
    return [
      heading(2, `${capitalised(lookNames[look.which].replace(/^the /, ''))}${when}`),
      ...bullets(lines),
    ];
  });
  return blocks.length === 0 ? [] : [heading(1, 'What pupils and staff notice'), ...blocks];
}

const speakers = ({ speakers: all }: ReadinessArea): DocumentBlock[] => {
  const own = all.filter(({ side }) => side === 'school').slice(0, 8);
  return own.length === 0
    ? []
    : [
        heading(2, 'Who can speak to it'),
        ...bullets(
          own.map((speaker) => {
            const reasons = speaker.reasons.slice(0, 2).map(reasonWords).join('; ');
            return `${speakerName(speaker)}: ${reasons}`;
          }),
        ),
      ];
};

function areaBlocks(area: ReadinessArea): DocumentBlock[] {
  const how = howWords(area.how);
  return [
    heading(1, area.name),
    paragraph('lead', area.prompt),
    ...(how === null
      ? []
      : [
          paragraph(
            'body',
            strong('How we know it. '),
            sentence(
              `${how}${area.newest === null ? '' : `. The newest is from ${agedOn(area.newest)}`}`,
            ),
          ),
        ]),
    ...findingLines(area),
    ...actionBlocks(area),
    ...speakers(area),
    ...(area.gaps.length === 0
      ? []
      : [heading(2, 'What we do not know yet'), ...bullets(area.gaps.map(gapWords))]),
  ];
}

const isKnown = ({ findings, how }: ReadinessArea): boolean => findings.length > 0 || how.notes > 0;

function opening({ map }: SummaryFacts): DocumentBlock[] {
  const reviews = map.reviews.filter(({ findings, notes }) => findings + notes > 0);
  const [newest] = reviews;
  const rows: [string, string | null][] = [
    ['Peer reviews', reviews.length === 0 ? null : String(reviews.length)],
    [
      'Newest visit',
      newest?.visit === undefined || newest.visit === null ? null : agedOn(newest.visit),
    ],
    ['Findings', String(reviews.reduce((sum, { findings }) => sum + findings, 0))],
    ['Actions', String(reviews.reduce((sum, { actions }) => sum + actions, 0))],
  ];
  return [
    ...(said(map.schoolName) === null ? [] : [paragraph('organisation', map.schoolName)]),
    { kind: 'title', text: summaryTitle },
    paragraph(
      'lead',
      'Drawn from the school’s own improvement work: what colleagues from partner schools found, what we did about it, and what has changed since. Written for ourselves, from what was there already.',
    ),
    {
      kind: 'facts',
      items: rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
    },
    ...(newest === undefined || said(newest.question) === null
      ? []
      : [{ kind: 'question' as const, text: newest.question.trim() }]),
  ];
}

export function composeSummary(facts: SummaryFacts): DocumentModel {
  const { map, madeAt } = facts;
  const footer = joined([said(map.schoolName), summaryTitle], ' · ');
  const made = clockOf(madeAt);
  const known = map.areas.filter(isKnown);
  const unknown = map.areas.filter((area) => !isKnown(area));
  return {
    meta: {
      title: joined([summaryTitle, said(map.schoolName)], ', ') ?? summaryTitle,
      subject: 'A summary of improvement work',
      author: said(map.schoolName) ?? 'Fieldfare',
      language: 'en-GB',
      createdAt: madeAt,
    },
    sections: [
      {
        orientation: 'portrait',
        header: null,
        footer,
        blocks: [
          ...opening(facts),
          ...overview(map),
          ...known.flatMap(areaBlocks),
          ...(unknown.length === 0
            ? []
            : [
                heading(1, 'Where our reviews did not look'),
                paragraph(
                  'body',
                  `A review asks one question and follows it. These were outside it: ${unknown.map(({ name }) => name).join(', ')}.`,
                ),
              ]),
          ...changes(map),
          { kind: 'space', size: 'small' },
          paragraph(
            'small',
            `This summary belongs to ${said(map.schoolName) ?? 'the school'}, which decides who sees it. It repeats what was agreed and counted, and rates nothing and nobody. Nothing about safeguarding is collected in a review, so nothing is said of it here.`,
          ),
          paragraph(
            'small',
            `Sorted by the headings of “${map.lens.title}”, version ${map.lens.version}.${made === null ? '' : ` Made with Fieldfare on ${formatDate(made.date)} at ${made.time}.`}`,
          ),
        ],
      },
    ],
  };
}
