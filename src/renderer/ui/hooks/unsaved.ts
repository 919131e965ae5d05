// Every autosave with a value on its way, so that hiding or closing the page can hurry them all and
// the frame can tell when something is not saved, even if its field has left the screen.

export interface UnsavedPart {
  readonly flush: () => Promise<void>;
  readonly isWaiting: () => boolean;
}

const parts = new Set<UnsavedPart>();

const forgetSaved = (): void => {
  for (const part of parts) if (!part.isWaiting()) parts.delete(part);
};

/** Keeps the part in view until it has nothing waiting. */
export const watchUnsaved = (part: UnsavedPart): void => {
  forgetSaved();
  parts.add(part);
};

export const hasUnsaved = (): boolean => {
  forgetSaved();
  return parts.size > 0;
};

/** Saves everything that waits. Resolves to whether all of it was saved. */
export const saveEverything = async (): Promise<boolean> => {
  await Promise.all([...parts].map((part) => part.flush()));
  return !hasUnsaved();
};

if (typeof window !== 'undefined') {
  window.addEventListener('pagehide', () => void saveEverything());
  window.addEventListener('blur', () => void saveEverything());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void saveEverything();
  });
}
