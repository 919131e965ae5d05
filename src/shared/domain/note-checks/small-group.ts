// Finds a group of one to four with something that tells them from others: "the only looked-after
// child in Year 2", "two EAL pupils new from Syria". A count by itself ("two pupils said") is not one.
import type { Span } from './note-warning.ts';
import { sampleText, type Sentence } from './note-text.ts';

const person = `(?:pupils?|child(?:ren)?|students?|boys?|girls?|learners?|kids?|siblings?|brothers?|sisters?|twins|teenagers?|youngsters?|lads?|families|family|speakers?|users?|leavers?|arrivals?|starters?|carers?|refugees?|lac|cla|reader|readers|one|son|daughter|toddler|player|member|member of the class|pair|individual|individuals)`;
const nation = `(?:syrian?|ukrainian|ukraine|afghan|afghanistan|polish|poland|romanian|romania|roma|gypsy|grt|traveller|irish traveller|somali|somalia|nigerian?|ghanaian|eritrean?|ethiopian?|sudanese|sudan|iraqi?|iranian?|kurdish|turkish|turkey|albanian?|chinese|china|hong kong|vietnamese|vietnam|korean?|japanese|japan|indian?|pakistani?|bangladeshi?|bengali|nepali|nepalese|sri lankan|tamil|portuguese|portugal|brazilian|brazil|spanish|spain|italian|italy|bulgarian?|hungarian|hungary|lithuanian?|latvian?|slovak|slovakian|czech|russian?|congolese|congo|zimbabwean|zimbabwe|jamaican?|african|caribbean|arab|arabic|yemeni?|yemen|palestinian|palestine|gaza|lebanese|lebanon|libyan?|moroccan|morocco|filipino|philippines|thai|malaysian?|colombian?|venezuelan?|el salvador|german|germany|french|france|american|australian?|muslim|jewish|sikh|hindu|buddhist|catholic|christian|jehovah's witness|orthodox|black|asian|white british|mixed.race|mixed.heritage|dual.heritage|overseas|urdu|punjabi|cantonese|mandarin|farsi|dari|pashto|tigrinya|lingala|yoruba|twi|guernsey)`;
/** Few have it: one child is enough to be known. */
const rare = `(?:looked.after|previously looked.after|lac|plac|cla|pla|adopted|adoptive|fostered|foster|in care|in foster care|in kinship care|kinship|care.experienced|autis\\w+|asd|asc|adhd|on the spectrum|down'?s? syndrome|downs|cerebral palsy|wheelchair|walking frame|a frame|crutches|prosthetic|one (?:arm|leg|hand|eye)|amputee|leg braces?|splints?|calliper|hoist|missing (?:a |an |her |his )?(?:arm|leg|hand|finger|fingers)|deaf|hearing.impair\\w+|hearing impairment|hearing aids?|cochlear|visual impairment|visually.impair\\w+|blind|partially sighted|albinism|epilep\\w+|diabet\\w+|cystic fibrosis|muscular dystrophy|leukaemia|cancer|sickle cell|feeding tube|tube fed|peg.fed|tracheostomy|catheter|stoma|colostomy|nappies|alopecia|eczema|cleft|selective(?:ly)? mut\\w+|mute|non.?verbal|stammers?|stutters?|tourette'?s?|fragile x|dwarfism|dyslexi\\w+|dyspraxi\\w+|dyscalculi\\w+|pda|foetal alcohol|fasd|ehc ?ps?|ehc plans?|ehcps?|education,? health and care plans?|refugees?|asylum.seek\\w+|unaccompanied|new(?:ly)? (?:arrived )?from|young carers?|transgender|trans|non.?binary|gay|lesbian|bisexual|gender.?fluid|pregnant|teenage mother|bereaved|in prison|in jail|(?:mother|mum|father|dad|brother|sister|parent|nan|parents) (?:has |have |had )?(?:recently |just )?(?:lost|died|passed away|killed|cancer|left|is ill)|child protection(?: plans?)?|cp plan|child in need|cin plan|in need plan|social workers?|social care|part.time timetable|reduced timetable|managed move|permanently excluded|excluded|suspended|home.educated|home.schooled|living in a (?:refuge|hostel|hotel)|refuge|hostel|hotel|homeless|temporary accommodation|hijab|headscarf|turban|patka|birthmark|burns|scar on|obese|overweight|incontinent|conjoined|identical|twins|triplets|service (?:child\\w*|famil\\w+|pupils?)|forces famil\\w+|military famil\\w+|selectively|heart condition|severe allerg\\w+|brain (?:injury|tumour)|self.harm\\w*|eating disorder|anorexi\\w+|court|youth offend\\w+|police|traveller|gypsy|roma|uses (?:a )?(?:wheelchair|frame|sign language|makaton|bsl)|who signs|signing|bsl)`;
/** Many have it: a small number of them is a small group, one among many is not. */
const broad = `(?:send|sen|sen support|special needs|special educational needs|additional needs|eal|english as an additional language|new to english|pp|pupil premium|fsm|free school meals|disadvantaged|vulnerable|refugee background|more able|gifted|higher prior|persistently absent|persistent absentees?|severely absent|summer.born|hpa|lpa|new arrivals?|joined (?:mid.?year|last|this|in|from)|just arrived|arrived (?:in|from|last|this|recently)|started last|who (?:speaks?|arrived)|speech and language needs|semh|slcn|medical needs?)`;
const trait = `(?:${rare}|${broad}|${nation})`;

