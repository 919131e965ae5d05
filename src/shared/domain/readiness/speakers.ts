// Who can speak to an area, from what they did: led an action, answered for a finding, was met on the
// visit, came to the workshop. One entry a person or role, however they are called.
import type { Person } from '../person.ts';
import type { ReviewFacts } from './facts.ts';
import { type Speaker, type SpeakerReason, speakerReasons } from './model.ts';
import { oneRole, roleKey, rolesIn, type SaidRole } from './roles.ts';

export interface Said {
  readonly who: SaidRole;
  readonly reason: SpeakerReason;
}

const weightOf = (kind: SpeakerReason['kind']): number => speakerReasons.indexOf(kind);

const roleWords: Readonly<Record<Person['teamRoles'][number], string>> = {
  'lead-reviewer': 'lead reviewer',
  'peer-reviewer': 'peer reviewer',
  'improvement-champion': 'improvement champion',
  'host-headteacher': 'headteacher',
  'host-partner': 'host partner',
};

type Colleague = ReviewFacts['people'][number];

/** All the ways this colleague may be meant. */
function keysOf(person: Colleague): string[] {
  const job = person.jobRole ?? '';
  const fromJob = person.isOfSchool
    ? [roleKey(job), ...job.split(/\s*(?:,|;|&|\/|\band\b)\s*/u).map(roleKey)]
    : [];
  const fromTeam = person.teamRoles
    .filter((role) => role !== 'peer-reviewer')
    .map((role) => roleKey(roleWords[role]));
  return [...new Set([roleKey(person.name), ...fromJob, ...fromTeam])].filter((key) => key !== '');
}

/** Null where nobody, or more than one, is meant. */
function personOf(people: readonly Colleague[], { key }: SaidRole): Colleague | null {
  const meant = people.filter((person) => keysOf(person).includes(key));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** "Fennick Road" of "Fennick Road Primary School". */
const shortName = (school: string): string =>
  school
    .trim()
    .replace(
      /\s+(?:(?:primary|infant|junior|nursery|secondary|special|high|first|middle|church|of|england|c|e|catholic)\s+)*(?:school|academy|college)\b.*$/i,
      '',
    );

const jobOf = ({ jobRole, teamRoles }: Colleague): string => {
  const [team] = teamRoles;
  const words = jobRole?.trim() ?? '';
  if (words !== '') return words;
  return team === undefined ? '' : roleWords[team].replace(/^./, (first) => first.toUpperCase());
};

interface Found extends Omit<Speaker, 'reasons'> {
  readonly reason: SpeakerReason;
}

function speakerOf({ people, partnerSchools }: ReviewFacts, { who, reason }: Said): Found {
  const person = who.isGroup ? null : personOf(people, who);
  if (person !== null) {
    const { name, isOfSchool } = person;
    return {
      key: `person ${roleKey(name)}`,
      name: name.trim(),
      role: jobOf(person),
      isGroup: false,
      side: isOfSchool ? 'school' : 'partner',
      reason,
    };
  }
  const names = partnerSchools.map((school) => shortName(school).toLowerCase());
  const isPartner =
    /\breviewer\b/.test(who.key) ||
    names.some((name) => name.length > 3 && who.role.toLowerCase().includes(name));
  return {
    key: `role ${who.key}`,
    name: '',
    role: who.role,
    isGroup: who.isGroup,
    side: isPartner ? 'partner' : 'school',
    reason,
  };
}

const sameReason = (one: SpeakerReason, other: SpeakerReason): boolean =>
  one.kind === other.kind &&
  one.reviewId === other.reviewId &&
  one.actionId === other.actionId &&
  one.text === other.text &&
  one.addedId === other.addedId;

const inOrder = (a: SpeakerReason, b: SpeakerReason): number =>
  weightOf(a.kind) - weightOf(b.kind) ||
  (b.on ?? '').localeCompare(a.on ?? '') ||
  a.text.localeCompare(b.text);

/** The school's own people first, then those with most to say. */
const inOrderOfSpeakers = (a: Speaker, b: Speaker): number =>
  Number(a.side === 'partner') - Number(b.side === 'partner') ||
  Number(a.isGroup) - Number(b.isGroup) ||
  weightOf(a.reasons[0]?.kind ?? 'reviewed') - weightOf(b.reasons[0]?.kind ?? 'reviewed') ||
  b.reasons.length - a.reasons.length ||
  a.role.localeCompare(b.role);

/** @param said of one area, or of several; each with the review it is said in. */
export function speakersFrom(
  said: readonly { readonly review: ReviewFacts; readonly said: Said }[],
): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const each of said) {
    const { reason, ...found } = speakerOf(each.review, each.said);
    const known = speakers.get(found.key) ?? { ...found, reasons: [] };
    if (known.reasons.some((other) => sameReason(other, reason))) continue;
    speakers.set(found.key, { ...known, reasons: [...known.reasons, reason].toSorted(inOrder) });
  }
  return [...speakers.values()].toSorted(inOrderOfSpeakers);
}

