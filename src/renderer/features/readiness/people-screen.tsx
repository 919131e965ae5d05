// The conversation cards: each colleague of the school with what they may be asked, what is known
// there and where it is; each as Word by itself.
import { useEffect, useMemo, useState } from 'react';
import {
  conversationCards,
  type ConversationCard,
} from '../../../shared/domain/readiness/cards.ts';
import { reasonWords, speakerName } from '../../../shared/domain/readiness/words.ts';
import { useSought } from '../../api/navigation.ts';
import { paths } from '../../api/paths.ts';
import { useReviewId } from '../../api/review-id.ts';
import { useChange } from '../../api/use-change.ts';
import { readinessMessages } from '../../messages/readiness.ts';
import { Button, Disclosure, EmptyState, Link, Page, useToasts } from '../../ui/index.ts';
import { AtHand } from './parts/at-hand.tsx';
import { changeWords } from './parts/point-words.ts';
import { ReadinessHead } from './parts/readiness-head.tsx';
import styles from './people-screen.module.css';
import { useReadiness } from './use-readiness.ts';

const { people: words, ...all } = readinessMessages;

const Card = ({
  card,
  onSave,
}: {
  readonly card: ConversationCard;
  readonly onSave: () => void;
}) => {
  const reviewId = useReviewId();
  const { speaker, areas, moreAreas, findings, actions } = card;
  const sources = [
    ...(findings.length === 0 ? [] : [words.report]),
    ...(actions.length === 0
      ? []
      : [words.plan(actions.map(({ action }) => action.number).join(', '))]),
    ...actions.flatMap(({ action: { measureSource, number } }) =>
      measureSource.trim() === '' ? [] : [words.source(measureSource, number)],
    ),
  ];
  return (
    <div className={styles.card}>
      <p className={styles.soft}>
        {`${words.because}: ${speaker.reasons.slice(0, 5).map(reasonWords).join('; ')}`}
      </p>
      <h3>{words.asked}</h3>
      {areas.map(({ tag, name, questions }) => (
        <div key={tag} className={styles.asked}>
          <Link href={paths.readinessArea(reviewId, tag)}>{name}</Link>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      ))}
      {moreAreas > 0 && <p className={styles.soft}>{words.moreAreas(moreAreas)}</p>}
      <h3>{words.known}</h3>
      {findings.length + actions.length === 0 ? (
        <p className={styles.soft}>{words.nothing}</p>
      ) : (
        <ul>
          {findings.map(({ findingId, reviewId: id, category, heading, wording }) => (
            <li key={findingId}>
              {`${all.area.category(category)}: `}
              <Link href={paths.finding(id, findingId)}>{heading.trim() || wording}</Link>
            </li>
          ))}
          {actions.map(({ action, isTheirs }) => (
            <li key={action.actionId}>
              <Link href={`${paths.plan(action.reviewId)}?action=${action.actionId}`}>
                {`${action.number} ${action.action}`}
              </Link>
              <span className={styles.soft}>
                {[isTheirs ? ` (${words.yours})` : '', changeWords(action)]
                  .filter((part) => part !== '')
                  .join(' ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {sources.length > 0 && (
        <>
          <h3>{words.where}</h3>
          <ul>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button aria-label={words.saveFor(speakerName(speaker))} onPress={onSave}>
          {words.save}
        </Button>
      </div>
    </div>
  );
};

export const PeopleScreen = () => {
  const reviewId = useReviewId();
  const change = useChange();
  const toasts = useToasts();
  const { data, lensId } = useReadiness();
  const sought = useSought('who');
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const cards = useMemo(() => (data === undefined ? [] : conversationCards(data.map)), [data]);

  const isHere = data !== undefined;
  useEffect(() => {
    if (sought === null || !isHere) return;
    setOpen(new Set([sought]));
    const person = [...document.querySelectorAll<HTMLElement>('[data-speaker]')].find(
      ({ dataset }) => dataset['speaker'] === sought,
    );
    person?.scrollIntoView({ block: 'start' });
    person?.querySelector<HTMLElement>('button')?.focus();
  }, [sought, isHere]);

  const saveCard = async (speakerKey: string): Promise<void> => {
    const saved = await change(
      'readiness.save-card',
      { reviewId, lensId, speakerKey },
      (failure) =>
        failure.name === 'cancelled'
          ? null
          : failure.name === 'file-not-written'
            ? all.side.notWritten
            : words.gone,
    );
    if (saved !== null) toasts.show({ words: all.side.saved(saved.fileName) });
  };

  return (
    <Page side={{ title: all.side.title, name: 'readiness', content: <AtHand /> }}>
      <ReadinessHead title={all.nav.people} lensId={lensId} />
      {data === undefined ? (
        <p role="status">{all.loading}</p>
      ) : cards.length === 0 ? (
        <EmptyState
          title={words.none.title}
          action={
            <Link href={paths.readiness(reviewId)} variant="act">
              {words.none.action}
            </Link>
          }
        >
          {words.none.body}
        </EmptyState>
      ) : (
        <>
          <p className={styles.lead}>{words.lead}</p>
          <ul className={styles.list}>
            {cards.map((card) => {
              const { key } = card.speaker;
              const areas = card.areas.length + card.moreAreas;
              return (
                <li key={key} data-speaker={key}>
                  <Disclosure
                    title={speakerName(card.speaker)}
                    meta={words.areas(areas)}
                    headingLevel={2}
                    isExpanded={open.has(key)}
                    onExpandedChange={(isOpen) =>
                      setOpen((before) => {
                        const next = new Set(before);
                        if (isOpen) next.add(key);
                        else next.delete(key);
                        return next;
                      })
                    }
                  >
                    <Card card={card} onSave={() => void saveCard(key)} />
                  </Disclosure>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Page>
  );
};
