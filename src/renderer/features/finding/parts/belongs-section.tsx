// What a finding answers: hypotheses of the enquiry and items of the lenses the review looks through.
import { useState } from 'react';
import type { Finding } from '../../../../shared/domain/finding.ts';
import { lensTag, lensTagName } from '../../../../shared/domain/lens.ts';
import { useOverview } from '../../../api/overview.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { CheckboxGroup, ComboBox, TagGroup } from '../../../ui/index.ts';
import { useFindingField } from '../use-finding-field.ts';
import type { ReviewNames } from '../use-names.ts';
import { NotSaved } from './autosaved-fields.tsx';
import styles from './evidence-section.module.css';
import { Section } from './section.tsx';

const words = findingMessages.finding;

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);

const Hypotheses = ({
  finding,
  names,
}: {
  readonly finding: Finding;
  readonly names: ReviewNames;
}) => {
  const field = useFindingField(finding, 'hypothesisIds', isSameList);
  if (names.hypotheses.length === 0) return <p className={styles.empty}>{words.noHypotheses}</p>;
  return (
    <div>
      <CheckboxGroup
        label={words.hypotheses}
        options={names.hypotheses.map(({ id, code, statement }) => ({
          value: id,
          label: words.hypothesisOption(code, statement),
        }))}
        value={field.value}
        onChange={field.setValue}
      />
      <NotSaved field={field} />
    </div>
  );
};

const LensTags = ({ finding }: { readonly finding: Finding }) => {
  const { review } = useOverview();
  const { data: lenses = [] } = useOperation('lens.list', {});
  const field = useFindingField(finding, 'lensTags', isSameList);
  const [said, setSaid] = useState('');
  // The chosen item stands in the box for a moment and is taken out again: that empties the box and
  // keeps its list closed.
  const [chosen, setChosen] = useState<string | null>(null);

  const inUse = lenses.filter(
    ({ id }) => review.lensIds.length === 0 || review.lensIds.includes(id),
  );
  const options = inUse
    .flatMap((lens) =>
      lens.groups.flatMap((group) =>
        group.items.map((item) => ({
          value: lensTag(lens.id, item.id),
          label: item.name,
          description: group.name === item.name ? lens.title : `${lens.title} · ${group.name}`,
        })),
      ),
    )
    .filter(({ value }) => value === chosen || !field.value.includes(value));

  return (
    <>
      <TagGroup
        label={words.lensTags}
        tags={field.value.map((tag) => ({ id: tag, label: lensTagName(lenses, tag) }))}
        empty={words.noLensTags}
        onRemove={(tag) => {
          field.setValue(field.value.filter((each) => each !== tag));
          setSaid(words.lensTagRemoved(lensTagName(lenses, tag)));
        }}
      />
      <ComboBox
        label={words.addLensTag}
        placeholder={words.lensPlaceholder}
        options={options}
        value={chosen}
        onChange={(tag) => {
          if (tag === null) return;
          setChosen(tag);
          requestAnimationFrame(() => setChosen(null));
          field.setValue([...field.value, tag]);
          setSaid(words.lensTagAdded(lensTagName(lenses, tag)));
        }}
      />
      <span role="status" className={styles.hidden}>
        {said}
      </span>
      <NotSaved field={field} />
    </>
  );
};

export const BelongsSection = (props: {
  readonly finding: Finding;
  readonly names: ReviewNames;
}) => (
  <Section id="finding-belongs" title={words.belongsTitle}>
    <Hypotheses {...props} />
    <LensTags finding={props.finding} />
  </Section>
);
