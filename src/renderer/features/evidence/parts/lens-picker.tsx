// Picks lens items by typing a part of their name. What a lens only signposts is named below the
// list and cannot be ticked.
import { evidenceMessages } from '../../../messages/evidence.ts';
import { PickDialog } from '../../../ui/index.ts';
import type { Lenses } from '../use-lenses.ts';

export interface LensPickerProps {
  readonly lenses: Lenses;
  readonly tags: readonly string[];
  readonly onToggle: (tag: string) => void;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

export const LensPicker = ({ lenses, tags, onToggle, isOpen, onOpenChange }: LensPickerProps) => (
  <PickDialog
    title={evidenceMessages.lens.title}
    searchLabel={evidenceMessages.lens.search}
    groups={lenses.groups}
    chosen={tags}
    onToggle={onToggle}
    isOpen={isOpen}
    onOpenChange={onOpenChange}
    footer={
      lenses.groups.length === 0
        ? evidenceMessages.lens.none
        : lenses.signposts.map((words) => <p key={words}>{words}</p>)
    }
  />
);
