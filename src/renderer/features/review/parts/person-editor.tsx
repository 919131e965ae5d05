// A colleague's name, school and part in the review; words are saved as they are typed, choices at
// once. What the rules of independence forbid is refused with the reason, and nothing changes.
import { useState } from 'react';
import { type Person, type TeamRole, teamRoles } from '../../../../shared/domain/person.ts';
import type { Failure, Input } from '../../../../shared/ipc/contract.ts';
import { invoke } from '../../../api/invoke.ts';
import { useOverview } from '../../../api/overview.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { commonFailureWords, isCommonFailure } from '../../../messages/failures.ts';
import { independenceWords } from '../../../messages/independence.ts';
import { reviewMessages } from '../../../messages/review.ts';
import { startMessages } from '../../../messages/start.ts';
import { CheckboxGroup, Notice, Select } from '../../../ui/index.ts';
import styles from './person-editor.module.css';
import { SavedLine } from './saved-field.tsx';

const { team: words, roles } = reviewMessages;

export const noSchool = 'none';

type Member = Omit<Input<'team.save-member'>, 'reviewId' | 'personId'>;

/** Why a change of the team was not made. */
export function teamFailureWords(
  failure: Failure<'team.save-member'>,
  nameOf: (id: string) => string,
): string {
  if (isCommonFailure(failure)) {
    const { title, whatToDo } = commonFailureWords(failure);
    return reviewMessages.notSaved(title, whatToDo);
  }
  if (failure.name === 'review-not-found') return startMessages.failures.reviewNotFound.whatToDo;
  return failure.problems
    .map(({ rule, personIds }) => independenceWords(rule, personIds.map(nameOf)))
    .join(' ');
}

export const PersonEditor = ({ person }: { readonly person: Person }) => {
  const reviewId = useReviewId();
  const overview = useOverview();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { name, jobRole, schoolId } = person;
  const member: Member = { name, jobRole, schoolId, teamRoles: person.teamRoles };
  const save = (part: Partial<Member>) =>
    invoke('team.save-member', { reviewId, personId: person.id, ...member, ...part });
  const nameOf = (id: string): string =>
    overview.people.find((each) => each.id === id)?.name ?? name;

  const set = async (part: Partial<Member>): Promise<void> => {
    const answer = await save(part);
    setRefusal(answer.ok ? null : teamFailureWords(answer.failure, nameOf));
  };

  return (
    <div className={styles.editor}>
      <div className={styles.fields}>
        <SavedLine
          label={words.name}
          emptyMessage={words.nameMissing}
          savedKey={`${person.id}/name`}
          stored={name}
          save={(next) => save({ name: next })}
        />
        <SavedLine
          label={words.jobRole}
          savedKey={`${person.id}/job`}
          stored={jobRole ?? ''}
          save={(next) => save({ jobRole: next.trim() === '' ? null : next })}
        />
        <Select
          label={words.school}
          value={schoolId ?? noSchool}
          onChange={(next) =>
            void set({
              schoolId: overview.schools.find(({ id }) => id === next)?.id ?? null,
            })
          }
          options={[
            ...overview.schools.map((school) => ({
              value: school.id as string,
              label: school.name,
            })),
            { value: noSchool, label: words.noSchool },
          ]}
        />
      </div>
      <CheckboxGroup
        label={words.does}
        value={person.teamRoles}
        onChange={(next: TeamRole[]) => void set({ teamRoles: next })}
        options={teamRoles.map((role) => ({ value: role, label: roles[role] }))}
      />
      {refusal !== null && (
        <Notice tone="alarm" title={words.notChanged}>
          {refusal}
        </Notice>
      )}
    </div>
  );
};
