// Reads the check-in, the 90-day review and the impact review of a sample visit file. What they say
// beyond our fields stays with them; a part that is no record stays a kept part, word for word.
import {
  ActionChoice,
  Checkpoint,
  ProgressState,
  checkpointNames,
  type CheckpointAction,
  type CheckpointName,
  type CountOf,
} from '../../../../shared/domain/checkpoint.ts';
import { ActionId, CheckpointActionId, CheckpointId } from '../../../../shared/domain/ids.ts';
import { RagMark } from '../../../../shared/domain/plan.ts';
import { z } from '../../../../shared/lib/schema.ts';
import { derivedId } from '../reading/derived-id.ts';
import { isPlainObject } from '../reading/plain-json.ts';
import type { RecordReader } from '../reading/record-reader.ts';
import type { References } from '../reading/references.ts';
import { readPoints } from './read-moderation.ts';

/** One of each in a review: the same on every laptop, whoever begins. */
export const checkpointIdOf = (reviewId: string, which: CheckpointName): CheckpointId =>
  CheckpointId.parse(derivedId(reviewId, 'checkpoint', which));

/** One for each action and look. @param action its id, or its place where a file names none. */
export const checkpointActionIdOf = (
  reviewId: string,
  which: CheckpointName,
  action: string,
): CheckpointActionId =>
  CheckpointActionId.parse(derivedId(reviewId, 'checkpoint-action', `${which} ${action}`));

const numberOf = z.number().nullable();

function readCount(reader: RecordReader): CountOf | null {
  const count = {
    value: reader.value('value', numberOf),
    outOf: reader.value('outOf', numberOf),
  };
  return count.value === null && count.outOf === null ? null : count;
}

/** A signal is a text, or a text with where it stood at first, where it stands and its source. */
function readSignal(look: RecordReader, key: string) {
  if (!isPlainObject(look.peek(key))) {
    return { text: look.text(key), baseline: null, latest: null, source: '' };
  }
  const reader = look.record(key);
  return {
    text: reader.text('text'),
    baseline: readCount(reader.record('baseline')),
    latest: readCount(reader.record('latest')),
    source: reader.text('source'),
  };
}

function readStatus(reader: RecordReader): CheckpointAction['status'] {
  const word = ProgressState.safeParse(reader.peek('status'));
  if (word.success) {
    reader.take('status');
    return word.data;
  }
  const isDone = reader.peek('done');
  if (typeof isDone !== 'boolean') return null;
  reader.take('done');
  return isDone ? 'done' : 'in progress';
}

function readAction(
  reader: RecordReader,
  references: References,
  place: { readonly reviewId: string; readonly which: CheckpointName; readonly index: number },
  used: Set<string>,
): CheckpointAction {
  const { reviewId, which, index } = place;
  const found = references.one('action', reader, 'actionId');
  // A second entry for one action would be one thing with the first.
  const isFirst = found !== null && !used.has(found);
  if (found !== null) used.add(found);
  const name = isFirst ? found : `at ${index}`;
  const what = reader.text('what') || reader.text('outcome');
  return {
    id: checkpointActionIdOf(reviewId, which, name),
    ref: null,
    order: index + 1,
    which,
    actionId: found === null ? null : ActionId.parse(found),
    status: readStatus(reader),
    rag: reader.value('rag', RagMark),
    what,
    helps: reader.text('helps'),
    hinders: reader.text('hinders'),
    next: reader.text('next'),
    choice: reader.value('decision', ActionChoice),
    reason: reader.text('reason'),
    extra: reader.leftovers(),
  };
}

function readLook(
  look: RecordReader,
  references: References,
  reviewId: string,
  which: CheckpointName,
): { checkpoint: Checkpoint; actions: CheckpointAction[] } {
  const used = new Set<string>();
  const actions = look
    .looseRecords('actions')
    .map((reader, index) => readAction(reader, references, { reviewId, which, index }, used));
  // The three questions of doing it well stand in the look itself or under a heading of their own.
  const spread = isPlainObject(look.peek('implementation')) ? look.record('implementation') : look;
  const adoption = spread.record('adoption');
  const fidelity = spread.record('fidelity');
  const reach = spread.record('reach');
  const pupils = readSignal(look, 'pupilSignal');
  const staff = readSignal(look, 'staffSignal');
  const heldOn = look.date('date');
  // Which actions go on follows from what was decided of each; it is kept as it was said.
  look.keepQuietly('carriedForward', 'weeksAfterPlan', 'daysAfterPlan');
  return {
    checkpoint: {
      id: checkpointIdOf(reviewId, which),
      ref: null,
      which,
      heldOn,
      // A look that a file tells of with its day has been held.
      doneOn: heldOn,
      ledBy: look.line('ledByRole'),
      minutes: look.value('minutes', Checkpoint.shape.minutes),
      attendees: readPoints(look, 'attendeesByRole'),
      summary: look.text('summary'),
      adoption: readCount(adoption),
      adoptionText: adoption.text('text'),
      fidelity: readCount(fidelity),
      fidelityText: fidelity.text('text'),
      reach: readCount(reach),
      reachText: reach.text('text'),
      pupilSignal: pupils.text,
      pupilBaseline: pupils.baseline,
      pupilLatest: pupils.latest,
      pupilSource: pupils.source,
      staffSignal: staff.text,
      staffBaseline: staff.baseline,
      staffLatest: staff.latest,
      staffSource: staff.source,
      barriers: readPoints(look, 'barriers'),
      unintended: readPoints(look, 'unintended'),
      keep: readPoints(look, 'keep'),
      adapt: readPoints(look, 'adapt'),
      stop: readPoints(look, 'stop'),
      decision: look.line('decision'),
      nextOn: look.date('nextDate'),
      changed: look.text('changed'),
      learned: look.text('learned'),
      next: look.text('next'),
      practice: readPoints(look, 'practiceCards'),
      extra: look.leftovers(),
    },
    actions,
  };
}

export function readCheckpoints(
  top: RecordReader,
  references: References,
  reviewId: string,
): { checkpoints: Checkpoint[]; checkpointActions: CheckpointAction[] } {
  const looks = checkpointNames.flatMap((which) => {
    const part = top.peek(which);
    if (!isPlainObject(part) || Object.keys(part).length === 0) {
      top.keepQuietly(which);
      return [];
    }
    return [readLook(top.record(which), references, reviewId, which)];
  });
  return {
    checkpoints: looks.map(({ checkpoint }) => checkpoint),
    checkpointActions: looks.flatMap(({ actions }) => actions),
  };
}
