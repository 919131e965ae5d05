// People who do the same in a review. Each opens in place to be changed.
import type { Person } from '../../../../shared/domain/person.ts';
import { useOverview } from '../../../api/overview.ts';
import { reviewMessages } from '../../../messages/review.ts';
import { Disclosure } from '../../../ui/index.ts';
import { schoolNameOf } from '../facts.ts';
import styles from './people-group.module.css';
import { PersonEditor } from './person-editor.tsx';

export interface PeopleGroupProps {
  readonly title: string;
  readonly help: string;
  readonly people: readonly Person[];
  /** Says that nobody is named, instead of standing aside. */
  readonly isAlwaysShown?: boolean;
}

const { team: words, roles } = reviewMessages;

export const PeopleGroup = ({ title, help, people, isAlwaysShown = false }: PeopleGroupProps) => {
  const overview = useOverview();
  if (people.length === 0 && !isAlwaysShown) return null;
  const metaOf = (person: Person): string =>
    [
      ...person.teamRoles.map((role) => roles[role]),
      person.jobRole ?? '',
      schoolNameOf(overview, person),
      person.code ?? '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      <p className={styles.soft}>{help}</p>
      {people.length === 0 ? (
        <p className={styles.nobody}>{words.nobody}</p>
      ) : (
        <ul className={styles.people}>
          {people.map((person) => (
            <li key={person.id}>
              <Disclosure title={person.name} meta={metaOf(person)}>
                <PersonEditor person={person} />
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
