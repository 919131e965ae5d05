// Light, dark, or as the computer is set. Remembered in the page too, so that the first paint is
// already right and nothing flashes before the settings have been read.
import { useEffect } from 'react';
import type { Settings } from '../../shared/ipc/app.contract.ts';
import { useOperation } from '../api/use-operation.ts';

type Theme = Settings['theme'];

const rememberedUnder = 'fieldfare.look.theme';

function show(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
}

/** To be called before the first render. */
export function showRememberedTheme(): void {
  try {
    const theme = window.localStorage.getItem(rememberedUnder);
    if (theme === 'light' || theme === 'dark') show(theme);
  } catch {
    // No storage: the settings decide a moment later.
  }
}

export function useTheme(): void {
  const theme = useOperation('settings.read', {}).data?.theme;
  useEffect(() => {
    if (theme === undefined) return;
    show(theme);
    try {
      window.localStorage.setItem(rememberedUnder, theme);
    } catch {
      // As above.
    }
  }, [theme]);
}
