// "Where do these notes belong?": the findings with a number each, so that one key is enough.
import { type KeyboardEvent, useState } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import {
  type EvidenceRole,
  evidenceRoles,
  findingCategories,
  type FindingCategory,
} from '../../../../shared/domain/finding.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import { findingMessages as words } from '../../../messages/finding.ts';
import { classNames, Dialog, KeyCap, SegmentedControl } from '../../../ui/index.ts';
import styles from './finding-chooser.module.css';

export interface FindingChooserProps {
  /** How many notes are on their way; null while the chooser is closed. */
  readonly count: number | null;
  /** In the order of their numbers. */
  readonly findings: readonly WeighedFinding[];
  readonly onClose: () => void;
  readonly onChoose: (target: WeighedFinding, role: EvidenceRole) => void;
  readonly onNew: (category: FindingCategory) => void;
}

const roles = evidenceRoles.map((role) => ({ value: role, label: words.role[role] }));
const newPrefix = 'new ';

type ChoicesProps = Omit<FindingChooserProps, 'count' | 'onClose'>;

const Choices = ({ findings, onChoose, onNew }: ChoicesProps) => {
  const [role, setRole] = useState<EvidenceRole>('rests-on');

  const chooseKey = (key: string): void => {
    const target = findings.find(({ finding }) => finding.id === key);
    if (target !== undefined) onChoose(target, role);
    const category = findingCategories.find((each) => `${newPrefix}${each}` === key);
    if (category !== undefined) onNew(category);
  };

  const listen = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    const target = findings[Number(event.key) - 1];
    if (target === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(target, role);
  };

  return (
    <div onKeyDownCapture={listen} className={styles.choices}>
      {findings.length > 0 && (
        <SegmentedControl
          label={words.chooser.role}
          options={roles}
          value={role}
          onChange={setRole}
        />
      )}
      <ListBox
        aria-label={words.chooser.list}
        autoFocus="first"
        onAction={(key) => chooseKey(String(key))}
        className={classNames(styles.list)}
      >
        {findings.length > 0 && (
          <ListBoxSection>
            <Header className={classNames(styles.header)}>{words.chooser.help}</Header>
            {findings.map(({ finding, number }, index) => (
              <ListBoxItem
                key={finding.id}
                id={finding.id}
                textValue={finding.heading || words.noHeading}
                className={classNames(styles.item)}
              >
                <span className={styles.label}>{finding.heading || words.noHeading} </span>
                <span className={styles.description}>
                  {words.numbered(finding.category, number)}{' '}
                </span>
                {index < 9 && (
                  <span className={styles.key}>
                    <KeyCap keys={String(index + 1)} />
                  </span>
                )}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
        <ListBoxSection>
          <Header className={classNames(styles.header)}>{words.newFinding.button}</Header>
          {findingCategories.map((category) => (
            <ListBoxItem
              key={category}
              id={`${newPrefix}${category}`}
              className={classNames(styles.item)}
            >
              {words.newFinding.ofCategory(category)}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      </ListBox>
    </div>
  );
};

export const FindingChooser = ({ count, onClose, ...rest }: FindingChooserProps) => (
  <Dialog
    title={words.chooser.title(count ?? 0)}
    isOpen={count !== null}
    onOpenChange={(isOpen) => {
      if (!isOpen) onClose();
    }}
  >
    <Choices {...rest} />
  </Dialog>
);
