// Who: lead reviewer, peer reviewers, improvement champion, host headteacher; a page each.
import { emptyPerson, type PersonAnswer } from '../../../api/set-up-draft.ts';
import { setUpMessages } from '../../../messages/set-up.ts';
import { Button, focusField, Notice } from '../../../ui/index.ts';
import { PersonFields } from '../parts/person-fields.tsx';
import { adviceOn, fieldIds } from '../problems.ts';
import { sameText } from '../team.ts';
import type { KnownPerson } from '../use-known.ts';
import type { StepProps } from './step-props.ts';
import styles from './team-steps.module.css';

const { person: words } = setUpMessages;

const isElsewhere =
  (hostName: string) =>
  ({ schoolName }: KnownPerson): boolean =>
    !sameText(schoolName, hostName);

export const LeadStep = ({ draft, change, known, problemOf }: StepProps) => (
  <PersonFields
    person={draft.lead}
    onChange={(lead) => change({ lead })}
    known={known}
    problem={problemOf(fieldIds.person(draft.lead.key))}
    suits={isElsewhere(draft.host.name)}
  />
);

export const ReviewersStep = ({ draft, change, known, problemOf }: StepProps) => {
  const { reviewers } = draft;
  const add = (): void => {
    const person = emptyPerson();
    change({ reviewers: [...reviewers, person] });
    // The fields are there only after the next paint.
    setTimeout(() => focusField(fieldIds.person(person.key)), 30);
  };
  const remove = (person: PersonAnswer): void => {
    change({ reviewers: reviewers.filter(({ key }) => key !== person.key) });
    setTimeout(() => focusField('add-reviewer'), 30);
  };
  return (
    <>
      {reviewers.map((person, index) => (
        <fieldset key={person.key} className={styles.person}>
          <legend className={styles.legend}>{words.legend(index + 1)}</legend>
          <PersonFields
            person={person}
            onChange={(changed) =>
              change({
                reviewers: reviewers.map((each) => (each.key === person.key ? changed : each)),
              })
            }
            known={known}
            problem={problemOf(fieldIds.person(person.key))}
            suits={isElsewhere(draft.host.name)}
          />
          <div>
            <Button
              variant="plain"
              size="small"
              aria-label={words.removeWhich(person.name.trim() || words.unnamed(index + 1))}
              onPress={() => remove(person)}
            >
              {words.remove}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button id="add-reviewer" onPress={add}>
          {reviewers.length === 0 ? words.add : words.addAnother}
        </Button>
      </div>
    </>
  );
};

export const ChampionStep = ({ draft, change, known, problemOf }: StepProps) => {
  const isReviewer = ({ name }: KnownPerson): boolean =>
    [draft.lead, ...draft.reviewers].some((reviewer) => sameText(reviewer.name, name));
  return (
    <>
      <PersonFields
        person={draft.champion}
        onChange={(champion) => change({ champion })}
        known={known}
        problem={problemOf(fieldIds.person(draft.champion.key))}
        suits={(person) => isElsewhere(draft.host.name)(person) && !isReviewer(person)}
      />
      {adviceOn(draft, 'champion').map((advice) => (
        <Notice key={advice} tone="mind" isLive>
          {advice}
        </Notice>
      ))}
    </>
  );
};

export const HeadteacherStep = ({ draft, change, known, problemOf }: StepProps) => (
  <PersonFields
    person={draft.headteacher}
    onChange={(headteacher) => change({ headteacher })}
    known={known}
    problem={problemOf(fieldIds.person(draft.headteacher.key))}
    suits={(person) => sameText(person.schoolName, draft.host.name)}
    isSchoolKnown
  />
);
