// Reads what somebody was doing: the name of an activity, or the words and abbreviations a team uses
// for it. What we do not know is kept as it was typed.
import { activityTypes } from '../activity.ts';
import { plainWords } from './plain-words.ts';

interface ReadActivity {
  /** An id of ours, or the words as they were typed. */
  readonly activityType: string;
  /** known: its name or another word for it. guess: more was made of it. own: not one of ours. */
  readonly how: 'known' | 'guess' | 'own';
}

const otherWords: Readonly<Record<string, readonly string[]>> = {
  'learning-walk': ['lw', 'learning walks', 'walk', 'l walk', 'learn walk'],
  'lesson-visit': [
    'lv',
    'lesson',
    'lessons',
    'lesson visits',
    'lesson observation',
    'lesson obs',
    'observation',
    'obs',
    'drop in',
    'drop ins',
    'dropin',
    'classroom visit',
    'class visit',
  ],
  'intervention-visit': ['intervention', 'interventions', 'small group'],
  'work-scrutiny': [
    'books',
    'book look',
    'book looks',
    'book scrutiny',
    'work look',
    'ws',
    'work sampling',
    'work sample',
  ],
  'pupil-book-study': ['book study', 'pbs', 'books with pupils', 'pupil voice books'],
  'pupil-panel': ['pupil voice', 'pv', 'pupil group', 'pupils', 'student voice', 'student panel'],
  'pupil-leaders-panel': ['school council', 'pupil leaders', 'pupil leadership'],
  'pupil-conversation': ['pupil conversation', 'talk with pupils', 'pupil chat'],
  'staff-panel': ['staff', 'staff voice', 'staff group', 'staff meeting'],
  'teacher-conversation': ['teacher', 'teachers', 'teacher chat', 'talk with teacher'],
  'ta-interview': ['ta', 'tas', 'ta meeting', 'teaching assistant', 'teaching assistants'],
  'subject-leader-interview': ['subject leader', 'subject lead', 'middle leader', 'sl interview'],
  'senco-meeting': ['senco', 'send', 'sendco', 'senco interview'],
  'disadvantage-lead-meeting': ['pupil premium lead', 'pp lead', 'disadvantage lead'],
  'slt-interview': ['slt', 'slt meeting', 'headteacher', 'head', 'senior leaders', 'deputy'],
  'governor-conversation': ['governor', 'governors', 'governor meeting', 'trustee', 'trustees'],
  'trust-leader-conversation': ['ceo', 'trust leader'],
  'parent-conversation': ['parent', 'parents', 'parent voice', 'parent panel', 'carers'],
  'climate-walk': ['climate', 'cw', 'climate walks'],
  'lunch-and-playground': ['lunch', 'lunchtime', 'playground', 'playtime', 'dinner hall'],
  assembly: ['assemblies', 'collective worship'],
  environment: ['env', 'displays', 'display', 'learning environment', 'environment walk'],
  'document-study': ['docs', 'doc', 'documents', 'doc study', 'document', 'policies', 'paperwork'],
  'data-study': ['data', 'results', 'assessment data'],
  'survey-results': ['survey', 'surveys', 'questionnaire'],
  'team-meeting': ['team', 'reviewer meeting', 'reviewers meeting'],
  'team-catch-up': ['catch up', 'keep in touch'],
};

/** Words that are one of ours for certain, though not its name. */
const certain = new Set([
  'learning walks',
  'lesson visits',
  'climate walks',
  'assemblies',
  'lunch',
  'lunchtime',
  'playground',
  'doc study',
  'documents',
  'displays',
]);

const names = new Map(
  activityTypes.flatMap(({ id, name }) => [
    [plainWords(name), id] as const,
    [plainWords(id), id] as const,
  ]),
);
const synonyms = new Map(
  Object.entries(otherWords).flatMap(([id, list]) => list.map((words) => [words, id] as const)),
);

/** Notes from break are notes from the playground; the break itself is no evidence. */
synonyms.set('break', 'lunch-and-playground');
synonyms.set('breaktime', 'lunch-and-playground');
names.delete('break');

export function readActivity(typed: string): ReadActivity {
  const own = typed.trim();
  const words = plainWords(typed);
  const named = names.get(words);
  if (named !== undefined) return { activityType: named, how: 'known' };
  const meant = synonyms.get(words);
  if (meant !== undefined) {
    return { activityType: meant, how: certain.has(words) ? 'known' : 'guess' };
  }
  // "Lesson visit / books" is where the visit was; "Learning walk Y4" is a learning walk.
  for (const part of typed.split(/[/+&,;]|\band\b|\bwith\b|\s[-–—]\s/iu)) {
    const one = plainWords(part);
    const id = names.get(one) ?? synonyms.get(one);
    if (id !== undefined) return { activityType: id, how: 'guess' };
  }
  for (const [name, id] of names) {
    if (words.startsWith(`${name} `)) return { activityType: id, how: 'guess' };
  }
  return { activityType: own, how: 'own' };
}
