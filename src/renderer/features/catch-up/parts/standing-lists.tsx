// Three short lists: what is strong, what is thin and where to look next, what is contested.
import type { ReactNode } from 'react';
import type { CoverageLean } from '../../../../shared/domain/coverage.ts';
import type { HypothesisId } from '../../../../shared/domain/ids.ts';
import type { LaterSlot } from '../../../../shared/domain/triangulation.ts';
import { catchUpMessages as words } from '../../../messages/catch-up.ts';
import { Button, classNames } from '../../../ui/index.ts';
import type { CodedCoverage } from '../coded.ts';
import { holeSentences } from '../hole-words.ts';
import type { Names } from '../names.ts';
import styles from './standing-lists.module.css';

export interface StandingListsProps {
  readonly coded: readonly CodedCoverage[];
  readonly names: Names;
  readonly slots: readonly LaterSlot[];
  readonly now: string;
  readonly onShow: (hypothesisId: HypothesisId) => void;
}

const leanTones: Readonly<Record<CoverageLean, string | undefined>> = {
  none: undefined,
  supports: styles.supports,
  challenges: styles.challenges,
  divided: undefined,
};

const countsOf = ({ notes, reviewerIds, activityTypes }: CodedCoverage['covered']): string =>
  words.counts(notes, reviewerIds.length, activityTypes.length);

const Standing = ({
  id,
  title,
  help,
  empty,
  mark,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly empty: string;
  readonly mark: string | undefined;
  readonly children: readonly ReactNode[];
}) => (
  <section aria-labelledby={id} className={classNames(styles.list, mark)}>
    <h2 id={id}>{title}</h2>
    <p className={styles.help}>{children.length === 0 ? empty : help}</p>
    {children.length > 0 && <ul className={styles.items}>{children}</ul>}
  </section>
);

const Item = ({
  item,
  action,
  actionLabel,
  onPress,
  isShort = false,
  children,
}: {
  readonly item: CodedCoverage;
  readonly action: string;
  readonly actionLabel: string;
  readonly onPress: () => void;
  /** One line of its statement is enough: it stands whole elsewhere on the page. */
  readonly isShort?: boolean;
  readonly children: ReactNode;
}) => (
  <li className={styles.item}>
    <p className={classNames(styles.statement, isShort && styles.short)}>
      <strong>{item.code}</strong> {item.statement}
    </p>
    {children}
    <div className={styles.action}>
      <Button variant="plain" size="small" aria-label={actionLabel} onPress={onPress}>
        {action}
      </Button>
    </div>
  </li>
);

const isUnchallenged = ({ covered: { holes } }: CodedCoverage): boolean =>
  holes.some(({ kind }) => kind === 'no-challenge');

/** The two sides as lengths; the words beside it say the same. */
const Sides = ({
  supports,
  challenges,
}: {
  readonly supports: number;
  readonly challenges: number;
}) => (
  <div aria-hidden className={styles.sides}>
    <i className={styles.for} style={{ flexGrow: supports }} />
    <i className={styles.against} style={{ flexGrow: challenges }} />
  </div>
);

export const StandingLists = ({ coded, names, slots, now, onShow }: StandingListsProps) => {
  const strong = coded.filter(({ covered }) => covered.isStrong);
  // The one with most missing is where the next hour helps most.
  const thin = coded
    .filter(({ covered }) => covered.holes.length > 0)
    .toSorted((one, other) => one.covered.notes - other.covered.notes);
  const contested = coded
    .filter(({ covered }) => covered.isContested)
    .toSorted((one, other) => evenness(other) - evenness(one));
  return (
    <div className={styles.lists}>
      <Standing
        id="strong-so-far"
        title={words.lists.strong}
        help={words.lists.strongHelp}
        empty={words.lists.strongEmpty}
        mark={styles.good}
      >
        {strong.map((item) => (
          <Item
            key={item.id}
            item={item}
            action={words.showNotes}
            actionLabel={words.showNotesOf(item.code)}
            onPress={() => onShow(item.id)}
          >
            <p className={styles.counts}>{countsOf(item.covered)}</p>
            <p className={classNames(styles.lean, leanTones[item.covered.lean])}>
              {words.lean[item.covered.lean]}
            </p>
          </Item>
        ))}
      </Standing>
      <Standing
        id="thin"
        title={words.lists.thin}
        help={words.lists.thinHelp}
        empty={words.lists.thinEmpty}
        mark={styles.mind}
      >
        {thin.map((item) => (
          <Item
            key={item.id}
            item={item}
            action={words.showNotes}
            actionLabel={words.showNotesOf(item.code)}
            onPress={() => onShow(item.id)}
          >
            {item.covered.notes > 0 && <p className={styles.counts}>{countsOf(item.covered)}</p>}
            <ul className={styles.holes}>
              {holeSentences(item.covered, { names, slots, now }).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {isUnchallenged(item) && item.whatWouldDisproveIt.trim() !== '' && (
              <p className={styles.counts}>
                {words.holes.wouldDisprove} {item.whatWouldDisproveIt}
              </p>
            )}
          </Item>
        ))}
      </Standing>
      <Standing
        id="contested"
        title={words.lists.contested}
        help={words.lists.contestedHelp}
        empty={words.lists.contestedEmpty}
        mark={undefined}
      >
        {contested.map((item) => (
          <Item
            key={item.id}
            item={item}
            action={words.sideBySide}
            actionLabel={words.sideBySideOf(item.code)}
            onPress={() => onShow(item.id)}
            isShort={item.covered.lean !== 'divided'}
          >
            <Sides supports={item.covered.supports} challenges={item.covered.challenges} />
            <p className={styles.counts}>
              {words.sides(item.covered.supports, item.covered.challenges)}
              {item.covered.lean === 'divided' && (
                <strong className={styles.divided}> {words.lean.divided}</strong>
              )}
            </p>
          </Item>
        ))}
      </Standing>
    </div>
  );
};

const evenness = ({ covered: { supports, challenges } }: CodedCoverage): number =>
  Math.min(supports, challenges) / Math.max(supports, challenges);
