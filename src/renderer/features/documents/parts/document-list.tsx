// The documents of the stage: each with how it stands; the one that is chosen is shown beside it.
import type { DocumentView } from '../../../../shared/ipc/document.contract.ts';
import { appMessages } from '../../../messages/app.ts';
import { documentsMessages as words } from '../../../messages/documents.ts';
import { Button } from '../../../ui/index.ts';
import styles from '../documents-screen.module.css';
import { changesOf, DocumentStateTags } from './document-state.tsx';

const Line = ({ document }: { readonly document: DocumentView }) => {
  const [newest] = document.made;
  const changes = newest === undefined ? null : changesOf(newest);
  const [gap] = document.gaps;
  const said = changes ?? (gap === undefined ? document.purpose : gap.words);
  return <p className={styles.soft}>{said}</p>;
};

export const DocumentList = ({
  documents,
  chosen,
  areStagesShown,
  onChoose,
}: {
  readonly documents: readonly DocumentView[];
  readonly chosen: string;
  readonly areStagesShown: boolean;
  readonly onChoose: (kindId: string) => void;
}) => {
  const stages = [...new Set(documents.map(({ stage }) => stage))];
  return (
    <nav aria-label={words.list}>
      {stages.map((stage) => (
        <div key={stage} className={styles.group}>
          {areStagesShown && <h2 className={styles.stage}>{appMessages.stages[stage]}</h2>}
          <ul className={styles.list}>
            {documents
              .filter((document) => document.stage === stage)
              .map((document) => (
                <li
                  key={document.kindId}
                  className={styles.entry}
                  data-chosen={document.kindId === chosen || undefined}
                >
                  <Button
                    variant="plain"
                    {...(document.kindId === chosen ? { 'aria-current': 'true' as const } : {})}
                    onPress={() => onChoose(document.kindId)}
                  >
                    {document.title}
                  </Button>
                  <span className={styles.tags}>
                    <DocumentStateTags document={document} />
                  </span>
                  <Line document={document} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
};
