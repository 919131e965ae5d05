// Narrows the list: a search as one types, and filters that are folded until asked for. What is set
// stands as tags that can be taken away one by one.
import { ListFilter } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { activityName, evidenceActivityTypes } from '../../../../shared/domain/activity.ts';
import { noteKinds, sourceKinds, stances } from '../../../../shared/domain/evidence.ts';
import { evidenceMessages } from '../../../messages/evidence.ts';
import {
  Button,
  Checkbox,
  classNames,
  KeyCap,
  type Option,
  SearchField,
  Select,
  shortcuts,
  TagGroup,
  useShortcut,
} from '../../../ui/index.ts';
import type { Lenses } from '../use-lenses.ts';
import type { ReviewFacts } from '../use-review-facts.ts';
import {
  type ChosenFilter,
  type FilterState,
  noFilter,
  setFilters,
  withoutFilter,
} from './filter-state.ts';
import styles from './note-filters.module.css';

const words = evidenceMessages.filters;
const any = 'any';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

const Choice = <Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) => (
  <Select<Value | typeof any>
    label={label}
    options={[{ value: any, label: words.any }, ...options]}
    value={value ?? any}
    onChange={(next) => onChange(next === any ? null : (next as Value))}
  />
);

export interface NoteFiltersProps {
  readonly filter: FilterState;
  readonly onChange: (filter: FilterState) => void;
  readonly facts: ReviewFacts;
  readonly lenses: Lenses;
  /** What was found, in words. */
  readonly found: ReactNode;
  /** From the search into the list, by the arrow key. */
  readonly onGoToList: () => void;
}

const valueWords = (
  filter: FilterState,
  name: ChosenFilter,
  facts: ReviewFacts,
  lenses: Lenses,
): string => {
  switch (name) {
    case 'reviewerId':
      return facts.reviewerName(filter.reviewerId);
    case 'activityType':
      return activityName(filter.activityType ?? '');
    case 'kind':
      return filter.kind === null ? '' : evidenceMessages.kinds[filter.kind];
    case 'sourceKind':
      return filter.sourceKind === null ? '' : evidenceMessages.sources[filter.sourceKind];
    case 'hypothesisId':
      return facts.hypotheses.find(({ id }) => id === filter.hypothesisId)?.code ?? '';
    case 'stance':
      return filter.stance === null ? '' : evidenceMessages.stances[filter.stance];
    case 'lensTag':
      return lenses.nameOf(filter.lensTag ?? '');
    case 'isUnplaced':
      return '';
  }
};

const Choices = ({
  filter,
  onChange,
  facts,
  lenses,
}: Omit<NoteFiltersProps, 'found' | 'onGoToList'>) => (
  <div className={styles.choices} role="group" aria-label={evidenceMessages.list.filters}>
    <Choice
      label={words.reviewerId}
      options={facts.team.map(({ id, name }) => ({ value: id, label: name }))}
      value={filter.reviewerId}
      onChange={(reviewerId) => onChange({ ...filter, reviewerId })}
    />
    <Choice
      label={words.activityType}
      options={evidenceActivityTypes.map(({ id, name }) => ({ value: id, label: name }))}
      value={filter.activityType}
      onChange={(activityType) => onChange({ ...filter, activityType })}
    />
    <Choice
      label={words.kind}
      options={noteKinds.map((kind) => ({ value: kind, label: evidenceMessages.kinds[kind] }))}
      value={filter.kind}
      onChange={(kind) => onChange({ ...filter, kind })}
    />
    <Choice
      label={words.sourceKind}
      options={sourceKinds.map((kind) => ({ value: kind, label: evidenceMessages.sources[kind] }))}
      value={filter.sourceKind}
      onChange={(sourceKind) => onChange({ ...filter, sourceKind })}
    />
    <Choice
      label={words.hypothesisId}
      options={facts.hypotheses.map(({ id, code, statement }) => ({
        value: id,
        label: code,
        description: statement,
      }))}
      value={filter.hypothesisId}
      onChange={(hypothesisId) => onChange({ ...filter, hypothesisId })}
    />
    <Choice
      label={words.stance}
      options={stances.map((stance) => ({
        value: stance,
        label: evidenceMessages.stances[stance],
      }))}
      value={filter.stance}
      onChange={(stance) => onChange({ ...filter, stance })}
    />
    <Choice
      label={words.lensTag}
      options={lenses.groups.flatMap(({ options }) =>
        options.map(({ value, label }) => ({ value, label })),
      )}
      value={filter.lensTag}
      onChange={(lensTag) => onChange({ ...filter, lensTag })}
    />
    <div className={styles.check}>
      <Checkbox
        isSelected={filter.isUnplaced}
        onChange={(isUnplaced) => onChange({ ...filter, isUnplaced })}
      >
        {words.isUnplaced}
      </Checkbox>
    </div>
  </div>
);

export const NoteFilters = ({
  filter,
  onChange,
  facts,
  lenses,
  found,
  onGoToList,
}: NoteFiltersProps) => {
  const [isOpen, setOpen] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useShortcut('filterNotes', () => {
    search.current?.focus();
    search.current?.select();
  });
  const set = setFilters(filter);
  const region = useRef<HTMLDivElement>(null);
  // Opened, the filters come up, so that what they find is in sight below them.
  useEffect(() => {
    if (isOpen) region.current?.scrollIntoView({ block: 'start' });
  }, [isOpen]);
  const { list } = evidenceMessages;

  return (
    <div ref={region} className={classNames(styles.filters, !isOpen && styles.stays)}>
      <div className={styles.line}>
        <div className={styles.search}>
          <SearchField
            label={list.search}
            inputRef={search}
            value={filter.text}
            onChange={(text) => onChange({ ...filter, text })}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown') onGoToList();
              else event.continuePropagation();
            }}
          />
        </div>
        <KeyCap keys={shortcuts.filterNotes} />
        <Button icon={ListFilter} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {set.length === 0 ? list.filter : list.filterCount(set.length)}
        </Button>
        <span role="status" className={styles.found}>
          {found}
        </span>
      </div>
      {isOpen && <Choices {...{ filter, onChange, facts, lenses }} />}
      {set.length > 0 && (
        <div className={styles.line}>
          <TagGroup
            label={list.filters}
            isLabelHidden
            tags={set.map((name) => {
              const value = valueWords(filter, name, facts, lenses);
              return {
                id: name,
                label: value === '' ? words[name] : words.chip(words[name], value),
              };
            })}
            onRemove={(name) => onChange(withoutFilter(filter, name as ChosenFilter))}
          />
          <Button variant="plain" size="small" onPress={() => onChange(noFilter)}>
            {list.clearAll}
          </Button>
        </div>
      )}
    </div>
  );
};
