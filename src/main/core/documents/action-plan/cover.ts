// The cover: whose plan it is, the question it answers, and its dates.
import { formatDate, formatLongDate, formatVisitDates } from '../../../../shared/domain/dates.ts';
import type { DocumentBlock } from '../../../../shared/domain/document-model.ts';
import type { ActionPlanFacts, PlanColleague } from './facts.ts';
import { paragraph } from './parts.ts';
import { counted, joined, said } from './words.ts';

/** "Adaeze Nwosu-Bright, Deputy headteacher, Saltmere Infant School" */
const colleague = (person: PlanColleague): string | null =>
  joined([said(person.name), said(person.role), said(person.school)], ', ');

const day = (date: string | null): string | null => {
  const text = said(date);
  return text === null ? null : formatLongDate(text);
};

const visit = (dates: readonly string[]): string | null => {
  const [only] = dates;
  return dates.length === 1 && only !== undefined ? day(only) : said(formatVisitDates(dates));
};

function factItems(facts: ActionPlanFacts): { label: string; value: string }[] {
  const champions = facts.improvementChampions
    .map(colleague)
    .filter((champion) => champion !== null);
  const colleagueCount = facts.workshop?.colleagueCount ?? 0;
  const workshop = joined(
    [
      day(facts.workshop?.on ?? null),
      colleagueCount > 0 ? counted(colleagueCount, 'colleague') : null,
    ],
    ', ',
  );
  const host = facts.hostHeadteacher;
  const rows: [label: string, value: string | null][] = [
    ['Peer review', visit(facts.visitDates)],
    ['Workshop', workshop],
    ['Plan agreed', day(facts.agreedOn) ?? 'Draft, not yet agreed'],
    ['Check-in', day(facts.checkInOn)],
    ['90-day review', day(facts.ninetyDayOn)],
    ['Impact review', day(facts.impactReviewOn)],
    ['Headteacher', said(host?.name)],
    [
      champions.length > 1 ? 'Improvement champions' : 'Improvement champion',
      said(champions.join('\n')),
    ],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
}

/** How much white the cover has: plenty when it stands alone, less when it shares the page. */
export type CoverAir = 'alone' | 'wide' | 'usual' | 'tight';

const spaces: Readonly<Record<CoverAir, 'small' | 'medium' | 'large' | 'huge'>> = {
  alone: 'huge',
  wide: 'large',
  usual: 'medium',
  tight: 'small',
};

export function coverBlocks(facts: ActionPlanFacts, air: CoverAir): DocumentBlock[] {
  const trust = said(facts.trustName);
  const school = said(facts.schoolName);
  const question = said(facts.question);
  return [
    ...(trust === null ? [] : [paragraph('organisation', trust)]),
    { kind: 'space', size: spaces[air] },
    { kind: 'title', text: 'Action plan' },
    ...(school === null ? [] : [paragraph('subtitle', school)]),
    ...(question === null ? [] : [{ kind: 'question' as const, text: question }]),
    { kind: 'facts', items: factItems(facts) },
  ];
}

/** "Larkfield Primary School · Action plan · agreed 4 November 2026" */
export function footerText(facts: ActionPlanFacts): string {
  const agreedOn = said(facts.agreedOn);
  const agreed = agreedOn === null ? 'draft, not yet agreed' : `agreed ${formatDate(agreedOn)}`;
  return [said(facts.schoolName), 'Action plan', agreed]
    .filter((part) => part !== null)
    .join(' \u00b7 ');
}
