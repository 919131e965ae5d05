// A review that is not on this laptop, or waits in its bin.
import { paths } from '../api/paths.ts';
import { appMessages } from '../messages/app.ts';
import { Link, Page, PageHeader } from '../ui/index.ts';
import styles from './broken-down.module.css';
import { PlainFrame } from './plain-frame.tsx';

const { reviewNotThere } = appMessages;

export const ReviewNotThere = () => (
  <PlainFrame>
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
  </PlainFrame>
);
