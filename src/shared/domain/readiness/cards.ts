// A card for each colleague: what they may be asked, what is known there, and where it is. Made from
// the map; only for people of the school, since the others are not there on the day.
import type {
  KnownAction,
  KnownFinding,
  ReadinessArea,
  ReadinessMap,
  Speaker,
  SpeakerReason,
} from './model.ts';
import { speakerReasons } from './model.ts';

export interface CardArea {
  readonly tag: string;
  readonly name: string;
  readonly questions: readonly string[];
}

export interface ConversationCard {
  readonly speaker: Speaker;
  readonly areas: readonly CardArea[];
  /** Areas beyond those the card has room for. */
  readonly moreAreas: number;
  readonly findings: readonly KnownFinding[];
  /** Those they lead, support or look after, in that order; else those of their areas. */
  readonly actions: readonly { readonly action: KnownAction; readonly isTheirs: boolean }[];
}

/** Whoever leads an action is asked about it before those who help. */
const partsInOrder: readonly SpeakerReason['kind'][] = ['leads', 'supports', 'monitors'];

const mostAreas = 3;
const mostQuestions = 2;
const mostFindings = 3;
const mostActions = 4;

const weight = ({ reasons }: Speaker): number =>
  reasons.reduce((sum, { kind }) => sum + speakerReasons.length - speakerReasons.indexOf(kind), 0);

const unique = <Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[] => [
  ...new Map(things.map((thing) => [keyOf(thing), thing])).values(),
];

/** The same reason counts once, in however many areas it stands. */
const merged = (speakers: readonly Speaker[], first: Speaker): Speaker => ({
  ...first,
  reasons: unique(
    speakers.flatMap(({ reasons }) => reasons),
    ({ kind, reviewId, actionId, text, addedId }) =>
      [kind, reviewId, actionId, text, addedId].join('\n'),
  ).toSorted((a, b) => speakerReasons.indexOf(a.kind) - speakerReasons.indexOf(b.kind)),
});

function cardOf(first: Speaker, areas: readonly ReadinessArea[]): ConversationCard {
  const inAreas = areas
    .flatMap((area) => {
      const speaker = area.speakers.find(({ key }) => key === first.key);
      return speaker === undefined ? [] : [{ area, speaker }];
    })
    .toSorted((a, b) => weight(b.speaker) - weight(a.speaker));
  const speaker = merged(
    inAreas.map((each) => each.speaker),
    first,
  );
  const partIn = ({ actionId }: KnownAction): number => {
    const kinds = speaker.reasons.filter((each) => each.actionId === actionId);
    const places = kinds.map(({ kind }) => partsInOrder.indexOf(kind)).filter((at) => at !== -1);
    return Math.min(partsInOrder.length, ...places);
  };
  const answered = new Set(speaker.reasons.map(({ findingId }) => findingId));
  const shown = inAreas.slice(0, mostAreas).map(({ area }) => area);
  const actions = unique(
    shown.flatMap((area) => area.actions),
    ({ actionId }) => actionId,
  ).map((action) => ({ action, isTheirs: partIn(action) < partsInOrder.length }));
  const findings = unique(
    shown.flatMap((area) => area.findings),
    ({ findingId }) => findingId,
  );
  return {
    speaker,
    areas: shown.map(({ tag, name, prompt, questions }) => ({
      tag,
      name,
      questions: [prompt, ...questions].slice(0, mostQuestions),
    })),
    moreAreas: Math.max(0, inAreas.length - mostAreas),
    findings: findings
      .toSorted((a, b) => Number(answered.has(b.findingId)) - Number(answered.has(a.findingId)))
      .slice(0, mostFindings),
    actions: actions.toSorted((a, b) => partIn(a.action) - partIn(b.action)).slice(0, mostActions),
  };
}

/** The school's own people, those with most to say first. */
export function conversationCards({ areas }: Pick<ReadinessMap, 'areas'>): ConversationCard[] {
  const own = unique(
    areas.flatMap(({ speakers }) => speakers).filter(({ side }) => side === 'school'),
    ({ key }) => key,
  );
  return own
    .map((speaker) => cardOf(speaker, areas))
    .toSorted(
      (a, b) =>
        Number(a.speaker.isGroup) - Number(b.speaker.isGroup) ||
        weight(b.speaker) - weight(a.speaker) ||
        a.speaker.role.localeCompare(b.speaker.role),
    );
}
