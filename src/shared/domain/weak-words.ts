// Words that make an action sound done before anyone knows what to do. Finds them and says which
// kind of better word would help; the page has the sentences. A word is found only where it leads
// a clause ("SENCO to monitor ..."), so that "pupils continue the story" is left alone.

/**
 * What to say instead:
 * `name-the-doing` who does what; `say-what-changes` what will be different; `say-how` by which
 * means; `say-what-people-will-do` what will be seen them doing; `say-what-follows` what happens
 * with what is found; `say-the-decision` which decision, by when; `say-when` on which dates;
 * `say-what-it-looks-like` what somebody would see.
 */
export const weakWordRemedies = [
  'name-the-doing',
  'say-what-changes',
  'say-how',
  'say-what-people-will-do',
  'say-what-follows',
  'say-the-decision',
  'say-when',
  'say-what-it-looks-like',
] as const;
export type WeakWordRemedy = (typeof weakWordRemedies)[number];

export interface WeakWord {
  /** As the writer wrote it. */
  readonly word: string;
  readonly remedy: WeakWordRemedy;
}

interface Rule {
  readonly remedy: WeakWordRemedy;
  /** A pattern of its own words, without boundaries. */
  readonly words: string;
  /** Weak only where it leads a clause, as the verb of an action does. */
  readonly leads: boolean;
  /** Not weak when this follows later in the sentence. */
  readonly unless?: RegExp;
}

const means = /\b(?:by|through|using|with|so that|until)\b/i;

const rules: readonly Rule[] = [
  { remedy: 'name-the-doing', words: 'ensur(?:e|es|ing)|mak(?:e|ing) sure', leads: true },
  { remedy: 'say-what-changes', words: 'continu(?:e|es|ing)|maintain(?:s|ing)?', leads: true },
  { remedy: 'say-what-changes', words: '(?:keep|keeping|carry|carrying) on', leads: true },
  {
    remedy: 'say-how',
    words:
      'improv(?:e|es|ing)|develop(?:s|ing)?|strengthen(?:s|ing)?|enhanc(?:e|es|ing)|rais(?:e|es|ing)|increas(?:e|es|ing)|further develop(?:ing)?',
    leads: true,
    unless: means,
  },
  {
    remedy: 'say-what-people-will-do',
    words:
      'rais(?:e|es|ing) (?:the )?(?:\\p{L}+ )?(?:awareness|profile)|(?:encourag|promot)(?:e|es|ing)',
    leads: true,
  },
  {
    remedy: 'say-what-follows',
    words: 'monitor(?:s|ing)?|keep(?:ing)? (?:under )?review',
    leads: true,
  },
  {
    remedy: 'say-what-it-looks-like',
    words: 'embed(?:s|ding)?|consolidat(?:e|es|ing)',
    leads: true,
  },
  {
    remedy: 'say-the-decision',
    words:
      'consider(?:s|ing)?|explor(?:e|es|ing)|look(?:s|ing)? (?:into|at)|investigat(?:e|es|ing)',
    leads: true,
  },
  {
    remedy: 'say-when',
    words:
      'ongoing|on-going|regularly|as (?:and when|appropriate|necessary)|where (?:possible|appropriate)',
    leads: false,
  },
  {
    remedy: 'say-what-it-looks-like',
    words: 'robust(?:ly)?|high[- ]quality|effectively',
    leads: false,
  },
];

// A clause begins with the text, after a stop, or after "to", "will", "and", "then", "we", "should".
const lead =
  '(?:^|[.;:,!?(\\n\\u2022\\u2013\\u2014-]\\s*|\\b(?:to|will|and|then|we|should|must)\\s+)';
const finders = rules.map((rule) => ({
  rule,
  pattern: new RegExp(
    `${rule.leads ? lead : '(?<![\\p{L}\\p{N}-])'}(${rule.words})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
}));

/** The weak words of a text in the order they stand, each once. */
export function weakWordsIn(text: string): WeakWord[] {
  const found: { at: number; end: number; word: string; remedy: WeakWordRemedy }[] = [];
  for (const { rule, pattern } of finders) {
    for (const match of text.matchAll(pattern)) {
      const word = match[1] ?? '';
      const end = match.index + match[0].length;
      // A sentence is rarely longer; the limit keeps a pasted book from costing seconds.
      const restOfSentence = text.slice(end, end + 500).split(/[.;!?\n]/u)[0] ?? '';
      if (rule.unless?.test(restOfSentence) === true) continue;
      found.push({ at: end - word.length, end, word, remedy: rule.remedy });
    }
  }
  // The longer reading wins where two rules find the same place: "raise awareness" over "raise".
  const sorted = found.toSorted((a, b) => a.at - b.at || b.end - a.end);
  const seen = new Set<string>();
  let reached = -1;
  return sorted.flatMap(({ at, end, word, remedy }) => {
    const key = word.toLowerCase();
    if (at < reached || seen.has(key)) return [];
    seen.add(key);
    reached = end;
    return [{ word, remedy }];
  });
}
