// The columns of the plan's tables by their headings, and which fields stand in each, in the order in
// which a cell says them. Knows nothing of documents.

/** A field as it is printed; some say two fields of an action at once. */
export type PrintedField =
  | 'objective'
  | 'why'
  | 'action'
  | 'firstStep'
  | 'carriedOverFrom'
  | 'leadRole'
  | 'supportRoles'
  | 'dates'
  | 'takes'
  | 'costNote'
  | 'cpd'
  | 'measure'
  | 'change'
  | 'latest'
  | 'measureSource'
  | 'monitorRole'
  | 'monitorHow'
  | 'monitorOn'
  | 'rag'
  | 'status'
  | 'note'
  | 'impact'
  | 'evidenceLink'
  | 'on'
  | 'text'
  | 'isMet';

export interface PlanColumn {
  readonly heading: string;
  readonly fields: readonly PrintedField[];
}

/** The table of objectives and actions. */
export const actionColumns: readonly PlanColumn[] = [
  { heading: 'Action and first step', fields: ['action', 'firstStep', 'carriedOverFrom'] },
  { heading: 'Lead and others', fields: ['leadRole', 'supportRoles'] },
  { heading: 'Start – by', fields: ['dates'] },
  { heading: 'Cost, cover, training', fields: ['takes', 'costNote', 'cpd'] },
  { heading: 'How we will know', fields: ['measure', 'change', 'latest', 'measureSource'] },
  { heading: 'Who looks, how, when', fields: ['monitorRole', 'monitorHow', 'monitorOn'] },
  { heading: 'State', fields: ['rag', 'status', 'note', 'impact', 'evidenceLink'] },
];

/** The list of milestones and checks by date. */
export const milestoneColumns: readonly PlanColumn[] = [
  { heading: 'Date', fields: ['on'] },
  { heading: 'Milestone or check', fields: ['text'] },
  { heading: 'Action', fields: [] },
  { heading: 'Who', fields: [] },
  { heading: 'State', fields: ['isMet'] },
];

/** What stands before the words of a field in its cell. */
export const labels: Readonly<Partial<Record<PrintedField, string>>> = {
  firstStep: 'First step:',
  carriedOverFrom: 'Carried over from:',
  cpd: 'Training:',
  latest: 'Latest:',
  measureSource: 'Source:',
  impact: 'Impact:',
  evidenceLink: 'Seen in:',
  why: 'Why:',
};

export const plain = (text: string): string =>
  text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
const bare = (heading: string): string => plain(heading).replaceAll(/[-–—]/g, '-');

export function columnOf(columns: readonly PlanColumn[], heading: string): PlanColumn | null {
  return columns.find((column) => bare(column.heading) === bare(heading)) ?? null;
}

export const isActionTable = (headings: readonly string[]): boolean =>
  headings.some((heading) => columnOf(actionColumns.slice(0, 1), heading) !== null) &&
  headings.filter((heading) => columnOf(actionColumns, heading) !== null).length >=
    Math.min(2, headings.length);
export const isMilestoneTable = (headings: readonly string[]): boolean =>
  headings.some((heading) => columnOf(milestoneColumns.slice(1, 2), heading) !== null);
