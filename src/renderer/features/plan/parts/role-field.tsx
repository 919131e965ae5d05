// A role in the plan, saved as it is typed. Roles the plan names already are offered, so that one
// person is spelt in one way.
import { type AutosavedValue, ComboBox } from '../../../ui/index.ts';
import { notSavedWords } from '../failure-words.ts';
import { AdviceLines } from './advice-lines.tsx';

interface RoleFieldProps {
  readonly saved: AutosavedValue<string>;
  readonly label: string;
  readonly roles: readonly string[];
  readonly id?: string;
  readonly hint?: string;
  readonly advice?: readonly string[];
}

export const RoleField = ({ saved, label, roles, id, hint, advice = [] }: RoleFieldProps) => (
  <div>
    <ComboBox
      label={label}
      description={hint}
      options={roles.map((role) => ({ value: role, label: role }))}
      value={null}
      inputValue={saved.value}
      onInputChange={saved.setValue}
      onChange={(role) => {
        if (role !== null) saved.setValue(role);
      }}
      onBlur={() => void saved.flush()}
      allowsOwnWords
      opensOn="input"
      errorMessage={notSavedWords(saved.state)}
      {...(id === undefined ? {} : { id })}
    />
    <AdviceLines lines={advice} />
  </div>
);
