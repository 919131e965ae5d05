// The choices that matter before a document is made; a choice there is only one of is not asked.
import type { ReactNode } from 'react';
import type {
  DocumentChoices,
  DocumentFormat,
} from '../../../../shared/domain/document-choices.ts';
import type { DocumentView } from '../../../../shared/ipc/document.contract.ts';
import { documentsMessages as words } from '../../../messages/documents.ts';
import { SegmentedControl, Select, Switch } from '../../../ui/index.ts';
import styles from '../documents-screen.module.css';

export const ChoiceFields = ({
  document,
  choices,
  format,
  onChoices,
  onFormat,
  children,
}: {
  readonly document: DocumentView;
  readonly choices: DocumentChoices;
  readonly format: DocumentFormat;
  readonly onChoices: (choices: DocumentChoices) => void;
  readonly onFormat: (format: DocumentFormat) => void;
  /** What is done with them. */
  readonly children: ReactNode;
}) => (
  <div className={styles.making}>
    <div role="group" aria-label={words.choices} className={styles.choices}>
      {document.audiences.length > 1 && (
        <Select
          label={words.audience}
          options={document.audiences.map(({ id, label }) => ({ value: id, label }))}
          value={choices.audience}
          onChange={(audience) => onChoices({ ...choices, audience })}
        />
      )}
      {document.details.length > 1 && (
        <SegmentedControl
          label={words.detail}
          options={document.details.map((value) => ({ value, label: words.details[value] }))}
          value={choices.detail}
          onChange={(detail) => onChoices({ ...choices, detail })}
        />
      )}
      <SegmentedControl
        label={words.format}
        options={document.formats.map((value) => ({ value, label: words.formats[value] }))}
        value={format}
        onChange={onFormat}
      />
      <Switch
        isSelected={choices.isAnonymised}
        onChange={(isAnonymised) => onChoices({ ...choices, isAnonymised })}
      >
        {words.anonymised}
      </Switch>
      <Switch
        isSelected={choices.isDraft}
        onChange={(isDraft) => onChoices({ ...choices, isDraft })}
      >
        {words.draft}
      </Switch>
      {children}
    </div>
    {choices.isAnonymised && <p className={styles.soft}>{words.anonymisedHelp}</p>}
  </div>
);
