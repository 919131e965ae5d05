// For whom a bundle is locked: whoever knows the team's words, or people by the cards one has of them.
import { useState } from 'react';
import { clockOf, formatDate } from '../../../../shared/domain/dates.ts';
import type { CardId } from '../../../../shared/domain/ids.ts';
import { paths } from '../../../api/paths.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { exchangeMessages } from '../../../messages/exchange.ts';
import { CheckboxGroup, focusField, Link, Notice, RadioGroup } from '../../../ui/index.ts';
import styles from './who-may-open.module.css';

const { audience: words } = exchangeMessages;
const peopleField = 'people-who-may-open';

const dayOf = (moment: string): string => {
  const clock = clockOf(moment);
  return clock === null ? moment : formatDate(clock.date);
};

export function useWhoMayOpen() {
  const [audience, setAudience] = useState<'words' | 'people'>('words');
  const [ticked, setTicked] = useState<readonly CardId[]>([]);
  const [isNobody, setNobody] = useState(false);
  const cards = useOperation('card.list', {}).data ?? [];
  // Who was removed from the cards meanwhile is ticked no longer.
  const chosen = ticked.filter((id) => cards.some((card) => card.id === id));
  return {
    audience,
    setAudience,
    cards,
    chosen,
    isNobody,
    choose: (ids: CardId[]) => {
      setNobody(false);
      setTicked(ids);
    },
    /** For whom to lock it: null is the team's words. */
    people: (): CardId[] | null | 'nobody' => {
      if (audience === 'words') return null;
      if (chosen.length > 0) return [...chosen];
      setNobody(true);
      focusField(peopleField);
      return 'nobody';
    },
  };
}

type Choice = ReturnType<typeof useWhoMayOpen>;

const People = ({ choice }: { readonly choice: Choice }) => {
  const reviewId = useReviewId();
  const own = useOperation('card.own', {}).data;
  const cards = <Link href={paths.reviewCards(reviewId)}>{words.goToCards}</Link>;
  if (choice.cards.length === 0) {
    return <Notice actions={cards} title={words.empty} isLive={choice.isNobody} />;
  }
  return (
    <>
      {own?.words === null && (
        <Notice tone="mind" title={words.yourCard} actions={cards}>
          {words.noOwnCard}
        </Notice>
      )}
      <CheckboxGroup
        id={peopleField}
        label={words.peopleLabel}
        options={choice.cards.map(({ id, name, school, checkedAt }) => ({
          value: id,
          label: name,
          description: [
            school,
            checkedAt === null ? words.notChecked : words.checkedOn(dayOf(checkedAt)),
          ]
            .filter((part) => part !== '')
            .join(', '),
        }))}
        value={choice.chosen}
        onChange={choice.choose}
        {...(choice.isNobody ? { errorMessage: words.none } : {})}
      />
    </>
  );
};

export const WhoMayOpen = ({
  choice,
  wordsLabel = words.words,
}: {
  readonly choice: Choice;
  /** Who it is for, where words open it: whoever knows the team's, unless said otherwise. */
  readonly wordsLabel?: string;
}) => (
  <div className={styles.who}>
    <RadioGroup
      label={words.label}
      value={choice.audience}
      onChange={choice.setAudience}
      options={[
        { value: 'words', label: wordsLabel },
        { value: 'people', label: words.people },
      ]}
    />
    {choice.audience === 'people' && <People choice={choice} />}
  </div>
);
