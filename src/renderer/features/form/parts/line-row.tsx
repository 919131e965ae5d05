// One line of a form or a bank in the editor: what it says, where it stands, and what can be done
// with it. Its fields are folded until it is opened.
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { formEditorMessages as words } from '../../../messages/form-editor.ts';
import { Button, classNames, Disclosure, IconButton, Tag } from '../../../ui/index.ts';
import styles from './line-row.module.css';

export interface LineMarks {
  readonly isHidden: boolean;
  readonly isAdded: boolean;
  readonly isReworded: boolean;
}

export interface LineActions {
  readonly onMove: (id: string, by: 1 | -1) => void;
  readonly onHide: (id: string, isHidden: boolean) => void;
  readonly onReset: (id: string) => void;
  readonly onOpen: (id: string | null) => void;
}

export interface LineRowProps {
  readonly id: string;
  readonly name: string;
  readonly meta?: string;
  readonly marks: LineMarks;
  readonly isOpen: boolean;
  readonly actions: LineActions;
  /** Its fields, drawn only while it is open. */
  readonly children: ReactNode;
}

export const LineRow = ({ id, name, meta, marks, isOpen, actions, children }: LineRowProps) => {
  const { isHidden, isAdded, isReworded } = marks;
  return (
    <li data-line={id} className={classNames(styles.row, isHidden && styles.hidden)}>
      <div className={styles.moves}>
        <IconButton
          icon={ArrowUp}
          label={words.up(name)}
          data-move="up"
          onPress={() => actions.onMove(id, -1)}
        />
        <IconButton
          icon={ArrowDown}
          label={words.down(name)}
          data-move="down"
          onPress={() => actions.onMove(id, 1)}
        />
      </div>
      <div className={styles.line}>
        <Disclosure
          title={name}
          meta={
            <>
              {isHidden && <Tag tone="mind">{words.hidden}</Tag>}
              {isAdded && <Tag tone="act">{words.added}</Tag>}
              {isReworded && <Tag tone="act">{words.reworded}</Tag>} {meta}
            </>
          }
          isExpanded={isOpen}
          onExpandedChange={(next) => actions.onOpen(next ? id : null)}
          headingLevel={3}
        >
          {isOpen && (
            <div className={styles.fields}>
              {children}
              <div className={styles.doings}>
                <Button
                  size="small"
                  aria-label={isHidden ? words.showLabel(name) : words.hideLabel(name)}
                  onPress={() => actions.onHide(id, !isHidden)}
                >
                  {isHidden ? words.show : words.hide}
                </Button>
                {(isReworded || isAdded) && (
                  <Button size="small" onPress={() => actions.onReset(id)}>
                    {isAdded ? words.removeLine : words.resetLine}
                  </Button>
                )}
              </div>
            </div>
          )}
        </Disclosure>
      </div>
    </li>
  );
};
