// What the feedback script says, from the same points the screen shows.
import type { Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import type { ScriptFacts } from '../../documents/feedback/compose-script.ts';
import { gapWords } from '../document/gap-words.ts';
import { findingsToTell, readFeedbackView, readSlides } from './feedback-view.ts';

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

export function scriptFacts(context: CoreContext, review: Review): ScriptFacts {
  const { feedback, points } = readFeedbackView(context, review);
  const { schoolName, on, slides } = readSlides(context, review);
  const findings = new Map(
    findingsToTell(context, review).map((weighed) => [weighed.finding.id as string, weighed]),
  );
  const lines = (list: readonly { readonly text: string }[] | undefined): string[] =>
    (list ?? []).map(({ text }) => text);
  return {
    schoolName,
    reviewTitle: review.title,
    question: review.question,
    on,
    startsAt: feedback?.startsAt ?? '',
    minutes: feedback?.minutes ?? null,
    attendees: lines(feedback?.attendees),
    groundRules: lines(feedback?.groundRules),
    avoid: lines(feedback?.avoid),
    questions: slides.flatMap(({ questions }) => questions),
    madeAt: context.now().toISOString(),
    points: points.map(({ shows, title, minutes, say, findingId }) => {
      const weighed = findings.get(findingId ?? '');
      if (weighed === undefined) return { shows, title, minutes, say, finding: null };
      const { finding, number, noteCount, activityTypes, reviewerIds, weight } = weighed;
      const isQuestion = finding.category === 'question';
      return {
        shows,
        title,
        minutes,
        say,
        finding: {
          category: finding.category,
          number,
          heading: finding.heading,
          wording: finding.wording,
          basis: isQuestion
            ? ''
            : `Rests on ${plural(noteCount, 'note', 'notes')}, ${plural(activityTypes.length, 'kind of activity', 'kinds of activity')}, ${plural(reviewerIds.length, 'reviewer', 'reviewers')}.`,
          gap:
            isQuestion || weight.met
              ? ''
              : `The team’s own rule for evidence is not met: ${weight.gaps.map(gapWords).join(', ')} would be needed. Say so.`,
        },
      };
    }),
  };
}
