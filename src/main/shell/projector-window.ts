// A second window for a projector: our own page under the same locks, on the other screen where there
// is one. It goes with the first window. Knows only the address it was told, never what it shows.
import { screen, type BrowserWindow } from 'electron';

export interface ProjectorWindow {
  /** Shows that place of our page; brings the window forward where it is open. */
  readonly open: (place: string) => boolean;
  readonly close: () => void;
  /** The window while there is one. */
  readonly current: () => BrowserWindow | null;
}

/** Places of our page and nothing else: what follows the hash of its address. */
const isPlace = (place: string): boolean => /^\/[\w/-]{1,200}$/.test(place);

export function createProjectorWindow(
  create: (place: string) => BrowserWindow,
  first: () => BrowserWindow | null,
): ProjectorWindow {
  let window: BrowserWindow | null = null;

  const close = (): void => {
    if (window !== null && !window.isDestroyed()) window.close();
  };

  return {
    open: (place) => {
      const main = first();
      if (main === null || !isPlace(place)) return false;
      if (window !== null && !window.isDestroyed()) {
        window.focus();
        return true;
      }
      const opened = create(place);
      window = opened;
      opened.on('closed', () => {
        window = null;
      });
      main.once('closed', close);
      const here = screen.getDisplayMatching(main.getBounds());
      const other = screen.getAllDisplays().find(({ id }) => id !== here.id);
      if (other !== undefined) {
        opened.setBounds(other.workArea);
        opened.once('show', () => opened.setFullScreen(true));
      }
      return true;
    },
    close,
    current: () => (window === null || window.isDestroyed() ? null : window),
  };
}
