// The address book: one's own card to hand out, and the cards of colleagues.
import { useContext } from 'react';
import { OverviewContext } from '../../api/overview.ts';
import { paths } from '../../api/paths.ts';
import { useOperation } from '../../api/use-operation.ts';
import { cardMessages as words } from '../../messages/cards.ts';
import { Button, EmptyState, Link, Notice, Page, PageHeader } from '../../ui/index.ts';
import styles from './cards-screen.module.css';
import { KnownCards } from './parts/known-cards.tsx';
import { OpenedCardDialog } from './parts/opened-card-dialog.tsx';
import { OwnCardPart } from './parts/own-card.tsx';
import { useOpenCard } from './use-open-card.ts';

/** In a review it knows who writes here; outside one it does not. */
function useSuggestion(): { name: string; school: string } {
  const overview = useContext(OverviewContext);
  const person = overview?.people.find(({ id }) => id === overview.writingAs);
  const school = overview?.schools.find(({ id }) => id === person?.schoolId);
  return { name: person?.name ?? '', school: school?.name ?? '' };
}

export const CardsScreen = () => {
  const own = useOperation('card.own', {});
  const cards = useOperation('card.list', {});
  const opening = useOpenCard();
  const suggestion = useSuggestion();
  const overview = useContext(OverviewContext);
  if (own.error !== null && own.data === undefined) throw own.error;
  if (cards.error !== null && cards.data === undefined) throw cards.error;
  if (own.data === undefined || cards.data === undefined) return null;
  const isAct = own.data.words === null;
  const open = (
    <Button
      variant={isAct ? 'quiet' : 'act'}
      isPending={opening.isPending}
      onPress={() => void opening.open()}
    >
      {words.theirs.open}
    </Button>
  );

  return (
    <Page width="reading">
      <div className={styles.cards}>
        <PageHeader title={words.title} />
        <p className={styles.intro}>{words.intro}</p>
        {opening.step.kind === 'failed' && (
          <Notice tone="alarm" title={opening.step.words.title}>
            {opening.step.words.whatToDo}
          </Notice>
        )}
        <OwnCardPart own={own.data} suggestion={suggestion} isAct={isAct} />
        <section className={styles.theirs} aria-labelledby="known-cards">
          <h2 id="known-cards" tabIndex={-1}>
            {words.theirs.title}
          </h2>
          {cards.data.length === 0 ? (
            <EmptyState title={words.theirs.emptyTitle} headingLevel={3} action={open}>
              <p>{words.theirs.empty}</p>
            </EmptyState>
          ) : (
            <>
              <div>{open}</div>
              <KnownCards cards={cards.data} />
            </>
          )}
        </section>
        {overview !== null && (
          <p>
            <Link href={paths.share(overview.review.id)}>{words.back}</Link>
          </p>
        )}
      </div>
      {opening.step.kind === 'opened' && (
        <OpenedCardDialog key={opening.step.card.token} opening={opening} />
      )}
    </Page>
  );
};
