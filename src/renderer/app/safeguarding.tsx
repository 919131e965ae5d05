// The way to safeguarding, from every screen: a button in the bar and two keys. It tells what to do
// and where to go; it has no text box, and keeps no trace of having been opened.
import type { SafeguardingContact } from '../../shared/domain/review.ts';
import { safeguardingMessages as words } from '../messages/safeguarding.ts';
import { Button, Dialog, Link } from '../ui/index.ts';
import styles from './safeguarding.module.css';

export interface SafeguardingProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  /** Null where it is not known; absent outside a review. */
  readonly contact?: SafeguardingContact | null;
  /** Where the contact is filled in. */
  readonly fillHref?: string;
}

const isKnown = ({ role, where, deputy }: SafeguardingContact): boolean =>
  `${role}${where}${deputy}`.trim() !== '';

const Contact = ({ contact }: { readonly contact: SafeguardingContact }) => (
  <dl className={styles.contact}>
    {[
      { label: words.role, value: contact.role },
      { label: words.where, value: contact.where },
      { label: words.deputy, value: contact.deputy },
    ]
      .filter(({ value }) => value.trim() !== '')
      .map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);

export const Safeguarding = ({ isOpen, onOpenChange, contact, fillHref }: SafeguardingProps) => (
  <Dialog
    title={words.title}
    isOpen={isOpen}
    onOpenChange={onOpenChange}
    actions={
      <Button autoFocus onPress={() => onOpenChange(false)}>
        {words.close}
      </Button>
    }
  >
    <div className={styles.panel}>
      <p className={styles.lead}>{words.lead}</p>
      <section aria-labelledby="safeguarding-whom">
        <h3 id="safeguarding-whom">{words.contact}</h3>
        {contact !== undefined && contact !== null && isKnown(contact) ? (
          <Contact contact={contact} />
        ) : (
          <p>
            {contact === undefined ? words.outside : words.unknown}{' '}
            {contact !== undefined && fillHref !== undefined && (
              <Link href={fillHref} onPress={() => onOpenChange(false)}>
                {words.fill}
              </Link>
            )}
          </p>
        )}
      </section>
      <section aria-labelledby="safeguarding-steps">
        <h3 id="safeguarding-steps">{words.steps}</h3>
        <ol className={styles.steps}>
          {words.stepList.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <p className={styles.danger}>{words.danger}</p>
      <p>{words.headteacher}</p>
      <p className={styles.soft}>{words.noRecord}</p>
    </div>
  </Dialog>
);
