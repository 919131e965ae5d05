// What kind of note it is, and how it was come by. Pressing a mark again takes it away.
import {
  type NoteKind,
  noteKinds,
  type SourceKind,
  sourceKinds,
} from '../../../../shared/domain/evidence.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { shortcuts, ToggleGroup } from '../../../ui/index.ts';

interface MarkProps<Value extends string> {
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
  /** Shows the keys, where they work. */
  readonly hasKeys?: boolean;
  readonly isLabelHidden?: boolean;
}

const kindKeys: Readonly<Record<NoteKind, string>> = {
  strength: shortcuts.markStrength,
  development: shortcuts.markArea,
  question: shortcuts.markQuestion,
};

export const KindMark = ({
  value,
  onChange,
  hasKeys = false,
  isLabelHidden = true,
}: MarkProps<NoteKind>) => (
  <ToggleGroup
    label={evidenceMessages.box.kind}
    isLabelHidden={isLabelHidden}
    options={noteKinds.map((kind) => ({
      value: kind,
      label: evidenceMessages.kinds[kind],
      ...(hasKeys ? { keys: kindKeys[kind] } : {}),
    }))}
    value={value}
    onChange={onChange}
  />
);

export const SourceMark = ({
  value,
  onChange,
  hasKeys = false,
  isLabelHidden = true,
}: MarkProps<SourceKind>) => (
  <ToggleGroup
    label={evidenceMessages.box.source}
    isLabelHidden={isLabelHidden}
    options={sourceKinds.map((kind) => ({ value: kind, label: evidenceMessages.sources[kind] }))}
    value={value}
    onChange={onChange}
    keys={hasKeys ? evidenceMessages.box.sourceKeys : undefined}
  />
);
