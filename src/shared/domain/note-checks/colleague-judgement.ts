// Finds a judgement, kind or not, of one colleague who is named or can be told from the words: "Mrs
// Patel cannot control the class", "the Year 4 teacher was weak". What a colleague said or showed is
// no judgement, nor is a judgement of teaching in general.
import type { Span } from './note-warning.ts';
import { lowerCaseInPlace, sampleText, type Sentence } from './note-text.ts';

const filler = `(?:really|very|quite|rather|so|not|n't|a|an|the|such|just|too|clearly|always|often|also|still|simply|both|this|particularly|extremely|pretty|bit|of|one|most|our|their|totally|completely|generally|consistently|frankly|sometimes|all|easily|by|far|truly|actually|never|good|little|absolutely|somewhat|only|probably|already|now|again|today|in|my|view|opinion|terribly|incredibly|highly|exceptionally|as|being|been|to|be|coming|across)`;
const be = `(?:is|was|are|were|isn't|wasn't|isnt|wasnt|aren't|seems|seemed|looks|looked|appears|appeared|came across(?: as)?|comes across(?: as)?|has been|had been|can be|could be|felt|feels|must be|remains|is becoming|'s|will be)`;
const harsh = `(?:weak(?:er|est)?|poor(?:er|est)?|lazy|hopeless|useless|incompetent|inept|ineffective|inadequate|disorganised|disorganized|unprepared|underprepared|unprofessional|clueless|rude|sarcastic|boring|dull|terrible|awful|dreadful|shocking|abysmal|atrocious|chaotic|dire|worst|lacklustre|uninspiring|out of (?:her|his|their) depth|not visible|out of touch|out of control|not up to|up to (?:the|it)|not coping|coping|struggling|burnt out|burned out|past it|intimidating|aggressive|abrasive|defensive|dismissive|unapproachable|patronising|unkind|unfair|a bully|bully|a disaster|disaster|a liability|liability|a weak link|failing|inconsistent|disappointing|mediocre|under-?performing|overwhelmed|negative|difficult to work with|resistant|obstructive|stuck in (?:her|his|their) ways|not (?:yet )?(?:good|strong) enough|good enough|strong enough|below (?:par|standard)|unsatisfactory|requires improvement|lost|nervous|flustered|cold|harsh|moody|grumpy|unreliable|confused|confusing|unclear|low level|muddled|sloppy|slow|coasting|scary|shouty|bossy|controlling|micromanag\\w+|disengaged|invisible|absent from|late (?:again|and)|on (?:her|his|their) phone|respected|trusted|a problem|problematic|a concern|a worry|in over (?:her|his|their) head|not a (?:good|strong|natural)|a poor|rubbish|pants|toxic|mess|shambles|passive)`;
const kind = `(?:excellent|outstanding|brilliant|fantastic|superb|amazing|strong(?:er|est)?|inspirational|inspiring|a star|star|stars|best|better than|skilled|skilful|talented|very good|good|great|wonderful|exceptional|impressive|effective|gifted|a natural|natural|a gem|gem|first class|first-class|first rate|terrific|phenomenal|incredible|exemplary|an asset|asset|marvellous|a joy|joy to watch|knowledgeable|passionate|highly effective|a role model|role model|competent|capable|confident|charismatic|dynamic|dedicated|committed|hard-?working|masterful|lovely with|warm|well organised|well prepared|organised|secure|solid|fabulous|awesome|class act|super|on top of|spot on|expert)`;
const anyWorth = `(?:${harsh}|${kind})`;

const practice = `(?:lessons?|teaching|questioning|subject knowledge|knowledge|planning|behaviour management|class(?:room)? management|management|marking|explanations?|feedback|delivery|leadership|expectations|control|modelling|relationships?|practice|pedagogy|assessment|organisation|performance|phonics(?: teaching| session| lesson)?|class|classroom|room|session|input|tone|manner|attitude|pace|pacing|presence|communication|differentiation|adaptation|support|instructions|work|management style|style)`;

