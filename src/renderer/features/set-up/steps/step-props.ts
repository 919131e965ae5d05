// What the fields of every page of the set-up are given.
import type { SetUpDraft } from '../../../api/set-up-draft.ts';
import type { Known } from '../use-known.ts';

export interface StepProps {
  readonly draft: SetUpDraft;
  readonly change: (part: Partial<SetUpDraft>) => void;
  readonly known: Known;
  /** What is wrong with the field of that id, once one has tried to go on. */
  readonly problemOf: (fieldId: string) => string | undefined;
}
