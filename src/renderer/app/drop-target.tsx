// A file may be dropped anywhere on the window. Its bytes go to core, never its path. Pictures are left
// to the screens that take pictures, and so is whatever a screen has taken already.
import { useEffect, useState } from 'react';
import { droppedFileLimitBytes } from '../../shared/ipc/handed-file.contract.ts';
import { invoke } from '../api/invoke.ts';
import { commonFailureWords } from '../messages/failures.ts';
import { incomingMessages } from '../messages/incoming.ts';
import { useToasts } from '../ui/index.ts';
import styles from './drop-target.module.css';

const { drop: words } = incomingMessages;

const isPicture = ({ type }: { readonly type: string }): boolean => type.startsWith('image/');

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  if (dataTransfer === null || !dataTransfer.types.includes('Files')) return false;
  const items = [...dataTransfer.items].filter(({ kind }) => kind === 'file');
  return items.length === 0 || !items.every(isPicture);
}

export const DropTarget = () => {
  const [isOver, setOver] = useState(false);
  const toasts = useToasts();

  useEffect(() => {
    const hand = async (file: File): Promise<void> => {
      const say = (text: string): void => void toasts.show({ words: text, tone: 'alarm' });
      if (file.size > droppedFileLimitBytes) {
        say(words.tooLarge(file.name));
        return;
      }
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes === null) {
        say(words.unreadable(file.name));
        return;
      }
      const answer = await invoke('handed-file.drop', {
        fileName: file.name,
        bytes: new Uint8Array(bytes),
      });
      if (answer.ok) return;
      const { failure } = answer;
      if (failure.name === 'too-many-files') say(words.tooMany);
      else {
        const { title, whatToDo } = commonFailureWords(failure);
        say(`${title}. ${whatToDo}`);
      }
    };
    const over = (event: DragEvent): void => {
      const isOurs = !event.defaultPrevented && holdsFiles(event);
      setOver(isOurs);
      if (!isOurs) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (event.defaultPrevented || !holdsFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      void (async () => {
        for (const file of files) await hand(file);
      })();
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [toasts]);

  // Only who drags with a pointer is here; every file also opens through a dialog.
  return isOver ? (
    <div className={styles.target} aria-hidden>
      <div className={styles.words}>
        <strong className={styles.title}>{words.title}</strong>
        <span>{words.body}</span>
      </div>
    </div>
  ) : null;
};
