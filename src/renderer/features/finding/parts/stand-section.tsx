// Who stands behind the sentence: one tick for each reviewer, set by each for themselves.
import type { Finding } from '../../../../shared/domain/finding.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import { useOverview } from '../../../api/overview.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { CheckboxGroup, Link } from '../../../ui/index.ts';
import type { ReviewNames } from '../use-names.ts';
import { useRun } from '../use-run.ts';
import styles from './evidence-section.module.css';
import { Section } from './section.tsx';

const words = findingMessages.finding;

export const StandSection = ({
  finding,
  names,
}: {
  readonly finding: Finding;
  readonly names: ReviewNames;
}) => {
  const reviewId = useReviewId();
  const { people } = useOverview();
  const run = useRun();
  const team = names.team.map(({ id }) => id);
  // Somebody who agreed and has left the team since did agree: that is not hidden.
  const left = people
    .map(({ id }) => id)
    .filter((id) => finding.agreedBy.includes(id) && !team.includes(id));
  const agreed = team.filter((id) => finding.agreedBy.includes(id)).length;

  const set = (next: readonly PersonId[]): void => {
    for (const personId of [...team, ...left]) {
      const isAgreed = next.includes(personId);
      if (isAgreed !== finding.agreedBy.includes(personId)) {
        void run('finding.stand-behind', { reviewId, findingId: finding.id, personId, isAgreed });
      }
    }
  };

  return (
    <Section
      id="finding-stand"
      title={words.standTitle}
      {...(team.length === 0 ? {} : { meta: words.standNow(agreed, team.length) })}
    >
      {team.length === 0 && left.length === 0 ? (
        <p className={styles.empty}>
          {words.noTeam} <Link href={paths.team(reviewId)}>{words.toTeam}</Link>
        </p>
      ) : (
        <CheckboxGroup
          label={words.stand}
          description={words.standHint}
          options={[
            ...team.map((id) => {
              const whyNot = finding.whyNots.find(({ personId }) => personId === id);
              return {
                value: id,
                label: names.reviewer(id),
                // Why somebody cannot stand behind it yet stands where their tick would.
                ...(whyNot === undefined ? {} : { description: words.whyNot(whyNot.reason) }),
              };
            }),
            ...left.map((id) => ({
              value: id,
              label: names.reviewer(id),
              description: words.notOnTeam,
            })),
          ]}
          value={finding.agreedBy}
          onChange={set}
        />
      )}
    </Section>
  );
};
