// The schools of a review: the host, and those the team comes from.
import { useState } from 'react';
import type { School } from '../../../../shared/domain/school.ts';
import { invoke } from '../../../api/invoke.ts';
import { useOverview } from '../../../api/overview.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { reviewMessages } from '../../../messages/review.ts';
import { Button, Disclosure, TextField } from '../../../ui/index.ts';
import { useChange } from '../../../api/use-change.ts';
import { SavedLine } from './saved-field.tsx';
import styles from './schools.module.css';

const { team: words } = reviewMessages;

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

const SchoolEditor = ({ school }: { readonly school: School }) => {
  const reviewId = useReviewId();
  const { id, name, urn, phase } = school;
  const save = (part: Partial<Pick<School, 'name' | 'urn' | 'phase'>>): Promise<unknown> =>
    invoke('school.save', { reviewId, schoolId: id, name, urn, phase, ...part });
  return (
    <div className={styles.fields}>
      <SavedLine
        label={words.schoolName}
        emptyMessage={words.schoolMissing}
        savedKey={`${id}/name`}
        stored={name}
        save={(next) => save({ name: next })}
      />
      <SavedLine
        label={words.phase}
        savedKey={`${id}/phase`}
        stored={phase ?? ''}
        save={(next) => save({ phase: orNull(next) })}
      />
      <SavedLine
        label={words.urn}
        savedKey={`${id}/urn`}
        stored={urn ?? ''}
        save={(next) => save({ urn: orNull(next) })}
      />
    </div>
  );
};

const AddSchool = () => {
  const reviewId = useReviewId();
  const change = useChange();
  const [name, setName] = useState<string | null>(null);
  const [hasTried, setTried] = useState(false);
  const add = async (): Promise<void> => {
    setTried(true);
    if (name === null || name.trim() === '') return;
    const made = await change(
      'school.save',
      { reviewId, schoolId: null, name, urn: null, phase: null },
      () => null,
    );
    if (made === null) return;
    setName(null);
    setTried(false);
  };
  if (name === null) {
    return (
      <div>
        <Button onPress={() => setName('')}>{words.addSchool}</Button>
      </div>
    );
  }
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <TextField
        autoFocus
        label={words.schoolName}
        errorMessage={hasTried && name.trim() === '' ? words.schoolMissing : undefined}
        value={name}
        onChange={setName}
      />
      <Button type="submit" variant="act">
        {words.addConfirm}
      </Button>
    </form>
  );
};

export const Schools = () => {
  const { schools, review } = useOverview();
  const metaOf = ({ id, phase, urn }: School): string =>
    [id === review.hostSchoolId ? words.host : '', phase ?? '', urn ?? '']
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <section className={styles.schools}>
      <h2>{words.schools}</h2>
      <p className={styles.soft}>{words.schoolsHelp}</p>
      <ul className={styles.list}>
        {schools.map((school) => (
          <li key={school.id}>
            <Disclosure title={school.name} meta={metaOf(school)}>
              <SchoolEditor school={school} />
            </Disclosure>
          </li>
        ))}
      </ul>
      <AddSchool />
    </section>
  );
};
