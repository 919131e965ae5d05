// A line of the trust's look, saved as it is typed.
import { invoke } from '../../../api/invoke.ts';
import { TextField, useAutosave } from '../../../ui/index.ts';

export const TypedField = ({
  name,
  label,
  description,
  stored,
}: {
  readonly name: 'trustName' | 'logoAlternative';
  readonly label: string;
  readonly description?: string;
  readonly stored: string;
}) => {
  const typed = useAutosave({
    key: `our documents ${name}`,
    stored,
    save: (value) => invoke('our-documents.change-look', { [name]: value }),
  });
  return (
    <TextField
      label={label}
      {...(description === undefined ? {} : { description })}
      value={typed.value}
      onChange={typed.setValue}
      onBlur={() => void typed.flush()}
      maxLength={200}
    />
  );
};
