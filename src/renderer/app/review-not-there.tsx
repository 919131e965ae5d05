// A review that is not on this laptop, or waits in its bin.
import { paths } from '../api/paths.ts';
import { appMessages } from '../messages/app.ts';
import { AppFrame, Link, Page, PageHeader, TopBar } from '../ui/index.ts';
import styles from './broken-down.module.css';

const { reviewNotThere } = appMessages;

export const ReviewNotThere = () => (
  <AppFrame topBar={<TopBar homeHref={paths.start()} />}>
    <Page width="reading">
      <PageHeader title={reviewNotThere.title} />
      <p>{reviewNotThere.body}</p>
      <div className={styles.actions}>
        <Link href={paths.start()} variant="act">
          {reviewNotThere.back}
        </Link>
        <Link href={paths.bin()} variant="quiet">
          {reviewNotThere.bin}
        </Link>
      </div>
    </Page>
  </AppFrame>
);
