// One page of the set-up: the question as its heading, what is still wrong above it, the fields, and
// the ways on and back. Enter in a field goes on.
import type { FormEvent, ReactNode } from 'react';
import { setUpMessages as words } from '../../../messages/set-up.ts';
import {
  Button,
  ErrorSummary,
  type FieldProblem,
  Link,
  Notice,
  Page,
  PageHeader,
  type PageSide,
} from '../../../ui/index.ts';
import { steps } from '../steps.ts';
import styles from './step-page.module.css';

export interface StepPageProps {
  readonly question: string;
  /** The words above the question, and how far one is: the place of its step. */
  readonly caption: string;
  readonly at: number;
  readonly help?: string;
  readonly problems: readonly FieldProblem[];
  readonly attempt: number;
  readonly backHref: string | null;
  readonly isKept: boolean;
  readonly onContinue: () => void;
  readonly continueLabel?: string;
  readonly isPending?: boolean;
  readonly side?: PageSide;
  /** Beside "Continue", for instance a way to throw the answers away. */
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

export const StepPage = ({
  question,
  caption,
  at,
  help,
  problems,
  attempt,
  backHref,
  isKept,
  onContinue,
  continueLabel = words.continue,
  isPending = false,
  side,
  extra,
  children,
}: StepPageProps) => {
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onContinue();
  };
  return (
    <Page side={side}>
      <form className={styles.step} onSubmit={submit} noValidate>
        {backHref !== null && (
          <p className={styles.back}>
            <Link href={backHref}>{words.back}</Link>
          </p>
        )}
        <ErrorSummary problems={problems} attempt={attempt} />
        <PageHeader
          title={question}
          caption={
            <span className={styles.caption}>
              {caption}
              <span className={styles.progress} aria-hidden>
                {steps.map((step, index) => (
                  <i key={step} className={styles.dash} data-done={index <= at || undefined} />
                ))}
              </span>
            </span>
          }
        />
        {help !== undefined && <p className={styles.help}>{help}</p>}
        <div className={styles.fields}>{children}</div>
        {!isKept && <Notice tone="mind">{words.notKept}</Notice>}
        <div className={styles.ways}>
          <Button type="submit" variant="act" isPending={isPending}>
            {continueLabel}
          </Button>
          {extra}
        </div>
        {isKept && <p className={styles.kept}>{words.kept}</p>}
      </form>
    </Page>
  );
};
