// Several documents as one zip: those that can be made, ticked unless they are for the team alone.
import { useState } from 'react';
import type { DocumentFormat } from '../../../../shared/domain/document-choices.ts';
import type { Input } from '../../../../shared/ipc/contract.ts';
import type { DocumentView } from '../../../../shared/ipc/document.contract.ts';
import { documentsMessages } from '../../../messages/documents.ts';
import { Button, CheckboxGroup, Dialog, SegmentedControl, Switch } from '../../../ui/index.ts';
import { usualChoices } from '../document-choice.ts';
import styles from '../documents-screen.module.css';

const words = documentsMessages.pack;
const formats: readonly DocumentFormat[] = ['docx', 'pdf'];

export const PackDialog = ({
  documents,
  isPending,
  onClose,
  onSave,
}: {
  /** Those that can be made. */
  readonly documents: readonly DocumentView[];
  readonly isPending: boolean;
  readonly onClose: () => void;
  readonly onSave: (documents: Input<'document.save-pack'>['documents']) => void;
}) => {
  const isInternal = ({ audiences }: DocumentView): boolean => audiences[0]?.isInternal ?? false;
  const [ticked, setTicked] = useState<string[]>(() =>
    documents.filter((each) => !isInternal(each)).map(({ kindId }) => kindId),
  );
  const [format, setFormat] = useState<DocumentFormat>('docx');
  const [isAnonymised, setAnonymised] = useState(false);
  const [isDraft, setDraft] = useState(false);
  const [wasTried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    if (ticked.length === 0) return;
    onSave(
      documents
        .filter(({ kindId }) => ticked.includes(kindId))
        .map((document) => ({
          kindId: document.kindId,
          choices: { ...usualChoices(document), isAnonymised, isDraft },
          // A document that does not come as a PDF goes in as it does come.
          format: document.formats.includes(format) ? format : (document.formats[0] ?? 'docx'),
        })),
    );
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
          <Button variant="act" isPending={isPending} onPress={save}>
            {words.save}
          </Button>
          <Button onPress={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <div className={styles.fields}>
        <p>{words.help}</p>
        <CheckboxGroup
          label={words.documents}
          options={documents.map((document) => ({
            value: document.kindId,
            label: document.title,
            ...(isInternal(document) ? { description: documentsMessages.internal } : {}),
          }))}
          value={ticked}
          onChange={setTicked}
          {...(wasTried && ticked.length === 0 ? { errorMessage: words.none } : {})}
        />
        <SegmentedControl
          label={documentsMessages.format}
          options={formats.map((value) => ({ value, label: documentsMessages.formats[value] }))}
          value={format}
          onChange={setFormat}
        />
        <Switch isSelected={isAnonymised} onChange={setAnonymised}>
          {documentsMessages.anonymised}
        </Switch>
        <Switch isSelected={isDraft} onChange={setDraft}>
          {documentsMessages.draft}
        </Switch>
      </div>
    </Dialog>
  );
};
