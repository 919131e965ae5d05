// Finds whose strength fits what an objective needs: by the words the two have in common, and by the
// lens items both are tagged with. It says which they are, so that a person can judge; it ranks and
// never rates. Knows nothing of where strengths are kept.

export interface Need {
  /** The objective, why, the finding it answers, its actions. */
  readonly texts: readonly string[];
  readonly lensTags: readonly string[];
}

export interface Strength {
  readonly texts: readonly string[];
  readonly lensTags: readonly string[];
  /** A word or two, such as what somebody is known for: one word in common is enough. */
  readonly isBrief: boolean;
}

export interface Fit<Offered extends Strength> {
  readonly strength: Offered;
  /** In common, as the strength spells them. */
  readonly words: readonly string[];
  readonly lensTags: readonly string[];
}

/** Words that every text of a school has, or that say nothing alone. */
const common = new Set(
  `a about after all also an and any are as at be been before being between both but by can come could
  did do does each end every few first for from get give given go good had has have having he her here
  him his how i if in into is it its just know known less like made make makes many may more most much
  must need needs new no not now of off often on once one only or other our out over own part parts per
  place put same say says see seen set she should show so some still such take taken than that the
  their them then there these they thing things this those through time to together too two under until
  up use used uses using very was way we week weeks well were what when where which while who whole why
  will with within without work working works year years yet you your
  adult adults area areas child children class classes classroom classrooms colleague colleagues day
  days end learn learning lesson lessons member members pupil pupils review school schools staff term
  terms teacher teachers teaching team teams half three four five six seven eight nine ten across
  answer answers ask asked asks better different give gives head headteacher later lead leader leaders
  leads long main next people point points question questions routine small term think
  taught idea ideas key thing whatever`.split(/\s+/),
);

/** "Retrieving", "retrieves" and "retrieved" meet in one; never shorter than three letters. */
function stemOf(word: string): string {
  const stem = word.replace(/ies$/u, 'y').replace(/(?<=.{3})(?:ing|ed|es|s|e|al|ly)$/u, '');
  return stem.length < 3 ? word : stem;
}

/** Each stem with the word it was met in first. */
function stemsOf(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const [match] of text.matchAll(/\p{L}[\p{L}'’]*/gu)) {
      const word = match.replace(/['’]s?$/u, '');
      const lower = word.toLowerCase();
      if (lower.length < 3 || common.has(lower)) continue;
      const stem = stemOf(lower);
      // Letters in capitals are names of things: SEND stays SEND.
      if (!found.has(stem)) found.set(stem, word === word.toUpperCase() ? word : lower);
    }
  }
  return found;
}

/** Two of a longer text; one where there are few words to meet in. */
const fewestWords = 2;
const weightOfLensItem = 2;

/**
 * Those that fit, the best first; those that fit equally stay in their order. A word that few
 * strengths have counts for more than one that all of them have.
 */
export function fittingStrengths<Offered extends Strength>(
  need: Need,
  strengths: readonly Offered[],
): Fit<Offered>[] {
  const needed = stemsOf(need.texts);
  const tags = new Set(need.lensTags);
  const offered = strengths.map((strength) => ({ strength, stems: stemsOf(strength.texts) }));
  const holders = new Map<string, number>();
  for (const { stems } of offered) {
    for (const stem of stems.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  }
  const rarity = (stem: string): number =>
    1 + Math.log((offered.length + 1) / ((holders.get(stem) ?? 0) + 1));
  return offered
    .flatMap(({ strength, stems }) => {
      const shared = [...stems].filter(([stem]) => needed.has(stem));
      const lensTags = [...new Set(strength.lensTags)].filter((tag) => tags.has(tag));
      const enough = strength.isBrief ? 1 : fewestWords;
      // A lens item in common is wide: at least one word has to meet as well.
      if (shared.length < enough && (lensTags.length === 0 || shared.length === 0)) return [];
      const score =
        shared.reduce((sum, [stem]) => sum + rarity(stem), 0) + lensTags.length * weightOfLensItem;
      const words = shared
        .toSorted(([one], [other]) => rarity(other) - rarity(one))
        .map(([, word]) => word);
      return [{ fit: { strength, words, lensTags }, score }];
    })
    .toSorted((one, other) => other.score - one.score)
    .map(({ fit }) => fit);
}
