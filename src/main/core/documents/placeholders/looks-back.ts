// What a template of the check-in, the 90-day review or the impact report may say.
import type { CheckpointFacts, FactsOfAction } from '../follow-through/facts.ts';
import { choiceWords, progressWords } from '../follow-through/words.ts';
import { number, pointValue, ragWords } from '../action-plan/words.ts';
import type { Checkpoint, CountOf } from '../../../../shared/domain/checkpoint.ts';
import {
  essential,
  lines,
  list,
  text,
  type Placeholder,
  type Placeholders,
} from './placeholder.ts';
import { longDay, pointsOf } from './wording.ts';

const look = (
  label: string,
  about: string,
  read: (each: Checkpoint) => string | null,
): Placeholder<CheckpointFacts> => text(label, about, (facts) => read(facts.look));

const points = (
  label: string,
  about: string,
  read: (each: Checkpoint) => string,
): Placeholder<CheckpointFacts> => lines(label, about, (facts) => pointsOf(read(facts.look)));

const countOf = (count: CountOf | null): string =>
  count === null || count.value === null
    ? ''
    : count.outOf === null
      ? number(count.value)
      : `${number(count.value)} of ${number(count.outOf)}`;

const marked = ({ shape, word }: { readonly shape: string; readonly word: string }): string =>
  `${shape} ${word}`;

function stateOf({ said, action }: FactsOfAction): string {
  const rag = said?.rag ?? null;
  if (rag !== null) return marked(ragWords[rag]);
  if (said?.status != null) return marked(progressWords[said.status]);
  return action.rag === null ? '' : marked(ragWords[action.rag]);
}

const action: Placeholders<FactsOfAction> = {
  number: text('No.', 'Its number in the plan', (each) => each.number),
  action: text('Action', 'What was to be done', (each) => each.action.action),
  lead: text('Led by', 'Who leads it, by role', (each) => each.action.leadRole),
  measure: text('How we know', 'What is measured', (each) => each.action.measure),
  baseline: text('At the start', 'The measure at the start', (each) =>
    pointValue(each.action.baseline),
  ),
  latest: text('Now', 'The newest measure', (each) => pointValue(each.action.latest)),
  target: text('Target', 'The measure that was aimed for', (each) =>
    pointValue(each.action.target),
  ),
  state: text('State', 'How it stands, as a shape and a word', stateOf),
  found: text('What we found', 'In the words of the look back', (each) => each.said?.what),
  helps: text('Helps', 'What helps', (each) => each.said?.helps),
  hinders: text('Hinders', 'What stands in the way', (each) => each.said?.hinders),
  'what-next': text('Next', 'What comes next', (each) => each.said?.next),
  decided: text('Decided', 'What becomes of it', (each) =>
    each.said?.choice == null ? '' : choiceWords[each.said.choice],
  ),
  reason: text('Why', 'Why it was decided so', (each) => each.said?.reason),
};

export const looksBackPlaceholders: Placeholders<CheckpointFacts> = {
  'held-on': look('Held on', 'The day it was held', ({ heldOn }) => longDay(heldOn)),
  'led-by': look('Led by', 'Who led it', ({ ledBy }) => ledBy),
  present: look('Present', 'Who was there, by role', ({ attendees }) =>
    pointsOf(attendees).join(', '),
  ),
  summary: look('In short', 'The summary', ({ summary }) => summary),
  'actions-finished': text('Actions finished', 'How many of how many', ({ actions }) =>
    actions.length === 0
      ? ''
      : `${actions.filter(({ isFinished }) => isFinished).length} of ${actions.length}`,
  ),
  actions: essential(
    list('Actions', 'Once for each action of the plan', (facts) => facts.actions, action, [
      'number',
      'action',
      'lead',
      'state',
      'found',
      'decided',
      'reason',
    ]),
  ),
  adoption: look('Adoption', 'How many have taken it up', (each) => countOf(each.adoption)),
  'adoption-words': look('Adoption, in words', 'Who has taken it up', (each) => each.adoptionText),
  fidelity: look('Fidelity', 'How many do it as it was meant', (each) => countOf(each.fidelity)),
  'fidelity-words': look(
    'Fidelity, in words',
    'Whether it is done as it was meant',
    (each) => each.fidelityText,
  ),
  reach: look('Reach', 'How many pupils it reaches', (each) => countOf(each.reach)),
  'reach-words': look('Reach, in words', 'Whom it reaches', (each) => each.reachText),
  pupils: look('Pupils', 'What pupils say', (each) => each.pupilSignal),
  'pupils-at-start': look('Pupils, at the start', 'Counted at the start', (each) =>
    countOf(each.pupilBaseline),
  ),
  'pupils-now': look('Pupils, now', 'Counted now', (each) => countOf(each.pupilLatest)),
  staff: look('Staff', 'What staff say', (each) => each.staffSignal),
  'staff-at-start': look('Staff, at the start', 'Counted at the start', (each) =>
    countOf(each.staffBaseline),
  ),
  'staff-now': look('Staff, now', 'Counted now', (each) => countOf(each.staffLatest)),
  keep: points('Keep', 'Once for each thing to keep', (each) => each.keep),
  adapt: points('Adapt', 'Once for each thing to change', (each) => each.adapt),
  stop: points('Stop', 'Once for each thing to stop', (each) => each.stop),
  barriers: points('What stands in the way', 'Once for each barrier', (each) => each.barriers),
  unexpected: points('What nobody had expected', 'Once for each', (each) => each.unintended),
  practice: points('Practice to pass on', 'Once for each', (each) => each.practice),
  decision: look(
    'Decided for the plan',
    'What was decided for the plan as a whole',
    (each) => each.decision,
  ),
  'next-on': look('Next look', 'The day of the next look', ({ nextOn }) => longDay(nextOn)),
  changed: look(
    'What changed for pupils',
    'In the words of the impact report',
    (each) => each.changed,
  ),
  learned: look('What we learned', 'In the words of the impact report', (each) => each.learned),
  'comes-next': look('What comes next', 'In the words of the impact report', (each) => each.next),
};
