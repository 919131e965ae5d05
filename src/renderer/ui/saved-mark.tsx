// Whether what was typed is kept: quiet while it is, loud when it is not.

import { useState } from 'react';
import { uiMessages } from '../messages/ui.ts';
import { Button } from './button.tsx';
import type { AutosaveState } from './hooks/autosave.ts';
import styles from './saved-mark.module.css';

export interface SavedMarkProps {
  readonly state: AutosaveState;
  readonly onRetry?: () => void;
}

const timeFormat = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export const SavedMark = ({ state, onRetry }: SavedMarkProps) => {
  // The last time stays through the next save: a screen reader then hears it once a minute at most,
  // and the eye is not drawn to words that come and go with every pause.
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  if (state.kind === 'saved' && state.at !== savedAt) setSavedAt(state.at);
  const isQuiet = state.kind === 'saved' || state.kind === 'saving';
  return (
    <span className={styles.mark}>
      <span role="status" className={styles.quiet}>
        {isQuiet && savedAt !== null && uiMessages.saved.at(timeFormat.format(savedAt))}
      </span>
      {state.kind === 'saving' && <span className={styles.saving}>{uiMessages.saved.saving}</span>}
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
};
