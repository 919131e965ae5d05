// A part of an action's form: its title and its fields, side by side where there is room.
import { type ReactNode, useId } from 'react';
import { Disclosure, useRememberedSwitch } from '../../../ui/index.ts';
import styles from './field-group.module.css';

interface FieldGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

export const FieldGroup = ({ title, children }: FieldGroupProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h4 id={id} className={styles.title}>
        {title}
      </h4>
      <div className={styles.fields}>{children}</div>
    </section>
  );
};

interface FoldedGroupProps extends FieldGroupProps {
  /** What is in it, while it is closed. */
  readonly meta: ReactNode;
  /** Names what is remembered as open. */
  readonly name: string;
}

export const FoldedGroup = ({ title, meta, name, children }: FoldedGroupProps) => {
  const [isOpen, setOpen] = useRememberedSwitch(`plan.${name}`, false);
  return (
    <Disclosure
      title={title}
      meta={isOpen ? undefined : meta}
      headingLevel={4}
      isExpanded={isOpen}
      onExpandedChange={setOpen}
    >
      <div className={styles.fields}>{children}</div>
    </Disclosure>
  );
};

/** A field that takes the whole width. */
export const Wide = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.wide}>{children}</div>
);
