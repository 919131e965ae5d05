// Which themes of the questions stand open, and in what order: by the hypothesis somebody asks for.
import { useCallback, useMemo, useState } from 'react';
import { fittingThemes } from '../../../../shared/domain/forms/fitting-themes.ts';
import type { CodedHypothesis } from '../use-review-facts.ts';
import type { ThemeInBank } from './use-sheets.ts';

export const allThemes = 'all';
/** The hypotheses of the session one is in. */
export const ofSession = 'session';

export interface ThemeChoice {
  /** A hypothesis's id, or all. */
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly themes: readonly ThemeInBank[];
  readonly open: ReadonlySet<string>;
  readonly setOpen: (key: string, isOpen: boolean) => void;
  readonly because: (key: string) => readonly string[];
  /** What was chosen shares no word with any theme, so all are shown. */
  readonly isUnfitted: boolean;
}

const none: readonly string[] = [];

export function useThemeChoice(
  all: readonly ThemeInBank[],
  hypotheses: readonly CodedHypothesis[],
  atHand: readonly CodedHypothesis[],
): ThemeChoice {
  const [picked, setPicked] = useState<string | null>(null);
  const usual = atHand.length > 0 ? ofSession : allThemes;
  const chosen = picked ?? usual;
  const [touched, setTouched] = useState<ReadonlyMap<string, boolean>>(new Map());
  const statements =
    chosen === ofSession
      ? atHand.map(({ statement }) => statement).join(' ')
      : (hypotheses.find(({ id }) => id === chosen)?.statement ?? null);

  const fits = useMemo(() => {
    if (statements === null) return new Map<string, readonly string[]>();
    return new Map(
      all.flatMap(({ key, theme }) => {
        const [fit] = fittingThemes([theme], statements);
        return fit === undefined ? [] : [[key, fit.because] as const];
      }),
    );
  }, [all, statements]);

  const themes = useMemo(() => {
    if (fits.size === 0) return all;
    return all
      .filter(({ key }) => fits.has(key))
      .toSorted((a, b) => (fits.get(b.key)?.length ?? 0) - (fits.get(a.key)?.length ?? 0));
  }, [all, fits]);

  const open = useMemo(
    () =>
      new Set(
        themes
          .filter(({ key }, index) => touched.get(key) ?? (fits.size > 0 && index === 0))
          .map(({ key }) => key),
      ),
    [themes, fits, touched],
  );

  return {
    chosen: statements === null ? allThemes : chosen,
    choose: useCallback((id: string) => {
      setPicked(id);
      setTouched(new Map());
    }, []),
    themes,
    open,
    setOpen: useCallback(
      (key: string, isOpen: boolean) => setTouched((before) => new Map(before).set(key, isOpen)),
      [],
    ),
    because: useCallback((key: string) => fits.get(key) ?? none, [fits]),
    isUnfitted: statements !== null && fits.size === 0,
  };
}
