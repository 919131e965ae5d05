// A link to another place in the application. What happens is a Button; where one goes is a Link.

import type { ReactNode, Ref } from 'react';
import { Link as AriaLink, type LinkProps as AriaLinkProps } from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './link.module.css';

export interface LinkProps extends Omit<AriaLinkProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
  /** act looks like the page's one act; calm is a link in running text or a list. */
  readonly variant?: 'calm' | 'act' | 'quiet';
  readonly ref?: Ref<HTMLAnchorElement>;
}

export const Link = ({ variant = 'calm', ...rest }: LinkProps) => (
  <AriaLink {...rest} className={classNames(styles.link, styles[variant])} />
);
