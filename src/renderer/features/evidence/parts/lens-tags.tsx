// The lens items a note shows: each can be taken away, and more can be picked.
import { X } from 'lucide-react';
import { evidenceMessages } from '../../../messages/evidence.ts';
import { uiMessages } from '../../../messages/ui.ts';
import { KeyCap, shortcuts, TagButton } from '../../../ui/index.ts';
import styles from './tags.module.css';

export interface LensTagsProps {
  readonly tags: readonly string[];
  readonly nameOf: (tag: string) => string;
  readonly onRemove: (tag: string) => void;
  readonly onAdd: () => void;
  readonly hasKeys?: boolean;
}

export const LensTags = ({ tags, nameOf, onRemove, onAdd, hasKeys = false }: LensTagsProps) => (
  <div role="group" aria-label={evidenceMessages.lens.tags} className={styles.tags}>
    {tags.map((tag) => (
      <TagButton
        key={tag}
        tone="plain"
        label={uiMessages.remove(nameOf(tag))}
        onPress={() => onRemove(tag)}
      >
        {nameOf(tag)}
        <X aria-hidden size="0.875em" strokeWidth={2.5} />
      </TagButton>
    ))}
    <TagButton label={evidenceMessages.lens.title} onPress={onAdd}>
      {evidenceMessages.box.tagLens}
    </TagButton>
    {hasKeys && <KeyCap keys={shortcuts.tagLens} />}
  </div>
);
