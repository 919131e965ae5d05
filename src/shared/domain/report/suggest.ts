// The report as it is suggested: one passage for each thing it tells of, as full sentences that a
// person may keep, change or throw away. Every number in it comes from the facts.
import { fingerprint } from '../../lib/fingerprint.ts';
import { formatLongDate, formatVisitDates } from '../dates.ts';
import type { ReportFacts, ReportFinding } from './facts.ts';
import { activitiesInSentence, jobInSentence } from './in-a-sentence.ts';
import type { ReportPart } from './passage.ts';
import { markedParagraph } from './rich-text.ts';
import {
  agreementSentence,
  basisSentence,
  capitalised,
  confidenceSentence,
  counted,
  counterSentence,
  listed,
  prose,
  sentence,
} from './sentences.ts';

export interface SuggestedPassage {
  /** What it tells of: the id of a finding, or the name of a part; the same on every laptop. */
  readonly source: string;
  readonly part: ReportPart;
  /** Its own heading in the report; empty where the part's heading is enough. */
  readonly heading: string;
  readonly order: number;
  /** Marked text (rich-text.ts). */
  readonly suggestion: string;
  readonly sourcesMark: string;
  readonly findingId: string | null;
}

const paragraphs = (...texts: readonly string[]): string =>
  texts
    .filter((text) => text.trim() !== '')
    .map(markedParagraph)
    .join('\n\n');

const bullets = (lead: string, items: readonly string[]): string =>
  [markedParagraph(lead), items.map((item) => `- ${markedParagraph(item)}`).join('\n')].join(
    '\n\n',
  );

function about({ schoolName, visitDates, team }: ReportFacts): string {
  const who = listed(
    team.map(({ name, jobRole }) =>
      jobRole === '' ? name : `${name} (${jobInSentence(jobRole)})`,
    ),
  );
  const where = schoolName === '' ? 'the school' : schoolName;
  const when = visitDates.length === 0 ? '' : ` on ${formatVisitDates(visitDates)}`;
  return paragraphs(
    prose(
      who === ''
        ? `A team of colleagues visited ${where}${when}.`
        : `${who} visited ${where}${when}.`,
      'The review gives no grade and judges nobody’s work.',
    ),
  );
}

const mostActivities = 4;

function looked({ noteCount, activities }: ReportFacts): string {
  if (noteCount === 0) return paragraphs('No note has been made yet.');
  const named = activities
    .slice(0, mostActivities)
    .map(({ name, notes }) => `${activitiesInSentence(name)} (${notes})`);
  const others = activities.length - named.length;
  const kinds = [...named, ...(others > 0 ? [counted(others, 'other kind', 'other kinds')] : [])];
  return paragraphs(
    prose(
      `The team made ${counted(noteCount, 'note', 'notes')} in ${counted(activities.length, 'kind of activity', 'kinds of activity')}.`,
      `Most came from ${listed(kinds)}.`,
    ),
  );
}

const headingOf = ({ heading, category, number }: ReportFinding): string =>
  heading.trim() !== ''
    ? heading.trim()
    : `${category === 'strength' ? 'Strength' : 'Area for development'} ${number}`;

const inQuotes = (text: string): string => `“${text}”`;

function summary({ findings }: ReportFacts): string {
  const strengths = findings.filter(({ category }) => category === 'strength');
  const areas = findings.filter(({ category }) => category === 'area-for-development');
  if (strengths.length + areas.length === 0) return paragraphs('No finding has been agreed yet.');
  const names = (list: readonly ReportFinding[]): string =>
    listed(list.map((finding) => inQuotes(headingOf(finding))));
  return paragraphs(
    prose(
      strengths.length === 0
        ? null
        : `The team found ${counted(strengths.length, 'strength', 'strengths')} to protect: ${names(strengths)}.`,
      areas.length === 0
        ? null
        : `${capitalised(counted(areas.length, 'area', 'areas'))} for development ${areas.length === 1 ? 'is' : 'are'} offered for the school to consider: ${names(areas)}.`,
    ),
  );
}

function findingText(finding: ReportFinding, team: number): string {
  return paragraphs(
    sentence(finding.wording === '' ? 'The team has not worded this finding yet' : finding.wording),
    prose(
      basisSentence({
        notes: finding.noteCount,
        activities: finding.activities,
        reviewers: finding.reviewerCount,
        teamReviewers: team,
      }),
      counterSentence(
        finding.counterCount,
        finding.counterEvidence,
        finding.isCounterEvidenceLookedFor,
      ),
      confidenceSentence(finding.confidence),
      finding.keptStatement,
      finding.meetsRule || finding.keptStatement !== null
        ? null
        : 'The team’s own rule for evidence is not met here yet.',
      agreementSentence(finding.agreedBy, team),
    ),
  );
}

const questionsOf = ({ findings }: ReportFacts): string[] =>
  findings.flatMap(({ category, wording, questionBack }) => {
    const words = category === 'question' ? wording : questionBack;
    return words.trim() === '' ? [] : [sentence(words)];
  });

/** The facts of one passage and of nothing else, so that another's change leaves it alone. */
const markOf = (facts: unknown): string => fingerprint(JSON.stringify(facts));

export function suggestReport(facts: ReportFacts): SuggestedPassage[] {
  const { findings, support, dates } = facts;
  const passages: Omit<SuggestedPassage, 'order'>[] = [];
  const say = (
    part: ReportPart,
    source: string,
    heading: string,
    suggestion: string,
    from: unknown,
    findingId: string | null = null,
  ): void =>
    void passages.push({ source, part, heading, suggestion, sourcesMark: markOf(from), findingId });

  const { schoolName, visitDates, team, noteCount, activities } = facts;
  say('about', 'about', '', about(facts), [schoolName, visitDates, team]);
  say('about', 'evidence', '', looked(facts), [noteCount, activities]);
  say(
    'short',
    'summary',
    '',
    summary(facts),
    findings.map(({ id, category, heading, wording }) => [id, category, heading, wording]),
  );
  for (const finding of findings) {
    if (finding.category === 'question') continue;
    const part = finding.category === 'strength' ? 'strengths' : 'areas';
    const { number: _place, ...from } = finding;
    const words = findingText(finding, team.length);
    say(part, finding.id, headingOf(finding), words, [from, team.length], finding.id);
  }
  const questions = questionsOf(facts);
  if (questions.length > 0) {
    const lead = 'The team leaves these questions with the school:';
    say(
      'ahead',
      'questions',
      'Questions for the school to consider',
      bullets(lead, questions),
      questions,
    );
  }
  if (support.length > 0) {
    const offers = support.map(({ about: topic, school, offer }) =>
      sentence(
        `${topic === '' ? '' : `On ${inQuotes(topic)}, `}${school === '' ? '' : `${school}: `}${offer}`,
      ),
    );
    const lead = 'Colleagues in the partnership offer what they have:';
    say('ahead', 'support', 'Linked support', bullets(lead, offers), support);
  }
  const belongs = 'The report belongs to the school, which decides who else reads it.';
  const next = dates.map(({ what, on }) => `${formatLongDate(on)}: ${what}.`);
  say(
    'ahead',
    'next',
    'What happens next',
    next.length === 0
      ? paragraphs(`The next dates are still to be agreed. ${belongs}`)
      : bullets(`${belongs} These are the next dates:`, next),
    dates,
  );
  return passages.map((passage, index) => ({ ...passage, order: index + 1 }));
}
