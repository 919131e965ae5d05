// What was made of a row, in words.
import { activityName } from '../../../shared/domain/activity.ts';
import type { SheetGuess, SheetRow } from '../../../shared/domain/evidence-sheet/sheet-row.ts';
import { assertNever } from '../../../shared/lib/result.ts';
import { evidenceMessages } from '../../messages/evidence.ts';
import { evidenceSheetMessages } from '../../messages/evidence-sheet.ts';

const { guesses: words, states } = evidenceSheetMessages;

export const strengthWords = (strength: number | null): string | null =>
  strength === 1 || strength === 2 || strength === 3 ? evidenceMessages.strengths[strength] : null;

export function guessWords(guess: SheetGuess): string {
  switch (guess.kind) {
    case 'time-read-as':
      return words.timeReadAs(guess.typed.trim(), guess.time);
    case 'time-carried-on':
      return words.timeCarriedOn(guess.time, guess.fromRow);
    case 'time-not-read':
      return words.timeNotRead(guess.typed.trim(), guess.time);
    case 'time-missing':
      return words.timeMissing(guess.time);
    case 'date-not-read':
      return words.dateNotRead(guess.typed.trim());
    case 'activity-read-as':
      return words.activityReadAs(guess.typed.trim(), activityName(guess.activityType));
    case 'activity-own':
      return words.activityOwn(guess.typed.trim());
    case 'activity-missing':
      return words.activityMissing;
    case 'activity-no-source':
      return words.activityNoSource(activityName(guess.activityType));
    case 'strength-read-as':
      return words.strengthReadAs(guess.typed.trim(), strengthWords(guess.strength) ?? '');
    case 'strength-not-read':
      return words.strengthNotRead(guess.typed.trim());
    case 'hypothesis-not-read':
      return words.hypothesisNotRead(guess.typed.trim());
    case 'hypothesis-without-stance':
      return words.hypothesisWithoutStance(guess.typed.trim());
    case 'kind-not-read':
      return words.kindNotRead(guess.typed.trim());
    case 'year-from-place':
      return words.yearFromPlace(guess.typed, guess.year);
    case 'column-added':
      return words.columnAdded(guess.heading);
    case 'line-cut':
      return words.lineCut(guess.heading);
    case 'quotation-marks':
      return words.quotationMarks;
    default:
      return assertNever(guess);
  }
}

/** Why a row is not ticked from the start; null for a new note. */
export function stateWords({ state, sameAsRow, problem }: SheetRow): string | null {
  switch (state) {
    case 'new':
      return null;
    case 'blank':
      return states.blank;
    case 'duplicate':
      return sameAsRow === null ? states.inReview : states.sameAsRow(sameAsRow);
    case 'unclear':
      if (problem === 'too-long') return states.tooLong;
      return problem === 'above-headings' ? states.aboveHeadings : states.noWords;
    default:
      return assertNever(state);
  }
}
