// Names one more colleague: enough to be on the list; the rest can be filled in there.
import { useState } from 'react';
import type { SchoolId } from '../../../../shared/domain/ids.ts';
import { type TeamRole, teamRoles } from '../../../../shared/domain/person.ts';
import { useOverview } from '../../../api/overview.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useCommand } from '../../../api/use-operation.ts';
import { reviewMessages } from '../../../messages/review.ts';
import {
  Button,
  CheckboxGroup,
  Dialog,
  Notice,
  Select,
  TextField,
  useToasts,
} from '../../../ui/index.ts';
import styles from './add-person.module.css';
import { noSchool, teamFailureWords } from './person-editor.tsx';

const { team: words, roles } = reviewMessages;

interface NewPerson {
  readonly name: string;
  readonly jobRole: string;
  readonly schoolId: SchoolId | null;
  readonly teamRoles: readonly TeamRole[];
}

const formId = 'add-person';

const nobody: NewPerson = { name: '', jobRole: '', schoolId: null, teamRoles: ['peer-reviewer'] };

export const AddPerson = () => {
  const reviewId = useReviewId();
  const { schools, people } = useOverview();
  const { run, isPending } = useCommand('team.save-member');
  const toasts = useToasts();
  const [isOpen, setOpen] = useState(false);
  const [person, setPerson] = useState(nobody);
  const [problem, setProblem] = useState<string | null>(null);
  const [hasTried, setTried] = useState(false);
  const set = (part: Partial<NewPerson>): void => setPerson({ ...person, ...part });
  const isNameless = person.name.trim() === '';

  const add = async (): Promise<void> => {
    setTried(true);
    if (isNameless) return;
    const answer = await run({
      reviewId,
      personId: null,
      name: person.name,
      jobRole: person.jobRole.trim() === '' ? null : person.jobRole,
      schoolId: person.schoolId,
      teamRoles: [...person.teamRoles],
    });
    if (!answer.ok) {
      setProblem(
        teamFailureWords(
          answer.failure,
          (id) => people.find((each) => each.id === id)?.name ?? person.name.trim(),
        ),
      );
      return;
    }
    toasts.show({ words: words.addedTo(person.name.trim()) });
    setOpen(false);
    setPerson(nobody);
    setProblem(null);
    setTried(false);
  };

  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.add}</Button>
      <Dialog
        title={words.addTitle}
        isOpen={isOpen}
        onOpenChange={setOpen}
        width="narrow"
        isDismissable={isNameless}
        actions={
          <Button type="submit" form={formId} variant="act" isPending={isPending}>
            {words.addConfirm}
          </Button>
        }
      >
        <form
          id={formId}
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          {problem !== null && (
            <Notice tone="alarm" title={words.notChanged}>
              {problem}
            </Notice>
          )}
          <TextField
            autoFocus
            label={words.name}
            errorMessage={hasTried && isNameless ? words.nameMissing : undefined}
            value={person.name}
            onChange={(name) => set({ name })}
          />
          <TextField
            label={words.jobRole}
            isOptional
            value={person.jobRole}
            onChange={(jobRole) => set({ jobRole })}
          />
          <Select
            label={words.school}
            value={person.schoolId ?? noSchool}
            onChange={(next) =>
              set({ schoolId: schools.find(({ id }) => id === next)?.id ?? null })
            }
            options={[
              ...schools.map((school) => ({ value: school.id as string, label: school.name })),
              { value: noSchool, label: words.noSchool },
            ]}
          />
          <CheckboxGroup
            label={words.does}
            value={person.teamRoles}
            onChange={(next: TeamRole[]) => set({ teamRoles: next })}
            options={teamRoles.map((role) => ({ value: role, label: roles[role] }))}
          />
        </form>
      </Dialog>
    </>
  );
};
