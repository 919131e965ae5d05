// Views of one thing, one at a time. Places of their own belong in the journey, not in tabs.

import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './tabs.module.css';

export interface TabView<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A count after the label. */
  readonly count?: number | undefined;
  readonly content: ReactNode;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabView<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

export const Tabs = <Id extends string>({ label, tabs, value, onChange }: TabsProps<Id>) => (
  <AriaTabs
    className={classNames(styles.tabs)}
    selectedKey={value}
    onSelectionChange={(key) => {
      const chosen = tabs.find(({ id }) => id === key);
      if (chosen !== undefined) onChange(chosen.id);
    }}
  >
    <TabList aria-label={label} className={classNames(styles.list)}>
      {tabs.map(({ id, label: name, count }) => (
        <Tab key={id} id={id} className={classNames(styles.tab)}>
          {name}
          {count !== undefined && <span className={styles.count}> {count}</span>}
        </Tab>
      ))}
    </TabList>
    {tabs.map(({ id, content }) => (
      <TabPanel key={id} id={id} className={classNames(styles.panel)}>
        {content}
      </TabPanel>
    ))}
  </AriaTabs>
);
