// What the people are told who will be met: a page for each audience, from the text as it was typed.
// Looks at no clock.
import { formatVisitDates } from '../../../../shared/domain/dates.ts';
import type {
  DocumentBlock,
  DocumentModel,
  DocumentSection,
} from '../../../../shared/domain/document-model.ts';
import { heading, paragraph } from '../action-plan/parts.ts';
import { blocksHeight } from '../layout/block-height.ts';
import { pages, textHeightOf, textWidthOf } from '../look.ts';

export interface BriefingFacts {
  readonly schoolName: string;
  readonly reviewTitle: string;
  readonly visitDates: readonly string[];
  readonly briefings: readonly { readonly audience: string; readonly text: string }[];
  readonly madeAt: string;
}

const bullet = /^\s*[-•*]\s+/u;

/** A short line above others, without a full stop, is a heading to anybody who reads it. */
const isHeading = (line: string, rest: readonly string[]): boolean =>
  rest.length > 0 && line.length <= 60 && !bullet.test(line) && !/[.,:;!?…”"')]$/u.test(line);

function blocksOfPassage(lines: readonly string[]): DocumentBlock[] {
  const [first = '', ...rest] = lines;
  if (isHeading(first, rest)) return [heading(2, first), ...blocksOfPassage(rest)];
  const blocks: DocumentBlock[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (!bullet.test(line)) blocks.push(paragraph('body', line));
    else {
      const item = { runs: [{ text: line.replace(bullet, '') }] };
      if (last?.kind === 'bullets') last.items.push(item);
      else blocks.push({ kind: 'bullets', items: [item] });
    }
  }
  return blocks;
}

/** Passages are parted by empty lines. */
export const blocksOfText = (text: string): DocumentBlock[] =>
  text
    .split(/\n\s*\n/u)
    .map((passage) =>
      passage
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .flatMap(blocksOfPassage);

function pageOf(facts: BriefingFacts, { audience, text }: BriefingFacts['briefings'][number]) {
  const dates = formatVisitDates([...facts.visitDates]);
  const said = blocksOfText(text);
  const about = [facts.schoolName, 'Peer review'].filter((part) => part !== '').join(' · ');
  return {
    orientation: 'portrait',
    header: null,
    footer: [facts.schoolName, dates].filter((part) => part !== '').join(' · ') || null,
    blocks: [
      paragraph('organisation', about),
      { kind: 'title', text: audience.trim() || 'Briefing' },
      ...(dates === '' ? [] : [paragraph('lead', dates)]),
      ...(said.length > 0 ? said : [paragraph('body', 'Nothing has been written here yet.')]),
    ],
  } satisfies DocumentSection;
}

/** Audiences whose briefing does not fit on one page. */
export const longBriefings = (facts: BriefingFacts): string[] =>
  facts.briefings
    .filter(
      (briefing) =>
        blocksHeight(pageOf(facts, briefing).blocks, textWidthOf(pages.portrait)) >
        textHeightOf(pages.portrait),
    )
    .map(({ audience }) => audience);

export function composeBriefings(facts: BriefingFacts): DocumentModel {
  const [only] = facts.briefings;
  const name = facts.briefings.length === 1 ? (only?.audience ?? '') : '';
  return {
    meta: {
      title: ['Briefing', name, facts.schoolName].filter((part) => part.trim() !== '').join(', '),
      subject: facts.reviewTitle || 'Peer review',
      author: facts.schoolName || 'Fieldfare',
      language: 'en-GB',
      createdAt: facts.madeAt,
    },
    sections: facts.briefings.map((briefing) => pageOf(facts, briefing)),
  };
}
