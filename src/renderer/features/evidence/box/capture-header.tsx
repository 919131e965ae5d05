// The head of the screen: the activity one is in, in a line.
import type { ReactNode } from 'react';
import { activityName } from '../../../../shared/domain/activity.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { PageHeader } from '../../../ui/index.ts';
import type { DraftBox } from '../draft/draft-box.ts';
import { useStoreValue } from '../draft/use-store.ts';

const words = evidenceMessages.activity;

export const CaptureHeader = ({
  box,
  actions,
}: {
  readonly box: DraftBox;
  readonly actions: ReactNode;
}) => {
  const activityType = useStoreValue(box.store, ({ content }) => content.activityType);
  const place = useStoreValue(box.store, ({ content }) => content.place);
  const phase = useStoreValue(box.store, ({ content }) => content.phase);
  const year = useStoreValue(box.store, ({ content }) => content.year);
  const subject = useStoreValue(box.store, ({ content }) => content.subject);
  const groupSize = useStoreValue(box.store, ({ content }) => content.groupSize);
  const groupOf = useStoreValue(box.store, ({ content }) => content.groupOf);

  const yearGroup = evidenceMessages.yearGroup(year);
  const facts = [place, phase, yearGroup, subject, words.people(groupSize, groupOf)]
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const title = activityType === '' ? evidenceMessages.title : activityName(activityType);
  const meta = activityType === '' && facts.length === 0 ? words.none : facts.join(' · ');
  return <PageHeader title={title} meta={meta} actions={actions} />;
};
