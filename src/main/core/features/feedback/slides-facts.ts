// What the slides of the feedback show, from the same slides the room sees on screen.
import type { CycleDate, Review } from '../../../../shared/domain/review.ts';
import type { CoreContext } from '../../context.ts';
import type { SlidesFacts } from '../../documents/feedback/slides.ts';
import { readSlides } from './feedback-view.ts';

const dates: Readonly<Partial<Record<CycleDate, string>>> = {
  draftReport: 'Draft report',
  factualCheck: 'Factual check back',
  reportAgreed: 'Report agreed',
  workshop: 'Improvement workshop',
  planSigned: 'Action plan signed',
};

export function slidesFacts(context: CoreContext, review: Review): SlidesFacts {
  const { reviewTitle, schoolName, on, slides } = readSlides(context, review);
  const notes = new Map<string, string>(
    context.store.entities.list(review.id, 'feedback-point').map(({ id, say }) => [id, say]),
  );
  return {
    schoolName,
    reviewTitle,
    question: review.question,
    on,
    slides: slides.map(({ pointId, kind, title, finding, questions, dates: days }) => ({
      kind,
      title,
      finding,
      questions,
      dates: days.map(({ which, on: day }) => ({ label: dates[which] ?? which, on: day })),
      say: notes.get(pointId) ?? '',
    })),
    madeAt: context.now().toISOString(),
  };
}
