// Notes to whom a document went and when: by role, in the review, so that colleagues see it too.
import { useState } from 'react';
import type { IsoDate } from '../../../../shared/domain/dates.ts';
import type { MadeDocumentView } from '../../../../shared/ipc/document.contract.ts';
import { today } from '../../../api/today.ts';
import { documentsMessages } from '../../../messages/documents.ts';
import { Button, CheckboxGroup, DatePicker, Dialog, TextField } from '../../../ui/index.ts';
import styles from '../documents-screen.module.css';

const words = documentsMessages.send;
type Role = keyof typeof words.options;
const options = (Object.entries(words.options) as [Role, string][]).map(([value, label]) => ({
  value,
  label,
}));

export const SendDialog = ({
  made,
  onClose,
  onSend,
}: {
  readonly made: MadeDocumentView;
  readonly onClose: () => void;
  readonly onSend: (sent: MadeDocumentView['sent']) => void;
}) => {
  const [roles, setRoles] = useState<Role[]>([]);
  const [other, setOther] = useState('');
  const [on, setOn] = useState<IsoDate | null>(today);
  const [wasTried, setTried] = useState(false);
  const all = [
    ...roles.map((role): string => words.options[role]),
    ...(other.trim() === '' ? [] : [other.trim()]),
  ];
  const send = () => {
    setTried(true);
    if (all.length === 0 || on === null) return;
    onSend([...made.sent, { id: crypto.randomUUID(), on, roles: all }]);
  };
  return (
    <Dialog
      title={words.title}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      actions={
        <>
          <Button variant="act" onPress={send}>
            {words.save}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p>{words.help}</p>
        <CheckboxGroup
          label={words.roles}
          options={options}
          value={roles}
          onChange={setRoles}
          {...(wasTried && all.length === 0 ? { errorMessage: words.nobody } : {})}
        />
        <TextField label={words.other} isOptional value={other} onChange={setOther} />
        <DatePicker
          label={words.on}
          value={on}
          onChange={setOn}
          {...(wasTried && on === null ? { errorMessage: words.noDay } : {})}
        />
      </div>
    </Dialog>
  );
};
