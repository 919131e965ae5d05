// The facts of the sample review's action plan, read straight from the sample file. In the product
// they come from the store; here they show the document what one whole, real plan looks like.
import { readFileSync } from 'node:fs';
import type {
  ActionPlanFacts,
  PlanFinding,
} from '../../src/main/core/documents/action-plan/facts.ts';
import type { FindingCategory } from '../../src/shared/domain/finding.ts';
import type { MeasurePoint, RagMark } from '../../src/shared/domain/plan.ts';

interface SamplePoint {
  value: number | null;
  outOf: number | null;
  date: string | null;
  text: string | null;
}

interface SampleFile {
  participants: {
    schools: { id: string; name: string }[];
    people: { id: string; name: string; role: string; schoolId: string | null }[];
  };
  review: {
    hostSchoolId: string;
    visitDates: string[];
    hostHeadId: string;
    improvementChampionIds: string[];
    lens: { title: string };
    milestones: Record<string, string>;
  };
  enquiry: { question: string };
  evidence: { id: string; activityType: string; reviewerId: string }[];
  findings: {
    id: string;
    category: FindingCategory;
    order: number;
    heading: string;
    agreedWording: string;
    evidenceIds: string[];
    counterEvidenceIds: string[];
    counterEvidence: string;
  }[];
  workshop: { date: string; attendeesByRole: { count: number }[] };
  actionPlan: {
    signedOn: string;
    signedByRoles: string[];
    ragAsOf: string;
    stop: { text: string; from: string; checkedBy: string };
    objectives: {
      findingId: string;
      objective: string;
      why: string;
      actions: {
        action: string;
        firstStep: string;
        leadRole: string;
        supportRoles: string[];
        start: string;
        due: string;
        costPounds: number;
        costNote: string;
        coverHours: number;
        cpd: string;
        success: {
          measure: string;
          source: string;
          baseline: SamplePoint;
          target: SamplePoint;
          latest: SamplePoint;
        };
        monitoring: { whoRole: string; how: string; when: string[] };
        milestones: { date: string; text: string; met: boolean }[];
        status: string;
        rag: RagMark;
        note: string | null;
      }[];
    }[];
  };
}

const pointOf = (point: SamplePoint): MeasurePoint => ({
  value: point.value,
  outOf: point.outOf,
  on: point.date,
  text: point.text,
});

function findingOf(file: SampleFile, findingId: string): PlanFinding | null {
  const found = file.findings.find((finding) => finding.id === findingId);
  if (found === undefined) return null;
  const notes = file.evidence.filter((note) => found.evidenceIds.includes(note.id));
  const sameKind = file.findings.filter((finding) => finding.category === found.category);
  return {
    id: found.id,
    order: sameKind.indexOf(found) + 1,
    category: found.category,
    heading: found.heading,
    wording: found.agreedWording,
    noteCount: notes.length,
    activityCount: new Set(notes.map((note) => note.activityType)).size,
    reviewerCount: new Set(notes.map((note) => note.reviewerId)).size,
    counterCount: found.counterEvidenceIds.length,
    counterText: found.counterEvidence,
    meetsRule: true,
    gapWords: [],
  };
}

export function sampleFacts(): ActionPlanFacts {
  const path = new URL('../fixtures/sample/visit-larkfield.json', import.meta.url);
  const file = JSON.parse(readFileSync(path, 'utf8')) as SampleFile;
  const { review, actionPlan, workshop } = file;
  const schoolName = (id: string | null) =>
    file.participants.schools.find((school) => school.id === id)?.name ?? null;
  const person = (id: string) => file.participants.people.find((someone) => someone.id === id);
  return {
    trustName: 'Saltmere Learning Trust',
    schoolName: schoolName(review.hostSchoolId),
    question: file.enquiry.question,
    visitDates: review.visitDates,
    workshop: {
      on: workshop.date,
      colleagueCount: workshop.attendeesByRole.reduce((sum, group) => sum + group.count, 0),
    },
    agreedOn: actionPlan.signedOn,
    agreedByRoles: actionPlan.signedByRoles,
    checkInOn: review.milestones['checkIn'] ?? null,
    ninetyDayOn: review.milestones['ninetyDay'] ?? null,
    impactReviewOn: review.milestones['impactReview'] ?? null,
    improvementChampions: review.improvementChampionIds.map((id) => ({
      name: null,
      role: person(id)?.role ?? null,
      school: schoolName(person(id)?.schoolId ?? null),
    })),
    hostHeadteacher: { name: person(review.hostHeadId)?.name ?? null, role: null, school: null },
    strengths: file.findings
      .filter((finding) => finding.category === 'strength')
      .map((finding) => {
        const notes = file.evidence.filter((note) => finding.evidenceIds.includes(note.id));
        return {
          heading: finding.heading,
          wording: finding.agreedWording,
          noteCount: notes.length,
          activityCount: new Set(notes.map((note) => note.activityType)).size,
        };
      }),
    stop: {
      text: actionPlan.stop.text,
      from: actionPlan.stop.from,
      checkedByRole: actionPlan.stop.checkedBy,
    },
    objectives: actionPlan.objectives.map((objective) => ({
      objective: objective.objective,
      why: objective.why,
      finding: findingOf(file, objective.findingId),
      actions: objective.actions.map((action) => ({
        action: action.action,
        firstStep: action.firstStep,
        leadRole: action.leadRole,
        supportRoles: action.supportRoles,
        startOn: action.start,
        dueOn: action.due,
        costPounds: action.costPounds,
        costNote: action.costNote,
        coverHours: action.coverHours,
        cpd: action.cpd,
        success: {
          measure: action.success.measure,
          source: action.success.source,
          baseline: pointOf(action.success.baseline),
          target: pointOf(action.success.target),
          latest: pointOf(action.success.latest),
        },
        monitoring: {
          whoRole: action.monitoring.whoRole,
          how: action.monitoring.how,
          on: action.monitoring.when,
        },
        milestones: action.milestones.map((milestone) => ({
          on: milestone.date,
          text: milestone.text,
          isMet: milestone.met,
        })),
        status: action.status,
        rag: action.rag,
        impact: null,
        carriedOverFrom: null,
        note: action.note,
      })),
    })),
    ragAsOf: actionPlan.ragAsOf,
    signatureRoles: actionPlan.signedByRoles,
    lenses: [{ title: review.lens.title, version: null }],
    madeFrom: { reviewVersion: 412, at: '2027-02-02T10:42:00.000Z' },
  };
}
