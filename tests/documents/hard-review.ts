// The sample review made hard for a page: names of eighty letters, words in six scripts wherever
// people write, forty actions, and text that looks like markup.
import { sampleFile, type Loose } from '../support/sample-files.ts';

export const manyLetters =
  'Żółć Ελληνικά Українська हिन्दी العربية 中文 <w:p> & {counted-1} “quoted”';

const ofEightyLetters = (name: string): string =>
  `${name} of Featherstonehaugh-Cholmondeley-Wriothesley and the Marshes beyond the Sea Wall`.slice(
    0,
    80,
  );

/** Words of people, not a date, an id or one of a few values. */
const isProse = (text: string): boolean => text.length > 12 && text.includes(' ');

function harder(value: Loose, key: string): Loose {
  if (typeof value === 'string') {
    if (key === 'name' || key === 'fullName') return ofEightyLetters(value);
    return isProse(value) && key !== 'note' ? `${value} ${manyLetters}` : value;
  }
  if (Array.isArray(value)) return value.map((each) => harder(each, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, harder(each, name)]),
  );
}

/** Each action stands several times, under ids of its own. */
function withManyActions(objectives: Loose[], copies: number): Loose[] {
  return objectives.map((objective) => ({
    ...objective,
    actions: Array.from({ length: copies }, (_, copy) =>
      objective.actions.map((action: Loose) => ({ ...action, id: `${action.id}.${copy + 1}` })),
    ).flat(),
  }));
}

export function hardReview(): Loose {
  const file = sampleFile('visit-larkfield');
  const { format, formatVersion, review, ...rest } = file;
  const hard = harder(rest, '');
  hard.actionPlan.objectives = withManyActions(hard.actionPlan.objectives, 5);
  // Looks back name the plan's actions by id; the copies are the plan's alone.
  const first = (refs: Loose[]): Loose[] =>
    refs.map((ref) => ('actionId' in ref ? { ...ref, actionId: `${ref.actionId}.1` } : ref));
  for (const part of ['checkIn', 'ninetyDay']) {
    for (const [name, value] of Object.entries(hard[part] ?? {})) {
      if (Array.isArray(value) && value.some((each) => typeof each === 'object')) {
        hard[part][name] = first(value);
      }
    }
  }
  return { format, formatVersion, review: harder(review, 'review'), ...hard };
}
