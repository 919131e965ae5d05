// A box that filters a list as one types, with a way to empty it.

import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import {
  Button,
  Group,
  Input,
  Label,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
} from 'react-aria-components';
import { uiMessages } from '../messages/ui.ts';
import { classNames } from './class-names.ts';
import { fieldClasses } from './field.tsx';
import styles from './search-field.module.css';

export interface SearchFieldProps extends Omit<
  AriaSearchFieldProps,
  'className' | 'style' | 'children' | 'validationState'
> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export const SearchField = ({
  label,
  isLabelHidden = true,
  placeholder,
  inputRef,
  ...rest
}: SearchFieldProps) => (
  <AriaSearchField
    {...rest}
    {...(isLabelHidden ? { 'aria-label': label } : {})}
    className={fieldClasses.field}
  >
    {({ isEmpty }) => (
      <>
        {!isLabelHidden && <Label className={classNames(styles.label)}>{label}</Label>}
        <Group className={classNames(fieldClasses.input, styles.group)}>
          <Search aria-hidden size="1rem" className={styles.glass} />
          <Input
            className={classNames(styles.input)}
            placeholder={placeholder ?? label}
            {...(inputRef === undefined ? {} : { ref: inputRef })}
          />
          {!isEmpty && (
            <Button className={classNames(styles.clear)} aria-label={uiMessages.clear}>
              <X aria-hidden size="1rem" />
            </Button>
          )}
        </Group>
      </>
    )}
  </AriaSearchField>
);
