// The whole screen for the slides, and back.
import { useCallback } from 'react';

export const useFullScreen = (): (() => void) =>
  useCallback(() => {
    // A system that has none refuses; the slides are then as large as the window.
    const change =
      document.fullscreenElement === null
        ? document.documentElement.requestFullscreen()
        : document.exitFullscreen();
    void change.catch(() => undefined);
  }, []);
