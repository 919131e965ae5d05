// What is asked of the plan as a whole at a look back: who met, how well it is carried out, what
// pupils and staff say, and what to keep, adapt and stop.
import type { Checkpoint } from '../../../../shared/domain/checkpoint.ts';
import { type Calendar, dayKind } from '../../../../shared/domain/calendar.ts';
import { useOverview } from '../../../api/overview.ts';
import { followThroughMessages } from '../../../messages/follow-through.ts';
import { DatePicker, NumberField } from '../../../ui/index.ts';
import styles from '../checkpoint-screen.module.css';
import { type LookField, useLookField } from '../use-look-field.ts';
import { CountFields } from './count-fields.tsx';
import { SavedField } from './saved-field.tsx';

const { look: words } = followThroughMessages;

type TextField = {
  [Name in LookField]: Checkpoint[Name] extends string ? Name : never;
}[Exclude<LookField, 'heldOn' | 'nextOn'>];

interface TextProps {
  readonly look: Checkpoint;
  readonly name: TextField;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly as?: 'line' | 'lines';
}

export const LookText = ({ look, name, ...rest }: TextProps) => {
  const saved = useLookField(look, name);
  return <SavedField saved={saved} {...rest} />;
};

const kindOf = (calendar: Calendar | null, schoolRef: string | null) =>
  calendar === null ? undefined : (date: string) => dayKind(calendar, date, schoolRef);

const LookDate = ({
  look,
  name,
  label,
}: {
  readonly look: Checkpoint;
  readonly name: 'heldOn' | 'nextOn';
  readonly label: string;
}) => {
  const saved = useLookField(look, name);
  const { review, schools } = useOverview();
  const schoolRef = schools.find(({ id }) => id === review.hostSchoolId)?.ref ?? null;
  return (
    <DatePicker
      label={label}
      value={saved.value}
      onChange={saved.setValue}
      dayKind={kindOf(review.calendar, schoolRef)}
      allowedKinds={['school-day', 'outside-calendar']}
      errorMessage={saved.state.kind === 'failed' ? words.notSchoolDay : undefined}
    />
  );
};

export const WhoMet = ({ look }: { readonly look: Checkpoint }) => {
  const minutes = useLookField(look, 'minutes');
  return (
    <div className={styles.columns}>
      <LookDate look={look} name="heldOn" label={words.heldOn} />
      <LookText look={look} name="ledBy" label={words.ledBy} as="line" />
      <NumberField
        label={words.minutes}
        value={minutes.value}
        onChange={minutes.setValue}
        minValue={0}
        maxValue={1_440}
      />
      {look.which !== 'checkIn' && (
        <LookText
          look={look}
          name="attendees"
          label={words.attendees}
          hint={words.attendeesHint}
          rows={1}
        />
      )}
    </div>
  );
};

const spreads = ['adoption', 'fidelity', 'reach'] as const;

export const HowWell = ({ look }: { readonly look: Checkpoint }) => (
  <div className={styles.columns}>
    {spreads.map((name) => (
      <div key={name} className={styles.spread}>
        <CountFields look={look} name={name} title={words[name]} />
        <LookText look={look} name={`${name}Text`} label={words.inWords} />
      </div>
    ))}
  </div>
);

const voices = ['pupil', 'staff'] as const;

export const Voices = ({ look }: { readonly look: Checkpoint }) => (
  <div className={styles.columns}>
    {voices.map((who) => {
      const title = who === 'pupil' ? words.pupils : words.staff;
      return (
        <div key={who} className={styles.spread}>
          <LookText look={look} name={`${who}Signal`} label={title} rows={3} />
          {look.which !== 'checkIn' && (
            <>
              <div className={styles.pair}>
                <CountFields
                  look={look}
                  name={`${who}Baseline`}
                  title={`${title}: ${words.baseline.toLowerCase()}`}
                />
                <CountFields
                  look={look}
                  name={`${who}Latest`}
                  title={`${title}: ${words.latest.toLowerCase()}`}
                />
              </div>
              <LookText look={look} name={`${who}Source`} label={words.source} as="line" />
            </>
          )}
        </div>
      );
    })}
  </div>
);

export const KeepAdaptStop = ({ look }: { readonly look: Checkpoint }) => (
  <div className={styles.columns}>
    {(['keep', 'adapt', 'stop', 'barriers'] as const).map((name) => (
      <LookText key={name} look={look} name={name} label={words[name]} rows={3} />
    ))}
    {look.which !== 'checkIn' &&
      (['unintended', 'practice'] as const).map((name) => (
        <LookText key={name} look={look} name={name} label={words[name]} rows={3} />
      ))}
    {look.which !== 'impactReview' && <LookDate look={look} name="nextOn" label={words.nextOn} />}
  </div>
);
