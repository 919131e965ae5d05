// The factual check: out to the host, back from the host, decided item by item, closed.
import { basename } from 'node:path';
import {
  isOpenCheck,
  proposedWording,
  type FactualCheck,
  type FactualCheckRound,
} from '../../../../shared/domain/factual-check.ts';
import { FactualCheckId, FactualCheckRoundId } from '../../../../shared/domain/ids.ts';
import type { Review } from '../../../../shared/domain/review.ts';
import type { factualCheckContract } from '../../../../shared/ipc/factual-check.contract.ts';
import type { FileKind } from '../../../../shared/ipc/messages.ts';
import { err, ok } from '../../../../shared/lib/result.ts';
import type { CoreContext } from '../../context.ts';
import { composeFactualCheck } from '../../documents/feedback/compose-factual-check.ts';
import { composeScript } from '../../documents/feedback/compose-script.ts';
import { hostSchoolName } from '../../exchange/bundle/make-bundle.ts';
import { readAnswers } from '../../exchange/factual-check/read-answers.ts';
import { fileNameOf } from '../../exchange/file-name.ts';
import { writeFileSafely } from '../../exchange/write-file.ts';
import type { HandlersOf } from '../../handler.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { binMark } from '../bin-mark.ts';
import { findingsToTell } from '../feedback/feedback-view.ts';
import { plainNoteOf, recordMade } from '../document/note-made.ts';
import { scriptFacts } from '../feedback/script-facts.ts';
import { localDay } from '../local-minute.ts';
import { wordOf } from '../our-documents/word-of.ts';
import { readFactualCheck } from './factual-check-view.ts';
import { fileOfRound } from './sent-file.ts';
import { takeAnswers } from './take-answers.ts';

const wordKind: FileKind = { name: 'Word document', extensions: ['docx'] };
const jsonKind: FileKind = { name: 'Factual check', extensions: ['json'] };
const answerKind: FileKind = { name: 'Factual check', extensions: ['docx', 'json'] };

/** The round under way where it asks what would be asked now; a new one else. */
function roundToSend(context: CoreContext, review: Review): FactualCheckRound | null {
  const { store, now, newId } = context;
  const items = findingsToTell(context, review)
    .map(({ finding: { id, category, heading, wording } }) => ({
      findingId: id,
      category,
      heading,
      wording,
    }))
    .filter(({ wording }) => wording.trim() !== '');
  if (items.length === 0) return null;
  const rounds = store.entities.list(review.id, 'factual-check-round');
  const latest = rounds.at(-1);
  const dueOn = review.dates.factualCheck ?? null;
  if (
    latest !== undefined &&
    latest.returnedAt === null &&
    latest.closedOn === null &&
    latest.dueOn === dueOn &&
    JSON.stringify(latest.items) === JSON.stringify(items)
  ) {
    return latest;
  }
  return {
    id: FactualCheckRoundId.parse(newId()),
    ref: null,
    order: (latest?.order ?? 0) + 1,
    sentAt: now().toISOString(),
    dueOn,
    items,
    returnedAt: null,
    closedOn: null,
    extra: null,
  };
}

async function choosePath(
  context: CoreContext,
  title: string,
  name: string,
  kind: FileKind,
): Promise<string | null> {
  return context.dialogs.chooseFileToSave(title, name, [kind]);
}

const checkOf = ({ store }: CoreContext, reviewId: string, checkId: string): FactualCheck | null =>
  store.entities.find(reviewId, 'factual-check', checkId);

function setCheckBinned(
  context: CoreContext,
  reviewId: string,
  checkId: string,
  isBinned: boolean,
) {
  const { store, funnel } = context;
  if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' as const });
  if (checkOf(context, reviewId, checkId) === null) {
    return err({ name: 'check-not-found' as const });
  }
  const binned = isBinned ? binMark(context, reviewId) : null;
  funnel.change(reviewId, (doc) => writeEntity(doc, 'factual-check', checkId, { binned }));
  return ok({});
}

