// Who helps with an objective: each can be asked, named and taken away again; saved as it is typed.
import { HeartHandshake, X } from 'lucide-react';
import { useId, useState } from 'react';
import { helpStates, type Help, type Objective } from '../../../../shared/domain/plan.ts';
import { planHelpMessages } from '../../../messages/plan-help.ts';
import { Button, IconButton, Select, TextArea, TextField, useToasts } from '../../../ui/index.ts';
import { notSavedWords } from '../failure-words.ts';
import { useFocusLater } from '../use-focus-later.ts';
import { useSavedObjective } from '../use-saved.ts';
import { HelpFinder, type NewHelp } from './help-finder.tsx';
import styles from './help-part.module.css';

interface HelpPartProps {
  readonly objective: Objective;
  readonly number: number;
}

const { entry, states } = planHelpMessages;

const stateOptions = helpStates.map((state) => ({ value: state, label: states[state] }));

interface EntryProps {
  readonly help: Help;
  readonly fieldId: string;
  readonly onChange: (part: Partial<Help>) => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

const HelpEntry = ({ help, fieldId, onChange, onLeave, onRemove }: EntryProps) => (
  <li className={styles.entry}>
    <div className={styles.fields}>
      <TextField
        id={fieldId}
        label={entry.from}
        value={help.from}
        onChange={(from) => onChange({ from })}
        onBlur={onLeave}
      />
      <TextField
        label={entry.who}
        value={help.who}
        onChange={(who) => onChange({ who })}
        onBlur={onLeave}
      />
      <TextArea
        label={entry.strength}
        rows={1}
        value={help.strength}
        onChange={(strength) => onChange({ strength })}
        onBlur={onLeave}
      />
      <TextArea
        label={entry.why}
        rows={1}
        value={help.why}
        onChange={(why) => onChange({ why })}
        onBlur={onLeave}
      />
      <Select
        label={entry.state}
        options={stateOptions}
        value={help.state}
        onChange={(state) => onChange({ state })}
      />
    </div>
    <IconButton icon={X} label={entry.remove(help.from)} onPress={onRemove} />
  </li>
);

export const HelpPart = ({ objective, number }: HelpPartProps) => {
  const saved = useSavedObjective(objective, 'help');
  const [isFinding, setFinding] = useState(false);
  const toasts = useToasts();
  const focusLater = useFocusLater();
  const headingId = useId();
  const lookId = useId();
  const help = saved.value;
  const fieldId = (id: string): string => `${lookId}-${id}`;

  const add = (found: NewHelp): void => {
    const id = crypto.randomUUID();
    const order = Math.max(0, ...help.map((each) => each.order)) + 1;
    saved.setValue([...help, { id, order, ...found, state: 'to-ask' }]);
    // One named by hand is filled in at once; of those found, several may be taken.
    if (found.from !== '') return;
    setFinding(false);
    focusLater(fieldId(id));
  };
  const remove = (gone: Help): void => {
    saved.setValue(help.filter(({ id }) => id !== gone.id));
    toasts.show({
      words: entry.removed,
      action: {
        label: entry.undo,
        onPress: () => saved.setValue([...help.filter(({ id }) => id !== gone.id), gone]),
      },
    });
    focusLater(lookId);
  };

  return (
    <section aria-label={planHelpMessages.region(number)} className={styles.help}>
      <div className={styles.head}>
        <h3 id={headingId} className={styles.title}>
          {planHelpMessages.title}
        </h3>
        <Button
          id={lookId}
          size="small"
          variant="plain"
          icon={HeartHandshake}
          aria-label={planHelpMessages.lookLabel(number)}
          onPress={() => setFinding(true)}
        >
          {planHelpMessages.look}
        </Button>
      </div>
      {help.length > 0 && (
        <ul aria-labelledby={headingId} className={styles.list}>
          {help.map((each) => (
            <HelpEntry
              key={each.id}
              help={each}
              fieldId={fieldId(each.id)}
              onChange={(part) =>
                saved.setValue(
                  help.map((other) => (other.id === each.id ? { ...other, ...part } : other)),
                )
              }
              onLeave={() => void saved.flush()}
              onRemove={() => remove(each)}
            />
          ))}
        </ul>
      )}
      {saved.state.kind === 'failed' && (
        <p role="alert" className={styles.failed}>
          {notSavedWords(saved.state)}
        </p>
      )}
      <HelpFinder
        objective={objective}
        number={number}
        help={help}
        onAdd={add}
        isOpen={isFinding}
        onOpenChange={setFinding}
      />
    </section>
  );
};
