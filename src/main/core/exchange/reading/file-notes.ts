// What the reading of a file has to tell: things without a place, and faults of its shape. The same
// thing said of hundreds of notes is said once, with how many times.

interface UnplacedThing {
  readonly where: string;
  readonly why: string;
}

export interface ShapeProblem {
  readonly where: string;
  readonly what: string;
}

/** Why something has no place. A person reads these; whatever they are said of is kept. */
const reasons = {
  noField: 'Fieldfare has no field for this yet. It is kept word for word.',
  doesNotFit: 'The value does not fit the field of this name. It is kept as it stands',
  tooLong: 'Longer than the field takes: the field has the beginning, and the whole is kept.',
  notInFile: 'Names something that the file does not describe. It is kept as it stands',
  usedTwice:
    'The same id is used twice in the file. Both things are kept; the second got an id of its own',
  noName: 'Has no name in the file: its id is shown instead.',
  twoRoles: 'The same note stands for and against. It counts as resting on it; the other is kept',
  stanceWithoutHypothesis:
    'Says what it supports or challenges without naming a hypothesis. It is kept as it stands',
} as const;
export type Reason = keyof typeof reasons;

export interface FileNotes {
  /** @param detail the value it is about, where it is short. */
  couldNotPlace(where: string, reason: Reason, detail?: string): void;
  wrongShape(where: string, what: string): void;
  unplaced(): UnplacedThing[];
  problems(): ShapeProblem[];
}

const mostSaidSingly = 3;
const mostDetails = 4;
const mostUnplaced = 300;
const mostProblems = 20;
const longestPath = 300;
const longestDetail = 80;

const shortened = (text: string, longest: string['length']): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;

interface Pattern {
  readonly reason: Reason;
  readonly places: { readonly where: string; readonly detail: string | undefined }[];
}

const sentence = (reason: Reason, details: readonly string[], hasMore: boolean): string => {
  const base = reasons[reason];
  if (details.length === 0) return base.endsWith('.') ? base : `${base}.`;
  const listed = details.map((detail) => `"${detail}"`).join(', ');
  return `${base.replace(/\.$/, '')}: ${listed}${hasMore ? ' and others' : ''}.`;
};

export function createFileNotes(): FileNotes {
  const patterns = new Map<string, Pattern>();
  const problems: ShapeProblem[] = [];

  return {
    couldNotPlace: (where, reason, detail) => {
      const path = shortened(where, longestPath);
      const pattern = `${reason} ${path.replaceAll(/\[\d+\]/g, '[]')}`;
      const known = patterns.get(pattern) ?? { reason, places: [] };
      patterns.set(pattern, known);
      known.places.push({
        where: path,
        detail: detail === undefined ? undefined : shortened(detail, longestDetail),
      });
    },

    wrongShape: (where, what) => {
      if (problems.length < mostProblems)
        problems.push({ where: shortened(where, longestPath), what });
    },

    unplaced: () => {
      const found = [...patterns].flatMap(([pattern, { reason, places }]): UnplacedThing[] => {
        if (places.length <= mostSaidSingly) {
          return places.map(({ where, detail }) => ({
            where,
            why: sentence(reason, detail === undefined ? [] : [detail], false),
          }));
        }
        const details = [...new Set(places.flatMap(({ detail }) => detail ?? []))];
        const why = sentence(reason, details.slice(0, mostDetails), details.length > mostDetails);
        return [
          { where: pattern.slice(reason.length + 1), why: `${why} (${places.length} times)` },
        ];
      });
      if (found.length <= mostUnplaced) return found;
      const rest = found.length - mostUnplaced;
      return [
        ...found.slice(0, mostUnplaced),
        { where: '…', why: `${rest} more kinds of things without a field. All are kept.` },
      ];
    },

    problems: () => problems,
  };
}
