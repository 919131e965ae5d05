// The box and the filters above the notes to place.
import { activityName, evidenceActivityTypes } from '../../../../shared/domain/activity.ts';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { type Option, SearchField, Select, shortcuts, useShortcut } from '../../../ui/index.ts';
import type { RefObject } from 'react';
import type { FoundNotes } from '../use-note-search.ts';
import type { ReviewNames } from '../use-names.ts';
import styles from './notes-pane.module.css';

const words = findingMessages.notes;
const any = 'any';

/** Kinds to choose from: ours, and those a file brought that are in the list now. */
function activityOptions(notes: readonly Evidence[]): Option[] {
  const known = evidenceActivityTypes.map(({ id }) => id);
  const brought = notes.map(({ activityType }) => activityType).filter((id) => id !== '');
  return [...new Set([...known, ...brought])].map((id) => ({ value: id, label: activityName(id) }));
}

export const NoteFilters = ({
  notes,
  names,
  searchBox,
}: {
  readonly notes: FoundNotes;
  readonly names: ReviewNames;
  readonly searchBox: RefObject<HTMLInputElement | null>;
}) => {
  const { search, change, found } = notes;
  useShortcut('filterNotes', () => searchBox.current?.focus());
  return (
    <div role="search" aria-label={words.filters} className={styles.filters}>
      <SearchField
        label={words.search}
        aria-keyshortcuts={shortcuts.filterNotes}
        value={search.text}
        onChange={(text) => change({ text })}
        inputRef={searchBox}
      />
      <div className={styles.selects}>
        <Select
          label={words.hypothesis}
          isLabelHidden
          placeholder={words.hypothesis}
          options={[
            { value: any, label: words.anyHypothesis },
            ...names.hypotheses.map(({ id, code, statement }) => ({
              value: id as string,
              label: code,
              description: statement,
            })),
          ]}
          value={search.hypothesisId as string | null}
          onChange={(id) =>
            change({ hypothesisId: names.hypotheses.find((each) => each.id === id)?.id ?? null })
          }
        />
        <Select
          label={words.activity}
          isLabelHidden
          placeholder={words.activity}
          options={[
            { value: any, label: words.anyActivity },
            ...activityOptions(found?.notes ?? []),
          ]}
          value={search.activityType}
          onChange={(id) => change({ activityType: id === any ? null : id })}
        />
        <Select
          label={words.reviewer}
          isLabelHidden
          placeholder={words.reviewer}
          options={[
            { value: any, label: words.anyReviewer },
            ...names.team.map(({ id }) => ({ value: id as string, label: names.reviewer(id) })),
          ]}
          value={search.reviewerId as string | null}
          onChange={(id) =>
            change({ reviewerId: names.team.find((person) => person.id === id)?.id ?? null })
          }
        />
      </div>
    </div>
  );
};
