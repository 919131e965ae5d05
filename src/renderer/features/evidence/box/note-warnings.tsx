// The quiet strip below the words of a note: what may tell too much, and what to say instead. It
// never stops the typing or the filing; Esc leaves the first of it as it is.
import { memo, useId } from 'react';
import { useOpenSafeguarding } from '../../../api/open-safeguarding.ts';
import { noteCheckMessages as messages } from '../../../messages/note-checks.ts';
import { Button, shortcuts, useShortcut } from '../../../ui/index.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { useNotePlace } from '../parts/note-place.ts';
import styles from './note-warnings.module.css';
import { useNoteWarnings, type WarningOfKind } from './use-note-warnings.ts';

const mostWords = 3;

const quotedWords = (words: readonly string[]): string => {
  const shown = words.slice(0, mostWords).map(messages.quoted).join(', ');
  const hidden = words.length - mostWords;
  return hidden > 0 ? `${shown} ${messages.more(hidden)}` : shown;
};

interface WarningRowProps {
  readonly warning: WarningOfKind;
  readonly isFirst: boolean;
  readonly onLeave: () => void;
  readonly onSafeguarding: () => void;
}

const WarningRow = ({ warning, isFirst, onLeave, onSafeguarding }: WarningRowProps) => {
  const { kind, words } = warning;
  const kindId = useId();
  return (
    <div className={styles.row}>
      <strong id={kindId} className={styles.kind}>
        {messages.kinds[kind]}
      </strong>
      <span className={styles.advice}>{messages.advice[kind](quotedWords(words))}</span>
      <span className={styles.actions}>
        {kind === 'possible-disclosure' && (
          <Button size="small" keys={shortcuts.safeguardingKey} onPress={onSafeguarding}>
            {messages.whatToDo}
          </Button>
        )}
        <Button
          variant="plain"
          size="small"
          aria-describedby={kindId}
          {...(isFirst ? { keys: shortcuts.leaveWarning } : {})}
          onPress={onLeave}
        >
          {messages.leave}
        </Button>
      </span>
    </div>
  );
};

export const NoteWarnings = memo(({ box }: { readonly box: DraftBox }) => {
  const { warnings, leave } = useNoteWarnings(box);
  const openSafeguarding = useOpenSafeguarding();
  const first = warnings[0];
  const isInBox = useNotePlace() === 'box';
  // Esc belongs to others while there is nothing to leave.
  useShortcut('leaveWarning', () => first !== undefined && leave(first), {
    isEnabled: isInBox && first !== undefined,
  });
  return (
    <div role="status" aria-label={messages.region}>
      {warnings.map((warning) => (
        <WarningRow
          key={warning.kind}
          warning={warning}
          isFirst={warning === first}
          onLeave={() => leave(warning)}
          onSafeguarding={openSafeguarding}
        />
      ))}
    </div>
  );
});
NoteWarnings.displayName = 'NoteWarnings';
