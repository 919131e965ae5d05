// The one window: sandboxed, without Node, locked to our own page.
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import { lockNavigation } from './security/navigation.ts';
import { appAddress } from './security/scheme.ts';

/** Colours of an empty window, so that it does not flash before the page has its own. */
const paper = { light: '#f7f2e9', dark: '#15191f' } as const;

export interface WindowParts {
  readonly preload: string;
  readonly isDark: boolean;
  readonly icon: string;
  /** Where in our page it opens; its start if not said. */
  readonly place?: string;
}

export function createWindow({ preload, isDark, icon, place }: WindowParts): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 640,
    minHeight: 360,
    show: false,
    title: 'Fieldfare',
    icon,
    backgroundColor: isDark ? paper.dark : paper.light,
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      // Its dictionaries would come over a network.
      spellcheck: false,
      navigateOnDragDrop: false,
      disableBlinkFeatures: 'Auxclick',
    },
  });
  lockNavigation(window.webContents);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(place === undefined ? appAddress : `${appAddress}#${place}`);
  return window;
}

/** Where the built page and its preload lie, seen from the shell's own file. */
export const builtFiles = (shellFolder: string) => ({
  page: join(shellFolder, '../renderer'),
  preload: join(shellFolder, '../preload/index.cjs'),
  core: join(shellFolder, '../core/index.js'),
});
