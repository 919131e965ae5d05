// Reads the objectives and actions of a sample visit file.
import { ActionId, FindingId, HypothesisId, ObjectiveId } from '../../../../shared/domain/ids.ts';
import {
  Action,
  RagMark,
  type MeasurePoint,
  type Milestone,
  type Objective,
} from '../../../../shared/domain/plan.ts';
import { z } from '../../../../shared/lib/schema.ts';
import type { RecordReader } from '../reading/record-reader.ts';
import type { References } from '../reading/references.ts';

function readMeasurePoint(success: RecordReader, key: string): MeasurePoint | null {
  const reader = success.record(key);
  const point = {
    value: reader.value('value', z.number()),
    outOf: reader.value('outOf', z.number()),
    on: reader.date('date'),
    text: reader.text('text') || null,
  };
  return Object.values(point).every((part) => part === null) ? null : point;
}

/** The number goes first, so that milestones of one day keep the order of the file. */
const milestoneId = (index: number): string => `m${String(index + 1).padStart(4, '0')}`;

const readMilestones = (action: RecordReader): Milestone[] =>
  action.looseRecords('milestones').map((reader, index) => ({
    id: milestoneId(index),
    on: reader.date('date'),
    text: reader.text('text'),
    isMet: reader.truth('met'),
  }));

function readAction(
  reader: RecordReader,
  references: References,
  objectiveId: ObjectiveId,
  order: number,
): Action {
  const { id, ref } = references.claim('action', reader);
  const success = reader.record('success');
  const monitoring = reader.record('monitoring');
  return {
    id: ActionId.parse(id),
    ref,
    order,
    objectiveId,
    action: reader.text('action'),
    firstStep: reader.text('firstStep'),
    leadRole: reader.line('leadRole'),
    supportRoles: reader.lines('supportRoles'),
    startOn: reader.date('start'),
    dueOn: reader.date('due'),
    costPounds: reader.value('costPounds', Action.shape.costPounds),
    costNote: reader.text('costNote'),
    coverHours: reader.value('coverHours', Action.shape.coverHours),
    cpd: reader.text('cpd'),
    activeIngredients: '',
    mechanisms: [],
    measure: success.text('measure'),
    measureSource: success.text('source'),
    baseline: readMeasurePoint(success, 'baseline'),
    target: readMeasurePoint(success, 'target'),
    latest: readMeasurePoint(success, 'latest'),
    monitorRole: monitoring.line('whoRole'),
    monitorHow: monitoring.text('how'),
    monitorOn: monitoring.dates('when'),
    milestones: readMilestones(reader),
    status: reader.line('status'),
    rag: reader.value('rag', RagMark),
    impact: '',
    evidenceLink: '',
    evidenceIds: [],
    findingIds: [],
    carriedOverFrom: '',
    ideaRefs: reader.lines('ideaIds'),
    note: reader.text('note'),
    binned: null,
    extra: reader.leftovers(),
  };
}

export function readActionPlan(
  plan: RecordReader,
  references: References,
): { objectives: Objective[]; actions: Action[] } {
  const actions: Action[] = [];
  const objectives = plan.records('objectives').map((reader, index): Objective => {
    const { id, ref } = references.claim('objective', reader);
    const objectiveId = ObjectiveId.parse(id);
    const findingId = references.one('finding', reader, 'findingId');
    reader.records('actions').forEach((action, place) => {
      actions.push(readAction(action, references, objectiveId, place + 1));
    });
    return {
      id: objectiveId,
      ref,
      order: index + 1,
      findingId: findingId === null ? null : FindingId.parse(findingId),
      hypothesisIds: references
        .many('hypothesis', reader, 'hypothesisIds')
        .map((hypothesis) => HypothesisId.parse(hypothesis)),
      objective: reader.text('objective'),
      why: reader.text('why'),
      help: [],
      binned: null,
      extra: reader.leftovers(),
    };
  });
  return { objectives, actions };
}