const small = `(?:one|two|three|four|1|2|3|4|a couple of|a pair of|both|both of the)`;
const notCounted =
  /\b(?:year|yr|y|ks|key stage|stage|phase|room|set|class|group|table|unit|week|page|step|level|question|number|h|no\.?|part|module|chapter|block|age[ds]?|term|form|grade|\d+|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|one in|of|per)[\s-]*$|[£\d.][\s-]*$/;
const words = (most: number): string =>
  `(?:(?!(?:of|said|were|was|per|in|thirds?|quarters?|percent|times|hours?|minutes?|lessons?|classes|classrooms?|schools|weeks?|days?|years|groups?|tables?|adults?|staff|teachers?|tas?|books?|displays?)\\b)[\\w'-]+ ){0,${most}}?`;

interface Rule {
  readonly pattern: RegExp;
  readonly check?: (match: RegExpExecArray, sentence: string) => boolean;
}

const counted = (match: RegExpExecArray, sentence: string): boolean =>
  !notCounted.test(sentence.slice(Math.max(0, match.index - 12), match.index)) ||
  (/\b(?:of|in)\s+(?:the\s+)?$/.test(sentence.slice(Math.max(0, match.index - 12), match.index)) &&
    /\b(?:one|two|three) of (?:the\s+)?$/.test(
      sentence.slice(Math.max(0, match.index - 16), match.index),
    ));

const general =
  /\b(?:how to|how they|if a|when a|whenever|any|story about|book about|story of|what a|imagine|policy|training|trained|for a|each|every|no|case stud(?:y|ies)|such as|e\.g|example of|film about|character|strategies for)\s+(?:\w+ ){0,4}?$/;

const particular = (match: RegExpExecArray, sentence: string): boolean =>
  !general.test(sentence.slice(Math.max(0, match.index - 40), match.index)) &&
  !/^\s*(?:policy|lead|leads|leader|teacher|team|assistant|base|unit|provision|register|review|reviews|meeting|plan|strategy|handbook|service|lesson|group|population|cohort)\b/.test(
    sentence.slice(match.index + match[0].length),
  );

