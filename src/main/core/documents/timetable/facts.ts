// What the printed timetable says, as plain data, and the same without what is the team's alone.
// Knows no clock and no page.
import { activityTypeOf, isEvidenceActivity } from '../../../../shared/domain/activity.ts';
import type { ClockSpan } from '../../../../shared/domain/timetable.ts';

export interface PrintedStrand {
  readonly label: string;
  readonly title: string;
  readonly activityType: string;
  readonly people: readonly string[];
  readonly isEveryone: boolean;
  readonly place: string;
  readonly with: string;
  readonly purpose: string;
  /** Codes of hypotheses: "H1". */
  readonly hypotheses: readonly string[];
  readonly isHostPartnerPresent: boolean;
  readonly isInOpenView: boolean;
}

export interface PrintedSlot {
  readonly time: ClockSpan | null;
  readonly title: string;
  readonly kind: string;
  readonly strands: readonly PrintedStrand[];
}

export interface PrintedDay {
  readonly on: string | null;
  readonly label: string;
  readonly slots: readonly PrintedSlot[];
}

export interface TimetableFacts {
  readonly audience: 'team' | 'host';
  readonly schoolName: string;
  readonly reviewTitle: string;
  readonly visitDates: readonly string[];
  readonly question: string;
  readonly team: readonly {
    readonly name: string;
    readonly isLead: boolean;
    readonly jobRole: string;
    readonly school: string;
  }[];
  readonly hypotheses: readonly { readonly code: string; readonly statement: string }[];
  readonly practical: readonly { readonly label: string; readonly value: string }[];
  readonly schoolHours: ClockSpan;
  /** Who to go to with a worry about a pupil. */
  readonly safeguarding: string;
  readonly days: readonly PrintedDay[];
  readonly madeAt: string;
}

/** What the team does by itself; the host is told that it meets, and where. */
const ownTime = new Set(['team-meeting', 'team-catch-up', 'triangulation']);
const teamMeets = 'The review team meets';

/** Times that are the host's as much as the team's keep the title they were given. */
const sharedKinds = new Set(['logistics', 'feedback', 'handover']);

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

const isVisiting = (activityType: string): boolean =>
  activityType !== '' && isEvidenceActivity(activityType);

/** Instead of a title that the team chose for its own use. */
const hostTitle = (kind: string): string =>
  kind === 'team' ? 'Review team' : 'Visits and conversations';

function hostStrand(
  strand: PrintedStrand,
  kind: string,
  shown: (text: string) => string,
): PrintedStrand {
  const isNotOwn = strand.activityType === 'break' || isVisiting(strand.activityType);
  const isOwn = ownTime.has(strand.activityType) || (kind === 'team' && !isNotOwn);
  const isKnown = activityTypeOf(strand.activityType) !== null;
  return {
    ...strand,
    title: isOwn ? teamMeets : '',
    activityType: isKnown ? strand.activityType : '',
    place: shown(strand.place),
    with: shown(strand.with),
    purpose: '',
    hypotheses: [],
    isInOpenView: false,
  };
}

/**
 * The timetable as the host may have it: who is where, when and with whom. Left out are hypotheses,
 * what each time is for, titles the team chose for its own use, and any line that names a hypothesis.
 */
export function forHost(facts: TimetableFacts): TimetableFacts {
  const codes = facts.hypotheses.map(({ code }) => escaped(code)).filter((code) => code !== '');
  const naming = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${[...codes, 'hypothes[ei]s'].join('|')})(?![\p{L}\p{N}])`,
    'iu',
  );
  const shown = (text: string): string => (naming.test(text) ? '' : text);
  return {
    ...facts,
    audience: 'host',
    hypotheses: [],
    days: facts.days.map((day) => ({
      ...day,
      label: shown(day.label),
      slots: day.slots.map(({ time, title, kind, strands }) => ({
        time,
        kind,
        title: sharedKinds.has(kind) ? shown(title) : hostTitle(kind),
        strands: strands.map((strand) => hostStrand(strand, kind, shown)),
      })),
    })),
  };
}
