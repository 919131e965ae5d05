// Which of the browser's permissions the page has: none but those listed, each with its reason.
import type { Session } from 'electron';

const allowed: Readonly<Record<string, string>> = {
  'clipboard-sanitized-write': 'Copying a sentence agreed by the team into an e-mail.',
  fullscreen: 'Showing the feedback slides on the whole screen.',
};

export function lockPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(Object.hasOwn(allowed, permission)),
  );
  session.setPermissionCheckHandler((_contents, permission) => Object.hasOwn(allowed, permission));
  session.setDevicePermissionHandler(() => false);
}
