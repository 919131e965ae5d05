// Beside a finding: how far its evidence carries it, what is missing, where that could still be found,
// and notes already filed that would help, each one press away.
import { TriangleAlert } from 'lucide-react';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import type { EvidenceRole } from '../../../../shared/domain/finding.ts';
import type { WeighedFinding } from '../../../../shared/ipc/finding.contract.ts';
import { useReviewId } from '../../../api/review-id.ts';
import { useOperation } from '../../../api/use-operation.ts';
import { findingMessages } from '../../../messages/finding.ts';
import { findingWeightMessages } from '../../../messages/finding-weight.ts';
import { Button, GapMeter } from '../../../ui/index.ts';
import { gapLine, meterParts, missingSentences, whereSentences } from '../gap-words.ts';
import { suggestCounterNotes, suggestNotes } from '../note-suggestions.ts';
import { shortTextOfNote, textOfNote } from '../note-text.ts';
import type { ReviewNames } from '../use-names.ts';
import styles from './gap-panel.module.css';
import { GapLine } from './gap-line.tsx';
import { NoteFacts } from './note-facts.tsx';

const words = findingWeightMessages.where;

const bringsWords = {
  reviewers: words.bringsReviewer,
  activities: words.bringsActivity,
  notes: words.bringsNote,
} as const;

interface Offer {
  readonly note: Evidence;
  readonly role: EvidenceRole;
  readonly why: string;
}

const mostNotes = 5_000;

/** The notes behind the ids that the weight names; asked for only while something is missing. */
function useOffers({ finding, weight }: WeighedFinding): Offer[] {
  const reviewId = useReviewId();
  const isEnabled = weight.gaps.some(({ noteIds }) => noteIds.length > 0);
  const { data } = useOperation(
    'evidence.list',
    { reviewId, order: 'oldest-first', limit: mostNotes },
    { isEnabled },
  );
  if (!isEnabled || data === undefined) return [];
  const byId = new Map<string, Evidence>(data.notes.map((note) => [note.id, note]));
  const offer = (noteId: string, role: EvidenceRole, why: string): Offer[] => {
    const note = byId.get(noteId);
    return note === undefined ? [] : [{ note, role, why }];
  };
  const carrying = suggestNotes(weight, finding, data.notes).flatMap(({ noteId, brings }) =>
    offer(
      noteId,
      'rests-on',
      // "One more note" says nothing beside what else it brings.
      words.brings(
        (brings.length > 1 ? brings.filter((part) => part !== 'notes') : brings).map(
          (part) => bringsWords[part],
        ),
      ),
    ),
  );
  const offered = new Set<string>(carrying.map(({ note }) => note.id));
  const counter = suggestCounterNotes(weight, finding, data.notes)
    .filter((noteId) => !offered.has(noteId))
    .flatMap((noteId) => offer(noteId, 'counter', words.mayCounter));
  return [...carrying, ...counter];
}

export interface GapPanelProps {
  readonly weighed: WeighedFinding;
  readonly names: ReviewNames;
  readonly onAdd: (note: Evidence, role: EvidenceRole) => void;
}

export const GapPanel = ({ weighed, names, onAdd }: GapPanelProps) => {
  const { finding, weight } = weighed;
  const offers = useOffers(weighed);
  const isQuestion = finding.category === 'question';
  if (isQuestion) {
    return (
      <div className={styles.panel}>
        <p>{findingMessages.finding.questionRule}</p>
        <GapLine line={gapLine(weighed, names, true)} isQuiet />
        {weight.activityTypes.length > 0 && <ComesFrom weighed={weighed} names={names} />}
      </div>
    );
  }
  const where = whereSentences(weight, names, {
    hasHypotheses: finding.hypothesisIds.length > 0,
    canHaveHypotheses: names.hypotheses.length > 0,
    hasNotesToOffer: offers.length > 0,
  });
  return (
    <div className={styles.panel}>
      <GapMeter label={findingWeightMessages.weight.meterLabel} parts={meterParts(weighed)} />
      {!weight.met && (
        <>
          <p className={styles.verdict}>
            <TriangleAlert aria-hidden size="1.125rem" />
            {findingMessages.finding.notCarriedTitle}
          </p>
          <ul className={styles.missing}>
            {missingSentences(weight, names).map(({ part, text }) => (
              <li key={part}>{text}</li>
            ))}
          </ul>
          <p className={styles.keep}>{findingMessages.finding.notCarried}</p>
          {where.length > 0 && (
            <section aria-labelledby="where-to-look">
              <h3 id="where-to-look" className={styles.title}>
                {words.title}
              </h3>
              <ul className={styles.where}>
                {where.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </section>
          )}
          {offers.length > 0 && <Offers offers={offers} names={names} onAdd={onAdd} />}
        </>
      )}
      {weight.activityTypes.length > 0 && <ComesFrom weighed={weighed} names={names} />}
    </div>
  );
};

const ComesFrom = ({ weighed, names }: Pick<GapPanelProps, 'weighed' | 'names'>) => (
  <section aria-labelledby="where-it-comes-from">
    <h3 id="where-it-comes-from" className={styles.title}>
      {words.comesFrom}
    </h3>
    <dl className={styles.sources}>
      <dt>{words.kinds}</dt>
      <dd>{words.all(weighed.weight.activityTypes.map(names.activity))}</dd>
      {weighed.weight.reviewerIds.length > 0 && (
        <>
          <dt>{words.people}</dt>
          <dd>{words.all(weighed.weight.reviewerIds.map(names.reviewer))}</dd>
        </>
      )}
    </dl>
  </section>
);

const Offers = ({
  offers,
  names,
  onAdd,
}: {
  readonly offers: readonly Offer[];
  readonly names: ReviewNames;
  readonly onAdd: GapPanelProps['onAdd'];
}) => (
  <section aria-labelledby="notes-that-help">
    <h3 id="notes-that-help" tabIndex={-1} className={styles.title}>
      {words.notes}
    </h3>
    <ul className={styles.offers}>
      {offers.map(({ note, role, why }) => {
        const short = shortTextOfNote(note);
        return (
          <li key={note.id} className={styles.offer}>
            <p dir="auto" className={styles.text}>
              {textOfNote(note)}
            </p>
            <NoteFacts note={note} names={names} />
            <div className={styles.why}>
              <span>{why}</span>
              <Button
                size="small"
                aria-label={
                  role === 'counter' ? words.addCounterNamed(short) : words.addNamed(short)
                }
                onPress={() => onAdd(note, role)}
              >
                {role === 'counter' ? words.addCounter : words.add}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  </section>
);
