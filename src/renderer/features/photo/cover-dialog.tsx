// The cover screen: rectangles over faces and names, what the photo shows, and the word that nobody
// can be seen. Only then is the photo made and kept.
import { Plus, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { photoMessages } from '../../messages/photo.ts';
import { Button, Checkbox, Dialog, Notice, TextArea } from '../../ui/index.ts';
import styles from './cover-dialog.module.css';
import { CoverBoard } from './covers/cover-board.tsx';
import { addedCover, type Cover } from './covers/covers.ts';

const words = photoMessages.cover;

export interface CoverDialogProps {
  readonly picture: ImageBitmap;
  /** @returns why the photo was not added, or null once it is. */
  readonly onAdd: (covers: readonly Cover[], description: string) => Promise<string | null>;
  readonly onClose: () => void;
}

export const CoverDialog = ({ picture, onAdd, onClose }: CoverDialogProps) => {
  const [covers, setCovers] = useState<readonly Cover[]>([]);
  const [nextId, setNextId] = useState(1);
  const [focusedId, setFocusedId] = useState<number | null>(null);
  const [description, setDescription] = useState('');
  const [isConfirmed, setConfirmed] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const change = (next: readonly Cover[]): void => {
    setCovers(next);
    setNextId(Math.max(nextId, ...next.map(({ id }) => id + 1)));
    // What was looked at is no longer what is seen.
    setConfirmed(false);
  };
  const add = (): void => {
    change([...covers, addedCover(nextId, covers)]);
    setFocusedId(nextId);
  };

  const isDescribed = description.trim() !== '';
  const finish = async (): Promise<void> => {
    setAsked(true);
    if (!isDescribed || !isConfirmed || isAdding) return;
    setAdding(true);
    setProblem(null);
    const refused = await onAdd(covers, description.trim());
    setAdding(false);
    setProblem(refused);
  };

  return (
    <Dialog
      title={words.title}
      width="wide"
      isOpen
      isDismissable={false}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      actions={
        <>
          <Button variant="act" isPending={isAdding} onPress={() => void finish()}>
            {words.act}
          </Button>
          <Button variant="plain" onPress={onClose}>
            {words.cancel}
          </Button>
        </>
      }
    >
      <div className={styles.screen}>
        <div className={styles.picture}>
          <CoverBoard
            picture={picture}
            covers={covers}
            nextId={nextId}
            onChange={change}
            focusedId={focusedId}
          />
        </div>
        <div className={styles.fields}>
          <p>{words.intro}</p>
          <div className={styles.tools}>
            <Button icon={Plus} onPress={add}>
              {words.add}
            </Button>
            <Button
              variant="plain"
              icon={Undo2}
              isDisabled={covers.length === 0}
              onPress={() => change(covers.slice(0, -1))}
            >
              {words.remove}
            </Button>
          </div>
          <p className={styles.hint}>
            <span role="status">{words.told(covers.length)}</span>. {words.keys}
          </p>
          <TextArea
            label={words.description}
            description={words.descriptionHint}
            rows={2}
            value={description}
            onChange={setDescription}
            {...(isAsked && !isDescribed ? { errorMessage: words.descriptionMissing } : {})}
          />
          <Checkbox isSelected={isConfirmed} onChange={setConfirmed}>
            {words.confirm}
          </Checkbox>
          {isAsked && isDescribed && !isConfirmed && (
            <Notice tone="mind" isLive title={words.confirmMissing} />
          )}
          {problem !== null && (
            <Notice tone="alarm" isLive title={photoMessages.refused.notAdded}>
              {problem}
            </Notice>
          )}
        </div>
      </div>
    </Dialog>
  );
};
