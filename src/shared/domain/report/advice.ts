// Advice on a report: its length, its tone and how easily it reads. It names the very words it means
// and the passage they stand in; it never changes or refuses anything.
import { z } from '../../lib/schema.ts';
import { readingEase, sentencesIn, syllablesOf, wordsIn } from './reading-ease.ts';

/** What people in the field ask of a report: one to two sides. */
export const reportLength = { least: 500, most: 1_000 } as const;
const longSentence = 35;
/** Below this a report is hard going for a governor or a parent. */
const easeWanted = 45;

export const toneFaults = [
  'person-judged',
  'person-named',
  'grade',
  'weakness',
  'inspection',
] as const;
const ToneFault = z.enum(toneFaults);
export type ToneFault = z.infer<typeof ToneFault>;

export const ReportAdvice = z.discriminatedUnion('name', [
  z.object({ name: z.literal('too-short'), words: z.number().int() }),
  z.object({ name: z.literal('too-long'), words: z.number().int(), longest: z.string() }),
  z.object({
    name: z.literal('tone'),
    fault: ToneFault,
    /** As they stand in the text. */
    words: z.string(),
    source: z.string(),
  }),
  z.object({
    name: z.literal('long-sentence'),
    words: z.number().int(),
    /** How it begins. */
    begins: z.string(),
    source: z.string(),
  }),
  z.object({
    name: z.literal('hard-to-read'),
    ease: z.number().int(),
    longWords: z.array(z.string()),
  }),
]);
export type ReportAdvice = z.infer<typeof ReportAdvice>;

const people =
  '(?:(?:head|class|subject|support|the|this|that|one|a|her|his)\\s+)?(?:teacher|headteacher|head teacher|deputy|senco|leader|head|teaching assistant|governor|colleague|he|she)';
const judged =
  '(?:very |too |quite |really |not |clearly )?(?:good|poor|weak|bad|strong|excellent|brilliant|ineffective|effective|lazy|careless|disorganised|incompetent|inspirational|unprepared|failing|outstanding|struggling|skilled|unskilled)';

const rules: readonly { readonly fault: ToneFault; readonly pattern: RegExp }[] = [
  {
    fault: 'person-judged',
    pattern: new RegExp(
      `\\b${people}\\s+(?:is|was|seems|seemed|appears|appeared)\\s+${judged}\\b`,
      'giu',
    ),
  },
  {
    fault: 'person-judged',
    pattern:
      /\b(?:poor|weak|bad|good|strong|excellent|ineffective|failing|lazy|outstanding) (?:teacher|headteacher|teaching assistant|deputy|leader|practitioner)s?\b/giu,
  },
  {
    fault: 'grade',
    pattern:
      /\b(?:outstanding|inadequate|requires improvement|special measures|serious weaknesses|satisfactory|urgent improvement|needs attention|expected standard|strong standard|exceptional standard|grade [1-5]|graded)\b/giu,
  },
  {
    fault: 'weakness',
    pattern: /\b(?:weakness(?:es)?|failings?|shortcomings?|deficien(?:t|cy|cies))\b/giu,
  },
  {
    fault: 'inspection',
    pattern: /\b(?:inspect(?:s|ed|ing|ion|ions|or|ors)?|audit(?:s|ed|ing)?)\b/giu,
  },
];

export interface PassageToRead {
  readonly source: string;
  /** Its plain words, a paragraph or an item a line. */
  readonly text: string;
}

function toneOf({ source, text }: PassageToRead, names: readonly string[]): ReportAdvice[] {
  const found = new Map<string, ReportAdvice>();
  const tell = (fault: ToneFault, words: string): void => {
    const key = `${fault} ${words.toLocaleLowerCase('en-GB')}`;
    if (!found.has(key)) found.set(key, { name: 'tone', fault, words, source });
  };
  for (const { fault, pattern } of rules) {
    for (const match of text.matchAll(pattern)) tell(fault, match[0].replaceAll(/\s+/g, ' '));
  }
  for (const name of names) if (text.includes(name)) tell('person-named', name);
  return [...found.values()];
}

const longWordsOf = (words: readonly string[]): string[] => {
  const times = new Map<string, number>();
  for (const word of words) {
    if (syllablesOf(word) < 4) continue;
    const key = word.toLocaleLowerCase('en-GB');
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return [...times].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
};

/** @param names of people at the school, who are never named in a report. */
export function adviseOnReport(
  passages: readonly PassageToRead[],
  names: readonly string[],
): ReportAdvice[] {
  const whole = passages.map(({ text }) => text).join('\n');
  const words = wordsIn(whole);
  const advice: ReportAdvice[] = [];
  if (words.length < reportLength.least) advice.push({ name: 'too-short', words: words.length });
  if (words.length > reportLength.most) {
    const [longest] = passages.toSorted((a, b) => wordsIn(b.text).length - wordsIn(a.text).length);
    advice.push({ name: 'too-long', words: words.length, longest: longest?.source ?? '' });
  }
  for (const passage of passages) {
    advice.push(...toneOf(passage, names));
    for (const sentence of sentencesIn(passage.text)) {
      const said = wordsIn(sentence);
      if (said.length <= longSentence) continue;
      const begins = sentence.split(/\s+/).slice(0, 8).join(' ');
      advice.push({ name: 'long-sentence', words: said.length, begins, source: passage.source });
    }
  }
  const ease = readingEase(whole);
  if (ease !== null && ease < easeWanted) {
    advice.push({ name: 'hard-to-read', ease, longWords: longWordsOf(words).slice(0, 6) });
  }
  return advice;
}
