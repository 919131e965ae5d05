// What stands in place of a screen that threw: nothing saved is lost, and there are two ways on.
// OperationErrors carry a failure by name, which is worded; all else is a mistake of ours.
import type { ErrorComponentProps } from '@tanstack/react-router';
import { paths } from '../api/paths.ts';
import { OperationError } from '../api/use-operation.ts';
import { appMessages } from '../messages/app.ts';
import { commonFailureWords, isCommonFailure } from '../messages/failures.ts';
import { Button, Link, Page, PageHeader } from '../ui/index.ts';
import styles from './broken-down.module.css';

const { brokenDown } = appMessages;

export const BrokenDown = ({ error, reset }: ErrorComponentProps) => {
  const failure = error instanceof OperationError ? error.failure : null;
  const words = failure !== null && isCommonFailure(failure) ? commonFailureWords(failure) : null;
  return (
    <Page width="reading">
      <PageHeader title={words?.title ?? brokenDown.title} takesFocus />
      <p>{words?.whatToDo ?? brokenDown.body}</p>
      <div className={styles.actions}>
        <Button variant="act" onPress={reset}>
          {brokenDown.again}
        </Button>
        <Link href={paths.start()} variant="quiet">
          {brokenDown.back}
        </Link>
      </div>
      <details className={styles.details}>
        <summary>{brokenDown.details}</summary>
        <pre className={styles.message}>
          {error instanceof Error ? error.message : String(error)}
        </pre>
      </details>
    </Page>
  );
};
