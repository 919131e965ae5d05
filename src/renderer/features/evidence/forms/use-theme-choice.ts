// Which themes of the questions stand open, and in what order: by the hypothesis somebody asks for.
import { useCallback, useMemo, useState } from 'react';
import { fittingThemes } from '../../../../shared/domain/forms/fitting-themes.ts';
import type { CodedHypothesis } from '../use-review-facts.ts';
import type { ThemeInBank } from './use-sheets.ts';

export const allThemes = 'all';

export interface ThemeChoice {
  /** A hypothesis's id, or all. */
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly themes: readonly ThemeInBank[];
  readonly open: ReadonlySet<string>;
  readonly setOpen: (key: string, isOpen: boolean) => void;
  readonly because: (key: string) => readonly string[];
  /** The chosen hypothesis shares no word with any theme, so all are shown. */
  readonly unfitted: CodedHypothesis | null;
}

const none: readonly string[] = [];

export function useThemeChoice(
  all: readonly ThemeInBank[],
  hypotheses: readonly CodedHypothesis[],
): ThemeChoice {
  const [chosen, setChosen] = useState(allThemes);
  const [touched, setTouched] = useState<ReadonlyMap<string, boolean>>(new Map());
  const hypothesis = hypotheses.find(({ id }) => id === chosen) ?? null;

  const fits = useMemo(() => {
    if (hypothesis === null) return new Map<string, readonly string[]>();
    return new Map(
      all.flatMap(({ key, theme }) => {
        const [fit] = fittingThemes([theme], hypothesis.statement);
        return fit === undefined ? [] : [[key, fit.because] as const];
      }),
    );
  }, [all, hypothesis]);

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
    chosen: hypothesis === null ? allThemes : chosen,
    choose: useCallback((id: string) => {
      setChosen(id);
      setTouched(new Map());
    }, []),
    themes,
    open,
    setOpen: useCallback(
      (key: string, isOpen: boolean) => setTouched((before) => new Map(before).set(key, isOpen)),
      [],
    ),
    because: useCallback((key: string) => fits.get(key) ?? none, [fits]),
    unfitted: hypothesis !== null && fits.size === 0 ? hypothesis : null,
  };
}
