// The heading of a finding, written where it stands in the list; saved as it is typed.
import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../../shared/domain/finding.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { SavedMark, TextField } from '../../../ui/index.ts';
import { useFindingField } from '../use-finding-field.ts';

const words = findingMessages.newFinding;

export const HeadingInPlace = ({
  finding,
  onDone,
}: {
  readonly finding: Finding;
  /** `byKey` when a key ended it, so that the focus has to go somewhere. */
  readonly onDone: (heading: string, byKey: boolean) => void;
}) => {
  const heading = useFindingField(finding, 'heading');
  const input = useRef<HTMLInputElement>(null);
  const [isNew] = useState(finding.heading === '');

  useEffect(() => {
    input.current?.focus();
    input.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <>
      <TextField
        label={isNew ? words.headingLabel(finding.category) : words.renameLabel}
        description={words.headingHint}
        value={heading.value}
        onChange={heading.setValue}
        inputRef={input}
        maxLength={1_000}
        onBlur={() => void heading.flush().then(() => onDone(heading.value, false))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          void heading.flush().then(() => onDone(heading.value, true));
        }}
      />
      {heading.state.kind === 'failed' && (
        <SavedMark state={heading.state} onRetry={heading.retry} />
      )}
    </>
  );
};