const rules: readonly Rule[] = [
  // "the only looked-after child in Year 2", "the only girl in the club", "the one wheelchair user"
  {
    pattern: new RegExp(
      `\\b(?:the|our|their|his|her) (?:only|sole|one|single|first|last)(?: (?:other|two|three|four))? ${words(4)}${trait}[\\w']* ?${words(2)}(?:${person})?\\b`,
      'g',
    ),
    check: particular,
  },
  {
    pattern: new RegExp(
      `\\b(?:the|our) (?:only|one|sole)(?: (?:two|three|four))? ${words(2)}(?:pupil|child|student|boy|girl|learner)s?,? (?:${words(3)})?(?:with|on|in a|who|whose|from|using|receiving|eligible|without)(?: the| a| an| her| his)? ${words(4)}${trait}`,
      'g',
    ),
    check: particular,
  },
  {
    pattern:
      /\b(?:the )?only (?:one |two |three )?(?:girl|boy|girls|boys|female|male)(?: \w+){0,2}? (?:in|on|at|among)\b(?: (?:the|her|his|their|year|y\d+|reception|\w+)){1,3}/g,
  },
  {
    pattern:
      /\b(?:the|our) only (?:(?:year|yr) \d+|y\d+|reception|nursery) (?:pupil|child|boy|girl|student)\b/g,
  },
  // "two EAL pupils", "3 pupils with EHCPs", "both autistic boys"
  {
    pattern: new RegExp(
      `\\b${small} ${words(3)}(?:${trait})[\\w'-]* ${words(2)}${person}\\b(?! of)`,
      'g',
    ),
    check: counted,
  },
  {
    pattern: new RegExp(
      `\\b${small} ${words(2)}${person},? ${words(3)}(?:with|on|in|who|whose|from|using|receiving|eligible for|has|have|had|that|newly|new|recently|needing|both|called|speaking|of|at)(?: the| a| an| her| his| their)? ${words(4)}${trait}(?![\\w])`,
      'g',
    ),
    check: counted,
  },
  {
    pattern: new RegExp(
      `\\b${small} (?:of (?:them|whom) )?(?:are |is |new )?(?:lac|cla|plac|grt|ehcp (?:pupils|children)|looked.after|young carers?|refugees?|asylum seekers?|travellers|siblings from|triplets|service (?:children|pupils|child)|new arrivals?|new to english|transgender|autistic|wheelchair users?)\\b`,
      'g',
    ),
    check: counted,
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(?:two|three|four|2|3|4) ${words(2)}${nation}[ -](?:${words(1)})?${person}\\b`,
      'g',
    ),
    check: counted,
  },
  {
    pattern: new RegExp(
      `\\b${small} ${words(2)}${person} (?:who (?:is|are) )?in (?:foster |kinship |local authority )?care\\b`,
      'g',
    ),
    check: counted,
  },
  {
    pattern:
      /\b(?:a|an|the|one) (?:(?:year|yr) \d+ |y\d+ |little |young )?(?:boy|girl|child|pupil|student) who (?:has |had )?(?:recently |just )?lost (?:his|her|their|a) (?:dad|mum|mother|father|parent|brother|sister|nan|grandad|twin|leg|arm|sight|hearing|hair)\b/g,
  },
  // "a boy with one arm", "the deaf pupil", "the Syrian family", "the boy whose mother died"
  {
    pattern: new RegExp(
      `\\b(?:a|an|the|that|this|another) (?:(?!only)[\\w'-]+ ){0,3}?(?:pupil|child|student|boy|girl|learner|teenager|brother|sister|lad|kid|youngster)(?: (?:in|from|on|at) (?:year \\d+|y\\d+|reception|nursery|the \\w+ \\w+|class))?,? (?:with|on|in|who|whose|from|using|at|that|wearing)(?: the| a| an| her| his| is| uses| has| was| wears)* ?(?:(?!and|said|so|but|to|how)[\\w'-]+ ){0,3}?(?:${rare})(?![\\w])`,
      'g',
    ),
    check: particular,
  },
  {
    pattern: new RegExp(
      `\\b(?:a|an|the|that|this|another) (?:(?!only)[\\w'-]+ ){0,3}?(?:${rare})[\\w'-]*,? (?:(?:year \\d+|y\\d+|reception|\\w+) )?(?:pupil|child|student|boy|girl|learner|user|brother|sister|lad|family|kid|youngster)\\b(?!s|'s? (?:plan|review|policy))`,
      'g',
    ),
    check: particular,
  },
  {
    pattern: new RegExp(
      `\\b(?:the|that|this) (?:(?!only)[\\w'-]+ ){0,2}?(?:${nation})[ -](?:heritage )?(?:pupil|child|student|boy|girl|family|brothers|sisters|siblings|twins)\\b`,
      'g',
    ),
    check: particular,
  },
  {
    pattern: new RegExp(
      `\\b(?:a|the) (?:new |little |young )?(?:${nation}) (?:boy|girl|family|refugee)\\b`,
      'g',
    ),
    check: particular,
  },
  {
    pattern:
      /\b(?:the|a) (?:(?:year|yr) \d+|y\d+|reception|nursery) (?:child|boy|girl|pupil|student) (?:who (?:was|is|has been) )?(?:adopted|fostered|excluded|suspended|in care|on a part-time timetable|on a reduced timetable|with an ehcp)\b[\w ]{0,12}/g,
  },
  { pattern: /\bthe (?:(?:year|yr) \d+ |y\d+ |reception |identical )*(?:twins|triplets)\b/g },
  {
    pattern: new RegExp(
      `\\b(?:a|the|that|this|another|our) (?:new |little |young |older )*(?:year \\d+ |y\\d+ )?(?:boy|girl|pupil|child|student|family) (?:who |that |newly |recently |just )*(?:arrived |came |joined |is |comes |moved |here )?(?:(?:last|this) \\w+ )?from ${nation}(?![\\w])`,
      'g',
    ),
    check: particular,
  },
];

const hint = new RegExp(
  `\\b(?:${rare}|${broad}|${nation}|only|twins|triplets|siblings|whose)(?![a-z])`,
);
const larger =
  /^(?:two|one|three|four|\d) of (?:the|our|their|these|those) (?:(?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|\d{2,}|[5-9])\b)/;

export function findSmallGroups(sentences: readonly Sentence[]): Span[] {
  const spans: Span[] = [];
  for (const { lower, start } of sentences) {
    if (!hint.test(lower)) continue;
    for (const { pattern, check } of rules) {
      for (const match of lower.matchAll(pattern)) {
        if (larger.test(match[0]) || /\bper cent\b/.test(match[0])) continue;
        if (check !== undefined && !check(match, lower)) continue;
        spans.push({
          start: start + match.index,
          end: start + match.index + match[0].trimEnd().length,
        });
      }
    }
  }
  return spans;
}

/** Each makes one pattern ready; the first use of a pattern is slow. */
export const smallGroupWarmUp: readonly (() => void)[] = [
  () => void [hint.test(sampleText), hint.test(sampleText)],
  ...rules.map(
    ({ pattern }) =>
      () =>
        void [...sampleText.matchAll(pattern), ...sampleText.matchAll(pattern)],
  ),
];
