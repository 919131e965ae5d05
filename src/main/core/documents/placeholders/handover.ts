// What a template of the handover brief may say.
import type { HandoverFacts } from '../handover/compose.ts';
import type { Handover, HandedFinding, HandoverLine } from '../../../../shared/domain/handover.ts';
import {
  essential,
  lines,
  list,
  text,
  type Placeholder,
  type Placeholders,
} from './placeholder.ts';
import { counted, longDay, restsOn, withKept } from './wording.ts';

const said = (
  label: string,
  about: string,
  read: (handover: Handover) => string | null,
): Placeholder<HandoverFacts> =>
  text(label, about, ({ handover }) => (handover === null ? '' : read(handover)));

const linesOf = (
  label: string,
  about: string,
  read: (handover: Handover) => readonly HandoverLine[],
): Placeholder<HandoverFacts> =>
  lines(label, about, ({ handover }) =>
    handover === null ? [] : read(handover).map((line) => line.text),
  );

interface Told {
  readonly finding: HandedFinding;
  readonly heading: string;
  readonly kept: string | undefined;
}

const told = ({ handover, headings, keptStatements }: HandoverFacts): Told[] =>
  (handover?.findings ?? []).map((finding) => ({
    finding,
    heading: headings.get(finding.id) ?? '',
    kept: keptStatements.get(finding.id),
  }));

export const handoverPlaceholders: Placeholders<HandoverFacts> = {
  from: text('From', 'Who hands over', ({ from }) => from),
  to: text('For', 'The improvement champions it is for', ({ to }) => to.join(', ')),
  'handover-question': said(
    'Question',
    'The question as it is handed over',
    ({ question }) => question,
  ),
  findings: essential(
    list<HandoverFacts, Told>('Findings', 'Once for each finding handed over', told, {
      finding: text('Finding', 'Its heading', ({ heading }: Told) => heading),
      wording: text(
        'In the agreed words',
        'The finding in the agreed words',
        ({ finding, kept }: Told) => withKept(finding.wording, kept),
      ),
      'rests-on': text('Rests on', 'How many notes and kinds of activity', ({ finding }: Told) =>
        restsOn(finding.evidenceCount, finding.methods, null),
      ),
    }),
  ),
  'work-on': said(
    'To work on in depth',
    'Which findings the workshop takes in depth',
    ({ workOn }) => workOn,
  ),
  decision: said(
    'Decision wanted',
    'What the workshop is to decide',
    ({ decisionWanted }) => decisionWanted,
  ),
  strengths: linesOf('Strengths to protect', 'Once for each strength', (each) => each.strengths),
  history: linesOf('History and context', 'Once for each point', (each) => each.history),
  sensitivities: linesOf('Sensitivities', 'Once for each point', (each) => each.sensitivities),
  'non-negotiables': linesOf(
    'Non-negotiables',
    'Once for each point',
    (each) => each.nonNegotiables,
  ),
  'out-of-scope': linesOf('Out of scope', 'Once for each point', (each) => each.outOfScope),
  groups: linesOf('Who attends', 'Once for each group, by role', (each) => each.groups),
  expected: said('Expected', 'How many people are expected', ({ expected }) =>
    expected === null ? '' : counted(expected, 'person', 'people'),
  ),
  'workshop-on': said('Workshop', 'The day of the workshop', ({ roomOn }) => longDay(roomOn)),
  'workshop-time': said('Time', 'When it begins and ends', ({ roomStart, roomEnd }) =>
    [roomStart, roomEnd].filter((time) => time !== '').join(' to '),
  ),
  'workshop-place': said('Place', 'Where it is', ({ roomPlace }) => roomPlace),
  'room-set-up': said(
    'How the room is set up',
    'In the words of the handover',
    ({ roomSetUp }) => roomSetUp,
  ),
  pack: linesOf('Evidence pack', 'Once for each thing in the pack', (each) => each.pack),
  checklist: lines('Checklist', 'Once for each point, with whether it is done', ({ handover }) =>
    (handover?.checklist ?? []).map((point) => `${point.isDone ? 'Done' : 'To do'}: ${point.text}`),
  ),
};
