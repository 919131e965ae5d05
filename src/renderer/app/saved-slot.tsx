// Whether what was last changed is safe, in the bar above every screen.
import { useSavedState } from '../api/saved.ts';
import { SavedMark, saveEverything } from '../ui/index.ts';

export const SavedSlot = () => (
  <SavedMark state={useSavedState()} onRetry={() => void saveEverything()} />
);
