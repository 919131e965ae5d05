// One thing to tick.

import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  CheckboxButton,
  CheckboxField,
  type CheckboxFieldProps,
  Text,
} from 'react-aria-components';
import styles from './choice.module.css';
import { classNames } from './class-names.ts';

export interface CheckboxProps extends Omit<
  CheckboxFieldProps,
  'className' | 'style' | 'children' | 'validationState'
> {
  readonly children: ReactNode;
  readonly description?: ReactNode;
}

export const Checkbox = ({ children, description, ...rest }: CheckboxProps) => (
  <CheckboxField {...rest} validationBehavior="aria" className={classNames(styles.field)}>
    <CheckboxButton className={classNames(styles.choice)}>
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={classNames(styles.mark, styles.box)}>
            {isIndeterminate ? (
              <Minus aria-hidden size="1rem" strokeWidth={3} />
            ) : (
              isSelected && <Check aria-hidden size="1rem" strokeWidth={3} />
            )}
          </span>
          <span>{children}</span>
        </>
      )}
    </CheckboxButton>
    {description !== undefined && (
      <Text slot="description" className={classNames(styles.description)}>
        {description}
      </Text>
    )}
  </CheckboxField>
);
