// What a slide says, as plain words: one heading and what stands under it. Pure.
import { formatLongDate } from '../../../shared/domain/dates.ts';
import type { Slide } from '../../../shared/ipc/feedback.contract.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { feedbackMessages } from '../../messages/feedback.ts';

const words = feedbackMessages.presenting;

export interface SlideWords {
  /** Small, above the heading. */
  readonly kicker: string;
  readonly heading: string;
  /** The sentence of the slide, set large. */
  readonly text: string;
  readonly items: readonly string[];
  readonly dates: readonly { readonly label: string; readonly day: string }[];
  /** Small, below. */
  readonly foot: readonly string[];
}

interface About {
  readonly schoolName: string;
  readonly reviewTitle: string;
  readonly on: string | null;
}

const nothing = { kicker: '', text: '', items: [], dates: [], foot: [] } as const;

export function wordsOfSlide(slide: Slide, about: About): SlideWords {
  const own = slide.title.trim();
  const headed = (usual: string): string => (own === '' ? usual : own);
  switch (slide.kind) {
    case 'opening':
      return {
        ...nothing,
        kicker: about.schoolName,
        heading: headed(words.opening),
        foot: [about.reviewTitle, ...(about.on === null ? [] : [formatLongDate(about.on)])].filter(
          (line) => line !== '',
        ),
      };
    case 'enquiry':
      return {
        ...nothing,
        heading: headed(words.question),
        text: slide.question.trim() === '' ? words.noQuestion : slide.question,
      };
    case 'finding': {
      const { finding } = slide;
      if (finding === null) return { ...nothing, heading: headed(words.words) };
      const { noteCount, activityCount, reviewerCount } = finding;
      return {
        ...nothing,
        kicker: feedbackMessages.categories[finding.category],
        heading: headed(finding.heading),
        text: finding.wording.trim() === '' ? words.noWording : finding.wording,
        foot:
          finding.category === 'question'
            ? []
            : [
                words.counts(noteCount, activityCount, reviewerCount),
                ...(finding.isCarried ? [] : [words.notCarried]),
              ],
      };
    }
    case 'pause':
      return { ...nothing, heading: headed(words.pause), text: own === '' ? words.pauseMore : '' };
    case 'questions':
      return {
        ...nothing,
        heading: headed(words.questions),
        text: slide.questions.length === 0 ? words.noQuestions : '',
        items: slide.questions,
      };
    case 'check': {
      const [check] = slide.dates;
      return {
        ...nothing,
        heading: headed(words.check),
        text: own === '' ? words.checkMore : '',
        foot: check === undefined ? [] : [words.checkBy(formatLongDate(check.on))],
      };
    }
    case 'next-steps':
      return {
        ...nothing,
        heading: headed(words.next),
        text: slide.dates.length === 0 ? words.noDates : '',
        dates: slide.dates.map(({ which, on }) => ({
          label: words.dates[which] ?? which,
          day: formatLongDate(on),
        })),
      };
    case 'words':
      return { ...nothing, heading: headed(words.words) };
    default:
      return assertNever(slide.kind);
  }
}
