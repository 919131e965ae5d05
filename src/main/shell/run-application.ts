// Starts the application: one instance, the locks, the core process, the window. No domain logic.
import { join } from 'node:path';
import { app, ipcMain, nativeTheme, session, type BrowserWindow } from 'electron';
import { answerCore } from './answer-core.ts';
import { createCoreLink, type CoreLink } from './core-link.ts';
import { filesToOpen } from './files-to-open.ts';
import { drawWithoutMissingCard } from './graphics.ts';
import { setMenu } from './menu.ts';
import { createProjectorWindow } from './projector-window.ts';
import { lockNetwork } from './security/network.ts';
import { lockPermissions } from './security/permissions.ts';
import { declareScheme, serveScheme } from './security/scheme.ts';
import { isFromOurPage } from './security/sender.ts';
import { builtFiles, createWindow } from './window.ts';

export function runApplication(shellFolder: string): void {
  // A second start brings the first window forward, gives it the file it was started with, and ends.
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  declareScheme();
  drawWithoutMissingCard(app);
  // Every process, also those Chromium starts by itself. As root (a container) Chromium runs only
  // with --no-sandbox, and ends each of its processes when it is told both.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();

  const files = builtFiles(shellFolder);
  const resources = app.isPackaged
    ? join(process.resourcesPath, 'resources')
    : join(shellFolder, '../../resources');
  let window: BrowserWindow | null = null;
  let core: CoreLink | undefined;
  /** Files that were double-clicked before core was there to take them. */
  const handedEarly: string[] = [];

  const windowParts = () => ({
    preload: files.preload,
    isDark: nativeTheme.shouldUseDarkColors,
    icon: join(resources, 'icons/icon.png'),
  });
  const projector = createProjectorWindow(
    (place) => createWindow({ ...windowParts(), place }),
    () => window,
  );

  const openWindow = (): void => {
    window = createWindow(windowParts());
    window.on('closed', () => {
      window = null;
    });
    window.webContents.on('render-process-gone', (_event, { reason }) => {
      // What was typed is saved as it is typed: a page that fell is simply shown again.
      if (reason !== 'clean-exit') window?.webContents.reload();
    });
  };

  const handOver = (paths: readonly string[]): void => {
    for (const path of paths) {
      if (core === undefined) handedEarly.push(path);
      else core.handOver(path);
    }
  };
  const showWindow = (): void => {
    if (window === null && core !== undefined) openWindow();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  };
  handOver(filesToOpen(process.argv.slice(1), process.cwd()));
  app.on('second-instance', (_event, argv, folder) => {
    showWindow();
    handOver(filesToOpen(argv.slice(1), folder));
  });
  // A Mac gives files this way, also before the application is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (core !== undefined) showWindow();
    handOver(filesToOpen([path], '/'));
  });
  app.on('window-all-closed', () => app.quit());
  app.on('activate', () => {
    if (window === null && core !== undefined) openWindow();
  });

  let isCoreClosed = false;
  app.on('will-quit', (event) => {
    if (isCoreClosed || core === undefined) return;
    event.preventDefault();
    void core.close().then(() => {
      isCoreClosed = true;
      app.quit();
    });
  });

  void app.whenReady().then(() => {
    lockPermissions(session.defaultSession);
    lockNetwork(session.defaultSession, app);
    serveScheme(session.defaultSession, files.page);
    // The page asks for its files while core comes up: whichever is slower, neither waits first.
    openWindow();

    const link = createCoreLink({
      entry: files.core,
      arguments: [join(app.getPath('userData'), 'data'), resources, app.getVersion()],
      onChanged: (topics) => {
        for (const each of [window, projector.current()]) {
          each?.webContents.send('fieldfare:changed', topics);
        }
      },
      answer: (request) => answerCore(request, window, projector),
    });
    core = link;
    handOver(handedEarly.splice(0));

    ipcMain.handle('fieldfare:call', (event, operation: unknown, input: unknown) => {
      const isOurs = [window, projector.current()].some((each) => isFromOurPage(event, each));
      if (!isOurs || typeof operation !== 'string') {
        throw new Error('Refused: not a call from our page.');
      }
      return link.call(operation, input);
    });
    setMenu(app);
  });
}
