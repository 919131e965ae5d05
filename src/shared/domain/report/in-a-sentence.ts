// How a kind of activity stands inside a sentence, of which there were several: "learning walks",
// "panels of pupils with a responsibility", "SENCO meetings".

const vowels = 'aeiou';

function pluralOfWord(word: string): string {
  const last = word.at(-1)?.toLowerCase() ?? '';
  if (last === 's' || last === '') return word;
  const before = word.at(-2)?.toLowerCase() ?? '';
  if (last === 'y' && !vowels.includes(before)) return `${word.slice(0, -1)}ies`;
  return ['ch', 'sh'].includes(before + last) || last === 'x' ? `${word}es` : `${word}s`;
}

/** What comes after the thing that is counted: "of pupils", "with teachers". */
const addition = / (?:of|with|for|in|by) /u;

function plural(name: string): string {
  // Two things at once ("Lunch and playground") are no thing of which there are several.
  const at = name.search(addition);
  const counted = at < 0 ? name : name.slice(0, at);
  if (counted.includes(' and ')) return name;
  const gap = counted.lastIndexOf(' ') + 1;
  return counted.slice(0, gap) + pluralOfWord(counted.slice(gap)) + name.slice(counted.length);
}

/** A first word in capitals (SENCO, EYFS) keeps them. */
const lowerFirst = (name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** One of them: "a pupil panel". */
export function activityInSentence(name: string): string {
  const said = lowerFirst(name);
  if (plural(name) === name) return said;
  return `${/^[aeio]/iu.test(said) ? 'an' : 'a'} ${said}`;
}

export const activitiesInSentence = (name: string): string => lowerFirst(plural(name));

/** A post inside a sentence: "deputy headteacher", but "SENCO" and "Year 6 teacher". */
export const jobInSentence = (job: string): string =>
  /^(?:\p{Lu}{2}|Year \d|Key Stage|Reception|English|French|German|Spanish)/u.test(job)
    ? job
    : lowerFirst(job);
