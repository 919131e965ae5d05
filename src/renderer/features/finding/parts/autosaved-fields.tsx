// Fields of a finding that save what is typed. The bar above tells that all is saved; here only what
// is not saved is told, right where it was typed.
import type { ReactNode } from 'react';
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { AutosavedValue } from '../../../ui/index.ts';
import { SavedMark, TextArea, TextField } from '../../../ui/index.ts';
import { useFindingField } from '../use-finding-field.ts';

type TextName =
  'heading' | 'wording' | 'claim' | 'counterEvidence' | 'confidenceReason' | 'questionBack';

interface FieldOfFindingProps {
  readonly finding: Finding;
  readonly name: TextName;
  readonly label: string;
  readonly description?: ReactNode;
}

/** Loud when something is not saved; nothing otherwise. */
export const NotSaved = ({
  field,
}: {
  readonly field: Pick<AutosavedValue<unknown>, 'state' | 'retry'>;
}) =>
  field.state.kind === 'failed' ? <SavedMark state={field.state} onRetry={field.retry} /> : null;

export const FindingLine = ({ finding, name, ...rest }: FieldOfFindingProps) => {
  const field = useFindingField(finding, name);
  return (
    <>
      <TextField
        {...rest}
        value={field.value}
        onChange={field.setValue}
        onBlur={() => void field.flush()}
        maxLength={1_000}
      />
      <NotSaved field={field} />
    </>
  );
};

export const FindingText = ({
  finding,
  name,
  rows = 2,
  ...rest
}: FieldOfFindingProps & { readonly rows?: number }) => {
  const field = useFindingField(finding, name);
  return (
    <>
      <TextArea
        {...rest}
        rows={rows}
        value={field.value}
        onChange={field.setValue}
        onBlur={() => void field.flush()}
      />
      <NotSaved field={field} />
    </>
  );
};