const verbs = [
  `(?:cannot|can't|can not|cant|couldn't|could not|is unable to|was unable to|unable to|isn't able to)\\s+(?:really |even |yet )?(?:control|manage|teach|cope|handle|keep|get|plan|lead|explain|engage|spell|hold|deal|settle|run|be trusted|deliver|answer|tell us|say|do|maintain|behave)`,
  `(?:has|have|had|with)\\s+(?:an? )?(?:absolutely |really |very |such )?(?:no|little|lost|poor|weak|limited|low|excellent|outstanding|brilliant|superb|strong|great|good|fantastic|insufficient|bad|exceptional|wonderful|secure|impressive|terrible|high|lovely|nice|warm|fabulous|gaps in|favourites)\\b(?:\\s+(?:and|very|subject|class|classroom|behaviour|of|the|with|her|his|their|real))*\\s*(?:control|idea|manner|way|presence|knowledge|expectations|relationships?|management|questioning|planning|understanding|grasp|authority|skills?|rapport|interest|pedagogy|confidence|subject|patience|teaching|leadership|favourites|organisation|practice|class|explanations?|phonics|modelling|standards|the class|clue|vision|command|the room|control)?`,
  `(?:had|has) favourites`,
  `(?:had|has) nothing (?:ready|planned|prepared)`,
  `(?:is |was |'s )?(?:struggles|struggled|struggling|struggle)\\b`,
  `(?:fails|failed|failing)\\s+to`,
  `(?:lacks|lacked|lacking)\\b`,
  `(?:doesn't|does not|didn't|did not|don't|doesnt|didnt)\\s+(?:really |seem to |even |appear to |yet )?(?:understand|know|have|control|care|manage|prepare|plan|like|listen|notice|use|lead|follow|challenge|check|expect|get|respect|support|teach|engage|bother|cope|mark|model|adapt)`,
  `(?:needs?|needed|requires?|would benefit from)\\s+(?:a lot of |a lot more |lots of |more |much |urgent |some |significant |to (?:improve|work on|raise|be (?:more|less|on|put|moved)|stop|learn))?\\s*(?:support|coaching|training|help|development|improvement|mentoring|guidance|managing|supervision|improve|raise|a support plan|to go|be (?:more|on|put)|work on)?`,
  `should\\s+(?:not|never|n't|be|have|leave|retire|go)\\b|shouldn't\\b`,
  `(?:shouts|shouted|shouting|yells|yelled|snaps|snapped|screamed|screams)\\b`,
  `(?:talks|talked|speaks|spoke) (?:down|over|too much|rudely|harshly)`,
  `(?:ignores|ignored|favours|favoured|bullies|bullied|undermines|undermined|belittles|belittled|humiliates|humiliated|humiliating|intimidates|intimidated|avoids|avoided|neglects|mocks|mocked)\\b`,
  `(?:lets?|letting) (?:the |her |his |their )?\\w+ (?:down|run riot|get away)`,
  `(?:lost|loses|losing|has lost) (?:control|the class|the room|her temper|his temper|it)\\b`,
  `(?:gave up|gives up|has given up|has stopped trying)\\b`,
  `(?:works|worked) (?:really |very |so )?hard`,
  `(?:taught|teaches|gave|delivered|led|did|does|runs|ran|leads|delivers|gives|doing)\\s+(?:(?:an?|the|one|of|really|very|absolutely|such) ){0,4}?${anyWorth}\\b`,
  `(?:taught|teaches|explained|leads|led|questions|questioned|planned|plans|handled|managed|manages|delivered)\\s+(?:\\w+\\s+){0,3}?(?:brilliantly|superbly|badly|poorly|really well|very well|excellently|beautifully|fantastically|terribly|expertly|skilfully|outstandingly|well)\\b`,
  `(?:impressed|disappointed|worried|worries|concerned|inspired|frightens|scares|upset|upsets) (?:us|me|the team|pupils|everyone|staff|children)`,
  `(?:knows|knew) (?:her|his|their) (?:stuff|subject|onions)`,
  `(?:was|is|got|being) (?:observed and )?(?:graded|judged|rated)\\b`,
  `(?:sat|sits|stood|spent) (?:\\w+ ){0,6}?(?:on (?:her|his|their) phone|doing nothing|checking (?:her|his) phone)`,
  `(?:makes?|made) (?:\\w+ ){0,2}?(?:children|pupils|staff|a child|pupils'|them|her|him) (?:cry|feel stupid|feel small)`,
  `(?:over-?relies|relies too|does too|did too|talks too|talked too|waffles|waffled|rambles|rambled|drones)\\b`,
  `(?:went|goes) (?:above and beyond|off (?:on one|task))`,
  `(?:deserves?|stands? out|stood out|excels?|excelled|shines?|shone|outshines)\\b`,
  `(?:requires|required) improvement`,
  `(?:puts|put) (?:children|pupils|staff|people) down`,
  `not\\s+(?:coping|up to|good enough|impressive|strong enough)`,
  `does all the work\\b`,
  `${be} (?:the reason|to blame|responsible for the (?:poor|weak|low))\\b`,
  `lets? the tas? (?:teach|do|run|lead)\\b`,
  `(?:staff|pupils|parents|people|children|nobody|no one|colleagues|they) (?:don't|do not|doesn't|didn't) (?:\\w+ )?(?:trust|respect|like|rate|listen to) (?:her|him|them)`,
  `(?:hates|dislikes|resents|can't stand)\\b`,
];
const adverb = `(?:(?:really|clearly|still|often|always|also|just|simply|obviously|sometimes|regularly|frequently|repeatedly|consistently|constantly|usually|generally|frankly|definitely|certainly|actually|then|never|only|barely|hardly|rarely|who|that|and|himself|herself|today|this morning|apparently|largely) )*`;
const isWorth = `${be}n?'?t?\\s+(?:${filler}\\s+){0,6}?${anyWorth}(?![\\w-])`;
/** One pattern each, so that none takes long to make ready. */
const predicates = [isWorth, ...verbs].map(
  (source) => new RegExp(`^${adverb}(?:${source})(?![a-z])`),
);
const saysOfThem = (text: string): boolean => predicates.some((pattern) => pattern.test(text));
const harshPredicate = new RegExp(
  `^${adverb}(?:${be}n?'?t?\\s+(?:${filler}\\s+){0,6}?(?:weak|poor|lazy|hopeless|useless|incompetent|ineffective|inadequate|disorganised|unprepared|unprofessional|clueless|rude|sarcastic|boring|dull|terrible|awful|out of (?:her|his|their) depth|not coping|intimidating|a bully|patronising|unkind|not good enough|up to the job|on (?:her|his|their) phone|excellent teacher|the worst|the weakest)(?![\\w-])|(?:cannot|can't|could not|couldn't)\\s+(?:control|manage|cope)|has no (?:control|idea)|had no control|lost control|lacks|should not be teaching|shouldn't be teaching|doesn't know (?:her|his|the|their) (?:subject|stuff)|doesn't care|poor subject)`,
);
const ownPractice = new RegExp(
  `^(?:'s?)?\\s*(?:own |first |second |whole |overall |maths |english |science |history |phonics |reading |art |pe |music |geography |general |class |classroom |lesson |year \\d |afternoon |morning )*${practice}(?: (?:and|of|in|with|on|for|was seen|today|this|about) (?:\\w+ ){0,4}?${practice}?)?\\s*(?:(?:in|of|with|on|today|this|here) (?:[\\w']+ ){0,3}?)?(?:${isWorth}|(?:needs?|requires?|lacks?|lacked|fails?|failed|let|held|went|impressed|disappointed|worries|concerns|stood out|descends|descended)\\b)`,
);
const ownAdjective = new RegExp(
  `^(?:'s?)\\s+(?:${filler}\\s+){0,2}${anyWorth}\\s+(?:and \\w+ )?${practice}\\b`,
);
const inRoom = new RegExp(
  `^'s?\\s+(?:class|classroom|lesson|room|session)\\b,?\\s+(?:the |it |things |everything )?(?:teaching|questioning|explanations?|behaviour management|it|behaviour)?\\s*${isWorth}`,
);
const verbless = new RegExp(
  `^\\s*(?:\\([^)]{0,30}\\)\\s*)?(?:-|:|,|=)?\\s*(?:${filler}\\s+){0,4}${anyWorth}(?![\\w-])(?!\\s+(?:display|displays|pupils|trip))`,
);
const apposition = /^\s*(?:\([^)]{0,40}\)|,[^,.;]{1,40},|-[^-.;]{1,30}-)\s*/;

