// Ways of gathering evidence on a visit, and what else happens between them. A file may bring kinds
// of its own: they are kept under their id and shown in a readable form.
import type { SourceKind } from './evidence.ts';

/** What an activity draws on; activities of one group are closer to one voice than to two. */
export const activityGroups = [
  'classrooms',
  'around-school',
  'work',
  'pupils',
  'staff',
  'leaders',
  'families',
  'records',
  'logistics',
] as const;
export type ActivityGroup = (typeof activityGroups)[number];

export interface ActivityType {
  readonly id: string;
  readonly name: string;
  readonly group: ActivityGroup;
  /** How notes from it are usually come by, the usual one first; none for logistics. */
  readonly sourceKinds: readonly SourceKind[];
}

/** In the order a person looks for them. Conversations name a role or a group, never a person. */
export const activityTypes: readonly ActivityType[] = [
  {
    id: 'learning-walk',
    name: 'Learning walk',
    group: 'classrooms',
    sourceKinds: ['seen', 'heard', 'counted'],
  },
  {
    id: 'lesson-visit',
    name: 'Lesson visit',
    group: 'classrooms',
    sourceKinds: ['seen', 'heard', 'counted'],
  },
  {
    id: 'intervention-visit',
    name: 'Intervention visit',
    group: 'classrooms',
    sourceKinds: ['seen', 'heard', 'read'],
  },
  {
    id: 'work-scrutiny',
    name: 'Work scrutiny',
    group: 'work',
    sourceKinds: ['counted', 'read'],
  },
  {
    id: 'pupil-book-study',
    name: 'Pupil book study',
    group: 'work',
    sourceKinds: ['heard', 'read', 'seen'],
  },
  { id: 'pupil-panel', name: 'Pupil panel', group: 'pupils', sourceKinds: ['heard', 'seen'] },
  {
    id: 'pupil-leaders-panel',
    name: 'Panel of pupils with a responsibility',
    group: 'pupils',
    sourceKinds: ['heard'],
  },
  {
    id: 'seldom-heard-pupils-panel',
    name: 'Panel of pupils who are seldom heard',
    group: 'pupils',
    sourceKinds: ['heard'],
  },
  {
    id: 'pupil-conversation',
    name: 'Conversation with pupils',
    group: 'pupils',
    sourceKinds: ['heard'],
  },
  { id: 'staff-panel', name: 'Staff panel', group: 'staff', sourceKinds: ['heard', 'counted'] },
  {
    id: 'teacher-conversation',
    name: 'Conversation with teachers',
    group: 'staff',
    sourceKinds: ['heard'],
  },
  {
    id: 'ta-interview',
    name: 'Teaching assistant interview',
    group: 'staff',
    sourceKinds: ['heard'],
  },
  {
    id: 'subject-leader-interview',
    name: 'Subject leader interview',
    group: 'leaders',
    sourceKinds: ['heard', 'read'],
  },
  {
    id: 'senco-meeting',
    name: 'SENCO meeting',
    group: 'leaders',
    sourceKinds: ['heard', 'read', 'counted'],
  },
  {
    id: 'disadvantage-lead-meeting',
    name: 'Meeting with the lead for disadvantaged pupils',
    group: 'leaders',
    sourceKinds: ['heard', 'read'],
  },
  {
    id: 'slt-interview',
    name: 'Senior leader interview',
    group: 'leaders',
    sourceKinds: ['heard', 'read'],
  },
  {
    id: 'governor-conversation',
    name: 'Governor conversation',
    group: 'leaders',
    sourceKinds: ['heard', 'read'],
  },
  {
    id: 'trust-leader-conversation',
    name: 'Trust leader conversation',
    group: 'leaders',
    sourceKinds: ['heard'],
  },
  {
    id: 'parent-conversation',
    name: 'Parent conversation',
    group: 'families',
    sourceKinds: ['heard'],
  },
  {
    id: 'seldom-heard-parents-conversation',
    name: 'Conversation with parents who are seldom heard',
    group: 'families',
    sourceKinds: ['heard'],
  },
  {
    id: 'climate-walk',
    name: 'Climate walk',
    group: 'around-school',
    sourceKinds: ['seen', 'counted', 'heard'],
  },
  {
    id: 'lunch-and-playground',
    name: 'Lunch and playground',
    group: 'around-school',
    sourceKinds: ['seen', 'heard'],
  },
  { id: 'assembly', name: 'Assembly', group: 'around-school', sourceKinds: ['seen', 'heard'] },
  {
    id: 'environment',
    name: 'Environment and displays',
    group: 'around-school',
    sourceKinds: ['seen', 'counted'],
  },
  {
    id: 'document-study',
    name: 'Document study',
    group: 'records',
    sourceKinds: ['read', 'counted'],
  },
  { id: 'data-study', name: 'Data study', group: 'records', sourceKinds: ['counted', 'read'] },
  {
    id: 'survey-results',
    name: 'Survey results',
    group: 'records',
    sourceKinds: ['counted', 'read'],
  },
  { id: 'arrival', name: 'Arrival', group: 'logistics', sourceKinds: [] },
  { id: 'team-meeting', name: 'Team meeting', group: 'logistics', sourceKinds: [] },
  { id: 'team-catch-up', name: 'Team catch-up', group: 'logistics', sourceKinds: [] },
  { id: 'preparation', name: 'Preparation', group: 'logistics', sourceKinds: [] },
  { id: 'break', name: 'Break', group: 'logistics', sourceKinds: [] },
  { id: 'triangulation', name: 'Triangulation', group: 'logistics', sourceKinds: [] },
  { id: 'feedback', name: 'Feedback', group: 'logistics', sourceKinds: [] },
  { id: 'handover', name: 'Handover', group: 'logistics', sourceKinds: [] },
];

const byId = new Map(activityTypes.map((type) => [type.id, type]));

export const activityTypeOf = (id: string): ActivityType | null => byId.get(id) ?? null;

/** The kinds to choose from when a note is written. */
export const evidenceActivityTypes: readonly ActivityType[] = activityTypes.filter(
  ({ group }) => group !== 'logistics',
);

/** Notes may be taken in it. A kind we do not know may well be one, so it is. */
export const isEvidenceActivity = (id: string): boolean =>
  activityTypeOf(id)?.group !== 'logistics';

const capitals = new Set([
  'send',
  'senco',
  'slt',
  'ta',
  'hlta',
  'eyfs',
  'ks1',
  'ks2',
  'ks3',
  'ks4',
]);

/** The name to show: "Pupil panel". An unknown `foo-bar` reads "Foo bar". */
export function activityName(id: string): string {
  const known = activityTypeOf(id);
  if (known !== null) return known.name;
  const words = id
    .split(/[\s_-]+/u)
    .filter((word) => word !== '')
    .map((word) => (capitals.has(word.toLowerCase()) ? word.toUpperCase() : word))
    .join(' ');
  const [first = ''] = words;
  return first === '' ? id : first.toUpperCase() + words.slice(first.length);
}