export interface SpokenOf {
  /** The area's tags, with and without its lens. */
  readonly tags: ReadonlySet<string>;
  readonly notes: ReviewFacts['notes'];
  readonly findings: ReviewFacts['findings'];
  readonly actions: ReviewFacts['actions'];
}

const dayOf = (moment: string): string => moment.slice(0, 10);

/** Everything in one review that makes somebody able to speak to one area. */
export function whoSpeaks(
  review: ReviewFacts,
  { tags, notes, findings, actions }: SpokenOf,
): Said[] {
  const reason = (
    kind: SpeakerReason['kind'],
    rest: Partial<Omit<SpeakerReason, 'kind' | 'reviewId'>>,
  ): SpeakerReason => ({
    kind,
    reviewId: review.reviewId,
    actionId: null,
    findingId: null,
    text: '',
    on: null,
    addedId: null,
    ...rest,
  });
  const all = (roles: readonly SaidRole[], why: SpeakerReason): Said[] =>
    roles.map((who) => ({ who, reason: why }));

  const sessions = new Map(
    notes.flatMap(({ sessionRef, takenAt }) => {
      const session = sessionRef === null ? undefined : review.sessions.get(sessionRef);
      return session === undefined ? [] : [[sessionRef, { ...session, on: dayOf(takenAt) }]];
    }),
  );
  const met = [...sessions.values()].flatMap(({ with: whom, activityType, on }) =>
    all(rolesIn(whom), reason('met', { text: activityType, on })),
  );
  const reviewed = review.people
    .filter(({ id, isOfSchool }) => !isOfSchool && notes.some((note) => note.reviewerId === id))
    .map(({ id, name }): Said => {
      const own = notes.filter(({ reviewerId }) => reviewerId === id);
      const on = own.map(({ takenAt }) => dayOf(takenAt)).toSorted()[0] ?? null;
      return {
        who: { role: name, key: roleKey(name), isGroup: false },
        reason: reason('reviewed', { text: String(own.length), on }),
      };
    });
  const answered = findings.flatMap(({ id, heading, hostResponse }) =>
    all(
      hostResponse === null ? [] : rolesIn(hostResponse.byRole),
      reason('answered', { findingId: id, text: heading }),
    ),
  );
  const planned = actions.flatMap((action) => {
    const about = { actionId: action.id, findingId: action.findingId, text: action.number };
    return [
      ...all(oneRole(action.leadRole), reason('leads', about)),
      ...action.supportRoles.flatMap((role) => all(oneRole(role), reason('supports', about))),
      ...all(oneRole(action.monitorRole), reason('monitors', about)),
    ];
  });
  const hasActions = actions.length > 0;
  const looked = (hasActions ? review.looks : []).flatMap(({ which, heldOn, ledBy, attendees }) =>
    heldOn === null
      ? []
      : all(
          [...rolesIn(ledBy), ...rolesIn(attendees)],
          reason('looked-back', { text: which, on: heldOn }),
        ),
  );
  const { workshop } = review;
  const atWorkshop =
    workshop === null || !hasActions
      ? []
      : [
          ...workshop.people.flatMap(({ role, count }) =>
            all(
              rolesIn(role).map((who) => ({ ...who, isGroup: who.isGroup || (count ?? 1) > 1 })),
              reason('workshop', { on: workshop.on }),
            ),
          ),
          ...workshop.pledges.flatMap(({ role, text }) =>
            all(oneRole(role), reason('pledged', { text, on: workshop.on })),
          ),
        ];
  const added = review.added
    .filter(({ tag, who }) => tags.has(tag) && who.trim() !== '')
    .map(({ id, who, about }): Said => ({
      who: oneRole(who)[0] ?? { role: who.trim(), key: roleKey(who), isGroup: false },
      reason: reason('added', { text: about, addedId: id }),
    }));
  return [...planned, ...added, ...answered, ...met, ...looked, ...atWorkshop, ...reviewed];
}