const lessonWas = new RegExp(
  `^\\s*(?:the |a |very )?(?:(?:lesson|session|input|teaching|questioning|behaviour management|subject knowledge|explanations?) ${isWorth}|${anyWorth} (?:lesson|session|teaching|questioning))`,
);
const theirPractice = new RegExp(`^\\s*(?:her|his|their) (?:\\w+ ){0,2}?${practice} ${isWorth}`);
const beforePraise = new RegExp(
  `(?:${anyWorth})\\s+(?:and \\w+ )?(?:\\w+ ){0,1}${practice}\\s+(?:[\\w-]+ ){0,4}?(?:by|from|of|with|in|was|is)\\s+(?:\\w+ ){0,2}$`,
);
const beforeWorry =
  /(?:worried|worries|worry|concerned|concerns?|complaints?|complained|complain|unimpressed|impressed|disappointed|doubts?|no confidence|lost confidence|little confidence|frustrated|unhappy|issues?|problems?|capability|support plan|a word)(?: (?!was|is|were|are|to|and)[\w']+){0,4}? (?:about|with|in|of|for|from|over|against|regarding)\s+(?:how |the way (?:that )?)?$|(?:worried|concerned|unimpressed|impressed|disappointed|frustrated) by\s+(?:how |the way )?$/;
const beforeBest = new RegExp(
  `(?:best|weakest|worst|strongest|poorest|better|weaker|weak|excellent|outstanding|brilliant|poor|star)(?: (?!and|but|so)[\\w']+){0,6}? (?:was|is|were|are|by|from|with|in|be|than)\\s*:?\\s*$`,
);
const beforeVerb =
  /(?:weak|poor|great|excellent|brilliant|fantastic|superb|outstanding|well done)(?:,| to| -)\s*$/;

const ordinary = `(?:year \\d{1,2}|y\\d{1,2}|yr \\d{1,2}|reception|nursery|eyfs|ks\\d|key stage \\d|early years|preschool|\\d[a-z]{1,2}|sixth form|infant)`;
const subject = `(?:maths|mathematics|english|science|history|geography|humanities|phonics|reading|literacy|writing|early reading|send|sen|pe|re|art|music|computing|ict|curriculum|early years|eyfs|behaviour|inclusion|pastoral|pshe|dt|mfl|french|spanish|german|drama|pupil premium|attendance|assessment|phase|ks\\d|key stage \\d|year \\d{1,2}|y\\d{1,2}|subject|upper|lower|safeguarding|chemistry|physics|biology|eal|sport|disadvantaged|nurture|spanish|forest school|library|oracy|subject)`;
const one = `(?:the|our|their|that|this|one of the|a|her|his)`;
const lead = `(?:lead|leader|coordinator|co-ordinator|subject leader|subject lead|manager|head of department)`;

/** Somebody who can be told from the words, in lower case. */
const roles: readonly { readonly pattern: RegExp; readonly isAnyone: boolean }[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?:the|our|their|that|this|one of the) )?(?:new |other |young |older |parallel |second |ex-)?${ordinary}s? (?:class )?(?:${subject} )?(?:teacher|ta|teaching assistant|ect|nqt|hlta|lsa|practitioner|adult|supply teacher)(?![\\w])`,
      'g',
    ),
    isAnyone: false,
  },
  {
    pattern: new RegExp(
      `(?:\\b${one} |^|[.!?] )(?:new )?(?:[\\w-]+ )?(?:teacher|ta|teaching assistant|ect|nqt|supply teacher|adult) (?:in|of|from|for) (?:${ordinary}|\\d[a-z]|[a-z]+ class|set \\d|top set|bottom set)(?: class)?`,
      'g',
    ),
    isAnyone: false,
  },
  {
    pattern: new RegExp(
      `\\b(?:the |our |their )?(?:new |current |young )?${subject} ${lead}(?!s|ship)\\b`,
      'g',
    ),
    isAnyone: false,
  },
  {
    pattern: new RegExp(
      `\\b(?:the|our|their|a|this) (?:new |young |male |female )?(?:${subject}) teacher\\b(?!s)`,
      'g',
    ),
    isAnyone: false,
  },
  {
    pattern:
      /\b(?:the|our|their|this|that|her|his|an?|one) (?:new |current |acting |interim |executive |older |young |longest.serving )?(?:headteacher|head teacher|head of (?:school|year \d+|year|department|sixth form|ks\d|house)|head(?! (?:of|boy|girl|teacher))|deputy head(?:teacher)?|deputy|assistant head(?:teacher)?|vice principal|principal|senco|sendco|dsl|ect|nqt|hlta|caretaker|site manager|business manager|receptionist|office manager|cook|librarian|learning mentor|chair of governors|chair of trustees|chair|ceo|supply teacher|cover supervisor|student teacher|trainee(?: teacher)?|midday supervisor|line manager|link governor|safeguarding governor|send governor|partner teacher|job share teacher)(?![\w]|s\b)/g,
    isAnyone: false,
  },
  {
    pattern:
      /(?:^|[.!?] )(?:headteacher|head teacher|head|deputy(?: head)?|senco|sendco|ect|nqt|chair of governors|principal|supply teacher|caretaker)(?= (?:is|was|seems|came|cannot|can't|doesn't|lacks|has|isn't|wasn't))/g,
    isAnyone: false,
  },
  { pattern: /\b(?:the|this|that|her|his) (?:[a-z]+ )class (?:teacher|ta)\b/g, isAnyone: false },
  {
    pattern:
      /\b(?:the|this|that|her|his|class) (?:class )?(?:teacher|ta|teaching assistant|supply)(?![\w]|s\b)/g,
    isAnyone: true,
  },
];

const titled =
  /\b(?:[Mm]rs?|[Mm]s|[Mm]iss|[Mm]x|[Dd]r|M(?:RS?|S|ISS)|DR)\.?\s+(?!(?:and|or|is|was|said)\b)\p{L}[\p{L}'-]*\p{L}(?:\s(?=\p{Lu}\p{Ll})[\p{L}'-]+)?|\b(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r)\.? \p{L}\b/gu;
const fictional =
  /^(?:mrs? twit|miss trunchbull|miss honey|mr fox|mr tom|mrs? birling|(?:mr|dr) (?:hyde|jekyll|frankenstein|watson|foster|seuss|barnardo|king|martin|strange|dolittle|who)|mrs coulter|mr gum|mr tumnus|miss havisham|mr darcy|mrs? bennet|mr stink|mrs beeton|mrs? macbeth|mr bean|mr men|mr wolf|mr bear|mr gumpy|mr wonka|mr scrooge|mr fezziwig|mr hook|mr creakle|mr bumble|mrs? sowerberry|mr rochester|mr magpie|mrs? beaver|mr potato|mr tickle|mr nobody|mrs pankhurst|mrs seacole|mr benn|mr majeika|mrs armitage|mrs pepperpot|miss marple|mr todd|mrs tiggy)/i;
const personRole =
  /(?<![\p{L}])(\p{Lu}[\p{L}'-]+),\s+(?:the\s+|our\s+)?(?:[\p{L}]+\s+){0,2}(?:lead|leader|teacher|TA|SENCO|head|headteacher|deputy|HLTA|ECT|coordinator|governor)\b,?/gu;
const ownLesson =
  /(?<![\p{L}])(\p{Lu}\p{Ll}+)(?='s (?:lesson|teaching|questioning|planning|classroom|behaviour management|subject knowledge|marking))/gu;

interface Subject extends Span {
  readonly isAnyone: boolean;
  readonly isNamed: boolean;
}

/** A colleague's whole name, or either part of it with a capital: "Naomi", "Creswick". */
function peoplePattern(people: readonly string[]): RegExp | undefined {
  const escape = (text: string): string => text.replace(/[^\p{L}\p{N}\s-]/gu, '\\$&');
  const names = people
    .flatMap((name) => [name, ...name.split(/\s+/).filter((part) => part.length > 2)])
    .filter((name) => /^\p{Lu}/u.test(name));
  if (names.length === 0) return undefined;
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}-])(?:${longestFirst.map(escape).join('|')})(?![\\p{L}-])`, 'gu');
}

