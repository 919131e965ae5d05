// Understands a file with a self-review in it, prompt by prompt: what each piece is, and what is left
// for a person to place. Guesses no rating and drops no words.
import { createCollector } from './collect.ts';
import { labelled, partOfLabel, type Part } from './labels.ts';
import { createPromptMatcher, type KnownPrompt } from './match-prompt.ts';
import { readAnswerTable } from './read-answer-table.ts';
import { isUnchosen, readRating } from './read-rating.ts';
import type { SourceBlock, SourceParagraph } from './source-blocks.ts';
import type { Understood } from './understood.ts';

/** Parts that are said of a whole self-review, before its prompts. */
const isAboutAll = (part: Part): boolean => part === 'role' || part === 'date';

export function understand(
  blocks: readonly SourceBlock[],
  known: readonly KnownPrompt[],
  /** Lines that a form prints around the answers: nothing a school said. */
  furniture: ReadonlySet<string> = new Set(),
): Understood {
  const match = createPromptMatcher(known);
  const themes = new Set(known.map(({ theme }) => theme.trim().toLowerCase()));
  const collector = createCollector(match);
  /** Where running text goes. */
  let into: 'evidence' | 'uncertainty' = 'evidence';
  /** A label stood alone: what follows is what it names. */
  let awaited: Part | null = null;
  /** A heading that is no prompt we know: the next piece tells what it is. */
  let heading: string | null = null;
  /** Running text below such a heading, kept together. */
  let loose: string[] = [];

  const leaveLoose = (): void => {
    if (heading !== null || loose.length > 0) {
      collector.leave([heading ?? '', ...loose].filter((text) => text !== '').join('\n\n'));
    }
    heading = null;
    loose = [];
  };
  const begin = (found: string, alike = match(found)): void => {
    leaveLoose();
    collector.open(found, alike);
    into = 'evidence';
    awaited = null;
  };
  const put = (part: Part, text: string): void => {
    awaited = null;
    if (part === 'prompt') {
      begin(text.trim());
      return;
    }
    // A label below a heading: the heading was a prompt of the school's own.
    if (heading !== null && !isAboutAll(part) && part !== 'theme' && loose.length === 0) {
      begin(heading.trim());
      heading = null;
    }
    if (part === 'evidence' || part === 'uncertainty') into = part;
    collector.add(part, text);
  };
  const setHeading = (text: string): void => {
    // Headings one below the other: the upper one is the theme of what follows.
    if (heading !== null && loose.length === 0) {
      collector.setTheme(heading);
      heading = null;
    }
    leaveLoose();
    collector.close();
    awaited = null;
    if (themes.has(text.toLowerCase())) collector.setTheme(text);
    else heading = text;
  };

  const paragraph = ({ text: whole, isHeading }: Pick<SourceParagraph, 'text' | 'isHeading'>) => {
    const text = whole.trim();
    if (text === '' || furniture.has(text)) return;
    const alone = partOfLabel(text);
    if (alone !== null) {
      if (heading !== null && loose.length === 0 && alone !== 'prompt') put(alone, '');
      if (alone === 'evidence' || alone === 'uncertainty') into = alone;
      awaited = alone;
      return;
    }
    const said = labelled(text);
    if (said !== null) {
      put(said.part, said.rest);
      if (said.rest.trim() === '') awaited = said.part;
      return;
    }
    const alike = match(text);
    if (alike !== null) {
      // A theme that turns out to stand above a prompt.
      if (heading !== null && loose.length === 0) {
        collector.setTheme(heading);
        heading = null;
      }
      begin(text, alike);
      return;
    }
    if (awaited !== null && awaited !== 'evidence' && awaited !== 'uncertainty') {
      put(awaited, text);
      return;
    }
    const isRating =
      collector.hasOpen() &&
      !collector.isRated() &&
      (readRating(text) !== null || isUnchosen(text));
    if (isRating) {
      collector.rate(text);
      return;
    }
    if (isHeading) {
      if (text.endsWith('?')) begin(text, null);
      else setHeading(text);
      return;
    }
    if (collector.hasOpen()) {
      collector.add(into, text);
      return;
    }
    loose.push(text);
  };

  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      paragraph(block);
      continue;
    }
    readAnswerTable(block.rows, {
      collector: {
        ...collector,
        open: (found, alike) => begin(found, alike),
        add: (part, text) => (text.trim() === '' ? undefined : put(part, text)),
      },
      match,
      paragraph: (text) => paragraph({ text, isHeading: false }),
    });
  }
  leaveLoose();
  return collector.result();
}
