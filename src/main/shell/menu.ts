// The menu bar: what every application has, under its usual keys. Fieldfare's own actions are on
// the page, where they can be seen.
import { Menu, type MenuItemConstructorOptions } from 'electron';

export function setMenu({ isPackaged }: { readonly isPackaged: boolean }): void {
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
  ];
  // Undo is the page's own: it also takes back what is not text.
  const edit: MenuItemConstructorOptions[] = [
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
      {
        label: '&File',
        submenu: [process.platform === 'darwin' ? { role: 'close' } : { role: 'quit' }],
      },
      { label: '&Edit', submenu: edit },
      { label: '&View', submenu: view },
      { role: 'windowMenu' },
    ]),
  );
}
