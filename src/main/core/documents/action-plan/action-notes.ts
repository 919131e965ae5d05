// Texts of an action that are too long for their cell of the plan table: the cell gives the
// beginning and says where the whole stands, and a part of the document gives the whole.
import type { DocumentBlock } from '../../../../shared/domain/document-model.ts';
import type { PlanAction } from './facts.ts';
import type { NumberedAction, NumberedObjective } from './numbered-plan.ts';
import { heading, paragraph, strong } from './parts.ts';
import { beginning, said } from './words.ts';

const partTitle = 'Notes on actions';

interface LongField {
  readonly label: string;
  /** Characters that a cell of its column can take and still be read. */
  readonly longest: number;
  readonly read: (action: PlanAction) => string | null;
}

const fields = {
  action: { label: 'Action', longest: 600, read: (action) => action.action },
  firstStep: { label: 'First step', longest: 400, read: (action) => action.firstStep },
  carriedOverFrom: {
    label: 'Carried over from',
    longest: 400,
    read: (action) => action.carriedOverFrom,
  },
  costNote: { label: 'Cost', longest: 240, read: (action) => action.costNote },
  cpd: { label: 'Training', longest: 240, read: (action) => action.cpd },
  measure: { label: 'How we will know', longest: 400, read: (action) => action.success.measure },
  source: { label: 'Source', longest: 300, read: (action) => action.success.source },
  how: { label: 'How it is checked', longest: 300, read: (action) => action.monitoring.how },
  note: { label: 'Note', longest: 240, read: (action) => action.note },
  evidenceLink: {
    label: 'Where it can be seen',
    longest: 240,
    read: (action) => action.evidenceLink ?? null,
  },
  impact: { label: 'Impact', longest: 240, read: (action) => action.impact },
} as const satisfies Record<string, LongField>;
type ActionText = keyof typeof fields;

/** What a cell says of a text: all of it, or its beginning and where the rest stands. */
export function inCell(action: PlanAction, name: ActionText): string | null {
  const field: LongField = fields[name];
  const text = said(field.read(action));
  if (text === null || text.length <= field.longest) return text;
  return `${beginning(text, field.longest / 2)} (whole text in \u201c${partTitle}\u201d)`;
}

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function wholeTexts(action: NumberedAction): DocumentBlock[] {
  const all: readonly LongField[] = Object.values(fields);
  return all.flatMap((field) => {
    const text = said(field.read(action));
    if (text === null || text.length <= field.longest) return [];
    const [first, ...rest] = paragraphsOf(text);
    if (first === undefined) return [];
    return [
      paragraph('body', strong(`${field.label}: `), first),
      ...rest.map((part) => paragraph('body', part)),
    ];
  });
}

export function actionNotesBlocks(objectives: readonly NumberedObjective[]): DocumentBlock[] {
  const blocks = objectives.flatMap((objective) =>
    objective.actions.flatMap((action) => {
      const texts = wholeTexts(action);
      return texts.length === 0 ? [] : [heading(2, `Action ${action.number}`), ...texts];
    }),
  );
  return blocks.length === 0 ? [] : [heading(1, partTitle), ...blocks];
}
