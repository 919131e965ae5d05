// Slides as plain data: a title each, and under it sentences, points, or a table of two columns.
// Knows nothing of its XML and nothing of what the slides are about.

export interface DeckSlide {
  /** `opening` stands alone in the middle; the others have their title above. */
  readonly layout: 'opening' | 'content';
  readonly title: string;
  /** Small, above the title: what kind of slide it is. */
  readonly kicker: string;
  readonly paragraphs: readonly string[];
  /** Counted from 1, where there are several. */
  readonly points: readonly string[];
  readonly table: {
    /** What it holds, for those who do not see it. */
    readonly label: string;
    readonly headings: readonly [string, string];
    readonly rows: readonly (readonly [string, string])[];
  } | null;
  /** Small, below. */
  readonly foot: readonly string[];
  /** For the one who speaks; empty where there is nothing to say. */
  readonly notes: string;
}

export interface Deck {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** An instant; the deck itself looks at no clock. */
  readonly createdAt: string;
  /** At the foot of each slide. */
  readonly footer: string;
  readonly slides: readonly DeckSlide[];
}
