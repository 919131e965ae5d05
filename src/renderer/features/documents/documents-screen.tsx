// Every document of the review, or those of one stage: how each stands, and beside the list the one
// that is chosen, with its choices and its pages.
import { Package } from 'lucide-react';
import { useState } from 'react';
import { journeyStages, type JourneyStageId } from '../../../shared/domain/journey.ts';
import { useGo, useHere } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useOperation } from '../../api/use-operation.ts';
import { appMessages } from '../../messages/app.ts';
import { documentsMessages as words } from '../../messages/documents.ts';
import { Button, EmptyState, Link, Page, PageHeader, Select } from '../../ui/index.ts';
import styles from './documents-screen.module.css';
import { DocumentList } from './parts/document-list.tsx';
import { DocumentWork } from './parts/document-work.tsx';
import { PackDialog } from './parts/pack-dialog.tsx';
import { useGivingOut } from './use-giving-out.ts';

type Shown = JourneyStageId | 'all';
const stageOptions = [
  { value: 'all' as const, label: words.allStages },
  ...journeyStages.map((stage) => ({ value: stage, label: appMessages.stages[stage] })),
];

export const DocumentsScreen = () => {
  const reviewId = useReviewId();
  const here = useHere();
  const go = useGo();
  const stage: Shown =
    journeyStages.find((each) => here === paths.stageDocuments(reviewId, each)) ?? 'all';
  const { data, error } = useOperation('document.list', { reviewId });
  const [wanted, setWanted] = useState<string | null>(null);
  const [isPacking, setPacking] = useState(false);
  const { savePack, isPending } = useGivingOut();

  if (error !== null && data === undefined) throw error;
  const documents = (data?.documents ?? []).filter(
    (document) => stage === 'all' || document.stage === stage,
  );
  const ready = documents.filter(({ gaps }) => gaps.length === 0);
  const chosen =
    documents.find(({ kindId }) => kindId === wanted) ?? ready[0] ?? documents[0] ?? null;
  const show = (next: Shown) => {
    go(next === 'all' ? paths.documents(reviewId) : paths.stageDocuments(reviewId, next));
  };
  return (
    <Page>
      <PageHeader
        title={words.title}
        actions={
          <>
            <Select
              label={words.stageLabel}
              isLabelHidden
              options={stageOptions}
              value={stage}
              onChange={show}
            />
            <Button icon={Package} isDisabled={ready.length === 0} onPress={() => setPacking(true)}>
              {words.pack.open}
            </Button>
          </>
        }
      />
      <p className={styles.intro}>{words.intro}</p>
      {data === undefined ? (
        <p role="status">{words.loading}</p>
      ) : chosen === null ? (
        <EmptyState
          title={words.emptyStage}
          action={
            <Link href={paths.documents(reviewId)} variant="act">
              {words.showAll}
            </Link>
          }
        >
          {words.emptyStageHelp}
        </EmptyState>
      ) : (
        <div className={styles.columns}>
          <DocumentList
            documents={documents}
            chosen={chosen.kindId}
            areStagesShown={stage === 'all'}
            onChoose={setWanted}
          />
          <DocumentWork key={chosen.kindId} document={chosen} />
        </div>
      )}
      {isPacking && (
        <PackDialog
          documents={ready}
          isPending={isPending}
          onClose={() => setPacking(false)}
          onSave={(orders) =>
            void savePack({ reviewId, documents: orders }).then((isSaved) => {
              if (isSaved) setPacking(false);
            })
          }
        />
      )}
    </Page>
  );
};
