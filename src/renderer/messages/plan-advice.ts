// The words of the advice on a plan: questions that help, never marks. Facts come in, words go out.
import type { WeakWordRemedy } from '../../shared/domain/weak-words.ts';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (count: number): string => numberWords[count] ?? String(count);

const weakWord: Readonly<Record<WeakWordRemedy, (word: string) => string>> = {
  'name-the-doing': (word) => `“${word}” says a hope. What will be done, by whom, how often?`,
  'say-what-changes': (word) => `“${word}” keeps things as they are. What will be different?`,
  'say-how': (word) => `“${word}” says where to. By which means will you get there?`,
  'say-what-people-will-do': (word) =>
    `“${word}” is hard to see. What will people do that they do not do now?`,
  'say-what-follows': (word) => `“${word}” watches. What happens with what is found?`,
  'say-the-decision': (word) => `“${word}” leaves it open. Which decision, and by when?`,
  'say-when': (word) => `“${word}” can mean anything. On which days, or how often?`,
  'say-what-it-looks-like': (word) => `“${word}” is hard to see. What would somebody notice?`,
};

export const planAdviceMessages = {
  missing: {
    action: 'What will be done?',
    firstStep: 'What is the first step, small enough for the first week?',
    leadRole: 'Who leads? One role, so that it is somebody’s.',
    dueOn: 'By when? Pick a school day.',
    measure: 'How will anyone know that it worked? Something to count or to see.',
    baseline: 'Where does it stand now? Without a start, nobody can see a change.',
    target: 'What would be good enough, and by when?',
    measureSource: 'Where will the figure come from?',
  },
  notSchoolDay: (date: string, reason: string, nearest: readonly string[]) =>
    nearest.length === 0
      ? `${date} is not a school day: ${reason}.`
      : `${date} is not a school day: ${reason}. ${nearest.join(' or ')} would be.`,
  dayKinds: {
    'school-day': 'school day',
    inset: 'INSET day',
    weekend: 'weekend',
    holiday: 'school holiday',
    'bank-holiday': 'bank holiday',
    'outside-calendar': 'outside the school calendar',
  },
  namedKind: (kind: string, name: string) => `${kind}, ${name}`,
  afterCalendar: (date: string, end: string) =>
    `The school calendar ends on ${end}, so it cannot tell whether ${date} is a school day.`,
  beforeCalendar: (date: string, start: string) =>
    `The school calendar begins on ${start}, so it cannot tell whether ${date} is a school day.`,
  dueBeforeStart: (start: string, due: string) =>
    `It is due on ${due}, before it starts on ${start}.`,
  targetSameAsBaseline: 'The target is where it stands already. What should change?',
  weakWord: (word: string, remedy: WeakWordRemedy) => weakWord[remedy](capitalised(word)),
  objectiveWithoutFinding:
    'It answers no area for development, so the plan cannot say what it rests on.',
  objectiveWithoutActions: 'It has no action yet. What happens first?',
  tooManyObjectives: (count: number, limit: number) =>
    `${capitalised(inWords(count))} objectives are more than most schools can carry at once. Which ${inWords(limit)} matter most?`,
  tooManyOpenActions: (role: string, count: number) =>
    `${role} leads ${inWords(count)} open actions at once. Could somebody else take one, or could one wait?`,
  ofObjective: (number: number, words: string) => `Objective ${number}: ${words}`,
} as const;
