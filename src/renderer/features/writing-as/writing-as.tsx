// Who is writing on this laptop: asked once, kindly, and changed at any time.
import { useState } from 'react';
import { isOnReviewTeam, type Person } from '../../../shared/domain/person.ts';
import { type Overview, useOverview } from '../../api/overview.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { reviewMessages } from '../../messages/review.ts';
import { Button, Dialog, Link, Notice, useToasts } from '../../ui/index.ts';
import styles from './writing-as.module.css';

const { writingAs: words } = reviewMessages;

/** Until the question has left the page. */
const focusPause = 100;

/** Reviewers first, then the others who may take notes beside them. */
function writers(overview: Overview): readonly Person[] {
  const people = overview.people
    .filter(({ teamRoles }) => teamRoles.length > 0)
    .toSorted((a, b) => a.order - b.order);
  return [...people.filter(isOnReviewTeam), ...people.filter((each) => !isOnReviewTeam(each))];
}

function useWriteAs(): (person: Person | null) => Promise<void> {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  return async (person) => {
    const done = await change(
      'review.write-as',
      { reviewId, personId: person?.id ?? null },
      () => null,
    );
    if (done === null) return;
    toasts.show({ words: person === null ? words.notTold : words.told(person.name) });
    // The question that was asked is gone, and the button that was pressed with it.
    setTimeout(() => {
      if (document.activeElement === document.body) {
        document.querySelector<HTMLElement>('main h1')?.focus();
      }
    }, focusPause);
  };
}

const Names = ({
  people,
  onChoose,
}: {
  readonly people: readonly Person[];
  readonly onChoose: (person: Person) => void;
}) => (
  <ul className={styles.names} aria-label={words.choose}>
    {people.map((person) => (
      <li key={person.id}>
        <Button onPress={() => onChoose(person)}>{person.name}</Button>
      </li>
    ))}
  </ul>
);

/** Asks as long as nobody has been chosen; nothing once somebody has. */
export const AskWritingAs = () => {
  const overview = useOverview();
  const reviewId = useReviewId();
  const writeAs = useWriteAs();
  const team = writers(overview).filter(isOnReviewTeam);
  if (overview.writingAs !== null) return null;
  return (
    <Notice title={words.title}>
      <div className={styles.ask}>
        <p>{words.body}</p>
        {team.length === 0 ? (
          <p>
            {words.nobodyHere} <Link href={paths.team(reviewId)}>{words.addTeam}</Link>
          </p>
        ) : (
          <Names
            people={team}
            onChoose={(person) => {
              // The question goes away once it is answered, so the focus needs another place.
              document.querySelector<HTMLElement>('main h1')?.focus();
              void writeAs(person);
            }}
          />
        )}
      </div>
    </Notice>
  );
};

/** The same as a dialog, for changing it later. */
const WritingAsDialog = ({
  isOpen,
  onOpenChange,
}: {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}) => {
  const overview = useOverview();
  const writeAs = useWriteAs();
  const choose = (person: Person | null): void => {
    onOpenChange(false);
    void writeAs(person);
  };
  return (
    <Dialog
      title={words.dialogTitle}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      width="narrow"
      actions={<Button onPress={() => choose(null)}>{words.later}</Button>}
    >
      <div className={styles.ask}>
        <p>{words.body}</p>
        <Names people={writers(overview)} onChoose={choose} />
      </div>
    </Dialog>
  );
};

/** A line that tells who is writing, and opens the dialog. */
export const WritingAsLine = ({
  tell,
  nobody,
}: {
  readonly tell: (name: string) => string;
  readonly nobody: string;
}) => {
  const overview = useOverview();
  const [isOpen, setOpen] = useState(false);
  const person = overview.people.find(({ id }) => id === overview.writingAs);
  return (
    <>
      <Button variant="plain" size="small" onPress={() => setOpen(true)}>
        {person === undefined ? nobody : tell(person.name)}
      </Button>
      <WritingAsDialog isOpen={isOpen} onOpenChange={setOpen} />
    </>
  );
};
