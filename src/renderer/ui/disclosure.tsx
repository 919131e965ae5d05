// More about something, for those who want it: closed until opened.

import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  Disclosure as AriaDisclosure,
  DisclosurePanel,
  type DisclosureProps as AriaDisclosureProps,
  Heading,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import styles from './disclosure.module.css';

export interface DisclosureProps extends Pick<
  AriaDisclosureProps,
  'id' | 'isExpanded' | 'onExpandedChange' | 'defaultExpanded' | 'isDisabled'
> {
  readonly title: string;
  /** A few words after the title, seen while it is closed. */
  readonly meta?: ReactNode;
  readonly children: ReactNode;
  readonly headingLevel?: 2 | 3 | 4;
}

export const Disclosure = ({
  title,
  meta,
  children,
  headingLevel = 3,
  ...rest
}: DisclosureProps) => (
  <AriaDisclosure {...rest} className={classNames(styles.disclosure)}>
    <Heading level={headingLevel} className={classNames(styles.heading)}>
      <Button slot="trigger" className={classNames(styles.trigger)}>
        <ChevronRight aria-hidden size="1rem" className={styles.arrow} />
        <span>{title}</span>
        {meta !== undefined && <span className={styles.meta}>{meta}</span>}
      </Button>
    </Heading>
    <DisclosurePanel className={classNames(styles.panel)}>
      <div className={styles.content}>{children}</div>
    </DisclosurePanel>
  </AriaDisclosure>
);
