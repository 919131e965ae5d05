// Notes how the parts a document depends on stand now: for each thing a mark of its words and one of
// the rest of it. Says nothing of what the words are.
import type { DocumentPart, PartMarks } from '../../../../../shared/domain/document-part.ts';
import type { Review } from '../../../../../shared/domain/review.ts';
import { fingerprint } from '../../../../../shared/lib/fingerprint.ts';
import type { CoreContext } from '../../../context.ts';
import type { EntityOf } from '../../../review-doc/kinds.ts';

/** What no document shows of a thing. */
const unseen = new Set(['id', 'ref', 'extra', 'binned']);

function markOf(thing: object, words: readonly string[]): string {
  const entries = Object.entries(thing).filter(([key]) => !unseen.has(key));
  const said = entries.filter(([key]) => words.includes(key));
  const rest = entries.filter(([key]) => !words.includes(key));
  return fingerprint(JSON.stringify(said)) + fingerprint(JSON.stringify(rest));
}

type Listed = Exclude<keyof EntityOf, 'review' | 'evidence'>;

/** The field's names are the words; all else of the thing is the rest. */
const things =
  <Name extends Listed>(kind: Name, ...words: (keyof EntityOf[Name] & string)[]) =>
  ({ store }: CoreContext, review: Review): PartMarks =>
    Object.fromEntries(
      store.entities.list(review.id, kind).map((thing) => [thing.id, markOf(thing, words)]),
    );

const joined =
  (...readers: ((context: CoreContext, review: Review) => PartMarks)[]) =>
  (context: CoreContext, review: Review): PartMarks =>
    Object.assign({}, ...readers.map((reader) => reader(context, review)));

const readers: Readonly<Record<DocumentPart, (context: CoreContext, review: Review) => PartMarks>> =
  {
    'self-review': joined(
      things('self-review'),
      things('self-review-answer', 'evidence', 'uncertainty'),
    ),
    enquiry: (_context, { title, question, whyNow, focus, inScope, outOfScope }) => ({
      enquiry: markOf({ title, question, whyNow, focus, inScope, outOfScope }, ['question']),
    }),
    hypotheses: things('hypothesis', 'statement'),
    people: joined(things('person', 'name', 'jobRole'), things('school', 'name')),
    dates: (_context, { dates, visitDates }) => ({
      visit: markOf({ visitDates }, []),
      ...Object.fromEntries(
        Object.entries(dates).map(([which, on]) => [which, markOf({ on }, [])]),
      ),
    }),
    days: things('day', 'label'),
    sessions: joined(things('slot', 'title'), things('strand', 'title', 'purpose')),
    briefings: things('briefing', 'text'),
    notes: ({ store }, review) =>
      Object.fromEntries(
        // A visit has hundreds of notes: one mark a note would weigh more than what it is worth.
        [['notes', fingerprint(JSON.stringify(store.evidence.all(review.id))) + '00000000']],
      ),
    findings: things('finding', 'heading', 'claim', 'wording', 'questionBack'),
    decisions: things('decision', 'text'),
    feedback: joined(things('feedback-point', 'title', 'say'), things('feedback')),
    report: things('report-passage', 'text'),
    'factual-check': things('factual-check', 'item', 'correction', 'agreed', 'reason'),
    handover: things('handover', 'question', 'workOn', 'decisionWanted'),
    workshop: joined(
      things('workshop', 'framedQuestion', 'aim', 'stop'),
      things('workshop-step', 'title', 'say'),
    ),
    'workshop-said': things('workshop-card', 'text', 'detail', 'firstStep', 'measure'),
    objectives: things('objective', 'objective', 'why'),
    'looks-back': joined(
      things('checkpoint', 'summary', 'changed', 'learned', 'next'),
      things('checkpoint-action', 'what', 'reason'),
    ),
    // What is ticked of the checklist stands in no document.
    speakers: ({ store }, review) =>
      Object.fromEntries(
        store.entities
          .list(review.id, 'readiness')
          .flatMap(({ speakers }) => speakers)
          .map((speaker) => [speaker.id, markOf(speaker, ['who', 'about'])]),
      ),
    actions: things('action', 'action', 'firstStep', 'measure', 'monitorHow', 'impact', 'note'),
  };

export const readMarks = (
  context: CoreContext,
  review: Review,
  parts: readonly DocumentPart[],
): Record<string, PartMarks> =>
  Object.fromEntries(parts.map((part) => [part, readers[part](context, review)]));
