// Who somebody is: name, role at work, school. A person this laptop knows fills in all three.
import type { PersonAnswer } from '../../../api/set-up-draft.ts';
import { setUpMessages } from '../../../messages/set-up.ts';
import { TextField } from '../../../ui/index.ts';
import { fieldIds } from '../problems.ts';
import type { Known, KnownPerson } from '../use-known.ts';
import styles from './person-fields.module.css';
import { SuggestField } from './suggest-field.tsx';

export interface PersonFieldsProps {
  readonly person: PersonAnswer;
  readonly onChange: (person: PersonAnswer) => void;
  readonly known: Known;
  readonly problem: string | undefined;
  /** Whom it makes sense to suggest here. */
  readonly suits: (person: KnownPerson) => boolean;
  /** The school is known by what they do: it is not asked. */
  readonly isSchoolKnown?: boolean;
}

const { person: words } = setUpMessages;

const idOf = ({ name, schoolName }: KnownPerson): string => `${name} | ${schoolName}`;

export const PersonFields = ({
  person,
  onChange,
  known,
  problem,
  suits,
  isSchoolKnown = false,
}: PersonFieldsProps) => {
  const suitable = known.people.filter(suits);
  const id = fieldIds.person(person.key);
  const schools = [...new Set(known.schools.map(({ name }) => name))];
  return (
    <div className={styles.person}>
      <SuggestField
        id={id}
        label={words.name}
        errorMessage={problem}
        value={person.name}
        onChange={(name) => onChange({ ...person, name })}
        suggestions={suitable.map((each) => ({
          value: idOf(each),
          label: each.name,
          description: [each.jobRole, each.schoolName].filter((part) => part !== '').join(', '),
        }))}
        onTake={(taken) => {
          const found = suitable.find((each) => idOf(each) === taken);
          if (found !== undefined) onChange({ ...found, key: person.key });
        }}
      />
      <TextField
        id={`${id}-role`}
        label={words.jobRole}
        description={words.jobRoleHelp}
        value={person.jobRole}
        onChange={(jobRole) => onChange({ ...person, jobRole })}
      />
      {!isSchoolKnown && (
        <SuggestField
          id={`${id}-school`}
          label={words.school}
          description={words.schoolHelp}
          value={person.schoolName}
          onChange={(schoolName) => onChange({ ...person, schoolName })}
          suggestions={schools.map((name) => ({ value: name, label: name }))}
        />
      )}
    </div>
  );
};
