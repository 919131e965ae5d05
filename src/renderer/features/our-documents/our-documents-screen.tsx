// How the trust's documents look: name, logo, colour, and a Word template for each document that has one.
import { FolderOpen, Share2 } from 'lucide-react';
import { useState } from 'react';
import { invoke } from '../../api/invoke.ts';
import { useOperation } from '../../api/use-operation.ts';
import type { FailureWords } from '../../messages/failures.ts';
import { ourDocumentsMessages as words } from '../../messages/our-documents.ts';
import { Button, Notice, Page, PageHeader, saveEverything, useToasts } from '../../ui/index.ts';
import { failureWords } from './failure-words.ts';
import styles from './our-documents-screen.module.css';
import { LookSection } from './parts/look-section.tsx';
import { TemplateList } from './parts/template-list.tsx';
import { TemplateWork } from './parts/template-work.tsx';
import { useOurUndo } from './use-our-undo.ts';

const Sharing = () => {
  const toasts = useToasts();
  const tellDone = useOurUndo();
  const [problem, setProblem] = useState<FailureWords | null>(null);
  const save = async (): Promise<void> => {
    await saveEverything();
    const answer = await invoke('our-documents.save-file', {});
    setProblem(answer.ok ? null : failureWords(answer.failure));
    if (answer.ok) toasts.show({ words: words.share.saved(answer.value.fileName) });
  };
  const open = async (): Promise<void> => {
    await saveEverything();
    const answer = await invoke('our-documents.open-file', {});
    setProblem(answer.ok ? null : failureWords(answer.failure));
    if (answer.ok) tellDone(words.share.opened(answer.value.templates), answer.value.step);
  };
  return (
    <section aria-labelledby="share-title" className={styles.part}>
      <h2 id="share-title">{words.share.title}</h2>
      <p className={styles.soft}>{words.share.body}</p>
      {problem !== null && (
        <Notice tone="alarm" title={problem.title}>
          {problem.whatToDo}
        </Notice>
      )}
      <div className={styles.acts}>
        <Button icon={Share2} onPress={() => void save()}>
          {words.share.save}
        </Button>
        <Button icon={FolderOpen} onPress={() => void open()}>
          {words.share.open}
        </Button>
      </div>
    </section>
  );
};

export const OurDocumentsScreen = () => {
  const { data, error } = useOperation('our-documents.read', {});
  const [wanted, setWanted] = useState<string | null>(null);
  if (error !== null && data === undefined) throw error;
  if (data === undefined) return null;
  const chosen = data.places.find(({ kindId }) => kindId === wanted) ?? data.places[0];
  const every = data.places[0]?.template ?? null;
  return (
    <Page>
      <div className={styles.screen}>
        <PageHeader title={words.title} />
        <p className={styles.intro}>{words.intro}</p>
        <LookSection look={data.look} />
        <section aria-labelledby="templates-title" className={styles.part}>
          <h2 id="templates-title">{words.templates.title}</h2>
          <p className={styles.intro}>{words.templates.body}</p>
          {chosen !== undefined && (
            <div className={styles.columns}>
              <TemplateList
                places={data.places}
                chosen={chosen.kindId}
                hasEvery={every?.report != null}
                onChoose={setWanted}
              />
              <TemplateWork key={chosen.kindId} place={chosen} />
            </div>
          )}
        </section>
        <Sharing />
      </div>
    </Page>
  );
};
