// The timetable and the briefings as the pages they become: chosen, looked at, saved or opened in Word.
import { useState } from 'react';
import { FileDown, FileText } from 'lucide-react';
import type { TimetableDocument } from '../../../shared/ipc/timetable-document.contract.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { practicalMessages } from '../../messages/practical.ts';
import { Button, Link, Notice, Page, PageHeader, Select } from '../../ui/index.ts';
import { DocumentPreview } from '../document/index.ts';
import styles from './print-screen.module.css';
import { usePrintOut } from './use-print-out.ts';

const words = practicalMessages.print;

/** A choice as a plain value: an id of a briefing, or one of the others. */
function documentOf(choice: string): TimetableDocument {
  if (choice === 'team' || choice === 'host' || choice === 'briefings') return { kind: choice };
  return { kind: 'briefing', briefingId: choice as never };
}

const helpOf = (choice: string): string =>
  choice === 'team' || choice === 'host' ? words.help[choice] : words.help.briefing;

export const PrintScreen = () => {
  const reviewId = useReviewId();
  const { data: view } = useOperation('timetable.read', { reviewId });
  const [wanted, setWanted] = useState<string>(
    () => new URLSearchParams(location.hash.split('?')[1] ?? '').get('what') ?? 'team',
  );
  const briefings = view?.briefings ?? [];
  const options = [
    { value: 'team', label: words.team },
    { value: 'host', label: words.host },
    ...(briefings.length > 1 ? [{ value: 'briefings', label: words.briefings }] : []),
    ...briefings.map(({ id, audience }) => ({
      value: id as string,
      label: words.briefing(audience),
    })),
  ];
  // A briefing that a colleague put in the bin meanwhile is no longer to be printed.
  const choice = options.some(({ value }) => value === wanted) ? wanted : 'team';
  const document = documentOf(choice);
  const { data: made } = useOperation('timetable.preview-document', { reviewId, document });
  const { outcome, printOut, underWay } = usePrintOut();
  const isReady = made !== undefined && view !== undefined;
  return (
    <Page>
      <PageHeader
        title={words.title}
        actions={
          <>
            <Link href={paths.timetable(reviewId)} variant="quiet">
              {practicalMessages.back}
            </Link>
            <Button
              icon={FileText}
              isDisabled={!isReady}
              isPending={underWay === 'timetable.open-document'}
              onPress={() => void printOut('timetable.open-document', document)}
            >
              {words.open}
            </Button>
            <Button
              variant="act"
              icon={FileDown}
              isDisabled={!isReady}
              isPending={underWay === 'timetable.save-document'}
              onPress={() => void printOut('timetable.save-document', document)}
            >
              {words.save}
            </Button>
          </>
        }
      />
      {/* Always there, so that a screen reader hears its words change. */}
      <p role="status" className={styles.outcome}>
        {outcome.kind === 'done' && outcome.words}
      </p>
      {outcome.kind === 'failed' && (
        <Notice tone="alarm" title={outcome.words.title}>
          {outcome.words.whatToDo}
        </Notice>
      )}
      <div className={styles.choice}>
        <Select
          label={words.what}
          description={helpOf(choice)}
          options={options}
          value={choice}
          onChange={setWanted}
        />
      </div>
      {made !== undefined && made.longBriefings.length > 0 && (
        <Notice tone="mind">{words.long(made.longBriefings.join(', '))}</Notice>
      )}
      {isReady ? (
        <section aria-label={words.preview} className={styles.preview}>
          <DocumentPreview model={made.model} />
        </section>
      ) : (
        <p role="status">{words.loading}</p>
      )}
    </Page>
  );
};
