// Every date of the review and its plan on paper, month after month: what a school office copies
// into its diary. Facts in, document model out; looks at no clock.
import { formatShortDate, isRealDate } from '../../../../shared/domain/dates.ts';
import type { DocumentModel } from '../../../../shared/domain/document-model.ts';
import { cell, paragraph, strong } from '../action-plan/parts.ts';
import { tableFrom, type Line } from '../action-plan/table-columns.ts';
import { monthAndYear, said } from '../action-plan/words.ts';
import type { DatedEvent, DatesFacts } from './facts.ts';

export function composeDates(facts: DatesFacts): DocumentModel {
  const school = facts.schoolName.trim();
  const events = facts.events.filter(({ on }) => isRealDate(on)).toSorted(byDay);
  const lines = events.flatMap((event, index): Line<DatedEvent>[] => {
    const month = monthAndYear(event.on);
    const before = events[index - 1];
    const isNew = before === undefined || monthAndYear(before.on) !== month;
    return [
      ...(isNew
        ? [{ kind: 'group' as const, paragraphs: [paragraph('cell', strong(month))] }]
        : []),
      { kind: 'item', item: event },
    ];
  });
  const table = tableFrom<DatedEvent>(
    { label: 'Dates month by month', density: 'dense' },
    [
      { heading: 'Day', share: 14, fill: ({ on }) => cell(formatShortDate(on)) },
      { heading: 'What', share: 54, fill: ({ title, detail }) => cell(said(title), said(detail)) },
      { heading: 'Who', share: 24, fill: ({ who }) => cell(said(who)) },
    ],
    lines,
  );
  const name = ['Dates and milestones', school].filter((part) => part !== '');
  return {
    meta: {
      title: name.join(', '),
      subject: facts.question.trim() === '' ? 'Dates of a peer review' : facts.question,
      author: school === '' ? 'Fieldfare' : school,
      language: 'en-GB',
      createdAt: facts.madeAt,
    },
    sections: [
      {
        orientation: 'portrait',
        header: null,
        footer: name.toReversed().join(' · '),
        blocks: [
          { kind: 'title', text: 'Dates and milestones' },
          ...(school === '' ? [] : [paragraph('subtitle', school)]),
          paragraph(
            'lead',
            'Every step of the review and every day of its plan. As a calendar file these dates can be put into any diary; a newer file moves them.',
          ),
          ...(table === null ? [paragraph('body', 'No date has been set yet.')] : [table]),
        ],
      },
    ],
  };
}

/** Things of one day stay in the order of the plan. */
const byDay = (a: DatedEvent, b: DatedEvent): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
