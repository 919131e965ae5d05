// Every word of the report screen. The report's own sentences are the report's, not the screen's.
import type { ReportAdvice, ToneFault } from '../../shared/domain/report/advice.ts';
import type { PassageState, ReportPart } from '../../shared/domain/report/passage.ts';

const parts: Readonly<Record<ReportPart, string>> = {
  about: 'About this review',
  short: 'In short',
  strengths: 'Strengths',
  areas: 'Areas for development',
  ahead: 'Looking ahead',
};

const states: Readonly<Record<PassageState, string>> = {
  suggested: 'Suggested',
  written: 'Your words',
  changed: 'Evidence changed',
  'left-out': 'Left out',
};

const names: Readonly<Record<string, string>> = {
  about: 'Who came and when',
  evidence: 'What the team looked at',
  summary: 'The answer to the question',
  questions: 'Questions for the school to consider',
  support: 'Linked support',
  next: 'What happens next',
};

const tone: Readonly<Record<ToneFault, (words: string) => string>> = {
  'person-judged': (words) =>
    `“${words}” judges a person. Say what pupils were seen or heard to do instead.`,
  'person-named': (words) =>
    `“${words}” is a person at the school. Write the role, or leave it out.`,
  grade: (words) => `“${words}” reads as a grade. A peer review gives none.`,
  weakness: (words) => `“${words}”: write “area for development”.`,
  inspection: (words) => `“${words}”: write “review”, which is what this was.`,
};

export const reportMessages = {
  title: 'Review report',
  loading: 'Opening the report',
  intro:
    'Each passage begins with full sentences made from the findings and what they rest on. Rewrite it freely: once you have written, no change of the evidence touches your words.',
  words: (count: number) => (count === 1 ? '1 word' : `${count} words`),
  empty: {
    title: 'There is nothing to report yet',
    body: 'The report is written from what the team has found. Agree a finding, and its passage stands here.',
    action: 'Go to the findings',
  },
  parts,
  states,
  nameOf: (source: string, heading: string): string =>
    heading === '' ? (names[source] ?? 'Written about something no longer here') : heading,
  save: 'Save as Word',
  saved: (name: string) => `Saved as ${name}.`,
  accept: 'Use all suggestions as they stand',
  accepted: (count: number) =>
    count === 1 ? '1 suggestion is now your words.' : `${count} suggestions are now your words.`,
  edit: 'Rewrite',
  editWhich: (name: string) => `Rewrite: ${name}`,
  done: 'Done',
  leaveOut: 'Leave out',
  leaveOutWhich: (name: string) => `Leave out: ${name}`,
  leftOut: 'Left out of the report.',
  bringBack: 'Bring back',
  bringBackWhich: (name: string) => `Bring back: ${name}`,
  noText: 'Nothing is written here, so it is not in the report.',
  toFinding: 'See the finding',
  editor: {
    label: (name: string) => `Text of: ${name}`,
    tools: (name: string) => `How the text looks: ${name}`,
    bold: 'Bold',
    italic: 'Italic',
    bullets: 'List',
    numbered: 'Numbered list',
    keys: 'Bold Ctrl+B, italic Ctrl+I. Escape ends writing.',
  },
  change: {
    title: 'The evidence changed since you wrote this',
    gone: 'What this told of is no longer in the review. Keep your words, or leave them out.',
    sameWords:
      'It rests on other notes now, though the suggestion would read the same. Look whether your words still hold.',
    how: 'The suggestion, as it was and as it would be now:',

    take: 'Take the new suggestion',
    keep: 'Keep my words',
    taken: 'The new suggestion is in place of your words.',
    kept: 'Your words stay as they are.',
  },
  side: {
    title: 'Advice',
    length: (words: number) => `${words} words. A report has 500 to 1,000, on one to two sides.`,
    ease: (ease: number) =>
      `Reading ease ${ease} of 100 (Flesch: words in a sentence and syllables in a word; above 45 is what governors and parents can read with ease).`,
    none: 'Nothing to say: length, tone and reading ease are as they should be.',
    show: (name: string) => `Show: ${name}`,
    list: 'What to look at',
  },
  advice: (advice: ReportAdvice): string => {
    switch (advice.name) {
      case 'too-short':
        return `${advice.words} words: a report has at least 500. Say more of what was seen.`;
      case 'too-long':
        return `${advice.words} words: a report has at most 1,000. Begin with the longest passage.`;
      case 'tone':
        return tone[advice.fault](advice.words);
      case 'long-sentence':
        return `A sentence of ${advice.words} words begins “${advice.begins}…”. Make two of it.`;
      case 'hard-to-read':
        return `Hard going for a reader (reading ease ${advice.ease}). Long words used most: ${advice.longWords.join(', ')}.`;
    }
  },
  failures: {
    title: 'The report cannot be shown',
    'review-not-found':
      'This review is no longer on this laptop. It may be in the bin: look there, and put it back.',
    'passage-not-known': 'This passage is no longer there. What it told of may be in the bin.',
    'passage-not-written': 'Nobody has written this passage yet. A colleague may have undone it.',
    'no-findings': 'There is no finding yet. Add one, then save the report.',
    'file-not-written': (code: string) =>
      `The file could not be written (${code}). Close it if it is open in Word, or choose another folder.`,
  },
} as const;
