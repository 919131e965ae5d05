// What stands in place of the notes while there are none to show, and the way on from there.
import { findingMessages } from '../../../messages/finding.ts';
import { Button, EmptyState, Link } from '../../../ui/index.ts';

const words = findingMessages.notes;

export const NothingToPlace = ({
  kind,
  captureHref,
  onShowAll,
}: {
  readonly kind: 'no-notes' | 'nothing-found' | 'all-placed';
  readonly captureHref: string;
  readonly onShowAll: () => void;
}) => {
  if (kind === 'no-notes') {
    return (
      <EmptyState
        headingLevel={3}
        title={words.noNotesTitle}
        action={
          <Link href={captureHref} variant="quiet">
            {words.capture}
          </Link>
        }
      >
        {words.noNotes}
      </EmptyState>
    );
  }
  if (kind === 'nothing-found') {
    return (
      <EmptyState
        headingLevel={3}
        title={words.nothingFoundTitle}
        action={<Button onPress={onShowAll}>{words.clearFilters}</Button>}
      >
        {words.nothingFound}
      </EmptyState>
    );
  }
  return (
    <EmptyState headingLevel={3} title={words.allPlacedTitle}>
      {words.allPlaced}
    </EmptyState>
  );
};