export const factualCheckHandlers: HandlersOf<typeof factualCheckContract> = {
  'factual-check.read': (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    return review === null
      ? err({ name: 'review-not-found' })
      : ok(readFactualCheck(context, review));
  },

  'factual-check.save': async (context, { reviewId, form }) => {
    const { funnel, now } = context;
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const round = roundToSend(context, review);
    if (round === null) return err({ name: 'no-findings' });
    const isWord = form === 'word';
    const name = fileNameOf(
      [hostSchoolName(context, review), 'Factual check'],
      isWord ? '.docx' : '.json',
    );
    const path = await choosePath(
      context,
      'Save the factual check for the host',
      name,
      isWord ? wordKind : jsonKind,
    );
    if (path === null) return err({ name: 'cancelled' });
    const file = fileOfRound(context, review, round);
    const bytes = isWord
      ? await wordOf(context, review, 'factual-check', composeFactualCheck(file, round.sentAt))
      : Buffer.from(`${JSON.stringify(file, null, 2)}\n`, 'utf8');
    // Set down first: what comes back is known by it.
    const { id, ...fields } = round;
    const isThere = context.store.entities.find(reviewId, 'factual-check-round', id) !== null;
    const written = await writeFileSafely(path, bytes);
    if (!written.ok) return err({ name: 'file-not-written', code: written.failure.code });
    funnel.record(reviewId, (doc) =>
      writeEntity(
        doc,
        'factual-check-round',
        id,
        isThere ? { sentAt: now().toISOString() } : fields,
      ),
    );
    return ok({ fileName: basename(path) });
  },

  'factual-check.open': async (context, { reviewId }) => {
    const { store, dialogs } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const path = await dialogs.chooseFileToOpen('Open the factual check from the host', [
      answerKind,
    ]);
    if (path === null) return err({ name: 'cancelled' });
    const answers = await readAnswers(path);
    if (!answers.ok) return answers;
    const round = store.entities.find(reviewId, 'factual-check-round', answers.value.reference);
    if (round === null) return err({ name: 'file-of-another-review' });
    const taken = takeAnswers(context, reviewId, round, answers.value);
    return taken === null
      ? err({ name: 'file-unanswered' })
      : ok({ fileName: basename(path), ...taken });
  },

  'factual-check.add': ({ store, funnel, newId }, { reviewId, ...said }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const orders = store.entities.list(reviewId, 'factual-check').map(({ order }) => order);
    const checkId = FactualCheckId.parse(newId());
    funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'factual-check', checkId, {
        ...said,
        item: said.item.trim(),
        order: Math.max(0, ...orders) + 1,
        verdict: 'needs-correction',
      }),
    );
    return ok({ checkId });
  },

  'factual-check.change': (context, { reviewId, checkId, change }) => {
    const { store, funnel } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    if (checkOf(context, reviewId, checkId) === null) return err({ name: 'check-not-found' });
    funnel.change(reviewId, (doc) => writeEntity(doc, 'factual-check', checkId, change));
    return ok({});
  },

  'factual-check.decide': (context, { reviewId, checkId, decision }) => {
    const { store, funnel, now } = context;
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const check = checkOf(context, reviewId, checkId);
    if (check === null) return err({ name: 'check-not-found' });
    if (decision === 'declined' && check.reason.trim() === '') {
      return err({ name: 'reason-missing' });
    }
    const wording = proposedWording(check);
    if (decision === 'accepted' && wording === '') {
      return err({ name: 'agreed-missing' });
    }
    const { findingId } = check;
    const finding = findingId === null ? null : store.entities.find(reviewId, 'finding', findingId);
    funnel.change(reviewId, (doc) => {
      writeEntity(doc, 'factual-check', checkId, {
        decision,
        decidedOn: decision === null ? null : localDay(now()),
      });
      if (decision === 'accepted' && finding !== null) {
        writeEntity(doc, 'finding', finding.id, { wording });
      }
    });
    return ok({});
  },

  'factual-check.move-to-bin': (context, { reviewId, checkId }) =>
    setCheckBinned(context, reviewId, checkId, true),
  'factual-check.restore': (context, { reviewId, checkId }) =>
    setCheckBinned(context, reviewId, checkId, false),

  'factual-check.close': ({ store, funnel, now }, { reviewId, isClosed }) => {
    if (store.reviews.find(reviewId) === null) return err({ name: 'review-not-found' });
    const round = store.entities.list(reviewId, 'factual-check-round').at(-1);
    if (round === undefined) return err({ name: 'not-sent' });
    const count = store.entities.list(reviewId, 'factual-check').filter(isOpenCheck).length;
    if (isClosed && count > 0) return err({ name: 'undecided', count });
    const closedOn = isClosed ? localDay(now()) : null;
    funnel.change(reviewId, (doc) =>
      writeEntity(doc, 'factual-check-round', round.id, { closedOn }),
    );
    return ok({});
  },

  'feedback.save-script': async (context, { reviewId }) => {
    const review = context.store.reviews.find(reviewId);
    if (review === null) return err({ name: 'review-not-found' });
    const name = fileNameOf([hostSchoolName(context, review), 'Feedback script'], '.docx');
    const path = await choosePath(context, 'Save the feedback script', name, wordKind);
    if (path === null) return err({ name: 'cancelled' });
    const note = plainNoteOf(context, review, 'feedback-script', 'team');
    const model = composeScript(scriptFacts(context, review));
    const bytes = await wordOf(context, review, 'feedback-script', model);
    const written = await writeFileSafely(path, bytes);
    if (!written.ok) return err({ name: 'file-not-written', code: written.failure.code });
    recordMade(context, review, note, basename(path));
    return ok({ fileName: basename(path) });
  },
};
