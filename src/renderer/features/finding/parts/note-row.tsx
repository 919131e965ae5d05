// One note in the list of notes to place: choose it, drag it, or send it on its way by its menu.
import { GripVertical } from 'lucide-react';
import { GridListItem } from 'react-aria-components';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { Checkbox, classNames, IconButton, Menu, type MenuAction } from '../../../ui/index.ts';
import { shortTextOfNote, textOfNote } from '../note-text.ts';
import type { ReviewNames } from '../use-names.ts';
import { NoteFacts } from './note-facts.tsx';
import styles from './note-list.module.css';

const words = findingMessages.notes;

export interface NoteRowProps {
  readonly note: Evidence;
  readonly names: ReviewNames;
  /** "Move to" or "Add to". */
  readonly moveLabel: string;
  readonly moves: readonly MenuAction[];
}

export const NoteRow = ({ note, names, moveLabel, moves }: NoteRowProps) => {
  const short = shortTextOfNote(note);
  return (
    <GridListItem id={note.id} textValue={short} className={classNames(styles.row)}>
      <Checkbox slot="selection">
        <span className={styles.hidden}>{words.select}</span>
      </Checkbox>
      <div className={styles.words}>
        <p dir="auto" className={styles.text}>
          {textOfNote(note)}
        </p>
        <NoteFacts
          note={note}
          names={names}
          action={
            <Menu
              label={moveLabel}
              accessibleLabel={words.moveOne(moveLabel, short)}
              actions={moves}
              variant="plain"
              size="small"
            />
          }
        />
      </div>
      <IconButton slot="drag" icon={GripVertical} label={words.drag(short)} />
    </GridListItem>
  );
};
