// The words for age, ways of knowing, reasons and gaps, the same on the screen and in the documents.
// They tell what is known and what was done, and rate nothing.
import { activityName } from '../activity.ts';
import type { CheckpointName } from '../checkpoint.ts';
import { formatDate } from '../dates.ts';
import type { Age } from './age.ts';
import type { HowKnown, ReadinessGap, Speaker, SpeakerReason } from './model.ts';

const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "a, b and c" */
function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** "26 school days ago", "72 school days (4 months) ago", "14 months ago" */
export function ageWords({ days, schoolDays, months, on }: Age): string {
  if (days < 0) return `dated ${formatDate(on)}, still to come`;
  if (days === 0) return 'today';
  if (schoolDays === null) {
    return months === 0 ? `${counted(days, 'day')} ago` : `${counted(months, 'month')} ago`;
  }
  if (schoolDays === 0) return 'since the last school day';
  const inMonths = months < 2 ? '' : ` (${counted(months, 'month')})`;
  return `${counted(schoolDays, 'school day')}${inMonths} ago`;
}

/** When a measure was counted, as the end of a line. */
export const countedWhen = (age: Age): string =>
  age.days < 0 ? `Counted on ${formatDate(age.on)}, still to come` : `Counted ${ageWords(age)}`;

export const agedOn = (age: Age): string =>
  age.days < 0 ? ageWords(age) : `${formatDate(age.on)}, ${ageWords(age)}`;

/** "senior leader interview", "SENCO meeting" */
function inSentence(activityType: string): string {
  const name = activityName(activityType);
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** "47 notes by 3 reviewers: 12 lesson visits, 8 pupil panels and 5 other ways" */
export function howWords(how: HowKnown): string | null {
  if (how.notes === 0) return null;
  const by = how.reviewers > 0 ? ` by ${counted(how.reviewers, 'reviewer')}` : '';
  const first = how.methods
    .slice(0, 4)
    .map(({ activityType, count }) => `${inSentence(activityType)} (${count})`);
  const more = how.methods.length - first.length;
  const ways = listed([
    ...first,
    ...(more > 0 ? [`${more} more ${more === 1 ? 'way' : 'ways'} of looking`] : []),
  ]);
  return `${counted(how.notes, 'note')}${by}${ways === '' ? '' : `: ${ways}`}`;
}

export const lookNames: Readonly<Record<CheckpointName, string>> = {
  checkIn: 'the check-in',
  ninetyDay: 'the 90-day review',
  impactReview: 'the impact review',
};

const isLook = (text: string): text is CheckpointName => Object.hasOwn(lookNames, text);

/** Why somebody can speak to it, in a few words. */
export function reasonWords({ kind, text }: SpeakerReason): string {
  switch (kind) {
    case 'leads':
      return `leads action ${text}`;
    case 'supports':
      return `works on action ${text}`;
    case 'monitors':
      return `looks at how action ${text} goes`;
    case 'answered':
      return text.trim() === '' ? 'answered for a finding' : `answered for “${text.trim()}”`;
    case 'met':
      return `met the team: ${inSentence(text)}`;
    case 'looked-back':
      return isLook(text) ? `took part in ${lookNames[text]}` : 'took part in a look back';
    case 'workshop':
      return 'came to the workshop';
    case 'pledged':
      return `pledged: “${text.trim()}”`;
    case 'reviewed':
      return `wrote ${counted(Number(text) || 0, 'note')} on the visit`;
    case 'added':
      return text.trim() === '' ? 'named by the school' : text.trim();
  }
}

export const speakerName = ({ name, role }: Speaker): string =>
  [name, role].filter((part) => part !== '').join(', ');

export function gapWords({ kind, text, count }: ReadinessGap): string {
  switch (kind) {
    case 'nothing':
      return 'The reviews did not look here. A review asks one question and is not meant to reach everything.';
    case 'notes-only':
      return `${counted(count, 'note')} speak${count === 1 ? 's' : ''} to it, and no finding brings ${count === 1 ? 'it' : 'them'} together.`;
    case 'not-met':
      return `“${text.trim()}” rests on less than the team’s own rule asks for.`;
    case 'one-way':
      return `All of it comes from one way of looking: ${inSentence(text)}.`;
    case 'no-action':
      return `No action answers “${text.trim()}” yet.`;
    case 'not-measured':
      return count === 1
        ? 'One action has nothing counted to show what changed.'
        : `${count} actions have nothing counted to show what changed.`;
    case 'old':
      return `The newest of it is from ${formatDate(text)}.`;
    case 'nobody':
      return 'Nobody of the school is known who can speak to it.';
    case 'one-person':
      return `Only one person is known who can speak to it: ${text.trim()}.`;
  }
}
