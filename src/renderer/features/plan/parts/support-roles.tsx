// The roles that help with an action: each can be taken away again, and more can be added.
import { type KeyboardEvent, useState } from 'react';
import { planEditorMessages } from '../../../messages/plan-editor.ts';
import { type AutosavedValue, ComboBox, TagGroup } from '../../../ui/index.ts';
import { notSavedWords } from '../failure-words.ts';
import styles from './support-roles.module.css';

interface SupportRolesProps {
  readonly saved: AutosavedValue<string[]>;
  readonly roles: readonly string[];
}

const { who } = planEditorMessages;
const activeOption = 'aria-activedescendant';

export const SupportRoles = ({ saved, roles }: SupportRolesProps) => {
  const [typed, setTyped] = useState('');
  const isIn = (role: string): boolean =>
    saved.value.some((each) => each.toLowerCase() === role.toLowerCase());

  const add = (role: string): void => {
    const word = role.trim();
    setTyped('');
    if (word !== '' && !isIn(word)) saved.setValue([...saved.value, word]);
  };

  // Enter on an option is the list's own; on words that stand in no list it adds them.
  const addOnEnter = (event: KeyboardEvent): void => {
    const isOption = event.target instanceof Element && event.target.hasAttribute(activeOption);
    if (event.key === 'Enter' && !isOption && !event.nativeEvent.isComposing) add(typed);
  };

  return (
    <div className={styles.roles} onKeyDownCapture={addOnEnter}>
      <TagGroup
        label={who.support}
        tags={saved.value.map((role, index) => ({ id: String(index), label: role }))}
        onRemove={(id) => saved.setValue(saved.value.filter((_, index) => String(index) !== id))}
        empty={who.noSupport}
      />
      <ComboBox
        label={who.supportAdd}
        isLabelHidden
        placeholder={who.supportAdd}
        options={roles.filter((role) => !isIn(role)).map((role) => ({ value: role, label: role }))}
        value={null}
        inputValue={typed}
        onInputChange={setTyped}
        onChange={(role) => {
          if (role !== null) add(role);
        }}
        onBlur={() => {
          // Whoever types a role and goes on meant it.
          add(typed);
          void saved.flush();
        }}
        allowsOwnWords
        opensOn="input"
        errorMessage={notSavedWords(saved.state)}
      />
    </div>
  );
};
