// Notes of a realistic length and vocabulary, the same in every run.
import type { NoteContent } from '../../src/shared/domain/note-content.ts';

const places = ['Year 3 classroom', 'Hall', 'Library', 'Playground', 'Year 6 classroom', 'Office'];
const activities = ['lesson-visit', 'learning-walk', 'work-scrutiny', 'pupil-panel', 'staff-panel'];
const openings = [
  'Before the lesson began pupils were asked',
  'In the books sampled',
  'Two of the six pupils said',
  'Adults at the supported table',
  'On the display in the corridor',
  'The subject leader described',
];
const middles = [
  'what they remembered of the rivers unit and',
  'the longest piece of writing used three taught words and',
  'how the retrieval routine helps them and',
  'waited before answering and',
  'the timeline had cards from each year group and',
  'which scaffolds are used without an adult and',
];
const endings = [
  'most could explain it to a partner.',
  'four of eleven used the vocabulary accurately.',
  'the quieter pupils were heard as well.',
  'nobody mentioned last term.',
  'the question was the same for everyone.',
  'settlement, erosion and tributary were used in talk.',
];

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;

export const noteNumber = (at: number): NoteContent => ({
  activityType: pick(activities, at),
  place: pick(places, at * 7),
  phase: 'Whole school',
  year: '',
  subject: pick(['History', 'Geography', 'English'], at),
  sourceKind: pick(['seen', 'heard', 'read', 'counted'] as const, at),
  groupSize: 6 + (at % 20),
  groupOf: 'pupils',
  description: `${pick(openings, at)} ${pick(middles, at * 5 + 1)} ${pick(endings, at * 11 + 2)} Note ${at}.`,
  quote: '',
  interpretation: at % 3 === 0 ? 'It may depend on how far back the questions reach.' : '',
  strength: pick([1, 2, 3] as const, at),
  kind: pick(['strength', 'development', 'question'] as const, at),
  links: [],
  lensTags: ['ofsted-2025/achievement'],
  followUp: '',
  answers: {},
  sessionRef: null,
});
