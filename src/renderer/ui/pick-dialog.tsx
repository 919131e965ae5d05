// Sets or takes away several marks at once: filters a grouped list as one types, Enter ticks, Escape
// leaves. The words are read by what they say and by what explains them.

import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Autocomplete,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  useFilter,
} from 'react-aria-components';
import { uiMessages } from '../messages/ui.ts';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { Dialog } from './dialog.tsx';
import floating from './floating-list.module.css';
import type { Option } from './option.ts';
import styles from './pick-dialog.module.css';
import { SearchField } from './search-field.tsx';

export interface PickGroup {
  readonly id: string;
  readonly title: string;
  readonly options: readonly Option[];
}

export interface PickDialogProps {
  readonly title: string;
  readonly searchLabel: string;
  readonly groups: readonly PickGroup[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Below the list: what is never in it, and where that belongs. */
  readonly footer?: ReactNode;
}

const PickItem = ({ option }: { readonly option: Option }) => (
  <ListBoxItem
    id={option.value}
    textValue={
      option.description === undefined ? option.label : `${option.label}. ${option.description}`
    }
    className={classNames(floating.item)}
  >
    {({ isSelected }) => (
      <>
        <span className={floating.tick}>
          {isSelected && <Check aria-hidden size="1rem" strokeWidth={2.5} />}
        </span>
        <span className={floating.label}>{option.label}</span>
        {option.description !== undefined && (
          <span className={floating.description}>{option.description}</span>
        )}
      </>
    )}
  </ListBoxItem>
);

export const PickDialog = ({
  title,
  searchLabel,
  groups,
  chosen,
  onToggle,
  isOpen,
  onOpenChange,
  footer,
}: PickDialogProps) => {
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      actions={<Button onPress={() => onOpenChange(false)}>{uiMessages.done}</Button>}
    >
      <Autocomplete filter={contains}>
        {/* Escape leaves at once; by itself the search would only be emptied by it. */}
        <div
          onKeyDownCapture={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            onOpenChange(false);
          }}
        >
          <SearchField label={searchLabel} autoFocus />
        </div>
        {/* What scrolls must be within reach of the keyboard by itself. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div role="group" aria-label={title} tabIndex={0} className={styles.scroll}>
          <ListBox
            aria-label={title}
            selectionMode="multiple"
            selectedKeys={chosen}
            onSelectionChange={(keys) => {
              const next = keys === 'all' ? new Set(chosen) : keys;
              for (const value of chosen) if (!next.has(value)) onToggle(value);
              for (const key of next) if (!chosen.includes(String(key))) onToggle(String(key));
            }}
            renderEmptyState={() => <div className={floating.empty}>{uiMessages.nothingFound}</div>}
            className={classNames(floating.list)}
          >
            {groups.map((group) => (
              <ListBoxSection key={group.id} id={group.id}>
                <Header className={classNames(floating.header)}>{group.title}</Header>
                {group.options.map((option) => (
                  <PickItem key={option.value} option={option} />
                ))}
              </ListBoxSection>
            ))}
          </ListBox>
        </div>
      </Autocomplete>
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
    </Dialog>
  );
};
