// The feedback as slides for the room, in the order of the points: the same words the screen shows.
// What the speaker says goes into the notes only where that was chosen. Looks at no clock.
import { formatLongDate } from '../../../../shared/domain/dates.ts';
import type { DocumentBlock, DocumentModel } from '../../../../shared/domain/document-model.ts';
import type { SlideKind } from '../../../../shared/domain/feedback.ts';
import type { FindingCategory } from '../../../../shared/domain/finding.ts';
import { heading, paragraph } from '../action-plan/parts.ts';
import { counted, joined, kindsOfEvidence, said } from '../action-plan/words.ts';
import type { Deck, DeckSlide } from '../pptx/deck.ts';

export interface ShownSlide {
  readonly kind: SlideKind;
  /** Instead of the heading its kind has. */
  readonly title: string;
  readonly finding: {
    readonly category: FindingCategory;
    readonly heading: string;
    readonly wording: string;
    readonly noteCount: number;
    readonly activityCount: number;
    readonly reviewerCount: number;
    readonly isCarried: boolean;
  } | null;
  readonly questions: readonly string[];
  readonly dates: readonly { readonly label: string; readonly on: string }[];
  /** The speaker's note: never for the room. */
  readonly say: string;
}

export interface SlidesFacts {
  readonly schoolName: string;
  readonly reviewTitle: string;
  readonly question: string;
  readonly on: string | null;
  readonly slides: readonly ShownSlide[];
  readonly madeAt: string;
}

const categories: Readonly<Record<FindingCategory, string>> = {
  strength: 'Strength',
  'area-for-development': 'Area for development',
  question: 'Question for the school',
};

type Words = Omit<DeckSlide, 'notes'>;
const plain = {
  layout: 'content',
  kicker: '',
  paragraphs: [],
  points: [],
  table: null,
  foot: [],
} as const satisfies Omit<Words, 'title'>;

function wordsOf(slide: ShownSlide, facts: SlidesFacts): Words {
  const own = said(slide.title);
  switch (slide.kind) {
    case 'opening':
      return {
        ...plain,
        layout: 'opening',
        kicker: facts.schoolName,
        title: own ?? 'Thank you for having us',
        foot: [facts.reviewTitle, facts.on === null ? '' : formatLongDate(facts.on)],
      };
    case 'enquiry':
      return {
        ...plain,
        title: own ?? 'You asked',
        paragraphs: [said(facts.question) ?? 'The enquiry question is not agreed yet.'],
      };
    case 'finding': {
      const { finding } = slide;
      if (finding === null) return { ...plain, title: own ?? 'A word from the team' };
      const { noteCount, activityCount, reviewerCount } = finding;
      const counts = joined(
        [
          counted(noteCount, 'note'),
          kindsOfEvidence(activityCount),
          counted(reviewerCount, 'reviewer'),
        ],
        ' · ',
      );
      return {
        ...plain,
        kicker: categories[finding.category],
        title: own ?? said(finding.heading) ?? categories[finding.category],
        paragraphs: [said(finding.wording) ?? 'The wording is still being agreed.'],
        foot:
          finding.category === 'question' || counts === null
            ? []
            : [
                counts,
                ...(finding.isCarried
                  ? []
                  : ['We have looked less closely here than our own rule asks for.']),
              ],
      };
    }
    case 'pause':
      return {
        ...plain,
        title: own ?? 'How does that sit with you?',
        paragraphs: own === null ? ['Is there anything you would add?'] : [],
      };
    case 'questions':
      return {
        ...plain,
        title: own ?? 'Questions for you',
        paragraphs: slide.questions.length === 0 ? ['What would you like to ask yourselves?'] : [],
        points: slide.questions,
      };
    case 'check': {
      const [check] = slide.dates;
      return {
        ...plain,
        title: own ?? 'What have we missed?',
        paragraphs: own === null ? ['What sounds wrong?'] : [],
        foot:
          check === undefined
            ? []
            : [`You have until ${formatLongDate(check.on)} to check the facts.`],
      };
    }
    case 'next-steps':
      return {
        ...plain,
        title: own ?? 'What happens next',
        paragraphs: slide.dates.length === 0 ? ['We agree the dates together.'] : [],
        table:
          slide.dates.length === 0
            ? null
            : {
                label: 'What happens next and on which day',
                headings: ['What', 'When'],
                rows: slide.dates.map(({ label, on }): [string, string] => [
                  label,
                  formatLongDate(on),
                ]),
              },
      };
    case 'words':
      return { ...plain, title: own ?? 'A word from the team' };
  }
}

const nameOf = (facts: SlidesFacts): string =>
  joined(['Feedback', said(facts.schoolName)], ', ') ?? 'Feedback';

export interface SlidesWay {
  readonly choices: { readonly audience: string; readonly isDraft: boolean };
  readonly say: (text: string) => string;
}

export function composeSlides(facts: SlidesFacts, { choices, say }: SlidesWay): Deck {
  const all = (texts: readonly string[]): string[] =>
    texts.filter((text) => text.trim() !== '').map((text) => say(text));
  return {
    title: say(nameOf(facts)),
    subject: say(said(facts.question) ?? 'Feedback after a peer review'),
    author: 'Fieldfare',
    createdAt: facts.madeAt,
    footer: [choices.isDraft ? 'Draft' : '', say(facts.schoolName), 'Peer review feedback']
      .filter((part) => part.trim() !== '')
      .join(' · '),
    slides: facts.slides.map((slide) => {
      const words = wordsOf(slide, facts);
      return {
        ...words,
        title: say(words.title),
        kicker: say(words.kicker),
        paragraphs: all(words.paragraphs),
        points: all(words.points),
        foot: all(words.foot),
        notes: choices.audience === 'team' ? say(slide.say) : '',
      };
    }),
  };
}

/** The same slides as pages, for the preview: one idea a page. */
export function composeSlidePages(
  facts: SlidesFacts,
  { audience }: { readonly audience: string },
): DocumentModel {
  const deck = composeSlides(facts, {
    choices: { audience, isDraft: false },
    say: (text) => text,
  });
  const blocks = deck.slides.flatMap((slide, index): DocumentBlock[] => [
    ...(index === 0 ? [] : [{ kind: 'page-break' as const }]),
    ...(slide.kicker === '' ? [] : [paragraph('small', slide.kicker)]),
    // The first slide names the document; a reader jumps from it to the others.
    index === 0 ? { kind: 'title', text: slide.title } : heading(1, slide.title),
    ...slide.paragraphs.map((text) => paragraph('body', text)),
    ...(slide.points.length === 0
      ? []
      : [
          {
            kind: 'numbered' as const,
            items: slide.points.map((text) => ({ paragraphs: [paragraph('body', text)] })),
          },
        ]),
    ...(slide.table === null
      ? []
      : [
          {
            kind: 'facts' as const,
            items: slide.table.rows.map(([label, value]) => ({ label, value })),
          },
        ]),
    ...slide.foot.map((text) => paragraph('small', text)),
    ...(slide.notes.trim() === '' ? [] : [paragraph('small', `Speaker’s note: ${slide.notes}`)]),
  ]);
  return {
    meta: {
      title: deck.title,
      subject: deck.subject,
      author: deck.author,
      language: 'en-GB',
      createdAt: deck.createdAt,
    },
    sections: [{ orientation: 'landscape', header: null, footer: deck.footer, blocks }],
  };
}
