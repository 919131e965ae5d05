// Checks the words in the box off the typing path: only once the keys have rested, and when the page
// has nothing else to do. The checks and their lists are loaded and made ready while nobody types.
import { useCallback, useEffect, useMemo, useState } from 'react';
import type {
  KnownNames,
  NoteWarning,
  NoteWarningKind,
} from '../../../../shared/domain/note-checks/note-warning.ts';
import { useOverview } from '../../../api/overview.ts';
import type { DraftBox } from '../draft/draft-box.ts';

const restAfterKeys = 350;
const longestWait = 1_000;
/** Of the idle time that is offered, what one step of making ready may need. */
const stepNeeds = 10;
const parts = ['description', 'interpretation', 'quote'] as const;
const order: readonly NoteWarningKind[] = [
  'possible-disclosure',
  'pupil-name',
  'colleague-judgement',
  'small-group',
];

export interface WarningOfKind {
  readonly kind: NoteWarningKind;
  /** Each once, as they were typed. */
  readonly words: readonly string[];
}

type Check = (text: string, known: KnownNames) => readonly NoteWarning[];

const load = () => import('../../../../shared/domain/note-checks/check-note.ts');

/** Loads the checks, then makes them ready a little at a time. Answers how to stop. */
function prepare(onReady: (check: Check) => void): () => void {
  let isStopped = false;
  let waiting = requestIdleCallback(() => {
    void load().then(({ checkNote, warmUpSteps }) => {
      let next = 0;
      const goOn = (time: IdleDeadline): void => {
        if (isStopped) return;
        do {
          warmUpSteps[next]?.();
          next += 1;
        } while (next < warmUpSteps.length && time.timeRemaining() > stepNeeds);
        if (next < warmUpSteps.length) waiting = requestIdleCallback(goOn, { timeout: 200 });
        else onReady(checkNote);
      };
      if (!isStopped) waiting = requestIdleCallback(goOn, { timeout: 200 });
    });
  });
  return () => {
    isStopped = true;
    cancelIdleCallback(waiting);
  };
}

const wordsIn = (box: DraftBox): string => {
  const { content } = box.store.get();
  return parts.map((part) => content[part]).join('\n\n');
};

const keyOf = (kind: NoteWarningKind, words: string): string => `${kind} ${words.toLowerCase()}`;

function byKind(found: readonly NoteWarning[], left: ReadonlySet<string>): WarningOfKind[] {
  return order.flatMap((kind) => {
    const words = new Map<string, string>();
    for (const warning of found) {
      const key = keyOf(warning.kind, warning.words);
      if (warning.kind === kind && !left.has(key) && !words.has(key)) words.set(key, warning.words);
    }
    return words.size === 0 ? [] : [{ kind, words: [...words.values()] }];
  });
}

export function useNoteWarnings(box: DraftBox) {
  const { people, schools } = useOverview();
  const known = useMemo(
    (): KnownNames => ({
      people: people.map(({ name }) => name),
      schools: schools.map(({ name }) => name),
    }),
    [people, schools],
  );
  const [check, setCheck] = useState<{ readonly run: Check } | null>(null);
  const [found, setFound] = useState<readonly NoteWarning[]>([]);
  /** What the person chose to leave in this note. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  useEffect(() => prepare((run) => setCheck({ run })), []);

  useEffect(() => {
    if (check === null) return undefined;
    let checked: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting: number | undefined;
    const forget = (): void => {
      clearTimeout(timer);
      if (waiting !== undefined) cancelIdleCallback(waiting);
    };
    const look = (): void => {
      const text = wordsIn(box);
      if (text === checked) return;
      checked = text;
      setFound(check.run(text, known));
    };
    const onChange = (): void => {
      const text = wordsIn(box);
      if (text === checked) return;
      forget();
      if (text.trim() === '') {
        // The next note starts with nothing left and nothing said.
        checked = text;
        setFound([]);
        setLeft(new Set());
        return;
      }
      timer = setTimeout(() => {
        waiting = requestIdleCallback(look, { timeout: longestWait });
      }, restAfterKeys);
    };
    onChange();
    const stop = box.store.subscribe(onChange);
    return () => {
      stop();
      forget();
    };
  }, [box, check, known]);

  const warnings = useMemo(() => byKind(found, left), [found, left]);
  const leave = useCallback(
    ({ kind, words }: WarningOfKind) =>
      setLeft((before) => new Set([...before, ...words.map((word) => keyOf(kind, word))])),
    [],
  );
  return { warnings, leave };
}
