// What a template of the timetable or of the briefings may say. Which of it the host may have is
// decided by the facts that come in.
import { activityName } from '../../../../shared/domain/activity.ts';
import { blocksOfText, type BriefingFacts } from '../timetable/compose-briefings.ts';
import type { PrintedDay, PrintedSlot, PrintedStrand, TimetableFacts } from '../timetable/facts.ts';
import { blocks, essential, list, text, type Placeholders } from './placeholder.ts';
import { longDay } from './wording.ts';

const strand: Placeholders<PrintedStrand> = {
  strand: text('Strand', 'Its letter', ({ label }) => label),
  who: text('Who', 'The reviewers', ({ people, isEveryone }) =>
    isEveryone ? 'Everyone' : people.join(', '),
  ),
  activity: text(
    'What',
    'What they do',
    ({ title, activityType }) => title.trim() || activityName(activityType),
  ),
  place: text('Where', 'The place', ({ place }) => place),
  with: text('With', 'Whom they meet', (each) => each.with),
  purpose: text(
    'What for',
    'For the review team alone: empty in the school’s version',
    ({ purpose }) => purpose,
  ),
};

const slot: Placeholders<PrintedSlot> = {
  time: text('Time', 'When it begins and ends', ({ time }) =>
    time === null ? 'No time yet' : `${time.start}–${time.end}`,
  ),
  title: text('What', 'What this time is called', ({ title }) => title),
  strands: list('Side by side', 'Once for each strand', ({ strands }) => strands, strand),
};

type Colleague = TimetableFacts['team'][number];

export const timetablePlaceholders: Placeholders<TimetableFacts> = {
  days: essential(
    list('Days', 'Once for each day', ({ days }) => days, {
      day: text('Day', 'Its date', ({ on }: PrintedDay) => longDay(on)),
      label: text('Called', 'What the day is called', ({ label }: PrintedDay) => label),
      slots: list('Times', 'Once for each time of the day', ({ slots }: PrintedDay) => slots, slot),
    }),
  ),
  reviewers: list('The review team', 'Once for each reviewer', ({ team }) => team, {
    name: text('Name', 'Their name', ({ name }: Colleague) => name),
    part: text('In this review', 'Lead reviewer or peer reviewer', ({ isLead }: Colleague) =>
      isLead ? 'Lead reviewer' : 'Peer reviewer',
    ),
    role: text('At work', 'What they do at their own school', ({ jobRole }: Colleague) => jobRole),
    school: text('School', 'Their own school', ({ school }: Colleague) => school),
  }),
  hypotheses: list(
    'Hypotheses',
    'For the review team alone: empty in the school’s version',
    (facts) => facts.hypotheses,
    {
      code: text('Code', 'H1', ({ code }: TimetableFacts['hypotheses'][number]) => code),
      hypothesis: text(
        'Hypothesis',
        'Its words',
        ({ statement }: TimetableFacts['hypotheses'][number]) => statement,
      ),
    },
  ),
  practical: list(
    'Good to know',
    'Once for each thing visitors need to know',
    ({ practical }) => practical.filter(({ value }) => value.trim() !== ''),
    {
      what: text(
        'What',
        'What it is about',
        ({ label }: TimetableFacts['practical'][number]) => label,
      ),
      value: text(
        'Answer',
        'What is known of it',
        ({ value }: TimetableFacts['practical'][number]) => value,
      ),
    },
  ),
  'school-hours': text(
    'Pupils are in school',
    'From when to when',
    ({ schoolHours }) => `${schoolHours.start}–${schoolHours.end}`,
  ),
  safeguarding: text('A worry about a pupil', 'Who to go to', (facts) => facts.safeguarding),
};

type Briefing = BriefingFacts['briefings'][number];

export const briefingPlaceholders: Placeholders<BriefingFacts> = {
  briefings: essential(
    list(
      'Briefings',
      'Once for each group of people who will be met',
      ({ briefings }) => briefings,
      {
        group: text('For', 'The group it is for', (each: Briefing) => each.audience),
        briefing: blocks('Briefing', 'Its words; in a paragraph of its own', (each: Briefing) =>
          blocksOfText(each.text),
        ),
      },
    ),
  ),
};
