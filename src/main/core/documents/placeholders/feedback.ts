// What a template of the feedback script or of the factual check may say.
import type { FindingCategory } from '../../../../shared/domain/finding.ts';
import type { FactualCheckFile } from '../../exchange/factual-check/factual-check-file.ts';
import type { ScriptFacts, ScriptPoint } from '../feedback/compose-script.ts';
import { capitalised, categoryWords } from '../action-plan/words.ts';
import { essential, lines, list, text, type Placeholders } from './placeholder.ts';
import { counted, longDay, restsOn } from './wording.ts';

const category = (each: FindingCategory): string => capitalised(categoryWords[each]);

const point: Placeholders<ScriptPoint> = {
  title: text(
    'Point',
    'What it is called',
    (each) => each.title.trim() || (each.finding?.heading ?? ''),
  ),
  minutes: text('Minutes', 'How long it takes', ({ minutes }) =>
    minutes === null ? '' : String(minutes),
  ),
  kind: text('Kind', 'Strength, area for development or question', ({ finding }) =>
    finding === null ? '' : `${category(finding.category)} ${finding.number}`,
  ),
  wording: text(
    'Agreed wording',
    'The finding in the agreed words',
    ({ finding }) => finding?.wording,
  ),
  'rests-on': text('Rests on', 'What the finding rests on', ({ finding }) => finding?.basis),
  lacks: text(
    'Still missing',
    'What the team’s own rule for evidence still wants',
    ({ finding }) => finding?.gap,
  ),
  say: text('Say', 'The speaker’s notes', (each) => each.say),
};

export const scriptPlaceholders: Placeholders<ScriptFacts> = {
  'feedback-on': text('Day', 'The day of the feedback', ({ on }) => longDay(on)),
  'starts-at': text('Starts at', 'When it begins', ({ startsAt }) => startsAt),
  minutes: text('The host has', 'How long the host has', ({ minutes }) =>
    minutes === null ? '' : counted(minutes, 'minute', 'minutes'),
  ),
  listeners: text('Who hears it', 'Who is there', ({ attendees }) => attendees.join(', ')),
  'ground-rules': lines('Ground rules', 'Once for each rule', ({ groundRules }) => groundRules),
  avoid: lines('What to avoid saying', 'Once for each', ({ avoid }) => avoid),
  questions: lines('Questions handed back', 'Once for each question', ({ questions }) => questions),
  points: essential(
    list('What is said, in this order', 'Once for each point', ({ points }) => points, point),
  ),
};

/** The factual check as it was sent; empty before it was. */
export interface FactualCheckFacts {
  readonly file: FactualCheckFile | null;
}
type Item = FactualCheckFile['items'][number];

export const factualCheckPlaceholders: Placeholders<FactualCheckFacts> = {
  'back-by': text('Back by', 'The day it should be back', ({ file }) => longDay(file?.backBy)),
  reviewers: text('Review team', 'The names of the team in one line', ({ file }) =>
    file?.team.join(', '),
  ),
  reference: essential(
    text(
      'Reference',
      'The line by which Fieldfare knows the review when the form comes back',
      ({ file }) => file?.reference,
    ),
  ),
  items: essential(
    list<FactualCheckFacts, Item>(
      'What the draft says',
      'Once for each agreed sentence',
      ({ file }) => file?.items ?? [],
      {
        number: text('No.', 'Its number', (each: Item) => String(each.number)),
        kind: text('Kind', 'Strength, area for development or question', (each: Item) =>
          category(each.category),
        ),
        heading: text('Heading', 'What the finding is called', (each: Item) => each.heading),
        wording: text('What the draft says', 'The agreed sentence', (each: Item) => each.wording),
        'rests-on': text(
          'Rests on',
          'How many notes, kinds of activity and reviewers',
          (each: Item) =>
            each.category === 'question'
              ? ''
              : restsOn(each.notes, each.kindsOfActivity, each.reviewers),
        ),
        lacks: text(
          'Rule',
          'Said where the team’s own rule for evidence is not met',
          (each: Item) =>
            each.meetsTheTeamsRule ? '' : 'The team’s own rule for evidence is not met here.',
        ),
      },
    ),
  ),
};
