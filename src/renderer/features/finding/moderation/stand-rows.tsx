// Each reviewer on a row: stands behind it, or why not yet. One entry a person; nobody is spoken for.
import { useState } from 'react';
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { moderationMessages as words } from '../../../messages/moderation.ts';
import { Button, Checkbox, TextArea } from '../../../ui/index.ts';
import type { ReviewNames } from '../use-names.ts';
import { useRun } from '../use-run.ts';
import styles from './moderation-screen.module.css';

const Row = ({
  finding,
  personId,
  name,
}: {
  readonly finding: Finding;
  readonly personId: PersonId;
  readonly name: string;
}) => {
  const reviewId = useReviewId();
  const run = useRun();
  const stored = finding.whyNots.find((each) => each.personId === personId)?.reason ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const isAgreed = finding.agreedBy.includes(personId);
  const ids = { reviewId, findingId: finding.id, personId };
  const say = (reason: string): void =>
    void run('finding.say-why-not', { ...ids, reason }).then((answer) => {
      if (answer.ok) setTyped(null);
    });
  return (
    <li className={styles.person}>
      <div className={styles.personLine}>
        <span className={styles.name}>{name}</span>
        <Checkbox
          aria-label={words.standsOf(name)}
          isSelected={isAgreed}
          onChange={(next) => void run('finding.stand-behind', { ...ids, isAgreed: next })}
        >
          {words.stands}
        </Checkbox>
        {typed === null && (
          <Button
            variant="plain"
            size="small"
            aria-label={words.whyNotOf(name)}
            onPress={() => setTyped(stored ?? '')}
          >
            {words.whyNot}
          </Button>
        )}
      </div>
      {stored !== null && typed === null && (
        <p className={styles.reason}>
          {stored}{' '}
          <Button variant="plain" size="small" onPress={() => say('')}>
            {words.takeBack}
          </Button>
        </p>
      )}
      {typed !== null && (
        <div className={styles.reasonBox}>
          <TextArea
            label={words.whyNotOf(name)}
            rows={2}
            autoFocus
            value={typed}
            onChange={setTyped}
            // What is typed is kept, whether or not the button is pressed.
            onBlur={() => say(typed)}
          />
          <Button size="small" onPress={() => say(typed)}>
            {words.sayWhyNot}
          </Button>
        </div>
      )}
    </li>
  );
};

export const StandRows = ({
  finding,
  names,
}: {
  readonly finding: Finding;
  readonly names: ReviewNames;
}) =>
  names.team.length === 0 ? (
    <p className={styles.soft}>{words.noTeam}</p>
  ) : (
    <ul className={styles.people}>
      {names.team.map(({ id }) => (
        <Row key={id} finding={finding} personId={id} name={names.reviewer(id)} />
      ))}
    </ul>
  );
