// What the board is narrowed to: words, reviewer, activity, phase, strength, lens and mark.
import { evidenceActivityTypes, activityName } from '../../../../shared/domain/activity.ts';
import { noteKinds } from '../../../../shared/domain/evidence.ts';
import { lensTag } from '../../../../shared/domain/lens.ts';
import { useOverview } from '../../../api/overview.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { boardMessages as words } from '../../../messages/board.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { Button, type Option, SearchField, Select } from '../../../ui/index.ts';
import type { ReviewNames } from '../use-names.ts';
import { type BoardFilter, noFilter, noteFilterOf } from './board-filter.ts';
import styles from './board-screen.module.css';

const any = 'any';

/** What the notes themselves say, so that no choice is offered that finds nothing. */
export interface Offered {
  readonly phases: readonly string[];
  readonly activityTypes: readonly string[];
}

const Choice = ({
  label,
  anyLabel,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly anyLabel: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}) => (
  <Select
    label={label}
    isLabelHidden
    placeholder={anyLabel}
    options={[{ value: any, label: anyLabel }, ...options]}
    value={value ?? any}
    onChange={(next) => onChange(next === any ? null : next)}
  />
);

export const BoardFilters = ({
  filter,
  change,
  names,
  offered,
}: {
  readonly filter: BoardFilter;
  readonly change: (part: Partial<BoardFilter>) => void;
  readonly names: ReviewNames;
  readonly offered: Offered;
}) => {
  const { review } = useOverview();
  const { data: lenses = [] } = useOperation('lens.list', {});
  const tags = lenses
    .filter(({ id }) => review.lensIds.includes(id))
    .flatMap((lens) =>
      lens.groups.flatMap(({ items }) =>
        items.map((item): Option => ({ value: lensTag(lens.id, item.id), label: item.name })),
      ),
    );
  const known = evidenceActivityTypes.map(({ id }) => id);
  const activities = known.filter((id) => offered.activityTypes.includes(id));
  const others = offered.activityTypes.filter((id) => id !== '' && !known.includes(id));
  const isFiltered = Object.keys(noteFilterOf(filter)).length > 0;
  return (
    <div role="search" aria-label={words.filters} className={styles.filters}>
      <SearchField label={words.search} value={filter.text} onChange={(text) => change({ text })} />
      <Choice
        label={words.reviewer}
        anyLabel={words.anyReviewer}
        options={names.team.map(({ id }) => ({ value: id, label: names.reviewer(id) }))}
        value={filter.reviewerId}
        onChange={(value) =>
          change({ reviewerId: names.team.find(({ id }) => id === value)?.id ?? null })
        }
      />
      <Choice
        label={words.activity}
        anyLabel={words.anyActivity}
        options={[...activities, ...others].map((id) => ({ value: id, label: activityName(id) }))}
        value={filter.activityType}
        onChange={(activityType) => change({ activityType })}
      />
      <Choice
        label={words.phase}
        anyLabel={words.anyPhase}
        options={offered.phases.map((phase) => ({ value: phase, label: phase }))}
        value={filter.phase}
        onChange={(phase) => change({ phase })}
      />
      <Choice
        label={words.strength}
        anyLabel={words.anyStrength}
        options={Object.entries(words.strengths).map(([value, label]) => ({ value, label }))}
        value={filter.strength === null ? null : String(filter.strength)}
        onChange={(value) => change({ strength: value === null ? null : Number(value) })}
      />
      <Choice
        label={words.lens}
        anyLabel={words.anyLens}
        options={tags}
        value={filter.lensTag}
        onChange={(value) => change({ lensTag: value })}
      />
      <Choice
        label={words.kind}
        anyLabel={words.anyKind}
        options={noteKinds.map((kind) => ({
          value: kind,
          label: findingMessages.notes.kind[kind],
        }))}
        value={filter.kind}
        onChange={(value) => change({ kind: noteKinds.find((kind) => kind === value) ?? null })}
      />
      {isFiltered && (
        <Button variant="plain" onPress={() => change(noFilter)}>
          {words.clearFilters}
        </Button>
      )}
    </div>
  );
};
