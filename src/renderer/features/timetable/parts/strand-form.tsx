// One strand of a time: who is where, with whom and what for; saved as it is filled in.
import { activityTypes } from '../../../../shared/domain/activity.ts';
import type { HypothesisId, PersonId } from '../../../../shared/domain/ids.ts';
import type { Person } from '../../../../shared/domain/person.ts';
import type { Strand } from '../../../../shared/domain/timetable.ts';
import type { Input } from '../../../../shared/ipc/contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { timetableMessages } from '../../../messages/timetable.ts';
import {
  Button,
  CheckboxGroup,
  Select,
  TextArea,
  TextField,
  useAutosave,
} from '../../../ui/index.ts';
import styles from './slot-form.module.css';

const { form: words } = timetableMessages;

type Change = Input<'strand.change'>['change'];

export interface StrandFormProps {
  readonly strand: Strand;
  readonly team: readonly Person[];
  readonly hypotheses: readonly { readonly id: HypothesisId; readonly code: string }[];
  readonly onChange: (change: Change) => void;
  readonly onCopy: () => void;
  readonly onBin: () => void;
}

function useLine(strand: Strand, name: 'place' | 'with' | 'purpose') {
  const reviewId = useReviewId();
  return useAutosave<string>({
    key: `strand ${strand.id}/${name}`,
    stored: strand[name],
    save: (value) =>
      invoke('strand.change', { reviewId, strandId: strand.id, change: { [name]: value } }),
  });
}

type Safety = 'host' | 'open';

export const StrandForm = ({
  strand,
  team,
  hypotheses,
  onChange,
  onCopy,
  onBin,
}: StrandFormProps) => {
  const place = useLine(strand, 'place');
  const company = useLine(strand, 'with');
  const purpose = useLine(strand, 'purpose');
  const safety: Safety[] = [
    ...(strand.isHostPartnerPresent ? (['host'] as const) : []),
    ...(strand.isInOpenView ? (['open'] as const) : []),
  ];
  return (
    <fieldset className={styles.strand}>
      <legend>{words.strand(strand.label)}</legend>
      <Select
        label={words.activity}
        options={activityTypes.map(({ id, name }) => ({ value: id, label: name }))}
        value={strand.activityType === '' ? null : strand.activityType}
        onChange={(activityType) => onChange({ activityType })}
      />
      <CheckboxGroup<PersonId>
        label={words.people}
        options={team.map(({ id, name }) => ({ value: id, label: name }))}
        value={strand.reviewerIds.filter((id) => team.some((person) => person.id === id))}
        onChange={(ids) =>
          onChange({
            // Whoever else a file named stays named.
            reviewerIds: [
              ...strand.reviewerIds.filter((id) => !team.some((person) => person.id === id)),
              ...ids,
            ],
          })
        }
      />
      <div className={styles.pair}>
        <TextField
          label={words.place}
          description={words.placeHelp}
          value={place.value}
          onChange={place.setValue}
          onBlur={() => void place.flush()}
          maxLength={1_000}
        />
        <TextField
          label={words.with}
          description={words.withHelp}
          value={company.value}
          onChange={company.setValue}
          onBlur={() => void company.flush()}
          maxLength={1_000}
        />
      </div>
      <TextArea
        label={words.purpose}
        description={words.purposeHelp}
        value={purpose.value}
        onChange={purpose.setValue}
        onBlur={() => void purpose.flush()}
      />
      {hypotheses.length > 0 && (
        <CheckboxGroup<HypothesisId>
          label={words.hypotheses}
          options={hypotheses.map(({ id, code }) => ({ value: id, label: code }))}
          value={strand.hypothesisIds}
          onChange={(hypothesisIds) => onChange({ hypothesisIds })}
        />
      )}
      <CheckboxGroup<Safety>
        label={words.safety}
        options={[
          { value: 'host', label: words.hostPartner },
          { value: 'open', label: words.openView },
        ]}
        value={safety}
        onChange={(ticked) =>
          onChange({
            isHostPartnerPresent: ticked.includes('host'),
            isInOpenView: ticked.includes('open'),
          })
        }
      />
      <div className={styles.buttons}>
        <Button size="small" onPress={onCopy}>
          {words.copyStrand}
        </Button>
        <Button size="small" variant="plain" onPress={onBin}>
          {words.binStrand}
        </Button>
      </div>
    </fieldset>
  );
};
