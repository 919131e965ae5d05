// Draws without a graphics card where Linux has none (a virtual screen, a container, a thin client):
// Chromium would look for one, fail, and one start in eight would wait for it for ever.
import { existsSync } from 'node:fs';
import type { App } from 'electron';

/** To be called before the application is ready. */
export function drawWithoutMissingCard(app: App): void {
  if (process.platform === 'linux' && !existsSync('/dev/dri')) app.disableHardwareAcceleration();
}
