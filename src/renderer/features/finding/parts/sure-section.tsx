// How sure the team is, and why.
import { confidences, type Finding } from '../../../../shared/domain/finding.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { SegmentedControl } from '../../../ui/index.ts';
import { useFindingField } from '../use-finding-field.ts';
import { FindingText, NotSaved } from './autosaved-fields.tsx';
import { Section } from './section.tsx';

const words = findingMessages.finding;
const notSaid = 'none';

const options = [
  { value: notSaid, label: words.noConfidence },
  ...confidences.map((confidence) => ({
    value: confidence,
    label: words.confidences[confidence],
  })),
];

export const SureSection = ({ finding }: { readonly finding: Finding }) => {
  const confidence = useFindingField(finding, 'confidence');
  return (
    <Section id="finding-sure" title={words.sureTitle}>
      <div>
        <SegmentedControl
          label={words.confidence}
          options={options}
          value={confidence.value ?? notSaid}
          onChange={(value) =>
            confidence.setValue(confidences.find((each) => each === value) ?? null)
          }
        />
        <NotSaved field={confidence} />
      </div>
      <FindingText
        finding={finding}
        name="confidenceReason"
        label={words.confidenceReason}
        description={words.confidenceHint}
      />
    </Section>
  );
};
