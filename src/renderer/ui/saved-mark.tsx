// Whether what was typed is kept: quiet while it is, loud when it is not.

import { uiMessages } from '../messages/ui.ts';
import { Button } from './button.tsx';
import type { AutosaveState } from './hooks/autosave.ts';
import styles from './saved-mark.module.css';

export interface SavedMarkProps {
  readonly state: AutosaveState;
  readonly onRetry?: () => void;
}

const timeFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

const quietWords = (state: AutosaveState): string => {
  switch (state.kind) {
    case 'saving':
      return uiMessages.saved.saving;
    case 'saved':
      return uiMessages.saved.at(timeFormat.format(state.at));
    default:
      return '';
  }
};

export const SavedMark = ({ state, onRetry }: SavedMarkProps) => (
  <span className={styles.mark}>
    {/* Always there, so that a screen reader hears its words change. */}
    <span role="status" className={styles.quiet}>
      {quietWords(state)}
    </span>
    {state.kind === 'failed' && (
      <span role="alert" className={styles.loud}>
        {uiMessages.saved.failed}
        {onRetry !== undefined && (
          <Button size="small" onPress={onRetry}>
            {uiMessages.saved.retry}
          </Button>
        )}
      </span>
    )}
  </span>
);
