// Tags that can be taken away again, by the cross or by Delete.

import { X } from 'lucide-react';
import {
  Button,
  Label,
  Tag as AriaTag,
  TagGroup as AriaTagGroup,
  TagList,
} from 'react-aria-components';
import { uiMessages } from '../messages/ui.ts';
import { classNames } from './class-names.ts';
import type { Tone } from './tag.tsx';
import tagStyles from './tag.module.css';
import styles from './tag-group.module.css';

export interface RemovableTag {
  readonly id: string;
  readonly label: string;
  readonly tone?: Tone | undefined;
}

export interface TagGroupProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly tags: readonly RemovableTag[];
  /** Absent: the tags only show. */
  readonly onRemove?: ((id: string) => void) | undefined;
  /** Words while there are none. */
  readonly empty?: string;
}

export const TagGroup = ({
  label,
  isLabelHidden = false,
  tags,
  onRemove,
  empty = '',
}: TagGroupProps) => (
  <AriaTagGroup
    className={classNames(styles.group)}
    {...(isLabelHidden ? { 'aria-label': label } : {})}
    {...(onRemove === undefined
      ? {}
      : { onRemove: (ids: Set<string | number>) => ids.forEach((id) => onRemove(String(id))) })}
  >
    {!isLabelHidden && <Label className={classNames(styles.label)}>{label}</Label>}
    <TagList
      className={classNames(styles.list)}
      items={tags}
      renderEmptyState={() => <span className={styles.empty}>{empty}</span>}
    >
      {({ id, label: words, tone = 'plain' }) => (
        <AriaTag
          id={id}
          textValue={words}
          className={classNames(tagStyles.tag, tagStyles[tone], styles.tag)}
        >
          {({ allowsRemoving }) => (
            <>
              {words}
              {allowsRemoving && (
                <Button
                  slot="remove"
                  className={classNames(styles.remove)}
                  aria-label={uiMessages.remove(words)}
                >
                  <X aria-hidden size="0.875rem" strokeWidth={2.5} />
                </Button>
              )}
            </>
          )}
        </AriaTag>
      )}
    </TagList>
  </AriaTagGroup>
);
