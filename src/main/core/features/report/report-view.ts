// The report as the screen and the document show it: each passage as people wrote it, or as it is
// suggested while nobody has, and what has changed since.
import { isOnReviewTeam } from '../../../../shared/domain/person.ts';
import { adviseOnReport } from '../../../../shared/domain/report/advice.ts';
import {
  passageState,
  type ReportPart,
  type ReportPassage,
} from '../../../../shared/domain/report/passage.ts';
import { readingEase, wordsIn } from '../../../../shared/domain/report/reading-ease.ts';
import { plainLines } from '../../../../shared/domain/report/rich-text.ts';
import { suggestReport, type SuggestedPassage } from '../../../../shared/domain/report/suggest.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { Output } from '../../../../shared/ipc/contract.ts';
import type { ShownPassage } from '../../../../shared/ipc/report.contract.ts';
import type { CoreContext } from '../../context.ts';
import { reportFacts } from './report-facts.ts';

/** How the sources of a passage stand once what it told of is no longer there. */
const goneMark = 'gone';

export interface PassageNow extends SuggestedPassage {
  /** Null while nobody has written it. */
  readonly stored: ReportPassage | null;
}

const partBySource: Readonly<Record<string, ReportPart>> = {
  about: 'about',
  evidence: 'about',
  summary: 'short',
};

/** What people wrote about something that is not there any more stays until they leave it out. */
function withoutSource(stored: ReportPassage): PassageNow {
  return {
    source: stored.source,
    part: partBySource[stored.source] ?? 'ahead',
    heading: '',
    order: stored.order,
    suggestion: '',
    sourcesMark: goneMark,
    findingId: null,
    stored,
  };
}

/** A passage whose writing was undone has no source any more: it is as if it had never been begun. */
const storedPassages = ({ store }: CoreContext, reviewId: string): ReportPassage[] =>
  store.entities.list(reviewId, 'report-passage', 'all').filter(({ source }) => source !== '');

export function passagesNow(context: CoreContext, review: Review): PassageNow[] {
  const stored = new Map(
    storedPassages(context, review.id).map((passage) => [passage.source, passage]),
  );
  const suggested = suggestReport(reportFacts(context, review));
  const known = new Set(suggested.map(({ source }) => source));
  return [
    ...suggested.map((passage) => ({ ...passage, stored: stored.get(passage.source) ?? null })),
    ...[...stored.values()].filter(({ source }) => !known.has(source)).map(withoutSource),
  ];
}

export function shownPassage(passage: PassageNow): ShownPassage {
  const { source, part, heading, suggestion, sourcesMark, findingId, stored } = passage;
  return {
    source,
    part,
    heading,
    state: passageState(stored, sourcesMark),
    text: stored === null ? suggestion : stored.text,
    suggestion,
    startedFrom: stored?.startedFrom ?? suggestion,
    findingId,
  };
}

/** Those that are in the report, with words. */
export const readPassages = (context: CoreContext, review: Review): ShownPassage[] =>
  passagesNow(context, review)
    .map(shownPassage)
    .filter(({ state, text }) => state !== 'left-out' && text.trim() !== '');

export function readReport(context: CoreContext, review: Review): Output<'report.read'> {
  const shown = passagesNow(context, review).map(shownPassage);
  const texts = shown
    .filter(({ state }) => state !== 'left-out')
    .map(({ source, text }) => ({ source, text: plainLines(text).join('\n') }));
  const whole = texts.map(({ text }) => text).join('\n');
  const names = context.store.entities
    .list(review.id, 'person')
    .filter((person) => !isOnReviewTeam(person))
    .map(({ name }) => name.trim())
    .filter((name) => name.includes(' '));
  return {
    passages: shown,
    words: wordsIn(whole).length,
    ease: readingEase(whole),
    advice: adviseOnReport(texts, names),
  };
}

/** For the journey: how many passages there are, and how many are settled. */
export function reportProgress(
  context: CoreContext,
  review: Review,
): { readonly passages: number; readonly settled: number } {
  const states = passagesNow(context, review).map((passage) => shownPassage(passage).state);
  return {
    passages: states.length,
    settled: states.filter((state) => state === 'written' || state === 'left-out').length,
  };
}
