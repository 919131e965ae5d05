// What speaks against a finding: notes, words, or the word of the team that it looked.
import { useCallback } from 'react';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { EvidenceRole, Finding } from '../../../../shared/domain/finding.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { Checkbox } from '../../../ui/index.ts';
import { useFindingField } from '../use-finding-field.ts';
import type { LinkedEvidence } from '../use-linked-notes.ts';
import type { ReviewNames } from '../use-names.ts';
import { FindingText, NotSaved } from './autosaved-fields.tsx';
import styles from './evidence-section.module.css';
import { LinkedNotes } from './linked-notes.tsx';
import { Section } from './section.tsx';

const words = findingMessages.finding;

export interface CounterSectionProps {
  readonly finding: Finding;
  readonly linked: LinkedEvidence;
  readonly names: ReviewNames;
  readonly onRole: (note: Evidence, role: EvidenceRole | null) => void;
}

export const CounterSection = ({ finding, linked, names, onRole }: CounterSectionProps) => {
  const lookedFor = useFindingField(finding, 'isCounterEvidenceLookedFor');
  const focusTop = useCallback(() => document.getElementById('finding-counter')?.focus(), []);
  const hasCounter = linked.counter.length > 0 || finding.counterEvidence.trim() !== '';
  return (
    <Section
      id="finding-counter"
      title={words.counterTitle}
      meta={findingMessages.notes.count(linked.counter.length)}
    >
      <p className={styles.empty}>{words.counterHint}</p>
      <LinkedNotes
        notes={linked.counter}
        linkedAs="counter"
        label={words.counterNotes}
        names={names}
        onRole={onRole}
        focusWhenEmpty={focusTop}
      />
      <FindingText finding={finding} name="counterEvidence" label={words.counterWords} />
      <div>
        <Checkbox
          isSelected={lookedFor.value}
          onChange={lookedFor.setValue}
          {...(lookedFor.value && hasCounter ? { description: words.lookedForClash } : {})}
        >
          {words.lookedFor}
        </Checkbox>
        <NotSaved field={lookedFor} />
      </div>
    </Section>
  );
};
