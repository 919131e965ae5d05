// A button that opens a short list of things to do with one item.

import type { LucideIcon } from 'lucide-react';
import { ChevronDown } from 'lucide-react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { Button, type ButtonVariant } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './floating-list.module.css';
import { KeyCap } from './key-cap.tsx';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly description?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  readonly keys?: string | undefined;
  readonly isDanger?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  /** Draws a line above it. */
  readonly startsGroup?: boolean | undefined;
}

export interface MenuProps {
  /** The word on the button. */
  readonly label: string;
  /** What a screen reader hears where the word alone is not enough: "More about this note". */
  readonly accessibleLabel?: string;
  readonly actions: readonly MenuAction[];
  readonly icon?: LucideIcon;
  readonly variant?: ButtonVariant;
  readonly size?: 'regular' | 'small';
  readonly isDisabled?: boolean;
}

const MenuActionItem = ({ action }: { readonly action: MenuAction }) => {
  const Icon = action.icon;
  return (
    <MenuItem
      id={action.id}
      textValue={action.label}
      isDisabled={action.isDisabled ?? false}
      onAction={action.onAction}
      className={classNames(styles.item, action.isDanger === true && styles.danger)}
    >
      <span className={styles.tick}>{Icon !== undefined && <Icon aria-hidden size="1rem" />}</span>
      <span className={styles.label}>{action.label}</span>
      {action.keys !== undefined && (
        <span className={styles.end}>
          <KeyCap keys={action.keys} />
        </span>
      )}
      {action.description !== undefined && (
        <span className={styles.description}>{action.description}</span>
      )}
    </MenuItem>
  );
};

export const Menu = ({
  label,
  accessibleLabel,
  actions,
  icon = ChevronDown,
  variant = 'quiet',
  size = 'regular',
  isDisabled = false,
}: MenuProps) => (
  <MenuTrigger>
    <Button
      variant={variant}
      size={size}
      icon={icon}
      isDisabled={isDisabled}
      {...(accessibleLabel === undefined ? {} : { 'aria-label': accessibleLabel })}
    >
      {label}
    </Button>
    <Popover className={classNames(styles.popover)} offset={4}>
      <AriaMenu className={classNames(styles.list)} aria-label={accessibleLabel ?? label}>
        {actions.flatMap((action) => [
          action.startsGroup === true ? (
            <Separator key={`${action.id}-line`} className={classNames(styles.separator)} />
          ) : null,
          <MenuActionItem key={action.id} action={action} />,
        ])}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
);
