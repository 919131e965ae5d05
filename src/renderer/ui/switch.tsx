// On or off, at once. For what waits for other answers use a Checkbox.

import type { ReactNode } from 'react';
import { SwitchButton, SwitchField, type SwitchFieldProps, Text } from 'react-aria-components';
import styles from './choice.module.css';
import { classNames } from './class-names.ts';

export interface SwitchProps extends Omit<SwitchFieldProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
  readonly description?: ReactNode;
}

export const Switch = ({ children, description, ...rest }: SwitchProps) => (
  <SwitchField {...rest} className={classNames(styles.field)}>
    <SwitchButton className={classNames(styles.choice, styles.switch)}>
      <span className={styles.track} />
      <span>{children}</span>
    </SwitchButton>
    {description !== undefined && (
      <Text slot="description" className={classNames(styles.description, styles.switchDescription)}>
        {description}
      </Text>
    )}
  </SwitchField>
);
