// "The plan on one page", for everyone who works at the school: what will change, how we will know,
// what stays, what stops. It comes in three lengths; which one fits is decided elsewhere.
import type { DocumentBlock, DocumentParagraph } from '../../../../shared/domain/document-model.ts';
import { formatDate } from '../../../../shared/domain/dates.ts';
import type { ActionPlanFacts, PlanStrength } from './facts.ts';
import type { NumberedAction, NumberedObjective } from './numbered-plan.ts';
import { heading, paragraph, run, strong } from './parts.ts';
import { beginning, evidenceCount, fromTo, joined, said, sentence, unbroken } from './words.ts';

/**
 * - `full`: each action with who leads and by when
 * - `measured`: each objective with the measure that matters most
 * - `bare`: objectives only, for a plan with very many
 */
export type SummaryLength = 'full' | 'measured' | 'bare';

/** One page cannot hold pages of text; the whole stands in the parts that follow. */
const longestInSummary = 400;

function shortened(text: string | null | undefined): string | null {
  const all = said(text);
  return all === null ? null : beginning(all, longestInSummary);
}

/** The measure whose target lies furthest ahead: what the objective is for, and not a step to it. */
export function leadingMeasure(actions: readonly NumberedAction[]): string | null {
  const measured = actions.filter(
    (action) => said(action.success.measure) !== null && action.success.target !== null,
  );
  const furthest = measured.reduce<NumberedAction | null>((best, action) => {
    const [on, bestOn] = [action.success.target?.on ?? '', best?.success.target?.on ?? ''];
    return best === null || on > bestOn ? action : best;
  }, null);
  return furthest === null ? null : measureSentence(furthest);
}

function measureSentence(action: NumberedAction): string | null {
  const measure = said(action.success.measure);
  const change = fromTo(action.success.baseline, action.success.target);
  if (measure === null) return change === null ? null : sentence(change);
  return sentence(
    joined([beginning(measure, longestInSummary).replace(/[.:;]$/, ''), change], ': ') ?? measure,
  );
}

function actionNote(action: NumberedAction): DocumentParagraph | null {
  const text = shortened(action.action);
  if (text === null) return null;
  const due = said(action.dueOn);
  const who = joined(
    [said(action.leadRole), due === null ? null : unbroken(`by ${formatDate(due)}`)],
    ', ',
  );
  return paragraph(
    'small',
    strong(`${action.number}\u2002`),
    run(sentence(text)),
    ...(who === null ? [] : [` ${sentence(who)}`]),
  );
}

function itemOf(
  objective: NumberedObjective,
  length: SummaryLength,
): { paragraphs: DocumentParagraph[] } {
  const title = shortened(objective.objective) ?? 'This objective is still to be worded';
  const measure = length === 'bare' ? null : leadingMeasure(objective.actions);
  const first = paragraph(
    'body',
    strong(sentence(title)),
    ...(measure === null ? [] : [` ${measure}`]),
  );
  const notes =
    length === 'full' ? objective.actions.map(actionNote).filter((note) => note !== null) : [];
  return { paragraphs: [first, ...notes] };
}

const strengthText = (strength: PlanStrength): string | null => {
  const name = shortened(strength.heading) ?? shortened(strength.wording);
  if (name === null) return null;
  const bare = name.replace(/[.]$/, '');
  return strength.noteCount > 0 ? `${bare} (${evidenceCount(strength)}).` : sentence(bare);
};

/** "Separate sheets. From 5 November 2026. Who checks: Deputy headteacher." */
export function stopText(stop: ActionPlanFacts['stop']): string | null {
  const text = shortened(stop?.text);
  if (stop === null || text === null) return null;
  const from = said(stop.from);
  const checker = said(stop.checkedByRole);
  return joined(
    [
      sentence(text),
      from === null ? null : `From ${formatDate(from)}.`,
      checker === null ? null : sentence(`Who checks: ${checker}`),
    ],
    ' ',
  );
}

export function summaryBlocks(
  facts: ActionPlanFacts,
  objectives: readonly NumberedObjective[],
  length: SummaryLength,
): DocumentBlock[] {
  const strengths = facts.strengths.map(strengthText).filter((text) => text !== null);
  const stop = stopText(facts.stop);
  return [
    heading(1, 'The plan on one page'),
    objectives.length === 0
      ? paragraph('body', 'The objectives of this plan are still to be written.')
      : { kind: 'numbered', items: objectives.map((objective) => itemOf(objective, length)) },
    ...(strengths.length === 0
      ? []
      : [
          heading(2, 'What we keep, because the review found it strong'),
          paragraph('body', strengths.join(' ')),
        ]),
    ...(stop === null ? [] : [heading(2, 'What we stop'), paragraph('body', stop)]),
  ];
}
