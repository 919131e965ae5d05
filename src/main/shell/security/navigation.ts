// The window stays where it is: no navigation, no redirect, no new window, no webview. A link to a
// page on the fixed list opens in the person's own browser.
import { shell, type WebContents } from 'electron';
import { isOurAddress } from './scheme.ts';

/** Host and path of pages we link to, compared part by part. */
const externalPages: readonly { readonly host: string; readonly path: string }[] = [
  { host: 'www.gov.uk', path: '/government/publications/keeping-children-safe-in-education--2' },
  {
    host: 'www.gov.uk',
    path: '/government/publications/school-inspection-toolkit-operating-guide-and-information',
  },
  { host: 'www.schoolspartnershipprogramme.com', path: '/what-we-do/spp-enquiry-frameworks' },
];

export function isListedPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, pathname, username, password } = new URL(address);
  return (
    protocol === 'https:' &&
    username === '' &&
    password === '' &&
    externalPages.some((page) => page.host === host && page.path === pathname)
  );
}

export function lockNavigation(contents: WebContents): void {
  const stop = (event: { preventDefault(): void }, address: string): void => {
    if (!isOurAddress(address)) event.preventDefault();
  };
  contents.on('will-navigate', (event) => stop(event, event.url));
  contents.on('will-redirect', (event) => stop(event, event.url));
  contents.on('will-frame-navigate', (event) => stop(event, event.url));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isListedPage(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
}
