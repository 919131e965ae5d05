// Who takes part, from which school, and whom to go to for safeguarding.
import { isOnReviewTeam, type Person } from '../../../shared/domain/person.ts';
import type { SafeguardingContact } from '../../../shared/domain/review.ts';
import { invoke } from '../../api/invoke.ts';
import { useOverview } from '../../api/overview.ts';
import { useReviewId } from '../../api/review-id.ts';
import { independenceWords } from '../../messages/independence.ts';
import { reviewMessages } from '../../messages/review.ts';
import { Notice, Page, PageHeader } from '../../ui/index.ts';
import { peopleInOrder } from './facts.ts';
import { AddPerson } from './parts/add-person.tsx';
import { PeopleGroup } from './parts/people-group.tsx';
import { SavedLine } from './parts/saved-field.tsx';
import { Schools } from './parts/schools.tsx';
import styles from './team-screen.module.css';

const { team: words } = reviewMessages;

const noContact: SafeguardingContact = { role: '', where: '', deputy: '' };

const plays = (person: Person, ...roles: readonly Person['teamRoles'][number][]): boolean =>
  roles.some((role) => person.teamRoles.includes(role));

export const TeamScreen = () => {
  const reviewId = useReviewId();
  const overview = useOverview();
  const { review, independenceProblems } = overview;
  const people = peopleInOrder(overview);
  const nameOf = (id: string): string => people.find((person) => person.id === id)?.name ?? '';
  const contact = review.safeguardingContact ?? noContact;
  const saveContact = (part: Partial<SafeguardingContact>): Promise<unknown> =>
    invoke('review.change', { reviewId, change: { safeguardingContact: { ...contact, ...part } } });

  return (
    <Page>
      <PageHeader title={words.title} actions={<AddPerson />} />
      {independenceProblems.map(({ rule, personIds }) => (
        <Notice key={`${rule} ${personIds.join()}`} tone="mind">
          {independenceWords(rule, personIds.map(nameOf))}
        </Notice>
      ))}
      <PeopleGroup
        title={words.groups.review}
        help={words.groups.reviewHelp}
        people={people.filter(isOnReviewTeam)}
        isAlwaysShown
      />
      <PeopleGroup
        title={words.groups.champion}
        help={words.groups.championHelp}
        people={people.filter(
          (person) => plays(person, 'improvement-champion') && !isOnReviewTeam(person),
        )}
        isAlwaysShown
      />
      <PeopleGroup
        title={words.groups.host}
        help={words.groups.hostHelp}
        people={people.filter(
          (person) =>
            plays(person, 'host-headteacher', 'host-partner') &&
            !isOnReviewTeam(person) &&
            !plays(person, 'improvement-champion'),
        )}
        isAlwaysShown
      />
      <PeopleGroup
        title={words.groups.others}
        help={words.groups.othersHelp}
        people={people.filter(({ teamRoles }) => teamRoles.length === 0)}
      />
      <Schools />
      <section className={styles.safeguarding} aria-labelledby="safeguarding-contact">
        <h2 id="safeguarding-contact">{words.safeguarding}</h2>
        <p className={styles.soft}>{words.safeguardingHelp}</p>
        <div className={styles.fields}>
          <SavedLine
            label={words.contactRole}
            description={words.contactRoleHelp}
            savedKey={`${reviewId}/contact-role`}
            stored={contact.role}
            save={(role) => saveContact({ role })}
          />
          <SavedLine
            label={words.contactWhere}
            description={words.contactWhereHelp}
            savedKey={`${reviewId}/contact-where`}
            stored={contact.where}
            save={(where) => saveContact({ where })}
          />
          <SavedLine
            label={words.contactDeputy}
            description={words.contactWhereHelp}
            savedKey={`${reviewId}/contact-deputy`}
            stored={contact.deputy}
            save={(deputy) => saveContact({ deputy })}
          />
        </div>
      </section>
    </Page>
  );
};
