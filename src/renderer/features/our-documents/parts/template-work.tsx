// The template of one document: brought, looked through, replaced, removed with the way back.
import { FileDown, FileUp, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatCompactDate } from '../../../../shared/domain/dates.ts';
import { everyDocument } from '../../../../shared/domain/our-documents.ts';
import {
  droppedTemplateLimitBytes,
  type TemplatePlaceView,
} from '../../../../shared/ipc/our-documents.contract.ts';
import { invoke } from '../../../api/invoke.ts';
import type { FailureWords } from '../../../messages/failures.ts';
import { ourDocumentsMessages } from '../../../messages/our-documents.ts';
import { Button, Notice, useToasts } from '../../../ui/index.ts';
import { failureWords } from '../failure-words.ts';
import styles from '../our-documents-screen.module.css';
import { useOurUndo } from '../use-our-undo.ts';
import { FileDrop } from './file-drop.tsx';
import { PlaceholderTable } from './placeholder-table.tsx';
import { TemplateReportView } from './template-report.tsx';

const { templates: words } = ourDocumentsMessages;

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;

function useTemplate(kindId: string, title: string) {
  const toasts = useToasts();
  const tellDone = useOurUndo();
  const [problem, setProblem] = useState<FailureWords | null>(null);
  const [isPending, setPending] = useState(false);
  const choose = async (): Promise<void> => {
    setPending(true);
    const answer = await invoke('template.choose', { kindId }).finally(() => setPending(false));
    setProblem(answer.ok ? null : failureWords(answer.failure));
    if (answer.ok) tellDone(words.taken(answer.value.fileName), answer.value.step);
  };
  const drop = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (file === undefined) return;
    if (files.length > 1) {
      setProblem({ title: words.oneOnly, whatToDo: '' });
      return;
    }
    if (file.size > droppedTemplateLimitBytes) {
      setProblem({ title: words.tooLarge(file.name), whatToDo: '' });
      return;
    }
    setPending(true);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const fileName = file.name.slice(0, 255);
    const answer = await invoke('template.drop', { kindId, fileName, bytes }).finally(() =>
      setPending(false),
    );
    setProblem(answer.ok ? null : failureWords(answer.failure));
    if (answer.ok) tellDone(words.taken(answer.value.fileName), answer.value.step);
  };
  const remove = async (): Promise<void> => {
    const answer = await invoke('template.remove', { kindId });
    setProblem(answer.ok ? null : failureWords(answer.failure));
    if (answer.ok) tellDone(words.removed(title), answer.value.step);
  };
  const save = async (what: 'template.save-starter' | 'template.save-copy'): Promise<void> => {
    const answer = await invoke(what, { kindId });
    setProblem(answer.ok ? null : failureWords(answer.failure));
    if (!answer.ok) return;
    const { fileName } = answer.value;
    const isStarter = what === 'template.save-starter';
    toasts.show({ words: isStarter ? words.savedStarter(fileName) : words.copied(fileName) });
  };
  return { problem, isPending, choose, drop, remove, save };
}

/** Keyed by its document. */
export const TemplateWork = ({ place }: { readonly place: TemplatePlaceView }) => {
  const { kindId, template } = place;
  const title = ourDocumentsMessages.titleOf(kindId, place.title);
  const { problem, isPending, choose, drop, remove, save } = useTemplate(kindId, title);
  return (
    <section aria-labelledby="template-title" className={styles.work}>
      <h3 id="template-title">{title}</h3>
      <p className={styles.intro}>
        {kindId === everyDocument ? words.everyPurpose : place.purpose}
      </p>
      {problem !== null && (
        <Notice tone="alarm" title={problem.title}>
          {problem.whatToDo}
        </Notice>
      )}
      <FileDrop onDrop={(files) => void drop(files)}>
        {template !== null && (
          <p className={styles.name}>
            {words.added(
              template.fileName,
              formatCompactDate(template.addedAt.slice(0, 10)),
              sizeOf(template.sizeBytes),
            )}
          </p>
        )}
        <p className={styles.soft}>{words.drop}</p>
        <div className={styles.acts}>
          <Button
            variant={template === null ? 'act' : 'quiet'}
            icon={FileUp}
            isPending={isPending}
            onPress={() => void choose()}
          >
            {template === null ? words.choose : words.replace}
          </Button>
          <Button icon={FileDown} onPress={() => void save('template.save-starter')}>
            {words.starter}
          </Button>
          {template !== null && (
            <>
              <Button variant="plain" onPress={() => void save('template.save-copy')}>
                {words.copy}
              </Button>
              <Button variant="plain" icon={Trash2} onPress={() => void remove()}>
                {words.remove}
              </Button>
            </>
          )}
        </div>
        <p className={styles.soft}>{words.starterHelp}</p>
      </FileDrop>
      {template !== null &&
        (template.report === null ? (
          <Notice tone="alarm" title={words.gone} />
        ) : (
          <TemplateReportView report={template.report} />
        ))}
      <PlaceholderTable kindId={kindId} />
    </section>
  );
};
