// An address that leads nowhere.
import { paths } from '../api/paths.ts';
import { appMessages } from '../messages/app.ts';
import { Link, Page, PageHeader } from '../ui/index.ts';
import { PlainFrame } from './plain-frame.tsx';

const { notThere } = appMessages;

export const NotThere = () => (
  <PlainFrame>
    <Page width="reading">
      <PageHeader title={notThere.title} />
      <p>{notThere.body}</p>
      <p>
        <Link href={paths.start()}>{notThere.back}</Link>
      </p>
    </Page>
  </PlainFrame>
);