function subjectsOf(plain: string, lower: string, people: readonly string[]): Subject[] {
  const found: Subject[] = [];
  const add = (start: number, end: number, isAnyone: boolean, isNamed: boolean): void => {
    if (found.some((other) => start < other.end && other.start < end)) return;
    found.push({ start, end, isAnyone, isNamed });
  };
  for (const match of plain.matchAll(titled)) {
    if (fictional.test(match[0])) continue;
    const name = match[0]
      .replace(/'s?$/i, '')
      .replace(
        /(\s)(?:is|was|has|cannot|can't|lacks|who|and|to|in|with|for|talks|useless|hopeless|weak|poor|said)$/i,
        '',
      );
    // Only "Miss" and a small word: a pupil's way of speaking.
    if (/^(?:miss|sir)\s+\p{Ll}/u.test(match[0]) || /^Sir/i.test(match[0])) continue;
    add(match.index, match.index + name.length, false, true);
  }
  for (const match of peoplePattern(people)?.[Symbol.matchAll](plain) ?? []) {
    add(match.index, match.index + match[0].length, false, true);
  }
  for (const match of plain.matchAll(ownLesson))
    add(match.index, match.index + match[0].length, false, true);
  for (const match of plain.matchAll(personRole))
    add(match.index, match.index + match[0].length, false, true);
  const roleName =
    /\b(?:TA|HLTA|LSA|ECT|NQT|SENCO|[Hh]ead|[Hh]eadteacher|[Dd]eputy|[Tt]eacher|[Ll]ead)(?:,| -)? \(?\p{Lu}\p{Ll}[\p{L}'-]*(?:\s\p{Lu}\p{Ll}+)?\)?/gu;
  for (const match of plain.matchAll(roleName))
    add(match.index, match.index + match[0].replace(/'s$/, '').length, false, true);
  for (const { pattern, isAnyone } of roles) {
    for (const match of lower.matchAll(pattern)) {
      const skip = /^[.!?] /.exec(match[0])?.[0].length ?? 0;
      add(match.index + skip, match.index + match[0].length, isAnyone, false);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const clauseStart =
  /(?:,|;|\band\b|\bbut\b|\bwho\b|\(|-|\bthat\b|\bas\b|\bso\b)\s*(?:(?:she|he|they)\s+)?|(?<=\s)(?:she|he)\s+/g;

function judges(
  lower: string,
  sentence: Sentence,
  subject: Subject,
  next: Sentence | undefined,
): boolean {
  const says = subject.isAnyone ? (text: string): boolean => harshPredicate.test(text) : saysOfThem;
  let rest = lower.slice(subject.end, Math.min(sentence.end, subject.end + 220));
  if (subject.isNamed && ownAdjective.test(rest)) return true;
  if (!subject.isAnyone && (ownPractice.test(rest) || inRoom.test(rest))) return true;
  if (subject.isNamed && verbless.test(rest) && !/^\s*'s/.test(rest)) return true;
  rest = rest
    .replace(/^\)?/, '')
    .replace(apposition, ' ')
    .replace(/^,/, '')
    .replace(/^\s+and (?:mr|mrs|ms|miss) [\p{L}'-]+/u, '');
  const trimmed = rest.trimStart();
  if (!trimmed.startsWith("'") && says(trimmed)) return true;
  for (const match of trimmed.matchAll(clauseStart)) {
    const clause = trimmed.slice(match.index + match[0].length);
    // "and pupils are confident" has a subject of its own and does not match; "and was weak" does.
    if (/\b(?:that|as|so)\b\s*$/.test(match[0])) continue;
    if (
      /\b(?:said|says|explained|told|thinks|described|thought|felt|reported|mentioned)\b/.test(
        trimmed.slice(0, match.index),
      )
    )
      break;
    if (/;|\)/.test(trimmed.slice(0, match.index)) && !/\b(?:she|he|they)\b/.test(match[0])) break;
    if (says(clause) && !/^(?:good|strong)/.test(clause)) return true;
  }
  if (subject.isAnyone) return false;
  for (const match of trimmed.matchAll(/(?:,|;|\band\b|\bbut\b)\s+(?=(?:her|his) )/g)) {
    if (theirPractice.test(trimmed.slice(match.index + match[0].length))) return true;
  }
  const head = lower
    .slice(Math.max(sentence.start, subject.start - 90), subject.start)
    .replace(/[("]$/, '');
  if (
    beforePraise.test(head) ||
    beforeWorry.test(head) ||
    beforeBest.test(head) ||
    beforeVerb.test(head)
  )
    return true;
  if (next !== undefined && subject.isNamed) {
    const isSeen = /^\s*(?:i |we )?(?:observed|saw|watched|visited|dropped in|lesson|seen)\b/.test(
      sentence.lower,
    );
    if (isSeen && lessonWas.test(next.lower)) return true;
    const pronoun = /^\s*(?:she|he|they)('s|\b)\s*/.exec(next.lower);
    if (pronoun !== null && saysOfThem((pronoun[1] ?? '') + next.lower.slice(pronoun[0].length)))
      return true;
    if (theirPractice.test(next.lower)) return true;
  }
  return false;
}

export function findColleagueJudgements(
  plain: string,
  sentences: readonly Sentence[],
  people: readonly string[],
): Span[] {
  const lower = lowerCaseInPlace(plain);
  const subjects = subjectsOf(plain, lower, people);
  const spans: Span[] = [];
  let at = 0;
  for (const subject of subjects) {
    while (at < sentences.length - 1 && (sentences[at] as Sentence).end <= subject.start) at += 1;
    const sentence = sentences[at];
    if (sentence === undefined) break;
    if (judges(lower, sentence, subject, sentences[at + 1])) {
      spans.push({ start: subject.start, end: subject.end });
    }
  }
  return spans;
}

/** Each makes one pattern ready; the first use of a pattern is slow. */
export const judgementWarmUp: readonly (() => void)[] = [
  ...predicates,
  harshPredicate,
  ownPractice,
  ownAdjective,
  inRoom,
  verbless,
  theirPractice,
  beforePraise,
  beforeWorry,
  beforeBest,
].map((pattern) => () => void [pattern.test(sampleText), pattern.test(sampleText)]);
