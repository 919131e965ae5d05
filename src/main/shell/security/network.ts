// No request leaves the laptop: everything that is not our own page is cancelled.
import type { Session } from 'electron';
import { isOurAddress } from './scheme.ts';

/** The developer tools load themselves from here; they exist only in an unpackaged application. */
const isDeveloperTools = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === 'devtools:';

/** Pictures made in the page, such as an icon in a stylesheet. */
const isInline = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === 'data:';

export function lockNetwork(
  session: Session,
  { isPackaged }: { readonly isPackaged: boolean },
): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const isAllowed =
      isOurAddress(details.url) ||
      isInline(details.url) ||
      (!isPackaged && isDeveloperTools(details.url));
    answer({ cancel: !isAllowed });
  });
}
