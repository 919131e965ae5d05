// The floating list of options that Select and ComboBox share. An option is named by all it shows:
// a name apart from its description would leave visible words out of what is heard.

import { Check } from 'lucide-react';
import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { uiMessages } from '../messages/ui.ts';
import { classNames } from './class-names.ts';
import styles from './floating-list.module.css';
import type { Option } from './option.ts';

export const OptionItem = ({ option }: { readonly option: Option }) => (
  <ListBoxItem
    id={option.value}
    textValue={option.label}
    isDisabled={option.isDisabled ?? false}
    className={classNames(styles.item)}
  >
    {({ isSelected }) => (
      <>
        <span className={styles.tick}>
          {isSelected && <Check aria-hidden size="1rem" strokeWidth={2.5} />}
        </span>
        <span className={styles.label}>{option.label}</span>
        {option.description !== undefined && (
          <span className={styles.description}>{option.description}</span>
        )}
      </>
    )}
  </ListBoxItem>
);

/** For Select: the options are given here. */
export const OptionList = ({ options }: { readonly options: readonly Option[] }) => (
  <Popover className={classNames(styles.popover)} offset={4}>
    <ListBox
      className={classNames(styles.list)}
      items={options.map((option) => ({ ...option, id: option.value }))}
      renderEmptyState={() => <div className={styles.empty}>{uiMessages.nothingFound}</div>}
    >
      {(option) => <OptionItem option={option} />}
    </ListBox>
  </Popover>
);

/** For ComboBox: the options come from the box, which filters them. */
export const FilteredOptionList = () => (
  <Popover className={classNames(styles.popover)} offset={4}>
    <ListBox<Option>
      className={classNames(styles.list)}
      renderEmptyState={() => <div className={styles.empty}>{uiMessages.nothingFound}</div>}
    >
      {(option) => <OptionItem option={option} />}
    </ListBox>
  </Popover>
);
