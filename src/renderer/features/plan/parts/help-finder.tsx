// Looks for somebody whose strength fits an objective, says why it fits, and puts them into the plan.
import { Plus } from 'lucide-react';
import { formatDate } from '../../../../shared/domain/dates.ts';
import type { Help, Objective } from '../../../../shared/domain/plan.ts';
import type { HelpMatch } from '../../../../shared/ipc/plan.contract.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { planHelpMessages } from '../../../messages/plan-help.ts';
import { Button, Dialog, Link, Tag } from '../../../ui/index.ts';
import styles from './help-finder.module.css';

export type NewHelp = Pick<Help, 'from' | 'who' | 'strength' | 'why'>;

interface HelpFinderProps {
  readonly objective: Objective;
  readonly number: number;
  readonly help: readonly Help[];
  readonly onAdd: (help: NewHelp) => void;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

const { finder, sources } = planHelpMessages;

const whyOf = ({ words, lensItems }: HelpMatch): string => finder.why(words, lensItems);

function whomToAsk({ source, who }: HelpMatch): string | null {
  if (who !== '') return finder.ask(who);
  return source === 'own-school' ? null : finder.askHead;
}

export const HelpFinder = ({
  objective,
  number,
  help,
  onAdd,
  isOpen,
  onOpenChange,
}: HelpFinderProps) => {
  const reviewId = useReviewId();
  const { data } = useOperation(
    'plan.help',
    { reviewId, objectiveId: objective.id },
    { isEnabled: isOpen },
  );
  const isIn = (match: HelpMatch): boolean =>
    help.some(({ from, strength }) => from === match.from && strength === match.strength);

  return (
    <Dialog
      title={finder.title(number)}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      width="wide"
      actions={
        <Button onPress={() => onAdd({ from: '', who: '', strength: '', why: '' })}>
          {finder.own}
        </Button>
      }
    >
      <p>{data !== undefined && data.length === 0 ? finder.none : finder.intro}</p>
      {data !== undefined && data.length > 0 && (
        <ul className={styles.matches}>
          {data.map((match) => {
            const { from, source, strength, visitOn, who } = match;
            const about = [
              visitOn === null ? null : finder.foundOn(formatDate(visitOn)),
              whomToAsk(match),
            ].filter((part) => part !== null);
            return (
              <li key={`${from} ${who} ${strength}`} className={styles.match}>
                <div className={styles.words}>
                  <p className={styles.head}>
                    <strong>{from}</strong> <Tag>{sources[source]}</Tag>
                  </p>
                  <p>
                    {match.findingId === null ? (
                      strength
                    ) : (
                      <Link href={paths.finding(reviewId, match.findingId)}>{strength}</Link>
                    )}
                  </p>
                  <p className={styles.small}>{finder.because(whyOf(match))}</p>
                  {about.length > 0 && <p className={styles.small}>{about.join(' · ')}</p>}
                </div>
                {isIn(match) ? (
                  <span className={styles.small}>{finder.isIn}</span>
                ) : (
                  <Button
                    size="small"
                    icon={Plus}
                    aria-label={finder.addLabel(from, strength)}
                    onPress={() => onAdd({ from, who, strength, why: whyOf(match) })}
                  >
                    {finder.add}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <p className={styles.small}>{finder.courtesy}</p>
    </Dialog>
  );
};
