// Reads the self-review that a review's own file brought along and that was kept word for word by an
// earlier Fieldfare, so that it can be checked and filed like any other.
import { createHash } from 'node:crypto';
import {
  createPromptMatcher,
  type KnownPrompt,
} from '../../../../shared/domain/self-review/match-prompt.ts';
import { readRating } from '../../../../shared/domain/self-review/read-rating.ts';
import type {
  Understood,
  UnderstoodItem,
} from '../../../../shared/domain/self-review/understood.ts';
import { IsoDate } from '../../../../shared/lib/schema.ts';
import { isPlainObject, type PlainObject } from '../reading/plain-json.ts';

const textAt = (from: PlainObject, key: string): string => {
  const value = from[key];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

/** Null where it holds no answers. */
export function readKeptSelfReview(
  data: unknown,
  known: readonly KnownPrompt[],
): { understood: Understood; sources: null[]; sha256: string } | null {
  const prompts = isPlainObject(data) ? data['prompts'] : undefined;
  if (!isPlainObject(data) || !Array.isArray(prompts)) return null;
  const match = createPromptMatcher(known);
  const items = prompts.filter(isPlainObject).map((prompt): UnderstoodItem => {
    const found = textAt(prompt, 'prompt');
    const matched = match(found);
    const typed = textAt(prompt, 'rating');
    const rating = readRating(typed);
    return {
      found,
      theme: textAt(prompt, 'theme').slice(0, 1_000),
      answerId: matched?.prompt.id ?? null,
      match: matched?.match ?? 'none',
      rating,
      ratingTyped: rating === null ? typed : '',
      evidence: textAt(prompt, 'evidenceAndReflections'),
      uncertainty: textAt(prompt, 'mostUncertainAbout'),
      isMostUncertain: false,
    };
  });
  if (items.length === 0) return null;
  const on = IsoDate.safeParse(data['completedOn']);
  return {
    understood: {
      completedByRole: textAt(data, 'completedByRole').slice(0, 1_000),
      completedOn: on.success ? on.data : null,
      items,
      left: [],
    },
    sources: items.map(() => null),
    sha256: createHash('sha256').update(JSON.stringify(data)).digest('hex'),
  };
}
