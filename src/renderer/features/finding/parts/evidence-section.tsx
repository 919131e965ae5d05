// The notes a finding rests on, and the way to add more.
import { Plus } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { EvidenceRole } from '../../../../shared/domain/finding.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { Button } from '../../../ui/index.ts';
import type { LinkedEvidence } from '../use-linked-notes.ts';
import type { ReviewNames } from '../use-names.ts';
import { EvidencePicker } from './evidence-picker.tsx';
import { LinkedNotes } from './linked-notes.tsx';
import styles from './evidence-section.module.css';
import { Section } from './section.tsx';

const words = findingMessages.finding;

export interface EvidenceSectionProps {
  readonly linked: LinkedEvidence;
  readonly names: ReviewNames;
  readonly onRole: (note: Evidence, role: EvidenceRole | null) => void;
}

export const EvidenceSection = ({ linked, names, onRole }: EvidenceSectionProps) => {
  const [isAdding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const focusAdd = useCallback(() => addButton.current?.focus(), []);
  return (
    <Section
      id="finding-evidence"
      title={words.evidenceTitle}
      meta={findingMessages.notes.count(linked.restsOn.length)}
    >
      {linked.restsOn.length === 0 ? <p className={styles.empty}>{words.evidenceEmpty}</p> : null}
      <LinkedNotes
        notes={linked.restsOn}
        linkedAs="rests-on"
        label={words.evidenceTitle}
        names={names}
        onRole={onRole}
        focusWhenEmpty={focusAdd}
      />
      {linked.inBin > 0 && <p className={styles.empty}>{words.evidenceInBin(linked.inBin)}</p>}
      {isAdding ? (
        <EvidencePicker
          names={names}
          linked={linked.ids}
          onAdd={onRole}
          onClose={() => {
            setAdding(false);
            // The button comes back first.
            requestAnimationFrame(focusAdd);
          }}
        />
      ) : (
        <div>
          <Button ref={addButton} icon={Plus} onPress={() => setAdding(true)}>
            {words.addEvidence}
          </Button>
        </div>
      )}
    </Section>
  );
};
