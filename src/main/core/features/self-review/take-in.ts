// Files a self-review that a person has checked, in one step that can be undone as one. Texts for the
// same prompt are put together; nothing that was checked is dropped.
import { SelfReviewAnswerId } from '../../../../shared/domain/ids.ts';
import type {
  AnswerContent,
  SelfReviewAnswer,
} from '../../../../shared/domain/self-review/self-review.ts';
import type { Output, OwnFailure, ParsedInput } from '../../../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../../../shared/lib/result.ts';
import { maximumTextLength } from '../../../../shared/lib/schema.ts';
import type { CoreContext } from '../../context.ts';
import { derivedId } from '../../exchange/reading/derived-id.ts';
import type { OpenSelfReview } from '../../exchange/self-review/session.ts';
import { writeEntity } from '../../review-doc/entities.ts';
import { promptsOf } from './prompts-of.ts';

type Checked = ParsedInput<'self-review.take-in'>['items'][number];

const joined = (one: string, other: string): string =>
  [one, other]
    .filter((text) => text.trim() !== '')
    .join('\n\n')
    .slice(0, maximumTextLength);

const together = (one: AnswerContent, other: AnswerContent): AnswerContent => ({
  rating: one.rating ?? other.rating,
  evidence: joined(one.evidence, other.evidence),
  uncertainty: joined(one.uncertainty, other.uncertainty),
  isMostUncertain: one.isMostUncertain || other.isMostUncertain,
});

/** The same prompt of the same file is the same thing, on whichever laptop it is filed. */
function newIdOf(opened: OpenSelfReview, checked: Checked): SelfReviewAnswerId {
  const source = checked.item === null ? null : (opened.sources[checked.item] ?? null);
  return (
    source?.id ??
    SelfReviewAnswerId.parse(
      derivedId(opened.sha256, `answer of ${opened.reviewId}`, checked.prompt.trim()),
    )
  );
}

export function takeIn(
  context: CoreContext,
  opened: OpenSelfReview,
  { items, completedByRole, completedOn }: ParsedInput<'self-review.take-in'>,
): Result<Output<'self-review.take-in'>, OwnFailure<'self-review.take-in'>> {
  const { reviewId } = opened;
  const { answers: known, isBegun, set } = promptsOf(context, reviewId);
  const knownById = new Map(known.map((answer) => [answer.id, answer]));
  const filed = new Map<SelfReviewAnswerId, { content: AnswerContent; checked: Checked }>();
  for (const checked of items) {
    if (checked.answerId !== null && !knownById.has(checked.answerId)) {
      return err({ name: 'answer-not-found' });
    }
    const id = checked.answerId ?? newIdOf(opened, checked);
    const { rating, evidence, uncertainty, isMostUncertain } = checked;
    const content = { rating, evidence, uncertainty, isMostUncertain };
    const before = filed.get(id);
    filed.set(id, {
      checked: before?.checked ?? checked,
      content: before === undefined ? content : together(before.content, content),
    });
  }
  const added = [...filed].filter(([id]) => !knownById.has(id)).map(([id]) => id);
  const asksOurs = isBegun || [...filed.keys()].some((id) => knownById.has(id));
  const last = asksOurs ? Math.max(0, ...known.map(({ order }) => order)) : 0;

  const originOf = (checked: Checked): Partial<SelfReviewAnswer> => {
    const source = checked.item === null ? null : (opened.sources[checked.item] ?? null);
    return {
      ref: source?.ref ?? null,
      lookFor: source?.lookFor ?? '',
      question: source?.question ?? '',
    };
  };
  const typedOf = (id: SelfReviewAnswerId, { item }: Checked): Partial<SelfReviewAnswer> => {
    const typed = item === null ? '' : (opened.ratingsTyped[item] ?? '');
    // A word of another scale is kept as it was typed; it is not turned into ours.
    return typed === ''
      ? {}
      : {
          extra: {
            ...knownById.get(id)?.extra,
            ratingInFile: { file: opened.fileName, typed },
          },
        };
  };

  context.funnel.change(reviewId, (doc) => {
    writeEntity(doc, 'self-review', reviewId, {
      ...(isBegun || !asksOurs
        ? {}
        : { setId: set.id, setTitle: set.title, setVersion: set.version }),
      completedByRole,
      completedOn,
    });
    if (!isBegun && asksOurs) {
      for (const { id, ref, order, theme, prompt, lookFor, question } of known) {
        writeEntity(doc, 'self-review-answer', id, {
          ...{ ref, order, theme, prompt, lookFor, question },
          isAsked: true,
        });
      }
    }
    for (const [id, { checked, content }] of filed) {
      writeEntity(doc, 'self-review-answer', id, {
        ...content,
        ...typedOf(id, checked),
        ...(knownById.has(id)
          ? {}
          : {
              ...originOf(checked),
              theme: checked.theme,
              prompt: checked.prompt.trim(),
              order: last + added.indexOf(id) + 1,
              isAsked: true,
            }),
      });
    }
  });
  return ok({ answers: filed.size, added: added.length });
}
